"""The checker of classes: the first call that is wrong is named, and a cause is told where it explains all."""

import pytest

from runner.package import Case, Finding, check
from runner.package.problem import Checker
from runner.package.types import Called

CALLS: list[Called] = [("put", 1, 10), ("get", 2), ("get", 1), ("mean",)]


def compared(expected: list[object], actual: object, calls: list[Called] = CALLS, **options: float) -> Finding:
    case = Case("one", "sample", args=(5, calls), expected=expected)
    return check(Checker("trace", options), case, actual)


@pytest.mark.parametrize(
    ("actual", "message"),
    [
        ([None, None, 10, 0.5], ""),
        ([None, None, None, 0.5], "Call 3, get(1): expected 10, got null."),
        ([None, 7, None, 0.5], "Call 2, get(2): expected null, got 7."),
        ([None, None, 11, 0.25], "Call 3, get(1): expected 10, got 11."),
        ([None, None, 10.0, 0.5], "Call 3, get(1): expected 10, got 10.0."),
        ([None, None, True, 0.5], "Call 3, get(1): expected 10, got True."),
        ([None, None, 10, 0.5000001], "Call 4, mean(): expected 0.5, got 0.5000001."),
        ([None, None, 10], "Expected what each of 4 calls gave, got [None, None, 10]."),
        ("text", "Expected what each of 4 calls gave, got 'text'."),
    ],
)
def test_the_first_call_that_differs_is_named(actual: object, message: str) -> None:
    finding = compared([None, None, 10, 0.5], actual)
    assert (finding.ok, finding.message) == (not message, message)


@pytest.mark.parametrize(
    ("expected", "actual", "message"),
    [
        ([1, 2], [1, 3], "Call 1, rows(): item 2: expected 2, got 3."),
        ([1, 2], [1], "Call 1, rows(): expected a list of 2 items, got 1."),
        ({"a": 1}, {"b": 1}, 'Call 1, rows(): the key "a" is missing.'),
        ([(1, "x")], [(1, "y")], "Call 1, rows(): result[0][1]: expected 'x', got 'y'."),
        ("a" * 90 + "b", "a" * 90 + "c", "Call 1, rows(): the texts differ from character 91 on"),
    ],
)
def test_what_differs_inside_a_result_is_told_by_its_place(expected: object, actual: object, message: str) -> None:
    assert compared([expected], [actual], [("rows",)]).message.startswith(message)


def test_long_arguments_are_cut() -> None:
    message = compared([1], [2], [("add", "x" * 5000)]).message
    assert len(message) < 200
    assert message.endswith("expected 1, got 2.")


def test_nan_equals_nan_and_zeros_are_equal() -> None:
    nan = float("nan")
    assert compared([nan, 0.0], [float("nan"), -0.0], [("mean",), ("mean",)]).ok


@pytest.mark.parametrize(("actual", "ok"), [(0.5 + 5e-10, True), (0.5 + 5e-8, False), (float("inf"), False)])
def test_floats_are_compared_within_the_tolerance_where_there_is_one(actual: float, ok: bool) -> None:
    finding = compared([0.5], [actual], [("mean",)], atol=1e-9)
    assert finding.ok is ok
    assert ok or finding.message.startswith("Call 1, mean(): expected 0.5, got")
    assert ok or "(beyond the tolerance)" in finding.message


def test_ints_stay_exact_beside_a_tolerance() -> None:
    assert not compared([100], [101], [("count",)], atol=5.0).ok


MEANS: list[Called] = [("add", 1.0), ("mean",), ("add", 2.0), ("mean",), ("count",)]


def test_a_cause_is_told_where_it_explains_every_result_of_the_method() -> None:
    finding = compared([None, 1.5, None, -2.5, 2], [None, -1.5, None, 2.5, 2], MEANS, atol=1e-9)
    assert finding.message == (
        "Call 2, mean(): expected 1.5, got -1.5 (beyond the tolerance). Every number has the other sign."
    )


@pytest.mark.parametrize("second", [-2.5, 0.1, None])
def test_no_cause_is_told_where_another_result_of_the_method_does_not_fit(second: float | None) -> None:
    finding = compared([None, 1.5, None, -2.5, 2], [None, -1.5, None, second, 2], MEANS, atol=1e-9)
    assert finding.message == "Call 2, mean(): expected 1.5, got -1.5 (beyond the tolerance)."


def test_results_of_nothing_on_both_sides_do_not_stand_in_the_way_of_a_cause() -> None:
    finding = compared([None, None, None, -2.5, 2], [None, None, None, 2.5, 2], MEANS, atol=1e-9)
    assert "Every number has the other sign." in finding.message


def test_no_cause_is_told_without_a_tolerance() -> None:
    assert compared([1.5], [-1.5], [("mean",)]).message == "Call 1, mean(): expected 1.5, got -1.5."
