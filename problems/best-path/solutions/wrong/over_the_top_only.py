"""Wrong: takes it for granted that the best walk passes the top hut."""


def best_path(root):
    if root is None:
        return 0
    huts = [(root, 0)]
    for place, (hut, _) in enumerate(huts):
        huts += [(below, place) for below in (hut.left, hut.right) if below]
    arms = [[] for _ in huts]
    for (hut, above), below in list(zip(reversed(huts), reversed(arms)))[:-1]:
        arms[above].append(max(hut.value + max(below, default=0), 0))
    return root.value + sum(arms[0])
