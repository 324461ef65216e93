"""Wrong: asks the top hut for its points even where there is none."""


def best_path(root):
    huts, best = [(root, 0)], root.value
    for place, (hut, _) in enumerate(huts):
        huts += [(below, place) for below in (hut.left, hut.right) if below]
    arms = [[] for _ in huts]
    for (hut, above), below in zip(reversed(huts), reversed(arms)):
        best = max(best, hut.value + sum(below))
        arms[above].append(max(hut.value + max(below, default=0), 0))
    return best
