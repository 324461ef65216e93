"""Wrong: adds both arms even where they take points away."""


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
        arms[above].append(hut.value + max(below, default=0))
    return best
