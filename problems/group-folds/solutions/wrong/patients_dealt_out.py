"""Wrong: deals out the patients in turn, whatever they have and however much of it."""

import random


def group_folds(
    labels: list[int], patients: list[int], k: int, allowed: float, seeds: list[int]
) -> list[list[int]]:
    divisions = []
    for seed in seeds:
        order = sorted(set(patients))
        random.Random(seed).shuffle(order)
        fold_of = {patient: place % k for place, patient in enumerate(order)}
        divisions.append([fold_of[patient] for patient in patients])
    return divisions
