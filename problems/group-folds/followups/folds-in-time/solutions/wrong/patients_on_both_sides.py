"""Wrong: looks at the days alone, so patients of the test are trained on."""

import numpy as np


def folds_in_time(days: list[int], patients: list[int], k: int, gap: int) -> list[list[int]]:
    parts = np.array_split(np.unique(days), k + 1)
    return [[at for at, day in enumerate(days) if day + gap < part[0]] for part in parts[1:]]
