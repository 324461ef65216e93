"""Slow: keeps the patients of a test in a list and searches it for every picture."""

import numpy as np


def folds_in_time(days: list[int], patients: list[int], k: int, gap: int) -> list[list[int]]:
    found = []
    for part in np.array_split(np.unique(days), k + 1)[1:]:
        first, last = int(part[0]), int(part[-1])
        tested = [patient for day, patient in zip(days, patients) if first <= day <= last]
        found.append([at for at, day in enumerate(days) if patients[at] not in tested and day + gap < first])
    return found
