"""Wrong: lets a length be stretched to any multiple of it."""

from itertools import zip_longest


def joined(one: list[int], other: list[int]) -> list[int] | None:
    result = []
    for a, b in zip_longest(reversed(one), reversed(other), fillvalue=1):
        if a != b and (max(a, b) % min(a, b) if a and b else 1 not in (a, b)):
            return None
        result.append(b if a == 1 else a if 0 in (a, b) else max(a, b))
    return result[::-1]


def guard_shapes(shapes: list[list[int]], steps: list[tuple[int, int]]) -> list[str]:
    known: list[list[int] | None] = list(shapes)
    words = []
    for first, second in steps:
        one, other = known[first], known[second]
        if one is None or other is None:
            words.append("unknown")
            known.append(None)
            continue
        result = joined(one, other)
        known.append(result)
        if result is None:
            words.append("error")
        else:
            words.append(("same", "one", "both")[(one != result) + (other != result)])
    return words
