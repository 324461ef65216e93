"""First repeat: one pass with a set, O(n) time and memory."""


def first_repeat(events: list[int]) -> int:
    seen: set[int] = set()
    for position, event in enumerate(events):
        if event in seen:
            return position
        seen.add(event)
    return -1
