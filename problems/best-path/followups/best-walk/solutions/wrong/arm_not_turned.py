"""Wrong: writes both arms down from the bend, so the walk jumps."""


def best_walk(above: list[int], points: list[int]) -> list[int]:
    below = [[] for _ in above]
    huts = [above.index(-1)]
    for hut, upper in enumerate(above):
        if upper >= 0:
            below[upper].append(hut)
    for hut in huts:
        huts += below[hut]
    arm, good = list(points), {}
    for hut in reversed(huts):
        good[hut] = sorted((one for one in below[hut] if arm[one] > 0), key=arm.__getitem__)[-2:]
        arm[hut] += max((arm[one] for one in good[hut]), default=0)
    walk = [max(huts, key=lambda hut: points[hut] + sum(arm[one] for one in good[hut]))]
    for side in good[walk[0]]:
        walk.append(side)
        while good[walk[-1]]:
            walk.append(good[walk[-1]][-1])
    return walk
