"""Compares pairs, but stops after 20 000 of them so as not to take too long."""


def budget_pair(costs: list[int], budget: int) -> tuple[int, int] | None:
    compared = 0
    for place, cost in enumerate(costs):
        for other in range(place + 1, len(costs)):
            if cost + costs[other] == budget:
                return place, other
            compared += 1
            if compared == 20_000:
                return None
    return None
