"""Slow: tries every way of changing, over and over, in exponential time."""


def edit_cost(first: str, second: str) -> int:
    if not first or not second:
        return len(first) + len(second)
    if first[-1] == second[-1]:
        return edit_cost(first[:-1], second[:-1])
    others = (first[:-1], second), (first, second[:-1]), (first[:-1], second[:-1])
    return 1 + min(edit_cost(one, other) for one, other in others)
