"""The checker of a query's rows: what counts as the same rows, and one sentence on the first difference."""

from typing import Any

import pytest

from runner.package.checkers import check
from runner.package.problem import Case, Checker

INF, NAN = float("inf"), float("nan")


def rows(*given: list[Any], columns: tuple[str, ...] = ("id", "name")) -> dict[str, Any]:
    return {"columns": list(columns), "rows": list(given)}


def verdict(expected: object, actual: object, *, ordered: bool = True, **tolerances: float) -> str:
    """Nothing for the right rows, else the sentence."""
    checker = Checker("rows", {"ordered": float(ordered), **tolerances})
    finding = check(checker, Case("one", "sample", args=([],), expected=expected), actual)
    assert finding.ok == (finding.message == "")
    return finding.message


BASE = rows([7, "a"], [8, None])


@pytest.mark.parametrize(
    ("actual", "sentence"),
    [
        (rows([7, "a"], [8, None]), ""),
        (rows([7, "a"], [8, None], columns=("ID", "Name")), ""),
        (rows([7.0, "a"], [8, None]), ""),
        (rows([7, "b"], [8, None]), "Row 1: expected (7, 'a'), got (7, 'b')."),
        (rows([7, "a"], [8, ""]), "Row 2: expected (8, NULL), got (8, '')."),
        (rows([7, "a"], [8, 0]), "Row 2: expected (8, NULL), got (8, 0)."),
        (rows(["7", "a"], [8, None]), "Row 1: expected (7, 'a'), got ('7', 'a')."),
        (rows([8, None], [7, "a"]), "Row 1: expected (7, 'a'), got (8, NULL)."),
        (rows([7, "a"]), "Expected 2 rows, got 1."),
        (rows([7, "a"], [8, None], [8, None]), "Expected 2 rows, got 3."),
        (rows(), "Expected 2 rows, got 0."),
        (rows([7], [8], columns=("id",)), "The query gives 1 column; the columns must be id, name."),
        (
            rows(["a", 7], [None, 8], columns=("name", "id")),
            "Column 1 is called name; the columns must be id, name.",
        ),
    ],
)
def test_rows_in_order(actual: object, sentence: str) -> None:
    assert verdict(BASE, actual) == sentence


@pytest.mark.parametrize(
    ("actual", "sentence"),
    [
        (rows([8, None], [7, "a"]), ""),
        (rows([7, "a"], [8, ""]), "Row (8, NULL) is missing; row (8, '') is not expected."),
        (rows([7, "a"], [7, "a"]), "Row (8, NULL) is missing; row (7, 'a') is not expected."),
        (rows([8, None]), "Expected 2 rows, got 1. Row (7, 'a') is missing."),
        (rows([8, None], [7, "a"], [8, None]), "Expected 2 rows, got 3. Row (8, NULL) is too many."),
    ],
)
def test_rows_in_any_order_are_counted_each(actual: object, sentence: str) -> None:
    assert verdict(BASE, actual, ordered=False) == sentence


@pytest.mark.parametrize("ordered", [True, False])
@pytest.mark.parametrize(
    ("expected", "actual", "same"),
    [
        (1 / 3, 0.3333333333, True),
        (1 / 3, 0.3334, False),
        (100.0, 100, True),
        (True, 1, True),
        (0.0, -0.0, True),
        (NAN, NAN, True),
        (NAN, "nan", False),
        (INF, INF, True),
        (INF, 1e300, False),
        (1.0, NAN, False),
        (0.0, None, False),
        (None, 0.0, False),
        ("1.0", 1.0, False),
        ("2024-05-31", "2024-05-31 00:00:00", True),
        ("2024-05-31", "2024-05-31 00:00:01", False),
        ("a", "a 00:00:00", False),
        (10**30, 10**30, True),
        (2**53 + 1, 2**53 + 1, True),
    ],
)
def test_values_compare_by_what_they_are_worth(expected: object, actual: object, same: bool, ordered: bool) -> None:
    one, other = (rows([value], columns=("x",)) for value in (expected, actual))
    assert (verdict(one, other, ordered=ordered, rtol=1e-9) == "") is same


def test_without_a_tolerance_numbers_are_exact() -> None:
    one, other = rows([0.3], columns=("x",)), rows([0.1 + 0.2], columns=("x",))
    assert verdict(one, other) == "Row 1: expected (0.3), got (0.30000000000000004)."
    assert verdict(one, other, ordered=False) != ""
    assert verdict(one, other, ordered=False, atol=1e-9) == ""


def test_near_rows_are_paired_in_any_order() -> None:
    expected = rows(*([number, number / 7] for number in range(500)))
    actual = rows(*([number, number / 7 + 1e-12] for number in reversed(range(500))))
    assert verdict(expected, actual, ordered=False, atol=1e-9) == ""
    actual["rows"][3][1] += 1
    assert "is missing; row (496, 71.857" in verdict(expected, actual, ordered=False, atol=1e-9)


def test_long_texts_are_cut_and_quotes_doubled() -> None:
    expected, actual = rows([1, "x" * 100]), rows([1, "it's"])
    assert verdict(expected, actual) == f"Row 1: expected (1, '{'x' * 40}…'), got (1, 'it''s')."
