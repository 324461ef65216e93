"""Takes place 0 for nothing found."""


def budget_pair(costs: list[int], budget: int) -> tuple[int, int] | None:
    seen: dict[int, int] = {}
    for place, cost in enumerate(costs):
        if other := seen.get(budget - cost):
            return other, place
        seen[cost] = place
    return None
