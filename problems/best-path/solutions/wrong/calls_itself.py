"""Wrong: calls itself for each level, which a long line of huts does not allow."""


def best_path(root):
    best = root.value if root else 0

    def arm(hut):
        nonlocal best
        if hut is None:
            return 0
        left, right = max(0, arm(hut.left)), max(0, arm(hut.right))
        best = max(best, hut.value + left + right)
        return hut.value + max(left, right)

    arm(root)
    return best
