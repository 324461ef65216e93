"""Wrong: builds all that are ready in order of number, and only then looks which ones became ready."""


def smallest_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    missing, waiting = [0] * n, [[] for _ in range(n)]
    for feature, needed in deps:
        missing[feature] += 1
        waiting[needed].append(feature)
    ready, order = [feature for feature in range(n) if not missing[feature]], []
    while ready:
        order += sorted(ready)
        after = []
        for built in ready:
            for feature in waiting[built]:
                missing[feature] -= 1
                if not missing[feature]:
                    after.append(feature)
        ready = after
    return order if len(order) == n else None
