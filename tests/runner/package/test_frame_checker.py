"""The checker of data frames and series: columns by name, rows in order or in any, and the first that differs."""

from typing import Any

import pytest

from runner.package import from_json, parse_type
from runner.package.checkers import check
from runner.package.frames import Frame
from runner.package.problem import Case, Checker

ROWS = parse_type("df[u:i8,g:str?,x:f8?]")
WHOLE: dict[str, list[Any]] = {"u": [1, 2, 3], "g": ["a", None, "b"], "x": [0.5, None, 1.0]}


def frame(type_: str = str(ROWS), **changes: list[Any]) -> Any:
    """The rows with other columns."""
    return from_json({**WHOLE, **changes}, parse_type(type_))


def compared(actual: Frame, expected: object = None, **options: float) -> Any:
    """What the checker finds."""
    case = Case("one", "edge", args=(1,), expected=frame() if expected is None else expected)
    return check(Checker("frame", options), case, actual)


def reordered(*names: str) -> Frame:
    """The frame with its columns in this order, or only some of them."""
    columns = frame().columns
    return Frame({name: columns.get(name, columns["u"]) for name in names}, 3)


@pytest.mark.parametrize(
    ("actual", "options"),
    [
        (frame(), {}),
        (frame(x=[0.5 + 1e-12, None, 1]), {"atol": 1e-9}),
        (frame("df[u:f8,g:str?,x:f8?]", u=[1, 2, 3]), {}),
        (reordered("x", "g", "u"), {}),
        (frame(u=[3, 1, 2], g=["b", "a", None], x=[1.0, 0.5, None]), {"rows_any": 1}),
        (frame(u=[3, 1, 2], g=["b", "a", None], x=[1.0, 0.5 + 1e-12, None]), {"rows_any": 1, "atol": 1e-9}),
    ],
)
def test_what_has_the_same_rows_is_right(actual: Frame, options: dict[str, float]) -> None:
    assert compared(actual, **options).ok


@pytest.mark.parametrize(
    ("actual", "options", "message"),
    [
        (
            frame(x=[0.5, None, 1.5]),
            {},
            "Row 2, counted from 0: expected (3, 'b', 1.0), got (3, 'b', 1.5). It differs in the column x alone.",
        ),
        (
            frame(g=["a", "x", None]),
            {},
            "Row 1, counted from 0: expected (2, missing, missing), got (2, 'x', missing). "
            "2 of 3 rows differ in the column g alone.",
        ),
        (frame(x=[0.5, 0.0, 2.0], u=[1, 2, 4]), {}, "got (2, missing, 0.0). 2 of 3 rows differ."),
        (
            frame(u=[2, 1, 3], g=[None, "a", "b"], x=[None, 0.5, 1.0]),
            {},
            "Row 0, counted from 0: expected (1, 'a', 0.5), got (2, missing, missing). "
            "The rows are right, but in another order.",
        ),
        (frame(u=[1], g=["a"], x=[0.5]), {}, "Expected 3 rows, got 1."),
        (
            frame(u=[1], g=["a"], x=[0.5]),
            {"rows_any": 1},
            "Expected 3 rows, got 1. Row (2, missing, missing) is missing.",
        ),
        (
            frame(x=[0.5, None, 1.5]),
            {"rows_any": 1},
            "Row (3, 'b', 1.0) is missing; row (3, 'b', 1.5) is not expected.",
        ),
        (reordered("u", "g"), {}, "The column x is missing; the columns are u, g, x."),
        (reordered("u", "g", "x", "y"), {}, "The column y should not be there; the columns are u, g, x."),
        (
            reordered("g", "u", "x"),
            {"columns_exact": 1},
            "The columns stand in another order; the columns are u, g, x.",
        ),
        (frame("df[u:str,g:str?,x:f8?]", u=["1", "2", "3"]), {}, "The column u holds texts, expected whole numbers."),
        (
            frame("df[u:bool,g:str?,x:f8?]", u=[True, True, True]),
            {},
            "The column u holds bools, expected whole numbers.",
        ),
    ],
)
def test_the_first_difference_is_told(actual: Frame, options: dict[str, float], message: str) -> None:
    finding = compared(actual, **options)
    assert not finding.ok
    assert finding.message.endswith(message)


@pytest.mark.parametrize(
    ("expected", "actual", "message"),
    [
        (
            ["2026-01-01"],
            ["2026-01-02"],
            "Row 0, counted from 0: expected 2026-01-01 00:00:00, got 2026-01-02 00:00:00.",
        ),
        ([], ["2026-01-02"], "Expected 0 rows, got 1."),
        (["2026-01-02"], ["2026-01-02"], ""),
    ],
)
def test_a_series_has_rows_without_names(expected: list[str], actual: list[str], message: str) -> None:
    type_ = parse_type("series[datetime]")
    finding = compared(from_json(actual, type_), from_json(expected, type_))  # type: ignore[arg-type]
    assert (finding.ok, finding.message) == (not message, message)


def test_times_are_rows_in_any_order_too() -> None:
    type_ = parse_type("df[at:datetime,x:f8]")
    one = from_json({"at": ["2026-01-01", "2026-01-02"], "x": [1, 2]}, type_)
    other = from_json({"at": ["2026-01-02", "2026-01-01"], "x": [2 + 1e-12, 1]}, type_)
    assert compared(other, one, rows_any=1, rtol=1e-9).ok  # type: ignore[arg-type]
    assert not compared(other, one, rows_any=1).ok  # type: ignore[arg-type]


def test_a_column_of_gaps_alone_is_of_any_kind() -> None:
    gaps = frame("df[u:i8,g:f8?,x:f8?]", g=[None, None, None])
    assert compared(gaps, frame(g=[None, None, None])).ok
    assert compared(gaps).message.endswith("2 of 3 rows differ in the column g alone.")
