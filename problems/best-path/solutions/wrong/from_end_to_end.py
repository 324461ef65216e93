"""Wrong: lets walks end only at huts that nothing lies below."""


def best_path(root):
    if root is None:
        return 0
    huts = [(root, 0)]
    for place, (hut, _) in enumerate(huts):
        huts += [(below, place) for below in (hut.left, hut.right) if below]
    arms = [[] for _ in huts]
    best = None
    for (hut, above), below in zip(reversed(huts), reversed(arms)):
        walk = hut.value + sum(below)
        if len(below) != 1 or hut is root:
            best = walk if best is None else max(best, walk)
        arms[above].append(hut.value + max(below, default=0))
    return best
