"""Slow: compares every entry with every later one."""


def budget_pairs(costs: list[int], budget: int) -> list[tuple[int, int]]:
    found: set[tuple[int, int]] = set()
    for place, cost in enumerate(costs):
        for other in costs[place + 1 :]:
            if cost + other == budget:
                found.add((min(cost, other), max(cost, other)))
    return list(found)
