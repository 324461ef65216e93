"""One walk: look up what is missing among the costs before, then remember this one. O(n)."""


def budget_pairs(costs: list[int], budget: int) -> list[tuple[int, int]]:
    seen: set[int] = set()
    found: set[tuple[int, int]] = set()
    for cost in costs:
        other = budget - cost
        if other in seen:
            found.add((min(cost, other), max(cost, other)))
        seen.add(cost)
    return list(found)
