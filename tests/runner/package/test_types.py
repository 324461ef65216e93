"""Types: what may be declared, how it prints, and how it reads in words."""

import re

import pytest

from runner.package import parse_type
from runner.package.types import article

EVERY = [
    "int",
    "str",
    "list[bool]",
    "list[list[float]]",
    "list[list[list[list[int]]]]",
    "matrix[float]",
    "tuple[int,str]",
    "tuple[int,list[tuple[str,bool]],opt[float]]",
    "opt[list[int]]",
    "list[opt[int]]",
    "map[str,opt[matrix[int]]]",
    "map[int,map[str,bool]]",
    "opt[tuple[int,opt[int]]]",
    "tree[int]",
    "tree[str]",
    "map[str,lnode[float]]",
    "list[tuple[lnode[str],tree[bool]]]",
]


@pytest.mark.parametrize("text", EVERY)
def test_types_print_as_they_are_written(text: str) -> None:
    spaced = re.sub(r"([\[\],])", r" \1 ", text)
    assert str(parse_type(text)) == str(parse_type(spaced)) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nd[f8]", "'nd' is not supported yet"),
        ("list[opt[series[int]]]", "'series' is not supported yet"),
        ("tree[list[int]]", "it must hold one of int, float, bool, str"),
        ("lnode[opt[int]]", "it must hold one of int, float, bool, str"),
        ("opt[tree[int]]", "may be empty by itself; leave opt away"),
        ("", "is not a type"),
        ("list", "is not a type"),
        ("list[int", "is not a type"),
        ("list[]", "is not a type"),
        ("list[int]]", "is not a type"),
        ("list[int]int", "is not a type"),
        ("tuple[int,,int]", "is not a type"),
        ("Int", "is not a type"),
        ("int[str]", "is not a type"),
        ("list(int)", "is not a type"),
        ("list[int,int]", "names 2 types; it needs one"),
        ("opt[int,int]", "names 2 types; it needs one"),
        ("map[str]", "names 1 types; it needs two"),
        ("tuple[int]", "names 1 types; it needs two to 8"),
        ("tuple[int,int,int,int,int,int,int,int,int]", "names 9 types; it needs two to 8"),
        ("map[float,int]", "they must be int or str"),
        ("map[list[int],int]", "they must be int or str"),
        ("opt[opt[int]]", "null would say nothing about which"),
        ("list[list[list[list[list[int]]]]]", "nests 5 types"),
        ("list[list[list[matrix[int]]]]", "nests 5 types"),
        ("list[" * 5000 + "int" + "]" * 5000, "is not a type"),
    ],
)
def test_other_types_are_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=rf"{re.escape(words)}.*\.$"):
        parse_type(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("int", "an int"),
        ("list[list[int]]", "a list of list of int"),
        ("matrix[bool]", "a matrix of bool"),
        ("tuple[int,list[str]]", "a tuple (int, list of str)"),
        ("opt[int]", "an int or null"),
        ("list[opt[int]]", "a list of (int or null)"),
        ("map[str,float]", "a map from str to float"),
        ("tree[int]", "a tree of int"),
        ("list[lnode[str]]", "a list of linked list of str"),
    ],
)
def test_types_read_as_words(text: str, words: str) -> None:
    assert article(parse_type(text)) == words


def test_a_matrix_is_plainly_a_list_of_lists() -> None:
    given = parse_type("tuple[matrix[int],map[str,matrix[bool]]]")
    assert str(given.plain) == "tuple[list[list[int]],map[str,list[list[bool]]]]"
    assert given.scalars == {"int", "str", "bool"}
    assert [parse_type(text).depth for text in ("int", "matrix[int]", "opt[list[tuple[int,int]]]")] == [0, 2, 3]
