"""Wrong: one equal reading on the other side strikes out all of them."""


def left_over(first: list[int], second: list[int]) -> list[int]:
    ones, others = set(first), set(second)
    return [one for one in first if one not in others] + [other for other in second if other not in ones]
