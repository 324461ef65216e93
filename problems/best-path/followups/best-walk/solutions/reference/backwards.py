"""Lists the huts from the top, goes through the list backwards, and keeps the two best trails down from each."""


def best_walk(above: list[int], points: list[int]) -> list[int]:
    below: list[list[int]] = [[] for _ in above]
    huts: list[int] = []
    for hut, upper in enumerate(above):
        (below[upper] if upper >= 0 else huts).append(hut)
    for hut in huts:
        huts += below[hut]
    arm, bends = list(points), {}
    for hut in reversed(huts):
        bends[hut] = sorted((one for one in below[hut] if arm[one] > 0), key=arm.__getitem__)[-2:]
        arm[hut] += sum(arm[one] for one in bends[hut][-1:])
    walk = [max(huts, key=lambda hut: points[hut] + sum(arm[one] for one in bends[hut]))]
    for side in bends[walk[0]]:
        walk.reverse()
        walk.append(side)
        while bends[walk[-1]]:
            walk.append(bends[walk[-1]][-1])
    return walk
