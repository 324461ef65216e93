"""Checkers: a table of answers, each right or wrong in one sentence."""

import math
from typing import Any

import pytest

from runner.package import Case, check
from runner.package.problem import Checker

NAN, INF = math.nan, math.inf
EXACT: list[tuple[Any, Any, str]] = [
    (3, 3, ""),
    (3, 5, "Expected 3, got 5."),
    (1, True, "Expected 1, got True."),
    (1, 1.0, "Expected 1, got 1.0."),
    (1.0, 1, "Expected 1.0, got 1."),
    (NAN, NAN, ""),
    (0.0, -0.0, ""),
    (INF, -INF, "Expected inf, got -inf."),
    ("yes", "no", "Expected 'yes', got 'no'."),
    ("yes", None, "Expected 'yes', got nothing."),
    (3, [3], "Expected 3, got [3]."),
    ([3], 3, "Expected a list, got 3."),
    ([3], None, "Expected a list, got nothing."),
    ([3], object(), "Expected a list, got something else."),
    ([1, 2, 3, 4], [1, 2, 3], "Expected a list of 4 items, got 3."),
    ([1], [], "Expected a list of 1 item, got 0."),
    ([1, 7], [1, 9], "Item 2: expected 7, got 9."),
    ([1, 1], [1, True], "Item 2: expected 1, got True."),
    ([NAN, 1.0], [NAN, 1.0], ""),
    ([NAN, 1.0], [NAN, 2.0], "Item 2: expected 1.0, got 2.0."),
    ([[1], [2, 3]], [[1], [2, 4]], "Item 2, 2: expected 3, got 4."),
    ([[1], [2, 3]], [[1], [2]], "Item 2: expected a list of 2 items, got 1."),
    ([[1]], [1], "Item 1: expected a list, got 1."),
    (
        ["a" * 200],
        ["a" * 100],
        "Item 1: the texts differ from character 101 on: expected 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', ",
    ),
    ([], [], ""),
    (None, None, ""),
    (None, 3, "Expected nothing, got 3."),
    ([1, None], [1, 0], "Item 2: expected nothing, got 0."),
    ((1, "a"), (1, "a"), ""),
    ((1, NAN), (1, NAN), ""),
    ((1, "a"), (1, "b"), "result[1]: expected 'a', got 'b'."),
    ((1, [2, 3]), (1, [2, 4]), "result[1][1]: expected 3, got 4."),
    ([(1, 2), (3, 4)], [(1, 2), (5, 4)], "result[1][0]: expected 3, got 5."),
    ((1, 2), [1, 2], "Expected a tuple, got [1, 2]."),
    ([(1, 2)], [None], "Item 1: expected a tuple, got nothing."),
    ({"a": 1, "b": 2}, {"b": 2, "a": 1}, ""),
    ({"a": [1, 2, 3, 4]}, {"a": [1, 2, 3, 5]}, 'result["a"][3]: expected 4, got 5.'),
    ({3: NAN, 4: 0.5}, {4: 0.5, 3: NAN}, ""),
    ({3: 1}, {3: True}, "result[3]: expected 1, got True."),
    ({"a": 1, "b": 2}, {"a": 1}, 'The key "b" is missing.'),
    ({"a": 1}, {"a": 1, "c": 2}, 'The key "c" should not be there.'),
    ([{"x" * 99: 1}], [{}], f'Item 1: the key "{"x" * 39}… is missing.'),
    ({"a": 1}, ["a"], "Expected a map, got ['a']."),
    ({}, {}, ""),
]
FLOAT: list[tuple[Any, Any, str]] = [
    (0.5, 0.5 + 1e-10, ""),
    (0.5, 0.6, "Expected 0.5, got 0.6 (beyond the tolerance)."),
    (1e12, 1e12 + 1, ""),
    (NAN, NAN, ""),
    (NAN, 0.0, "Expected nan, got 0.0 (beyond the tolerance)."),
    (0.0, NAN, "Expected 0.0, got nan (beyond the tolerance)."),
    (INF, INF, ""),
    (INF, 1e308, "Expected inf, got 1e+308 (beyond the tolerance)."),
    (1e308, INF, "Expected 1e+308, got inf (beyond the tolerance)."),
    ([0.5, 1.0], [0.5, 1.1], "Item 2: expected 1.0, got 1.1 (beyond the tolerance)."),
    ([0.5], [0.5, 0.5], "Expected a list of 1 item, got 2."),
    (0.5, "0.5", "Expected 0.5, got '0.5'."),
    ((1, {"a": [0.5]}), (1, {"a": [0.5 + 1e-10]}), ""),
    ((1, {"a": [0.5]}), (1, {"a": [0.6]}), 'result[1]["a"][0]: expected 0.5, got 0.6 (beyond the tolerance).'),
]
TOKENS: list[tuple[str, Any, str]] = [
    ("3\n", "3", ""),
    ("1 2\n3\n", " 1\n2 3\n\n", ""),
    ("3", b"3\r\n", ""),
    ("yes no", "yes yes", "Line 1: expected 'no', got 'yes'."),
    ("a\nyes\n", "a\nno\n", "Line 2: expected 'yes', got 'no'."),
    ("1 2 3", "1 2", "The output ended too early; expected '3' on line 1."),
    ("1 2", "", "Nothing was printed; expected '1' first."),
    ("1 2", "1 2\n\n3", "Line 3: expected nothing more, got '3'."),
    ("1.0", "1.00", "Line 1: expected '1.0', got '1.00'."),
    ("Yes", "yes", "Line 1: expected 'Yes', got 'yes'."),
    ("1", "1\u00a0", "Line 1: expected '1', got '1\\xa0'."),
    ("1", "x" * 500, f"Line 1: expected '1', got {'x' * 60!r}…."),
    ("1", b"\xff\x00", "Line 1: expected '1', got '\ufffd\\x00'."),
    ("1", None, "Nothing was printed; expected '1' first."),
    ("", "\n", ""),
]
BAG: list[tuple[list[Any], Any, str]] = [
    ([1, 2, 2], [2, 1, 2], ""),
    ([], [], ""),
    ([[1, 2], [3]], [[3], [1, 2]], ""),
    ([(1, "a"), (2, "b")], [(2, "b"), (1, "a")], ""),
    ([{"a": 1}, {"b": 2}], [{"b": 2}, {"a": 1}], ""),
    ([NAN, 0.0], [-0.0, NAN], ""),
    ([1, 2], [1], "The item 2 is missing."),
    ([1], [1, 7], "The item 7 should not be there."),
    ([1, 2, 2], [1, 2], "The item 2 is there too seldom: expected 2, got 1."),
    ([1, 2], [1, 2, 2], "The item 2 is there too often: expected 1, got 2."),
    ([1], [True], "The item 1 is missing."),
    ([1], [1.0], "The item 1 is missing."),
    ([[1, 2]], [[2, 1]], "The item [1, 2] is missing."),
    ([[1, 2]], [(1, 2)], "The item [1, 2] is missing."),
    (["a"], "a", "Expected a list, got 'a'."),
    (["a"], None, "Expected a list, got nothing."),
    ([1], [object()], "The item 1 is missing."),
]
SET: list[tuple[list[Any], Any, str]] = [
    ([1, 2], [2, 1, 2, 1], ""),
    ([1, 1], [1], ""),
    ([1, 2], [2], "The item 1 is missing."),
    ([1], [1, 3, 3], "The item 3 should not be there."),
    ([], [0], "The item 0 should not be there."),
]
NEAR: list[tuple[str, Any, str]] = [
    ("0.333333 yes", "0.3333334 yes", ""),
    ("2", "2.0000001", ""),
    ("2", "2.1", "Line 1: expected '2', got '2.1'."),
    ("nan", "nan", ""),
    ("2", "nan", "Line 1: expected '2', got 'nan'."),
    ("2", "1_9", "Line 1: expected '2', got '1_9'."),
    ("1", "1e999", "Line 1: expected '1', got '1e999'."),
]
SAME_TEXT: list[tuple[str, Any, str]] = [
    ("a  b\n", "a  b", ""),
    ("a  b", "a b", "Line 1: expected 'a  b', got 'a b'."),
    ("a\nb", "a", "The output ends before line 2; expected 'b' there."),
    ("a", "a\nb", "Line 2: expected nothing more, got 'b'."),
]


def said(checker: Checker, case: Case, actual: object) -> str:
    """The checker's sentence; empty when the answer is right."""
    finding = check(checker, case, actual)
    assert finding.ok == (finding.message == "")
    assert len(finding.message) < 250
    return finding.message


@pytest.mark.parametrize(("expected", "actual", "message"), BAG)
def test_bag(expected: object, actual: object, message: str) -> None:
    assert said(Checker("bag"), Case("a", "sample", args=(1,), expected=expected), actual) == message


@pytest.mark.parametrize(("expected", "actual", "message"), SET)
def test_set(expected: object, actual: object, message: str) -> None:
    assert said(Checker("set"), Case("a", "sample", args=(1,), expected=expected), actual) == message


@pytest.mark.parametrize(("expected", "actual", "message"), EXACT)
def test_exact(expected: object, actual: object, message: str) -> None:
    found = said(Checker("exact"), Case("a", "sample", args=(1,), expected=expected), actual)
    assert found.startswith(message) if message else found == ""


@pytest.mark.parametrize(("expected", "actual", "message"), FLOAT)
def test_float(expected: object, actual: object, message: str) -> None:
    checker = Checker("float", {"atol": 1e-9, "rtol": 1e-9})
    found = said(checker, Case("a", "sample", args=(1,), expected=expected), actual)
    # What may follow is a guess at the cause.
    assert found.startswith(message) if message else found == ""


@pytest.mark.parametrize(("expected", "actual", "message"), TOKENS)
def test_tokens(expected: str, actual: object, message: str) -> None:
    assert said(Checker("tokens"), Case("a", "sample", stdin=b"1", expected=expected), actual) == message


@pytest.mark.parametrize(("expected", "actual", "message"), NEAR)
def test_tokens_within_a_tolerance(expected: str, actual: object, message: str) -> None:
    checker = Checker("tokens", {"atol": 1e-6})
    assert said(checker, Case("a", "sample", expected=expected), actual) == message


@pytest.mark.parametrize(("expected", "actual", "message"), SAME_TEXT)
def test_exact_text(expected: str, actual: object, message: str) -> None:
    assert said(Checker("exact"), Case("a", "sample", expected=expected), actual) == message


def test_large_answers_are_compared_to_their_last_item() -> None:
    right = list(range(1_000_000))
    case = Case("a", "large", args=(1,), expected=right)
    assert check(Checker("exact"), case, list(right)).ok
    assert said(Checker("exact"), case, 10**5000) == "Expected a list, got an int of 16 610 bits."
    assert check(Checker("exact"), case, [*right[:-1], 0]).message == "Item 1 000 000: expected 999999, got 0."


def test_an_answer_that_claims_to_equal_everything_is_wrong() -> None:
    class Yes:
        __hash__ = None  # type: ignore[assignment]

        def __eq__(self, other: object) -> bool:
            return True

    for expected in (5, [5], 0.5, "x"):
        assert not check(Checker("exact"), Case("a", "sample", args=(1,), expected=expected), Yes()).ok
        assert not check(Checker("exact"), Case("a", "sample", args=(1,), expected=[expected]), [Yes()]).ok


@pytest.mark.parametrize(
    ("options", "expected", "given", "ok"),
    [
        ({"ignore_case": 1.0}, "Yes é", "yES é", True),
        ({}, "Yes", "yes", False),
        ({"atol": 0.1, "rtol": 0.1}, "1.0", "1.15", True),
        ({"atol": 0.1, "rtol": 0.1, "either": 1.0}, "1.0", "1.15", False),
        ({"atol": 0.1, "rtol": 0.1, "either": 1.0}, "10", "10.9", True),
        ({"atol": 0.1, "rtol": 0.0, "either": 1.0}, "10", "10.9", False),
        ({"atol": 0.1, "either": 1.0}, "x", "X", False),
        ({"strict_spaces": 1.0}, "a b\n", "a b\n", True),
        ({"strict_spaces": 1.0}, "a b\n", "a  b\n", False),
        ({"strict_spaces": 1.0}, "a b\n", "a b", False),
        ({"strict_spaces": 1.0}, "a\nb", "a b", False),
        ({"strict_spaces": 1.0}, "a", " a", False),
        ({"strict_spaces": 1.0}, "", "", True),
        ({"strict_spaces": 1.0, "atol": 0.1}, "1.0 2", "1.05 2", True),
    ],
)
def test_words_may_be_alike_in_other_ways(options: dict[str, float], expected: str, given: str, ok: bool) -> None:
    case = Case("one", "edge", stdin=b"x", expected=expected)
    assert check(Checker("tokens", options), case, given).ok is ok


def test_space_that_differs_is_told_with_its_line() -> None:
    case = Case("one", "edge", stdin=b"x", expected="a\nb c\n")
    found = check(Checker("tokens", {"strict_spaces": 1.0}), case, "a\nb\tc\n")
    assert found.message == "Line 2: the words are right, but not the space between: expected ' ', got '\\t'."
