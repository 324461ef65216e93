"""Wrong: counts a repeated pair each time, but strikes it off once only."""


def feature_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    missing, waiting = [0] * n, [set() for _ in range(n)]
    for feature, needed in deps:
        missing[feature] += 1
        waiting[needed].add(feature)
    order = [feature for feature in range(n) if not missing[feature]]
    for built in order:
        for feature in waiting[built]:
            missing[feature] -= 1
            if not missing[feature]:
                order.append(feature)
    return order if len(order) == n else None
