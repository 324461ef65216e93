"""Accepts any divisions that keep patients together, are even enough, and hang on the seed and on nothing else."""

from collections import Counter

MANY = 20
"""From how many patients on different seeds must not all give the same division."""


def check(args, expected, answer):
    """Whether each division keeps to the rules, and all of them together do."""
    seeds, patients = args["seeds"], args["patients"]
    for seed, folds in zip(seeds, answer, strict=True):
        told = fault(args, folds)
        if told:
            return False, f"In the division for seed {seed} {told}"
    first = {}
    for seed, folds in zip(seeds, answer, strict=True):
        if first.setdefault(seed, folds) != folds:
            return False, f"The seed {seed} gave two different divisions."
    different = {tuple(renumbered(folds)) for folds in answer}
    if len(first) > 1 and len(different) == 1 and len(set(patients)) >= MANY:
        return False, "All seeds gave the same division, but for the numbers of the folds."
    return True


def fault(args, folds):
    """What is wrong with one division, or nothing."""
    k, of = args["k"], {}
    for at, (fold, patient) in enumerate(zip(folds, args["patients"], strict=True)):
        if not 0 <= fold < k:
            return f"picture {at} is in fold {fold}; folds go from 0 to {k - 1}."
        if of.setdefault(patient, fold) != fold:
            return f"patient {patient} is in the folds {of[patient]} and {fold}."
    counts, totals = Counter(zip(folds, args["labels"], strict=True)), Counter(args["labels"])
    uneven = sum((counts[fold, label] - total / k) ** 2 for label, total in totals.items() for fold in range(k))
    if uneven <= args["allowed"] + 1e-6:
        return ""
    return f"the unevenness is {uneven:.6g}; {args['allowed']:.6g} is allowed."


def renumbered(folds):
    """The folds with numbers in the order in which they first come."""
    names = {}
    return [names.setdefault(fold, len(names)) for fold in folds]
