"""Slow: for each round looks through all features that are left for those that need nothing more, O(n^2)."""


def feature_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    missing, waiting = [0] * n, [[] for _ in range(n)]
    for feature, needed in deps:
        missing[feature] += 1
        waiting[needed].append(feature)
    left, order = list(range(n)), []
    while left:
        ready = next((feature for feature in left if not missing[feature]), None)
        if ready is None:
            return None
        left.remove(ready)
        order.append(ready)
        for feature in waiting[ready]:
            missing[feature] -= 1
    return order
