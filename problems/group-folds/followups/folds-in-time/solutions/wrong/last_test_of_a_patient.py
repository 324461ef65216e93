"""Wrong: remembers one test for each patient, that of the picture which comes last in the list."""

import numpy as np


def folds_in_time(days: list[int], patients: list[int], k: int, gap: int) -> list[list[int]]:
    firsts = np.array([part[0] for part in np.array_split(np.unique(days), k + 1)])
    part_of = np.searchsorted(firsts, days, side="right") - 1
    tested_in = dict(zip(patients, part_of.tolist()))
    return [
        [at for at, day in enumerate(days) if day + gap < firsts[part] and tested_in[patients[at]] != part]
        for part in range(1, k + 1)
    ]
