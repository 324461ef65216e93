"""Slow: walks down from each hut anew to find its arms, O(n^2) in a long line."""


def best_path(root):
    best = root.value if root else 0
    waiting = [root] if root else []
    while waiting:
        top = waiting.pop()
        waiting += [below for below in (top.left, top.right) if below]
        arms = []
        for side in (top.left, top.right):
            farthest, stack = 0, [(side, 0)]
            while stack:
                hut, points = stack.pop()
                if hut:
                    points += hut.value
                    farthest = max(farthest, points)
                    stack += [(hut.left, points), (hut.right, points)]
            arms.append(farthest)
        best = max(best, top.value + sum(arms))
    return best
