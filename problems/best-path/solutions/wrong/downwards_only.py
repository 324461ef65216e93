"""Wrong: looks at walks that only go down, and so at one arm of each hut."""


def best_path(root):
    if root is None:
        return 0
    huts = [(root, 0)]
    for place, (hut, _) in enumerate(huts):
        huts += [(below, place) for below in (hut.left, hut.right) if below]
    arms = [[] for _ in huts]
    best = root.value
    for (hut, above), below in zip(reversed(huts), reversed(arms)):
        arm = hut.value + max(below, default=0)
        best = max(best, arm)
        arms[above].append(max(arm, 0))
    return best
