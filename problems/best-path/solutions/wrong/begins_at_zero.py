"""Wrong: begins with 0 points, which no walk may have where all huts are dull."""


def best_path(root):
    huts = [(root, 0)] if root else []
    for place, (hut, _) in enumerate(huts):
        huts += [(below, place) for below in (hut.left, hut.right) if below]
    arms = [[] for _ in huts]
    best = 0
    for (hut, above), below in zip(reversed(huts), reversed(arms)):
        best = max(best, hut.value + sum(below))
        arms[above].append(max(hut.value + max(below, default=0), 0))
    return best
