"""Wrong: sorts, and reports the smallest number that occurs twice instead of the earliest."""


def first_repeat(events: list[int]) -> int:
    order = sorted(range(len(events)), key=events.__getitem__)
    for before, after in zip(order, order[1:]):
        if events[before] == events[after]:
            return after
    return -1
