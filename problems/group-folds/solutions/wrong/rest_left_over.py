"""Wrong: deals patients out in whole rounds, and whoever is left over after the last one gets no fold."""

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
        whole = len(order) // k * k
        fold_of = {patient: place % k if place < whole else -1 for place, patient in enumerate(order)}
        divisions.append([fold_of[patient] for patient in patients])
    return divisions
