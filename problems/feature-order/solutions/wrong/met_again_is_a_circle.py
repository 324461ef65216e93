"""Wrong: a feature that is reached a second time within one walk is taken for a circle."""


def feature_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    needs = [[] for _ in range(n)]
    for feature, needed in deps:
        needs[feature].append(needed)
    done, order = [False] * n, []
    for start in range(n):
        met, stack = {start}, [(start, False)]
        while stack:
            feature, leaving = stack.pop()
            if done[feature]:
                continue
            if leaving:
                done[feature] = True
                order.append(feature)
                continue
            stack.append((feature, True))
            for needed in needs[feature]:
                if done[needed]:
                    continue
                if needed in met:
                    return None
                met.add(needed)
                stack.append((needed, False))
    return order
