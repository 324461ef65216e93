"""Arrays outside of a sandbox: plain data and back, the names of axes, what they look like, and hostile bytes."""

import contextlib
import math
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as some

from runner.package import AnswerError, Type, decode, encode, from_json, parse_type, show
from runner.package.arrays import LONGEST_AXIS, NUMPY
from runner.package.cases import check_answer, read_args
from runner.package.checked import violation
from runner.package.generate import Kept, packed, plain, unpacked
from runner.package.inputs import own_input, sample_text
from runner.package.plain import to_json
from runner.package.where import parse_where
from tests.runner.package.local import function_package
from tests.runner.package.test_wire import NONCE, framed

MATRIX = parse_type('nd[f8,"n d"]')


@pytest.mark.parametrize(
    ("type_", "value", "shape"),
    [
        ('nd[f8,"n"]', [], (0,)),
        ('nd[f8,"n d"]', [], (0, 0)),
        ('nd[f8,"n 3"]', [], (0, 3)),
        ('nd[f8,"n d"]', [[], []], (2, 0)),
        ('nd[f8,"n d"]', {"shape": [0, 3]}, (0, 3)),
        ('nd[f8,"n d"]', [[1, 2.5], [-0.0, 4]], (2, 2)),
        ('nd[f4,"n"]', [0.1], (1,)),
        ('nd[i8,"n"]', [2**63 - 1, -(2**63)], (2,)),
        ('nd[i4,"a b c d"]', [[[[7]]]], (1, 1, 1, 1)),
        ('nd[u1,"n"]', [0, 255], (2,)),
        ('nd[bool,"n"]', [True, False], (2,)),
        ('nd[i8,"n"]', {"shape": [2], "base64": "AQAAAAAAAAACAAAAAAAAAA=="}, (2,)),
    ],
)
def test_lists_are_an_array_of_the_declared_dtype(type_: str, value: object, shape: tuple[int, ...]) -> None:
    parsed = parse_type(type_)
    array = from_json(value, parsed)
    assert isinstance(array, np.ndarray)
    assert (array.shape, array.dtype) == (shape, NUMPY[parsed.fields[0].dtype])
    for compact in (False, True):
        again = from_json(to_json(array, parsed, compact=compact), parsed)
        assert isinstance(again, np.ndarray)
        assert (again.shape, again.tobytes()) == (array.shape, array.tobytes())


@pytest.mark.parametrize(
    ("value", "type_", "sentence"),
    [
        (5, 'nd[f8,"n d"]', "x must be a 2-d array of float (n by d); this is the int 5."),
        ([1, 2], 'nd[f8,"n d"]', "x[0] must be a list; this is the int 1."),
        ([[1], 2], 'nd[f8,"n d"]', "x[1] must be a list; this is the int 2."),
        ([[1], [2, 3]], 'nd[f8,"n d"]', "x[1] must have 1 as x[0] has; this one has 2."),
        ([[[1], [2]], [[3], []]], 'nd[f8,"a b c"]', "x[1][1] must have 1 as x[0][0] has; this one has 0."),
        ([[1, "a"]], 'nd[f8,"n d"]', "x[0][1] must be a float; this is the text 'a'."),
        ([[True]], 'nd[f8,"n d"]', "x[0][0] must be a float; this is the bool true."),
        ([[None]], 'nd[f8,"n d"]', "x[0][0] must be a float; this is empty (null)."),
        ([[[1]]], 'nd[f8,"n d"]', "x[0][0] must be a float; this is a list."),
        ([1, 2.5], 'nd[i8,"n"]', "x[1] must be an int; this is the float 2.5."),
        ([1, 0], 'nd[bool,"n"]', "x[0] must be a bool; this is the int 1."),
        ([1, 256], 'nd[u1,"n"]', "x[1] must be from 0 to 255; this is 256."),
        ([2**63], 'nd[i8,"n"]', f"x[0] must be from {-(2**63)} to {2**63 - 1}; this is {2**63}."),
        ([10**400], 'nd[f8,"n"]', "A number in x is too large for a float."),
        ([1, math.nan], 'nd[f8,"n"]', "x[1] must be a finite number; this is nan."),
        ([1e300], 'nd[f4,"n"]', "x[0] must be a finite number; this is inf."),
        ({"shape": [2]}, 'nd[f8,"n d"]', "The shape of x must be a list of 2 whole numbers from 0 up."),
        ({"shape": [-1]}, 'nd[f8,"n"]', "The shape of x must be a list of 1 whole numbers from 0 up."),
        ({"shape": [2]}, 'nd[f8,"n"]', "x must have 16 bytes in Base64 for the shape (2,) of f8."),
        (
            {"shape": [LONGEST_AXIS], "base64": "AA=="},
            'nd[u1,"n"]',
            f"x must have {LONGEST_AXIS} bytes in Base64 for the shape ({LONGEST_AXIS},) of u1.",
        ),
        ({"shape": [1], "base64": "????"}, 'nd[u1,"n"]', "x must have 1 bytes in Base64 for the shape (1,) of u1."),
        ({"shape": [1], "base64": "Ag=="}, 'nd[bool,"n"]', "x must have 1 bytes in Base64 for the shape (1,) of bool."),
        (
            {"shape": [10_001, 0]},
            'nd[f8,"n d"]',
            "An axis of x may have at most 10000 places where there are no numbers.",
        ),
        ({"shapes": [1]}, 'nd[u1,"n"]', "x must be lists, or a map of shape and base64."),
        (-1, "rng", "x must be a seed, a whole number from 0 to 2**63 - 1; this is the int -1."),
        (0.5, "rng", "x must be a seed, a whole number from 0 to 2**63 - 1; this is the float 0.5."),
    ],
)
def test_what_is_no_such_array_is_refused_by_its_place(value: object, type_: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}$"):
        from_json(value, parse_type(type_), "x", nonfinite=False)


PACKAGE = function_package(
    "f",
    {"a": 'nd[f8,"n d"]', "b": 'nd[f8,"m d"]', "k": "int", "w": 'list[nd[i8,"k 2"]]'},
    'tuple[float,nd[f8,"n m"],nd[f8,"d+1"]]',
    ["-10 <= a[i][j] <= 10", "1 <= len(a) <= 3", "len(a[i]) <= 2"],
)
GOOD: dict[str, Any] = {"a": [[1, 2]], "b": [[1, 2], [3, 4], [5, 6]], "k": 1, "w": [[[1, 2]], [[3, 4]]]}


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({}, ""),
        ({"b": [[1]]}, "Axis 2 of b must have the length 2 (d), as in a; it has 1."),
        ({"w": [[[1, 2]], []]}, "Axis 1 of w[1] must have the length 1 (k), as k says; it has 0."),
        ({"w": [[[1, 2, 3]]]}, "Axis 2 of w[0] must have the length 2; it has 3."),
        ({"a": [[1, 11]]}, "a[0][1] may be at most 10; this one is 11.0."),
        ({"a": []}, "a must hold at least 1 items; this one holds 0."),
        ({"a": [[1, 2, 3]]}, "a[0] may hold at most 2 items; this one holds 3."),
    ],
)
def test_a_name_means_one_length_and_constraints_reach_every_number(change: dict[str, Any], sentence: str) -> None:
    assert PACKAGE.signature is not None
    assert refused(read_args, {**GOOD, **change}, PACKAGE.signature) == sentence


def test_a_case_is_kept_and_offered_as_it_was_read() -> None:
    assert PACKAGE.signature is not None
    args = read_args(GOOD, PACKAGE.signature)
    case = case_of(args)
    assert str(case.args) == str(own_input(PACKAGE, sample_text(PACKAGE, case)).args) == str(args)


def refused(call: Callable[..., object], *given: object) -> str:
    """The sentence with which a call refuses what it is given, "" where it does not."""
    try:
        call(*given)
    except ValueError as error:
        return str(error)
    return ""


def case_of(args: tuple[object, ...]) -> Any:
    """A case with these arguments."""
    [case] = unpacked(PACKAGE, packed([Kept("one", "gen", plain(PACKAGE, list(args)), plain(PACKAGE, [], ANSWER))]))
    assert str(case.expected) == str(ANSWER)
    return case


ANSWER = (0.5, np.array([[1.0, math.nan, -0.0]]), np.zeros(3))


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ([0.5, [[1, 2, 3]], [1, 2, 3]], ""),
        ([0.5, [[1, 2]], [1, 2, 3]], "Axis 2 of the answer[1] must have the length 3 (m), as in b; it has 2."),
        ([0.5, [[1, 2, 3]], [1, 2]], "Axis 1 of the answer[2] must have the length 3 (d+1), as in a; it has 2."),
    ],
)
def test_an_expected_answer_keeps_to_the_same_names(answer: object, sentence: str) -> None:
    assert PACKAGE.signature is not None
    args = read_args(GOOD, PACKAGE.signature)
    value = from_json(answer, PACKAGE.signature.returns.type)
    assert refused(check_answer, args, value, PACKAGE.signature) == sentence


@pytest.mark.parametrize("text", ["0 <= x[i] <= 3", "x[i] <= x[i+1]", "x[0] == 1", "1 <= len(x) <= 9"])
def test_constraints_hold_where_they_hold(text: str) -> None:
    constraint = parse_where(text, {"x": parse_type('nd[i8,"n"]')})
    assert violation(constraint, {"x": np.array([1, 2, 3])}) is None


def test_a_constraint_on_millions_of_numbers_is_told_from_two_of_them() -> None:
    constraint = parse_where("0 <= x[i][j] < 1", {"x": MATRIX})
    large = np.zeros((3000, 1000))
    assert violation(constraint, {"x": large}) is None
    large[7, 9] = math.nan
    assert violation(constraint, {"x": large}) == "x[7][9] must be at least 0; this one is nan."
    assert violation(constraint, {"x": np.zeros((0, 5))}) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("x <= 3", "compares x, a nd; compare its length or its items"),
        ("x[i] <= 3", "compares x[i], a nd; compare its length or its items"),
        ("x[i][j][k] <= 3", "has more indices than x"),
        ("r <= 3", "compares r, a rng"),
        ("len(r) <= 3", "neither list nor map nor text"),
        ("d <= 3", "compares d, a df"),
        ("d[i] <= 3", "has more indices than d"),
    ],
)
def test_constraints_on_what_cannot_be_compared_are_refused(text: str, words: str) -> None:
    types = {"x": MATRIX, "r": parse_type("rng"), "d": parse_type("df[a:i8]")}
    with pytest.raises(ValueError, match=re.escape(words)):
        parse_where(text, types)


def test_an_array_shows_its_shape_first_and_is_cut() -> None:
    assert show(np.array([[1.0, 2.5], [3.0, math.nan]]), MATRIX) == "f8 (2, 2)\n[[1.0, 2.5],\n [3.0, nan]]"
    assert show((1, np.array([True])), None) == "(1, array([ True]))"
    assert show((1, np.array([True])), parse_type('tuple[int,nd[bool,"n"]]')) == "(1, bool (1,) [True])"
    assert show(np.zeros((0, 3)), MATRIX) == "f8 (0, 3)"
    assert show(np.array([0.1], np.float32), None) == "f4 (1,) [0.1]"
    text = show(np.zeros((3000, 1000)), MATRIX, 100)
    assert len(text) < 200
    assert text.startswith("f8 (3000, 1000)\n[[0.0, 0.0, ")
    assert text.endswith(" more],\n … 2 999 more]")


def sent(*values: tuple[str, str, bytes]) -> bytes:
    """An answer's body: tokens before and after the raw bytes of each array."""
    blocks = b"".join(raw for _, _, raw in values)
    tokens = " ".join(head for _, head, _ in values).encode()
    return b"%d %b %b" % (len(blocks), blocks, tokens)


@pytest.mark.parametrize("dtype", NUMPY)
@pytest.mark.parametrize("shape", [(3,), (0,), (2, 3), (0, 3), (), (1,) * 8])
def test_an_answer_may_have_any_shape_but_only_the_declared_dtype(dtype: str, shape: tuple[int, ...]) -> None:
    array = np.arange(math.prod(shape)).reshape(shape).astype(NUMPY[dtype])
    head = " ".join(map(str, (len(shape), *shape)))
    found = decode(framed(sent(("", head, array.tobytes()))), parse_type(f'nd[{dtype},"n d"]'), NONCE)
    assert isinstance(found, np.ndarray)
    assert (found.dtype, found.shape, found.tobytes()) == (array.dtype, shape, array.tobytes())


TWO = np.array([1.0, 2.0]).tobytes()


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b" ",
        b"0",
        b"16 " + TWO,
        b"16 " + TWO + b" ",
        b"16 " + TWO + b" 1",
        b"16 " + TWO + b" 1 1",
        b"16 " + TWO + b" 1 3",
        b"16 " + TWO + b" 1 2 2",
        b"16 " + TWO + b" -1 2",
        b"16 " + TWO + b" 1 -2",
        b"16 " + TWO + b" 9" + b" 1" * 9,
        b"16 " + TWO + b" 1 2147483648",
        b"16 " + TWO + b" 2 2147483647 2147483647",
        b"16 " + TWO + b" 8" + b" 2147483647" * 8,
        b"0  8 0" + b" 2147483647" * 7,
        b"16 " + TWO + b" 1 99999999999999999999999",
        b"16 " + TWO + b" x 2",
        b"17 " + TWO + b" 1 2",
        b"15 " + TWO + b" 1 2",
        b"99999999999999999999999 " + TWO + b" 1 2",
        b"-1 " + TWO + b" 1 2",
        b"\x93NUMPY\x01\x00",
        b"cos\nsystem\n.",
    ],
)
def test_bytes_that_are_no_array_are_no_answer(body: bytes) -> None:
    with pytest.raises(AnswerError):
        decode(framed(body), parse_type('nd[f8,"n d"]'), NONCE)


def test_a_bool_is_0_or_1() -> None:
    with pytest.raises(AnswerError):
        decode(framed(sent(("", "1 2", b"\x01\x02"))), parse_type('nd[bool,"n"]'), NONCE)


@given(some.binary(max_size=60))
def test_any_bytes_are_an_answer_or_a_sentence(body: bytes) -> None:
    for type_ in ('nd[i4,"n"]', 'tuple[str,nd[bool,"n"]]', 'list[opt[nd[f8,"n"]]]', "df[a:str]"):
        with contextlib.suppress(AnswerError):
            show(decode(framed(b"%d %b" % (len(body) // 2, body)), parse_type(type_), NONCE), parse_type(type_))


def test_arrays_stand_anywhere_inside_an_answer() -> None:
    type_ = parse_type('tuple[str,list[nd[i8,"n"]],map[str,nd[bool,"m"]],opt[nd[f8,"n"]],float]')
    raw = [np.array([1, 2]).tobytes(), b"", b"\x01\x00", np.array([0.5]).tobytes()]
    tokens = b"3 a b 2 1 2 1 0 1 1 k 1 2 1 1 1 0.25"
    body = b"%d %b %b" % (sum(map(len, raw)), b"".join(raw), tokens)
    found: Any = decode(framed(body), type_, NONCE)
    assert to_json(found, type_) == ["a b", [[1, 2], []], {"k": [True, False]}, [0.5], 0.25]


def test_an_argument_carries_its_bytes_where_it_stands() -> None:
    types: list[Type] = [parse_type('nd[u1,"n"]'), parse_type("iter[int]"), parse_type("iter[bool]"), parse_type("rng")]
    given = [np.array([[7, 8]], np.uint8), [1], [True], 9]
    assert encode(given, types) == b"2 1 2 \x07\x08\n1 1 \x01" + bytes(7) + b"\n1 1\n9\n"
