"""Mutants: which mistakes are put into a reference, and how they are named."""

import ast

import pytest

from runner.package.mutants import Mutant, mutants

SOURCE = '''\
"""Says 1 + 1."""
import sys

LIMIT: dict[str, "0 < 1"] = {}


def run(values: list[int], gap: "1 + 1" = 0) -> "2 * 2":
    """Compare 1 < 2."""
    if gap < 0 and values:
        return max(values)
    for at in range(1, len(values)):
        gap += values[at]
    return -gap if not values else f"{gap + 7}"
'''


def keys(source: str) -> list[str]:
    """What the mutants of a source are called."""
    return [mutant.key for mutant in mutants(source)]


def test_the_mistakes_that_people_make_are_put_in_one_by_one() -> None:
    assert keys(SOURCE) == [
        "def run(values: list[int], gap: '1 + 1'=0) -> '2 * 2': -> "
        "def run(values: list[int], gap: '1 + 1'=1) -> '2 * 2':",
        "if gap < 0 and values: -> if False:",
        "if gap < 0 and values: -> if gap < 0 or values:",
        "if gap < 0 and values: -> if gap <= 0 and values:",
        "if gap < 0 and values: -> if gap < 1 and values:",
        "return max(values) -> return min(values)",
        "for at in range(1, len(values)): -> for at in range(2, len(values)):",
        "gap += values[at] -> gap -= values[at]",
        "return -gap if not values else f'{gap + 7}' -> return -gap if False else f'{gap + 7}'",
        "return -gap if not values else f'{gap + 7}' -> return -gap if not not values else f'{gap + 7}'",
        "return -gap if not values else f'{gap + 7}' -> return +gap if not values else f'{gap + 7}'",
    ]


def test_hints_of_types_imports_and_texts_stay_as_they_are() -> None:
    assert keys("import a\nx: list['1 < 2']\n'1 < 2'\n") == []


@pytest.mark.parametrize(
    ("line", "changed"),
    [
        ("a == b", "a != b"),
        ("a is b", "a is not b"),
        ("a in b", "a not in b"),
        ("a <= b < c", "a < b < c"),
        ("a <= b < c", "a <= b <= c"),
        ("a // b", "a * b"),
        ("a % b", "a // b"),
        ("sorted(a)", "list(a)"),
        ("any(a)", "all(a)"),
        ("a[0]", "a[1]"),
    ],
)
def test_each_kind_of_mistake_has_its_counterpart(line: str, changed: str) -> None:
    assert f"{line} -> {changed}" in keys(line + "\n")


def test_every_mutant_is_a_program_of_its_own_and_not_the_reference() -> None:
    sources = [mutant.source for mutant in mutants(SOURCE)]
    assert len(set(sources)) == len(sources)
    for source in sources:
        assert ast.dump(ast.parse(source)) != ast.dump(ast.parse(SOURCE))


def test_a_mutant_knows_its_line_and_keeps_its_name_when_other_lines_change() -> None:
    first, later = mutants("x = a < b\n")[0], mutants("# A comment.\ny = c\nx = a < b\n")[0]
    assert (first.line, later.line) == (1, 3)
    assert first.key == later.key == "x = a < b -> x = a <= b"


def test_of_many_mutants_an_even_choice_is_made_always_the_same() -> None:
    source = "\n".join(f"x{number} = a + b" for number in range(100))
    chosen = mutants(source, 10)
    assert [mutant.line for mutant in chosen] == list(range(1, 100, 10))
    assert chosen == mutants(source, 10)
    assert isinstance(chosen[0], Mutant)
