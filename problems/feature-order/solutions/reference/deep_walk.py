"""Walks to what is needed first, with a stack of its own, and writes a feature down when the walk leaves it."""

NEW, ON_THE_WAY, DONE = 0, 1, 2


def feature_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    needs: list[list[int]] = [[] for _ in range(n)]
    for feature, needed in deps:
        needs[feature].append(needed)
    state, order = [NEW] * n, []
    for start in range(n):
        stack = [start]
        while stack:
            feature = stack[-1]
            if state[feature] == NEW:
                state[feature] = ON_THE_WAY
                for needed in needs[feature]:
                    if state[needed] == ON_THE_WAY:
                        return None
                    if state[needed] == NEW:
                        stack.append(needed)
                continue
            stack.pop()
            if state[feature] == ON_THE_WAY:
                state[feature] = DONE
                order.append(feature)
    return order
