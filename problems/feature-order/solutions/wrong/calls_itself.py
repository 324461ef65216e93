"""Wrong: calls itself for each step to what is needed, which a long chain does not allow."""


def feature_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    needs = [[] for _ in range(n)]
    for feature, needed in deps:
        needs[feature].append(needed)
    state, order = [0] * n, []

    def build(feature: int) -> bool:
        if state[feature]:
            return state[feature] == 2
        state[feature] = 1
        if not all(build(needed) for needed in needs[feature]):
            return False
        state[feature] = 2
        order.append(feature)
        return True

    return order if all(build(feature) for feature in range(n)) else None
