"""Compares every entry with every later one."""


def budget_pair(costs: list[int], budget: int) -> tuple[int, int] | None:
    for place, cost in enumerate(costs):
        for other in range(place + 1, len(costs)):
            if cost + costs[other] == budget:
                return place, other
    return None
