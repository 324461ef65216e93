"""Wrong: makes folds of about the same size and does not look at diagnoses."""

import random
from collections import Counter


def group_folds(
    labels: list[int], patients: list[int], k: int, allowed: float, seeds: list[int]
) -> list[list[int]]:
    sizes = Counter(patients)
    divisions = []
    for seed in seeds:
        order = sorted(sizes)
        random.Random(seed).shuffle(order)
        order.sort(key=lambda patient: -sizes[patient])
        full, fold_of = [0] * k, {}
        for patient in order:
            fold_of[patient] = full.index(min(full))
            full[fold_of[patient]] += sizes[patient]
        divisions.append([fold_of[patient] for patient in patients])
    return divisions
