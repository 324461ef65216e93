"""Both lists in order, side by side: equal ones are passed over together. O(n log n)."""


def left_over(first: list[int], second: list[int]) -> list[int]:
    ones, others = sorted(first), sorted(second)
    left = []
    while ones and others:
        if ones[-1] == others[-1]:
            ones.pop()
            others.pop()
        elif ones[-1] > others[-1]:
            left.append(ones.pop())
        else:
            left.append(others.pop())
    return left + ones + others
