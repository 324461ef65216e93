"""Wrong: cuts the sorted pictures instead of the different days."""

import numpy as np


def folds_in_time(days: list[int], patients: list[int], k: int, gap: int) -> list[list[int]]:
    found = []
    for part in np.array_split(np.sort(days), k + 1)[1:]:
        first, last = (part[0], part[-1]) if len(part) else (max(days) + 1, max(days) + 1)
        tested = {patient for day, patient in zip(days, patients) if first <= day <= last}
        found.append([at for at, day in enumerate(days) if day + gap < first and patients[at] not in tested])
    return found
