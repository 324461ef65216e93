"""Wrong: makes the arrays, for which there is no memory."""

import numpy as np


def guard_shapes(shapes: list[list[int]], steps: list[tuple[int, int]]) -> list[str]:
    known = [np.zeros(shape, dtype=np.int8) for shape in shapes]
    words = []
    for first, second in steps:
        one, other, result = known[first], known[second], None
        if one is None or other is None:
            words.append("unknown")
        else:
            try:
                result = one + other
                words.append(("same", "one", "both")[(one.shape != result.shape) + (other.shape != result.shape)])
            except ValueError:
                words.append("error")
        known.append(result)
    return words
