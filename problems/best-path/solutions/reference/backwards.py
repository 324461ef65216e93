"""Lists the huts from the top, then goes through the list backwards: each passes its better arm up. O(n)."""


class TreeNode:
    def __init__(self, value, left=None, right=None):
        self.value = value
        self.left = left
        self.right = right


def best_path(root: TreeNode | None) -> int:
    if root is None:
        return 0
    huts = [(root, 0)]
    for place, (hut, _) in enumerate(huts):
        huts += [(below, place) for below in (hut.left, hut.right) if below]
    arms: list[list[int]] = [[] for _ in huts]
    best = root.value
    for (hut, above), below in zip(reversed(huts), reversed(arms)):
        best = max(best, hut.value + sum(below))
        arms[above].append(max(hut.value + max(below, default=0), 0))
    return best
