"""Sorts the costs and looks their places up, but two equal costs share one place."""


def budget_pair(costs: list[int], budget: int) -> tuple[int, int] | None:
    places = {cost: place for place, cost in enumerate(costs)}
    ordered = sorted(costs)
    low, high = 0, len(ordered) - 1
    while low < high:
        total = ordered[low] + ordered[high]
        if total == budget:
            return places[ordered[low]], places[ordered[high]]
        if total < budget:
            low += 1
        else:
            high -= 1
    return None
