"""Wrong: deals out the pictures of each diagnosis in turn, so a patient is in several folds."""

import random


def group_folds(
    labels: list[int], patients: list[int], k: int, allowed: float, seeds: list[int]
) -> list[list[int]]:
    divisions = []
    for seed in seeds:
        order = list(range(len(labels)))
        random.Random(seed).shuffle(order)
        order.sort(key=lambda at: labels[at])
        folds = [0] * len(labels)
        for place, at in enumerate(order):
            folds[at] = place % k
        divisions.append(folds)
    return divisions
