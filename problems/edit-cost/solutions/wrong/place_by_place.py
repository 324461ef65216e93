"""Wrong: compares the texts place by place, so one character too many makes all the rest differ."""


def edit_cost(first: str, second: str) -> int:
    return sum(one != other for one, other in zip(first, second)) + abs(len(first) - len(second))
