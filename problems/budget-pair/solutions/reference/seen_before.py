"""One walk: look up what is missing among the entries before, then remember this one. O(n)."""


def budget_pair(costs: list[int], budget: int) -> tuple[int, int] | None:
    seen: dict[int, int] = {}
    for place, cost in enumerate(costs):
        if budget - cost in seen:
            return seen[budget - cost], place
        seen[cost] = place
    return None
