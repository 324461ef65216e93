"""Wrong: seeds the generator once, so the same seed gives another division the next time."""

import random
from collections import Counter


def group_folds(
    labels: list[int], patients: list[int], k: int, allowed: float, seeds: list[int]
) -> list[list[int]]:
    counts: dict[int, Counter[int]] = {}
    for label, patient in zip(labels, patients):
        counts.setdefault(patient, Counter())[label] += 1
    rng = random.Random(seeds[0])
    divisions = []
    for _ in seeds:
        order = list(counts)
        rng.shuffle(order)
        order.sort(key=lambda patient: -counts[patient].total())
        parts = [Counter[int]() for _ in range(k)]
        fold_of = {}
        for patient in order:
            own = counts[patient].items()
            common = [(sum(part[label] * count for label, count in own), part.total()) for part in parts]
            fold_of[patient] = common.index(min(common))
            parts[fold_of[patient]].update(counts[patient])
        divisions.append([fold_of[patient] for patient in patients])
    return divisions
