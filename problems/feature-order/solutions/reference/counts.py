"""Counts what each feature still needs, and builds those that need nothing more. O(n + m)."""


def feature_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    missing = [0] * n
    waiting: list[list[int]] = [[] for _ in range(n)]
    for feature, needed in deps:
        missing[feature] += 1
        waiting[needed].append(feature)
    order = [feature for feature in range(n) if not missing[feature]]
    for built in order:
        for feature in waiting[built]:
            missing[feature] -= 1
            if not missing[feature]:
                order.append(feature)
    return order if len(order) == n else None
