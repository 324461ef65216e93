"""Wrong: sorts by how many features each one needs, which says nothing of how deep they lie."""


def feature_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    needs = [0] * n
    for feature, _ in deps:
        needs[feature] += 1
    return sorted(range(n), key=needs.__getitem__)
