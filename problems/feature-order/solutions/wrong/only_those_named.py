"""Wrong: knows only the features that some pair speaks of; the others are lost."""


def feature_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    missing, waiting = {}, {}
    for feature, needed in deps:
        missing[feature] = missing.get(feature, 0) + 1
        missing.setdefault(needed, 0)
        waiting.setdefault(needed, []).append(feature)
    order = [feature for feature, count in missing.items() if not count]
    for built in order:
        for feature in waiting.get(built, ()):
            missing[feature] -= 1
            if not missing[feature]:
                order.append(feature)
    return order if len(order) == len(missing) else None
