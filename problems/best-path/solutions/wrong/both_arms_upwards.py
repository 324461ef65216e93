"""Wrong: passes both arms up, so a walk has three ends."""


def best_path(root):
    if root is None:
        return 0
    huts = [(root, 0)]
    for place, (hut, _) in enumerate(huts):
        huts += [(below, place) for below in (hut.left, hut.right) if below]
    arms = [[] for _ in huts]
    best = root.value
    for (hut, above), below in zip(reversed(huts), reversed(arms)):
        best = max(best, hut.value + sum(below))
        arms[above].append(max(hut.value + sum(below), 0))
    return best
