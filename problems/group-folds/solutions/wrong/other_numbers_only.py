"""Wrong: lets the seed number the folds of one and the same division."""

from collections import Counter


def group_folds(
    labels: list[int], patients: list[int], k: int, allowed: float, seeds: list[int]
) -> list[list[int]]:
    counts: dict[int, Counter[int]] = {}
    for label, patient in zip(labels, patients):
        counts.setdefault(patient, Counter())[label] += 1
    parts = [Counter[int]() for _ in range(k)]
    fold_of = {}
    for patient in sorted(counts, key=lambda patient: -counts[patient].total()):
        own = counts[patient].items()
        common = [(sum(part[label] * count for label, count in own), part.total()) for part in parts]
        fold_of[patient] = common.index(min(common))
        parts[fold_of[patient]].update(counts[patient])
    return [[(fold_of[patient] + seed) % k for patient in patients] for seed in seeds]
