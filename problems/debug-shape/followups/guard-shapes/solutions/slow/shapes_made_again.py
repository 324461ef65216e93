"""Slow: finds the shape of an array anew each time, from those of the two arrays that it was made of."""

from itertools import zip_longest


def joined(one: list[int], other: list[int]) -> list[int] | None:
    result = []
    for a, b in zip_longest(reversed(one), reversed(other), fillvalue=1):
        if a != b and a != 1 and b != 1:
            return None
        result.append(b if a == 1 else a)
    return result[::-1]


def guard_shapes(shapes: list[list[int]], steps: list[tuple[int, int]]) -> list[str]:
    def words_before(count: int) -> list[list[int] | None]:
        known: list[list[int] | None] = list(shapes)
        for first, second in steps[:count]:
            one, other = known[first], known[second]
            known.append(None if one is None or other is None else joined(one, other))
        return known

    words = []
    for place, (first, second) in enumerate(steps):
        known = words_before(place + 1)
        one, other, result = known[first], known[second], known[-1]
        if one is None or other is None:
            words.append("unknown")
        elif result is None:
            words.append("error")
        else:
            words.append(("same", "one", "both")[(one != result) + (other != result)])
    return words
