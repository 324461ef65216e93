"""For each hut the best walk that starts there: arms come up from below, then down from above. O(n)."""


class TreeNode:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def best_path(root: TreeNode | None) -> int:
    huts = [root] if root else []
    for hut in huts:
        huts += [below for below in (hut.left, hut.right) if below]
    down = {None: 0}
    for hut in reversed(huts):
        down[hut] = max(0, hut.value + max(down[hut.left], down[hut.right]))
    up = {root: 0}
    best = None
    for hut in huts:
        start = hut.value + max(up[hut], down[hut.left], down[hut.right])
        best = start if best is None else max(best, start)
        for below, other in ((hut.left, hut.right), (hut.right, hut.left)):
            if below:
                up[below] = max(0, hut.value + max(up[hut], down[other]))
    return 0 if best is None else best
