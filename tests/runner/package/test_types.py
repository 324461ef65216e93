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
OWN = [
    'nd[f8,"n d"]',
    'nd[bool,"_ 3 n d+1"]',
    'tuple[float,nd[f4,"n c"]]',
    'map[str,list[nd[u1,"n"]]]',
    'opt[nd[i4,"n"]]',
    "df[user:i8,at:datetime,g:str?,x:f8?,ok:bool]",
    "series[f8?]",
    "iter[tuple[int,str]]",
    "rng",
]
"""The types of Python alone."""


@pytest.mark.parametrize("text", [*EVERY, *OWN])
def test_types_print_as_they_are_written(text: str) -> None:
    spaced = re.sub(r"([\[\],])", r" \1 ", text)
    assert str(parse_type(text)) == str(parse_type(spaced)) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("nd", "is not a type"),
        ("nd[f8]", "must name one to 4 axes"),
        ('nd[f8,""]', "must name one to 4 axes"),
        ('nd[f8,"a b c d e"]', "must name one to 4 axes"),
        ('nd[f8,"n-1"]', "must name one to 4 axes"),
        ("nd[f8,n d]", "must name one to 4 axes"),
        ('nd[f16,"n"]', "'f16' is not what an nd may hold; use one of f8, f4, i8, i4, u1, bool"),
        ('nd[str,"n"]', "'str' is not what an nd may hold"),
        ("df[]", "'' in a df is no column; write name:dtype, as in df[user:i8,g:str?]"),
        ("df[user]", "'user' in a df is no column"),
        ("df[User:i8]", "'User:i8' in a df is no column"),
        ("df[user:int]", "'int' is not what a column may hold; use one of i8, f8, bool, str, datetime"),
        ("df[a:i8,a:f8]", "no name twice; this one has a, a"),
        ("list[opt[series[int]]]", "'int' is not what a column may hold"),
        ("series[f8,i8]", "'f8,i8' is not what a column may hold"),
        ("opt[series[f8]]", "holds series, which must be a whole parameter or answer"),
        ("list[df[a:i8]]", "holds df, which must be a whole parameter or answer"),
        ("tuple[rng,int]", "holds rng, which must be a whole parameter or answer"),
        ("iter[iter[int]]", "holds iter, which must be a whole parameter or answer"),
        ('matrix[nd[f8,"n"]]', "holds an array; write list, or give the array more axes"),
        ('tree[nd[f8,"n"]]', "it must hold one of int, float, bool, str"),
        ('map[nd[i8,"n"],int]', "they must be int or str"),
        ("iter", "is not a type"),
        ("rng[int]", "is not a type"),
        ("\0", "is not a type"),
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
        ('nd[f8,"n d"]', "a 2-d array of float (n by d)"),
        ('tuple[float,nd[b1,"_"]]', "a tuple (float, 1-d array of bool (any))"),
        ('nd[u1,"n 3"]', "a 2-d array of int from 0 to 255 (n by 3)"),
        ("df[user:i8,g:str?]", "a data frame (user: int, g: str or missing)"),
        ("series[datetime]", "a series of datetime"),
        ("iter[int]", "an iterator of int"),
        ("rng", "a source of random numbers"),
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
