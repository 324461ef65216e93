"""Places that compilers complain about."""

import pytest

from app.marks import MAX_MARKS, find_marks
from app.shapes import Mark

GCC = """solution.cpp: In function 'long long pair_sum(long long, long long)':
solution.cpp:3:12: error: 'c' was not declared in this scope
    3 |     return c;
      |            ^
solution.cpp:2:9: warning: unused variable 'x' [-Wunused-variable]
"""
NODE = """solution.js:2
  return a +;
            ^

SyntaxError: Unexpected token ';'
    at wrapSafe (node:internal/modules/cjs/loader:1620:18)
"""
PYTHON = """  File "solution.py", line 2
    return (
           ^
SyntaxError: '(' was never closed
"""


@pytest.mark.parametrize(
    ("message", "marks"),
    [
        (
            GCC,
            [
                (3, 12, "error", "'c' was not declared in this scope"),
                (2, 9, "warning", "unused variable 'x' [-Wunused-variable]"),
            ],
        ),
        (NODE, [(2, 13, "error", "SyntaxError: Unexpected token ';'")]),
        (PYTHON, [(2, 8, "error", "SyntaxError: '(' was never closed")]),
        ("something else went wrong", []),
        ("", []),
    ],
    ids=["g++", "node", "python", "other words", "nothing"],
)
def test_marks_are_read_from_the_compilers_words(message: str, marks: list[tuple[int, int, str, str]]) -> None:
    assert [(mark.line, mark.column, mark.severity, mark.text) for mark in find_marks(message)] == marks


def test_marks_are_capped_and_not_repeated() -> None:
    repeated = "solution.cpp:1:1: error: no\n" * 10
    assert find_marks(repeated) == [Mark(line=1, column=1, severity="error", text="no")]
    many = "".join(f"solution.cpp:{n}:1: error: no\n" for n in range(1, 500))
    assert len(find_marks(many)) == MAX_MARKS


def test_a_huge_message_is_read_quickly() -> None:
    assert find_marks("solution.js:1\n" + " " * 200_000 + "\n" * 1000) == []
