"""Wrong: passes over what costs more than the budget, as if nothing came back."""


def budget_pairs(costs: list[int], budget: int) -> list[tuple[int, int]]:
    seen: set[int] = set()
    found: set[tuple[int, int]] = set()
    for cost in costs:
        other = budget - cost
        if cost <= budget and other in seen:
            found.add((min(cost, other), max(cost, other)))
        seen.add(cost)
    return list(found)
