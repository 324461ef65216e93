"""Values as readable text."""

import math

import pytest

from runner.package import Type, parse_type, show


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (5, "5"),
        (True, "True"),
        (-0.0, "-0.0"),
        (math.nan, "nan"),
        ("it's", '"it\'s"'),
        ("\ud83d\x00", "'\\ud83d\\x00'"),
        ([], "[]"),
        ([[1], ["a"]], "[[1], ['a']]"),
        (None, "None"),
        ((1, "a"), "(1, 'a')"),
        ({"a": [1], "b": []}, "{'a': [1], 'b': []}"),
        ({}, "{}"),
    ],
)
def test_values_are_shown_as_literals(value: object, text: str) -> None:
    assert show(value, Type("int")) == text


def test_long_values_are_cut_and_counted() -> None:
    assert show(10**5000, Type("int")) == "an int of 16 610 bits"
    assert show(list(range(200_000)), parse_type("list[int]"), 6) == "[0, 1, … 199 998 more]"
    assert show({number: (number, 0) for number in range(5000)}, Type("int"), 6) == "{0: (0, 0), … 4 999 more}"
    assert show("a" * 100, Type("str"), 20) == f"'{'a' * 20}' … 80 more characters"
    assert show("line\n" * 100, None, 10) == "line\nline\n\n… 490 more characters"
    assert len(show([["x" * 500] * 500] * 500, parse_type("list[list[str]]"), 300)) < 600
