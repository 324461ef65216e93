"""Accepts any two different entries that make the budget, in either order."""


def check(args, expected, answer):
    """Whether the answer is such a pair, or rightly none."""
    costs, budget = args["costs"], args["budget"]
    if answer is None:
        return expected is None, "There are two entries that fit."
    for place in answer:
        if not 0 <= place < len(costs):
            return False, f"There is no place {place}; places go from 0 to {len(costs) - 1}."
    first, second = answer
    if first == second:
        return False, f"Both places are {first}; the entries must be different."
    total = costs[first] + costs[second]
    if total != budget:
        return False, f"The entries at {first} and {second} make {total}, not {budget}."
    assert expected is not None, "the reference found no pair, but there is one"
    return True
