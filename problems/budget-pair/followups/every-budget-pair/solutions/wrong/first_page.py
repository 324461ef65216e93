"""Wrong: stops after a hundred pairs, as if the report had one page only."""


def budget_pairs(costs: list[int], budget: int) -> list[tuple[int, int]]:
    seen: set[int] = set()
    found: set[tuple[int, int]] = set()
    for cost in costs:
        other = budget - cost
        if other in seen:
            found.add((min(cost, other), max(cost, other)))
        if len(found) == 100:
            break
        seen.add(cost)
    return list(found)
