"""Wrong: looks for the number that was first seen earliest and says where that one comes again."""


def first_repeat(events: list[int]) -> int:
    later: dict[int, list[int]] = {}
    for position, event in enumerate(events):
        later.setdefault(event, []).append(position)
    for positions in later.values():
        if len(positions) > 1:
            return positions[1]
    return -1
