"""Passes over what costs more than the budget, as if nothing came back."""


def budget_pair(costs: list[int], budget: int) -> tuple[int, int] | None:
    seen: dict[int, int] = {}
    for place, cost in enumerate(costs):
        if cost > budget:
            continue
        if budget - cost in seen:
            return seen[budget - cost], place
        seen[cost] = place
    return None
