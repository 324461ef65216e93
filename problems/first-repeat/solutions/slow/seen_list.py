"""Slow: searches a list of everything seen, O(n^2)."""


def first_repeat(events: list[int]) -> int:
    seen: list[int] = []
    for position, event in enumerate(events):
        if event in seen:
            return position
        seen.append(event)
    return -1
