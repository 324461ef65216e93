"""Says whether the huts make one tree."""


def validate(args):
    """Whether there is one top hut and every other one is reached from it."""
    above = args["above"]
    if above.count(-1) != 1:
        return "There must be exactly one hut with -1 above it."
    below = [[] for _ in above]
    for hut, upper in enumerate(above):
        if upper >= 0:
            below[upper].append(hut)
    reached = [above.index(-1)]
    for hut in reached:
        reached += below[hut]
    return len(reached) == len(above) or "Some huts are not reached from the top one."
