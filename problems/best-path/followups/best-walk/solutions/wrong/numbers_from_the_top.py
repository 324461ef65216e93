"""Wrong: takes it for granted that a hut has a larger number than the one above it."""


def best_walk(above: list[int], points: list[int]) -> list[int]:
    below = [[] for _ in above]
    for hut, upper in enumerate(above):
        if upper >= 0:
            below[upper].append(hut)
    arm, good = list(points), {}
    for hut in reversed(range(len(above))):
        good[hut] = sorted((one for one in below[hut] if arm[one] > 0), key=arm.__getitem__)[-2:]
        arm[hut] += max((arm[one] for one in good[hut]), default=0)
    walk = [max(good, key=lambda hut: points[hut] + sum(arm[one] for one in good[hut]))]
    for side in good[walk[0]]:
        walk.reverse()
        walk.append(side)
        while good[walk[-1]]:
            walk.append(good[walk[-1]][-1])
    return walk
