"""Slow: keeps the places of each cost and goes through all of them, however many entries cost the same."""

from collections import defaultdict


def budget_pairs(costs: list[int], budget: int) -> list[tuple[int, int]]:
    places: dict[int, list[int]] = defaultdict(list)
    found: set[tuple[int, int]] = set()
    for place, cost in enumerate(costs):
        for before in places.get(budget - cost, ()):
            found.add((min(cost, costs[before]), max(cost, costs[before])))
        places[cost].append(place)
    return list(found)
