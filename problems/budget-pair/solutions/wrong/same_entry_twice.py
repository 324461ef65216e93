"""Remembers every entry first, and then finds the one in hand."""


def budget_pair(costs: list[int], budget: int) -> tuple[int, int] | None:
    places = {cost: place for place, cost in enumerate(costs)}
    for place, cost in enumerate(costs):
        if budget - cost in places:
            return place, places[budget - cost]
    return None
