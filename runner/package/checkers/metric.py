"""The checker metric: how good predictions are beside a baseline and a reference on the same split."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from runner.package.checkers.finding import Finding

Numbers = NDArray[np.float64]
Score = Callable[[Numbers, Numbers], float]


@dataclass(frozen=True, slots=True)
class Metric:
    """One way to score predictions: its name for people, and whether more is better."""

    title: str
    score: Score
    more: bool = True


def auc(truth: Numbers, answer: Numbers) -> float:
    """How often a positive example is ranked above a negative one; ties count half."""
    order = np.argsort(answer, kind="stable")
    _, group, counts = np.unique(answer[order], return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    ranks = (last - (counts - 1) / 2)[group]
    positive = truth[order] > 0
    ones, zeros = int(positive.sum()), int((~positive).sum())
    return float((ranks[positive].sum() - ones * (ones + 1) / 2) / (ones * zeros)) if ones and zeros else float("nan")


def accuracy(truth: Numbers, answer: Numbers) -> float:
    """The share of labels that are right."""
    return float(np.mean(truth == answer))


def f1_macro(truth: Numbers, answer: Numbers) -> float:
    """The mean over the true classes of twice the hits by what is named and what is there."""
    found = []
    for label in np.unique(truth):
        there, named = truth == label, answer == label
        found.append(2 * float((there & named).sum()) / float(there.sum() + named.sum()))
    return float(np.mean(found))


def rmse(truth: Numbers, answer: Numbers) -> float:
    """The root of the mean squared error."""
    return float(np.sqrt(np.mean((truth - answer) ** 2)))


def mae(truth: Numbers, answer: Numbers) -> float:
    """The mean absolute error."""
    return float(np.mean(np.abs(truth - answer)))


METRICS: Mapping[str, Metric] = {
    "auc": Metric("AUC", auc),
    "accuracy": Metric("accuracy", accuracy),
    "f1_macro": Metric("macro F1", f1_macro),
    "rmse": Metric("RMSE", rmse, more=False),
    "mae": Metric("mean absolute error", mae, more=False),
}


def scored(name: str, truth: object, answer: object) -> float | str:
    """The score of predictions by a metric, or a sentence on why they have none."""
    wanted, given = np.asarray(truth, dtype=np.float64), np.asarray(answer, dtype=np.float64)
    if given.ndim != 1:
        return f"The predictions must be one row of numbers; these have {given.ndim} axes."
    if given.shape != wanted.shape:
        return f"There must be one prediction for each row: {wanted.size} of them, not {given.size}."
    if not np.isfinite(given).all():
        return f"Not finite numbers: {int((~np.isfinite(given)).sum())} of {given.size} predictions."
    return METRICS[name].score(wanted, given)


def threshold(name: str, baseline: float, reference: float, share: float) -> float:
    """The score that is needed: so much of the way from the baseline to the reference; ValueError where it is none."""
    better = reference > baseline if METRICS[name].more else reference < baseline
    if not better:
        raise ValueError(f"the reference scores {reference:.4f}, no better than the baseline's {baseline:.4f}")
    return baseline + share * (reference - baseline)


def threshold_of(name: str, truth: object, baseline: object, reference: object, share: float) -> float:
    """The score that is needed, by the predictions of a baseline and of a reference; ValueError where there is none."""
    low, high = scored(name, truth, baseline), scored(name, truth, reference)
    if isinstance(low, str) or isinstance(high, str):
        raise ValueError(str(low if isinstance(low, str) else high).rstrip("."))
    return threshold(name, low, high, share)


def good_enough(name: str, truth: object, needed: float, answer: object) -> Finding:
    """Whether predictions reach the score that is needed; what is told of any case is rounded more."""
    score = scored(name, truth, answer)
    if isinstance(score, str):
        return Finding(False, score, score)
    metric = METRICS[name]
    ok = score >= needed if metric.more else score <= needed
    bound = "at least" if metric.more else "at most"
    exact = f"The {metric.title} is {score:.3f}; {bound} {needed:.3f} is needed."
    told = f"The {metric.title} is about {two_digits(score)}; {bound} about {two_digits(needed)} is needed."
    return Finding(ok, "" if ok else exact, told)


def two_digits(number: float) -> str:
    """A number rounded to two digits that count, without an exponent."""
    return f"{float(f'{number:.2g}'):g}"
