"""Wrong: looks the partner up among all costs, so that one half of the budget is taken for two."""


def budget_pairs(costs: list[int], budget: int) -> list[tuple[int, int]]:
    there = set(costs)
    return [(cost, budget - cost) for cost in there if budget - cost in there and cost <= budget - cost]
