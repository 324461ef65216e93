"""Accepts any order in which every feature comes after all that it needs."""


def check(args, expected, answer):
    """Whether the answer is such an order, or rightly none."""
    n, deps = args["n"], args["deps"]
    if answer is None:
        return expected is None, "There is an order in which all features can be built."
    if len(answer) != n:
        return False, f"The list holds {len(answer)} features; there are {n}."
    place = [-1] * n
    for at, feature in enumerate(answer):
        if not 0 <= feature < n:
            return False, f"There is no feature {feature}; they are numbered from 0 to {n - 1}."
        if place[feature] >= 0:
            return False, f"Feature {feature} stands in the list twice."
        place[feature] = at
    for one, needed in deps:
        if one == needed:
            return False, f"Feature {one} needs itself, so no order is right."
        if place[one] < place[needed]:
            return False, f"Feature {one} needs feature {needed}, which comes later in the list."
    assert expected is not None, "the reference found no order, but there is one"
    return True
