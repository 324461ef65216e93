"""Peels off the huts with nothing left below them; each hands its arm to the hut above, which keeps the best two."""


def best_walk(above: list[int], points: list[int]) -> list[int]:
    n = len(above)
    left = [0] * n
    for upper in above:
        if upper >= 0:
            left[upper] += 1
    first: list[tuple[int, int]] = [(0, -1)] * n
    second: list[tuple[int, int]] = [(0, -1)] * n
    bare = [hut for hut in range(n) if left[hut] == 0]
    best, top = points[bare[0]], bare[0]
    for hut in bare:
        total = points[hut] + first[hut][0] + second[hut][0]
        if total > best:
            best, top = total, hut
        upper = above[hut]
        if upper < 0:
            continue
        arm = (points[hut] + first[hut][0], hut)
        if arm > first[upper]:
            first[upper], second[upper] = arm, first[upper]
        elif arm > second[upper]:
            second[upper] = arm
        left[upper] -= 1
        if left[upper] == 0:
            bare.append(upper)
    sides: list[list[int]] = [[], []]
    for side, (_, hut) in zip(sides, (first[top], second[top])):
        while hut >= 0:
            side.append(hut)
            hut = first[hut][1]
    return [*reversed(sides[0]), top, *sides[1]]
