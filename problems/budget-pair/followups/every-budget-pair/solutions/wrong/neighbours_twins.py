"""Wrong: sees that two entries cost the same only where one was booked right after the other."""


def budget_pairs(costs: list[int], budget: int) -> list[tuple[int, int]]:
    there = set(costs)
    pairs = [(cost, budget - cost) for cost in there if budget - cost in there and cost < budget - cost]
    for cost, other in zip(costs, costs[1:]):
        if cost == other and cost + other == budget:
            pairs.append((cost, other))
    return pairs
