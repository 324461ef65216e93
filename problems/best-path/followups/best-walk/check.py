"""Accepts any walk with as many points as the reference's."""

from itertools import pairwise


def check(args, expected, answer):
    """Whether the answer is a walk along trails, and none is better."""
    above, points = args["above"], args["points"]
    if not answer:
        return False, "A walk has at least one hut."
    seen = set()
    for hut in answer:
        if not 0 <= hut < len(above):
            return False, f"There is no hut {hut}; they are numbered from 0 to {len(above) - 1}."
        if hut in seen:
            return False, f"The walk visits hut {hut} twice."
        seen.add(hut)
    for hut, following in pairwise(answer):
        if above[hut] != following and above[following] != hut:
            return False, f"There is no trail between hut {hut} and hut {following}."
    got, best = (sum(points[hut] for hut in walk) for walk in (answer, expected))
    assert got <= best, "the walk is better than the reference's"
    return got == best, f"The walk has {got} points; there is one with {best}."
