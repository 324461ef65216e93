"""Wrong: raises the level of each feature in rounds and takes it for a circle when fifty did not settle it."""


def feature_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    level = [0] * n
    for _ in range(50):
        before = list(level)
        for feature, needed in deps:
            level[feature] = max(level[feature], before[needed] + 1)
        if level == before:
            return sorted(range(n), key=level.__getitem__)
    return None
