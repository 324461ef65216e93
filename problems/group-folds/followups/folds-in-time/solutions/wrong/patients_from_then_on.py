"""Wrong: leaves out patients with any picture from the first day of the test on, also those who come after the test."""

import numpy as np


def folds_in_time(days: list[int], patients: list[int], k: int, gap: int) -> list[list[int]]:
    found = []
    for part in np.array_split(np.unique(days), k + 1)[1:]:
        tested = {patient for day, patient in zip(days, patients) if day >= part[0]}
        found.append([at for at, day in enumerate(days) if day + gap < part[0] and patients[at] not in tested])
    return found
