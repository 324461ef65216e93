"""Wrong: takes the smallest number with all that it needs before it, so a large one may come too early."""


def smallest_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    needs = [[] for _ in range(n)]
    for feature, needed in deps:
        needs[feature].append(needed)
    state, order = [0] * n, []
    for start in range(n):
        stack = [start]
        while stack:
            feature = stack[-1]
            if state[feature] == 0:
                state[feature] = 1
                for needed in sorted(needs[feature], reverse=True):
                    if state[needed] == 1:
                        return None
                    if state[needed] == 0:
                        stack.append(needed)
                continue
            stack.pop()
            if state[feature] == 1:
                state[feature] = 2
                order.append(feature)
    return order
