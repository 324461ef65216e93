"""The checker metric: scores against plain definitions, thresholds, and what cannot be scored."""

import random
from statistics import fmean

import numpy as np
import pytest

from runner.package.checkers.metric import METRICS, good_enough, scored, threshold


def by_pairs(truth: list[int], answer: list[float]) -> float:
    """AUC by its definition."""
    ones = [score for label, score in zip(truth, answer, strict=True) if label]
    zeros = [score for label, score in zip(truth, answer, strict=True) if not label]
    return fmean((one > zero) + (one == zero) / 2 for one in ones for zero in zeros)


def by_classes(truth: list[int], answer: list[int]) -> float:
    """Macro F1 by precision and recall."""
    found = []
    for label in set(truth):
        hits = sum(one == other == label for one, other in zip(truth, answer, strict=True))
        precision = hits / answer.count(label) if label in answer else 0.0
        recall = hits / truth.count(label)
        found.append(2 * precision * recall / (precision + recall) if hits else 0.0)
    return fmean(found)


@pytest.mark.parametrize("seed", range(20))
def test_scores_are_those_of_their_plain_definitions(seed: int) -> None:
    rng = random.Random(seed)
    truth = [0, 1, *(rng.randrange(2) for _ in range(30))]
    marks = [rng.randrange(6) / 4 for _ in truth]
    assert scored("auc", truth, marks) == pytest.approx(by_pairs(truth, marks))
    kinds, guess = [rng.randrange(4) for _ in truth], [rng.randrange(5) for _ in truth]
    assert scored("f1_macro", kinds, guess) == pytest.approx(by_classes(kinds, guess))
    assert scored("accuracy", kinds, guess) == fmean(one == other for one, other in zip(kinds, guess, strict=True))
    errors = [one - other for one, other in zip(truth, marks, strict=True)]
    assert scored("mae", truth, marks) == pytest.approx(fmean(map(abs, errors)))
    assert scored("rmse", truth, marks) == pytest.approx(fmean(error**2 for error in errors) ** 0.5)


@pytest.mark.parametrize("name", METRICS)
def test_arrays_and_lists_are_scored_alike(name: str) -> None:
    truth, answer = [0, 1, 1, 0], [0, 1, 0, 1]
    assert scored(name, np.array(truth), np.array(answer, dtype=np.float32)) == scored(name, truth, answer)


def test_what_cannot_be_scored_is_told() -> None:
    assert scored("auc", [0, 1], [0.5]) == "There must be one prediction for each row: 2 of them, not 1."
    assert scored("auc", [0, 1], [float("nan"), 1]) == "Not finite numbers: 1 of 2 predictions."
    assert scored("auc", [0, 1], [[0.5], [0.6]]) == "The predictions must be one row of numbers; these have 2 axes."


@pytest.mark.parametrize(("name", "baseline", "reference", "needed"), [("auc", 0.7, 0.8, 0.76), ("mae", 5.0, 3.0, 3.8)])
def test_the_threshold_lies_between_baseline_and_reference(
    name: str, baseline: float, reference: float, needed: float
) -> None:
    assert threshold(name, baseline, reference, 0.6) == pytest.approx(needed)
    with pytest.raises(ValueError, match="no better than the baseline"):
        threshold(name, reference, baseline, 0.6)


def test_a_score_is_good_enough_from_the_threshold_on() -> None:
    assert good_enough("accuracy", [1, 1, 0, 0], 0.5, [1, 0, 0, 1]).ok
    found = good_enough("accuracy", [1, 1, 0, 0], 0.75, [1, 0, 0, 1])
    assert (found.ok, found.message) == (False, "The accuracy is 0.500; at least 0.750 is needed.")
    found = good_enough("rmse", [1.0, 2.0], 0.5, [2.0, 3.0])
    assert found.message == "The RMSE is 1.000; at most 0.500 is needed."
    assert good_enough("rmse", [1.0, 2.0], 1.0, [2.0, 3.0]).ok


@pytest.mark.parametrize(
    ("needed", "told"),
    [
        (0.5, "The mean absolute error is about 1.3; at most about 0.5 is needed."),
        (1.349, "The mean absolute error is about 1.3; at most about 1.3 is needed."),
        (1234.5, "The mean absolute error is about 1.3; at most about 1200 is needed."),
    ],
)
def test_what_is_told_of_a_hidden_case_is_rounded_whether_it_passes_or_not(needed: float, told: str) -> None:
    assert good_enough("mae", [1.0, 2.0], needed, [2.28, 3.28]).told == told


def test_without_both_classes_nothing_is_good_enough() -> None:
    assert not good_enough("auc", [1, 1], 0.1, [0.2, 0.3]).ok
