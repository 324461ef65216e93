"""Slow: looks through everything that is ready for the smallest, at each step, O(n^2)."""


def smallest_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    missing, waiting = [0] * n, [[] for _ in range(n)]
    for feature, needed in deps:
        missing[feature] += 1
        waiting[needed].append(feature)
    ready, order = {feature for feature in range(n) if not missing[feature]}, []
    while ready:
        built = min(ready)
        ready.remove(built)
        order.append(built)
        for feature in waiting[built]:
            missing[feature] -= 1
            if not missing[feature]:
                ready.add(feature)
    return order if len(order) == n else None
