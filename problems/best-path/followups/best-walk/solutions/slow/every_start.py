"""Slow: from every hut goes everywhere and keeps the best walk, O(n^2)."""


def best_walk(above: list[int], points: list[int]) -> list[int]:
    near = [[] for _ in above]
    for hut, upper in enumerate(above):
        if upper >= 0:
            near[upper].append(hut)
            near[hut].append(upper)
    best, found = None, None
    for start in range(len(above)):
        reached = [(start, -1, points[start])]
        for hut, before, total in reached:
            if best is None or total > best:
                best, found = total, (start, hut)
            for one in near[hut]:
                if one != before:
                    reached.append((one, hut, total + points[one]))
    before, reached = {found[0]: None}, [found[0]]
    for hut in reached:
        for one in near[hut]:
            if one not in before:
                before[one] = hut
                reached.append(one)
    walk = [found[1]]
    while before[walk[-1]] is not None:
        walk.append(before[walk[-1]])
    return walk
