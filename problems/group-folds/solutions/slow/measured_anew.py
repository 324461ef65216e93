"""Slow: measures the unevenness of all pictures anew for every fold that a patient might go into."""

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
        fold_of: dict[int, int] = {}
        for patient in order:
            found = []
            for fold in range(k):
                fold_of[patient] = fold
                counts: dict[tuple[int, int], int] = {}
                for label, other in zip(labels, patients):
                    if other in fold_of:
                        place = (fold_of[other], label)
                        counts[place] = counts.get(place, 0) + 1
                found.append(sum(count * count for count in counts.values()))
            fold_of[patient] = found.index(min(found))
        divisions.append([fold_of[patient] for patient in patients])
    return divisions
