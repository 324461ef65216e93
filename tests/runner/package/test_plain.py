"""Values of YAML and JSON: what serves as a declared type, and what is refused by its place."""

import json
import math
import re

import pytest

from runner.package import Type, from_json, parse_type


@pytest.mark.parametrize(
    ("value", "type_", "sentence"),
    [
        (None, "int", "costs must be an int; this is empty (null)."),
        (True, "int", "costs must be an int; this is the bool true."),
        (1.0, "int", "costs must be an int; this is the float 1.0."),
        ("1", "int", "costs must be an int; this is the text '1'."),
        (1, "bool", "costs must be a bool; this is the int 1."),
        (1, "str", "costs must be a str; this is the int 1."),
        (2**63, "int", "costs must fit into 64 bits, from -2**63 to 2**63 - 1."),
        (10**400, "float", "costs is too large for a float."),
        (math.nan, "float", "costs must be a finite number; this is nan."),
        ("\ud83d", "str", "costs holds half of a surrogate pair, which is not text; write the whole character."),
        ({"a": 1}, "list[int]", "costs must be a list of int; this is a map of keys."),
        ([1, [2]], "list[int]", "costs[1] must be an int; this is a list."),
        ([[1], 2], "list[list[int]]", "costs[1] must be a list of int; this is the int 2."),
        ([[1], [2, "x"]], "list[list[int]]", "costs[1][1] must be an int; this is the text 'x'."),
        ([1, 2**70], "list[int]", "costs[1] must fit into 64 bits, from -2**63 to 2**63 - 1."),
        ([1.0, math.inf], "list[float]", "costs[1] must be a finite number; this is inf."),
        (
            ["é", "\ud83d"],
            "list[str]",
            "costs[1] holds half of a surrogate pair, which is not text; write the whole character.",
        ),
        (5, "tuple[int,int]", "costs must be a list for a tuple (int, int); this is the int 5."),
        ([5], "tuple[int,int]", "costs must have 2 items for a tuple (int, int); this one has 1."),
        ([[1, 2], [1, "a"]], "list[tuple[int,int]]", "costs[1][1] must be an int; this is the text 'a'."),
        ("a", "opt[int]", "costs must be an int; this is the text 'a'."),
        ([1, None], "list[int]", "costs[1] must be an int; this is empty (null)."),
        ([1, 2], "map[str,int]", "costs must be a map from str to int, keys with their values; this is a list."),
        ({1: 2}, "map[str,int]", "A key of costs must be a str; this is the int 1."),
        ({"x": 2}, "map[int,int]", "A key of costs must be an int; this is the text 'x'."),
        ({"01": 2}, "map[int,int]", "A key of costs must be an int; this is the text '01'."),
        ({2**63: 2}, "map[int,int]", "A key of costs must fit into 64 bits, from -2**63 to 2**63 - 1."),
        ({"a": {"b": True}}, "map[str,map[str,int]]", 'costs["a"]["b"] must be an int; this is the bool true.'),
        ([["a", 1], ["a", 1]], "map[str,int]", 'costs has the key "a" twice; remove one.'),
        ({3: 1, "3": 2}, "map[int,int]", "costs has the key 3 twice; remove one."),
        (None, "tree[int]", "costs must be a list for a tree of int; this is empty (null)."),
        ([1, None], "lnode[int]", "costs[1] must be an int; this is empty (null)."),
        ([1, "a"], "tree[int]", "costs[1] must be an int; this is the text 'a'."),
        ([None, 1], "tree[int]", "costs[1] has no node above it; remove it, or a null too many before it."),
        ([1, None, None, 2], "tree[int]", "costs[3] has no node above it; remove it, or a null too many before it."),
        ([[1, 2], [3]], "matrix[int]", "costs[1] must have 2 items as costs[0] has; this one has 1."),
        ([[1, 2], 3], "matrix[int]", "costs[1] must be a list of int; this is the int 3."),
    ],
)
def test_values_of_the_wrong_type_are_refused_by_place(value: object, type_: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}$"):
        from_json(value, parse_type(type_), "costs", nonfinite=False)


def test_an_int_serves_as_a_float_and_nothing_else_is_converted() -> None:
    assert repr(from_json([1, 2.5], parse_type("list[float]"))) == "[1.0, 2.5]"
    assert from_json(json.loads("[[true], []]"), parse_type("list[list[bool]]")) == [[True], []]
    assert repr(from_json(math.inf, Type("float"))) == "inf"


@pytest.mark.parametrize(
    ("value", "type_", "meant"),
    [
        ([1, "a"], "tuple[int,str]", (1, "a")),
        ([[1, 2], [3, 4]], "list[tuple[int,float]]", [(1, 2.0), (3, 4.0)]),
        (None, "opt[int]", None),
        (0, "opt[int]", 0),
        ([None, []], "list[opt[list[int]]]", [None, []]),
        ({"a": 1}, "map[str,int]", {"a": 1}),
        ([["a", 1], ["b", 2]], "map[str,int]", {"a": 1, "b": 2}),
        ({3: [1]}, "map[int,list[int]]", {3: [1]}),
        ({"-3": 1, "0": 2}, "map[int,int]", {-3: 1, 0: 2}),
        ([[3, None]], "map[int,opt[str]]", {3: None}),
        ([], "map[int,int]", {}),
        ([[1, 2], [3, 4]], "matrix[int]", [[1, 2], [3, 4]]),
        ([], "matrix[int]", []),
        ([3, 1, 2], "lnode[int]", [3, 1, 2]),
        ([], "tree[int]", []),
        ([5, 3, 8, None, 4], "tree[int]", [5, 3, 8, None, 4]),
        ([5, None, 8, None, None], "tree[int]", [5, None, 8]),
        (["a", None, "b", None, "c"], "tree[str]", ["a", None, "b", None, "c"]),
        ([[1], []], "list[tree[float]]", [[1.0], []]),
        ([[], []], "matrix[int]", [[], []]),
    ],
)
def test_plain_data_serves_as_the_declared_type(value: object, type_: str, meant: object) -> None:
    assert repr(from_json(value, parse_type(type_))) == repr(meant)


def test_json_text_of_a_value_reads_back_the_same() -> None:
    type_ = parse_type("tuple[map[int,list[tuple[int,str]]],opt[float],matrix[bool]]")
    value = ({-1: [(2, "é")], 5: []}, None, [[True], [False]])
    assert from_json(json.loads(json.dumps(value)), type_) == value
