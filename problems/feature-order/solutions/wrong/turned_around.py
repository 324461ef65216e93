"""Wrong: takes a pair the other way around, so what is needed comes last."""


def feature_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    missing, waiting = [0] * n, [[] for _ in range(n)]
    for feature, needed in deps:
        missing[needed] += 1
        waiting[feature].append(needed)
    order = [feature for feature in range(n) if not missing[feature]]
    for built in order:
        for feature in waiting[built]:
            missing[feature] -= 1
            if not missing[feature]:
                order.append(feature)
    return order if len(order) == n else None
