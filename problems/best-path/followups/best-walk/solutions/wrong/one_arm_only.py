"""Wrong: only walks down, and never bends."""


def best_walk(above: list[int], points: list[int]) -> list[int]:
    below = [[] for _ in above]
    huts = [above.index(-1)]
    for hut, upper in enumerate(above):
        if upper >= 0:
            below[upper].append(hut)
    for hut in huts:
        huts += below[hut]
    arm, following = list(points), {}
    for hut in reversed(huts):
        lower = max(below[hut], key=arm.__getitem__, default=None)
        if lower is not None and arm[lower] > 0:
            following[hut] = lower
            arm[hut] += arm[lower]
    walk = [max(huts, key=arm.__getitem__)]
    while walk[-1] in following:
        walk.append(following[walk[-1]])
    return walk
