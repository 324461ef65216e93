"""Wrong: looks no further than twenty levels down from the hut at which a walk bends."""


def best_path(root):
    huts = [root] if root else []
    for hut in huts:
        huts += [below for below in (hut.left, hut.right) if below]
    best, arms = root.value if root else 0, {None: 0}
    arms |= {hut: 0 for hut in huts}
    for _ in range(20):
        arms = {
            hut: max(0, hut.value + max(arms[hut.left], arms[hut.right])) if hut else 0 for hut in [None, *huts]
        }
    for hut in huts:
        best = max(best, hut.value + arms[hut.left] + arms[hut.right])
    return best
