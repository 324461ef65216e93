"""Folds of whole patients: a table of counts; after the greedy way patients move while that makes the folds more even."""

import numpy as np


def group_folds(
    labels: list[int], patients: list[int], k: int, allowed: float, seeds: list[int]
) -> list[list[int]]:
    names, at = np.unique(patients, return_inverse=True)
    counts = np.zeros((len(names), max(labels) + 1), dtype=np.int64)
    np.add.at(counts, (at, labels), 1)
    divisions = []
    for seed in seeds:
        rng = np.random.default_rng(seed)
        order = rng.permutation(len(names))
        order = order[np.argsort(-counts[order].sum(axis=1), kind="stable")]
        parts = np.zeros((k, counts.shape[1]), dtype=np.int64)
        fold_of = np.zeros(len(names), dtype=np.int64)
        for one in order:
            fold_of[one] = (parts @ counts[one]).argmin()
            parts[fold_of[one]] += counts[one]
        moved = True
        while moved:
            moved = False
            for one in order:
                parts[fold_of[one]] -= counts[one]
                common = parts @ counts[one]
                if common.min() < common[fold_of[one]]:
                    fold_of[one], moved = common.argmin(), True
                parts[fold_of[one]] += counts[one]
        divisions.append(fold_of[at].tolist())
    return divisions
