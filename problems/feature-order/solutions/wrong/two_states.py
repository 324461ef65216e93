"""Wrong: the walk knows seen and not seen only, and takes a circle for something done."""


def feature_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    needs = [[] for _ in range(n)]
    for feature, needed in deps:
        needs[feature].append(needed)
    seen, order = [False] * n, []
    for start in range(n):
        stack = [(start, False)]
        while stack:
            feature, leaving = stack.pop()
            if leaving:
                order.append(feature)
            elif not seen[feature]:
                seen[feature] = True
                stack.append((feature, True))
                stack += [(needed, False) for needed in needs[feature] if not seen[needed]]
    return order
