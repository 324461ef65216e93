"""Wrong: writes the cost that was booked first in front, whichever is smaller."""


def budget_pairs(costs: list[int], budget: int) -> list[tuple[int, int]]:
    seen: set[int] = set()
    found: set[tuple[int, int]] = set()
    for cost in costs:
        if budget - cost in seen:
            found.add((budget - cost, cost))
        seen.add(cost)
    return list(found)
