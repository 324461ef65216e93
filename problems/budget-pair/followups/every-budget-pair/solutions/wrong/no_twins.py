"""Wrong: forgets that two entries may cost the same."""


def budget_pairs(costs: list[int], budget: int) -> list[tuple[int, int]]:
    there = set(costs)
    return [(cost, budget - cost) for cost in there if budget - cost in there and cost < budget - cost]
