"""Best split with gaps: running class counts of the known values in numpy, the missing ones added to either side."""

import numpy as np


def split_with_gaps(values: list[float | None], labels: list[int]) -> float:
    known = np.array([value is not None for value in values])
    kinds = np.array(labels)[:, None] == np.arange(30)
    numbers = np.array([value for value in values if value is not None], dtype=np.float64)
    order = np.argsort(numbers, kind="stable")
    numbers = numbers[order]
    missing = kinds[~known].sum(axis=0).astype(np.float64)
    total = kinds.sum(axis=0).astype(np.float64)
    running = np.cumsum(kinds[known][order], axis=0, dtype=np.float64)
    last = np.append(numbers[:-1] < numbers[1:], True) if len(numbers) else np.zeros(0, dtype=bool)
    cuts = np.vstack([np.zeros((1, 30)), running[last]])
    left = np.vstack([cuts, cuts + missing])
    right = total - left
    sizes = left.sum(axis=1)
    divided = (sizes > 0) & (sizes < len(values))
    if not divided.any():
        return float(1 - (total**2).sum() / len(values) ** 2)
    left, right, sizes = left[divided], right[divided], sizes[divided]
    kept = (left**2).sum(axis=1) / sizes + (right**2).sum(axis=1) / (len(values) - sizes)
    return float(max(0.0, 1 - kept.max() / len(values)))
