"""Wrong: takes the remembered position 0 for "not seen"."""


def first_repeat(events: list[int]) -> int:
    seen: dict[int, int] = {}
    for position, event in enumerate(events):
        if seen.get(event):
            return position
        seen.setdefault(event, position)
    return -1
