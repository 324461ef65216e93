"""The wire: what is encoded is decoded, and hostile bytes are no answer."""

import contextlib
import math
import re
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from runner.package import AnswerError, Type, decode, encode, parse_type
from runner.package.types import article
from tests.runner.package.test_echo import tree
from tests.runner.package.test_types import EVERY

NONCE = "0123456789abcdef"


def framed(body: bytes, nonce: str = NONCE) -> bytes:
    """A body as a driver would send it."""
    return b"%s\n%s\n%s\n" % (nonce.encode(), body, nonce.encode())


def shaped(values: list[object]) -> some.SearchStrategy[list[object]]:
    """Trees of these values in level order, of any shape."""
    return some.randoms(use_true_random=False).map(lambda rng: tree(rng, values))


def values_of(type_: Type) -> some.SearchStrategy[Any]:
    """Any value of a type."""
    match type_.kind:
        case "tree":
            return some.lists(values_of(type_.item), max_size=6).flatmap(shaped)
        case "list" | "lnode":
            return some.lists(values_of(type_.item), max_size=4)
        case "matrix":
            inner = values_of(type_.items[0])
            return some.integers(0, 3).flatmap(
                lambda width: some.lists(some.lists(inner, min_size=width, max_size=width), max_size=3)
            )
        case "tuple":
            return some.tuples(*map(values_of, type_.items))
        case "opt":
            return some.none() | values_of(type_.item)
        case "map":
            return some.dictionaries(*map(values_of, type_.items), max_size=4)
    return {
        "int": some.integers(-(2**63), 2**63 - 1),
        "float": some.floats(),
        "bool": some.booleans(),
        "str": some.text(),
    }[type_.kind]


@given(some.data())
def test_what_is_encoded_is_decoded(data: some.DataObject) -> None:
    type_ = parse_type(data.draw(some.sampled_from(EVERY)))
    value = data.draw(values_of(type_))
    assert repr(decode(framed(encode([value], [type_])[:-1]), type_, NONCE)) == repr(value)


@pytest.mark.parametrize(
    ("type_", "value", "wire"),
    [
        ("int", -7, b"-7"),
        ("bool", True, b"1"),
        ("float", -0.0, b"-0.0"),
        ("float", math.inf, b"inf"),
        ("str", "é\n", b"3 \xc3\xa9\n"),
        ("str", "", b"0 "),
        ("list[int]", [], b"0"),
        ("list[int]", [3, -1], b"2 3 -1"),
        ("list[list[int]]", [[], [5]], b"2 0 1 5"),
        ("list[str]", ["", "a b"], b"2 0  3 a b"),
        ("list[bool]", [True, False], b"2 1 0"),
        ("matrix[int]", [[1, 2], [3, 4]], b"2 2 1 2 2 3 4"),
        ("tuple[int,str]", (7, "a b"), b"7 3 a b"),
        ("tuple[str,float,bool]", ("", 0.5, True), b"0  0.5 1"),
        ("list[tuple[int,float]]", [(1, 0.5), (2, -1.0)], b"2 1 0.5 2 -1.0"),
        ("list[tuple[int,float]]", [], b"0"),
        ("opt[int]", None, b"0"),
        ("opt[int]", 0, b"1 0"),
        ("list[opt[str]]", [None, ""], b"2 0 1 0 "),
        ("opt[list[int]]", [], b"1 0"),
        ("map[str,int]", {"a": 1, "": 2}, b"2 1 a 1 0  2"),
        ("map[int,list[int]]", {-3: [], 4: [5]}, b"2 -3 0 4 1 5"),
        ("lnode[int]", [7, 8], b"2 7 8"),
        ("tree[int]", [], b"0"),
        ("tree[int]", [5, 3, 8, None, 4], b"4 5 1 2 3 -1 3 8 -1 -1 4 -1 -1"),
        ("tree[str]", ["a", None, ""], b"2 1 a -1 1 0  -1 -1"),
    ],
)
def test_the_wire_form_is_flat_tokens(type_: str, value: object, wire: bytes) -> None:
    parsed = parse_type(type_)
    assert encode([value], [parsed]) == wire + b"\n"
    assert decode(framed(wire), parsed, NONCE) == value


@pytest.mark.parametrize(
    "data",
    [
        framed(b"5", "fedcba9876543210"),
        framed(b"5") + b"x",
        b"x" + framed(b"5"),
        framed(b"5")[:-1],
        NONCE.encode() + b"\n",
        NONCE.encode() + b"\n" + NONCE.encode() + b"\n",
        b"\x00" * 1000,
        framed(b"5 6"),
    ],
)
def test_a_damaged_frame_is_no_answer(data: bytes) -> None:
    with pytest.raises(AnswerError, match="damaged"):
        decode(data, Type("int"), NONCE)


def test_no_frame_is_no_answer() -> None:
    with pytest.raises(AnswerError, match="ended without giving an answer"):
        decode(b"", Type("int"), NONCE)


@pytest.mark.parametrize(
    ("type_", "body"),
    [
        ("int", b""),
        ("int", b"five"),
        ("int", b"5\n%s\n%s\n6" % (NONCE.encode(), NONCE.encode())),
        ("int", b"1_000"),
        ("int", b"9223372036854775808"),
        ("int", b"9" * 100_000),
        ("int", "\u0665".encode()),
        ("bool", b"2"),
        ("bool", b"true"),
        ("float", b"0x10"),
        ("float", b"1_0.5"),
        ("float", b"e"),
        ("str", b"5 abc"),
        ("str", b"-1 a"),
        ("str", b"x"),
        ("str", b"1 \xff"),
        ("str", b"99999999999999999999 a"),
        ("list[int]", b"3 1 2"),
        ("list[int]", b"-1"),
        ("list[int]", b"9999999999999 1"),
        ("list[int]", b"2 1 2.5"),
        ("list[str]", b"2 1 a"),
        ("list[str]", b"1000000000000 1 a"),
        ("list[str]", b"1 1 aX"),
        ("list[list[int]]", b"2 1 5"),
        ("list[list[int]]", b"1 9 5"),
        ("tuple[int,int]", b"1"),
        ("tuple[int,int]", b"1 x"),
        ("tuple[int,str]", b"1 5 a"),
        ("tuple[int,str]", b"1_0 1 a"),
        ("tuple[str,int]", b"1 a" + b" " + b"9" * 50),
        ("tuple[str,int]", b"1 a 9223372036854775808"),
        ("list[tuple[int,bool]]", b"2 1 1 2"),
        ("list[tuple[int,bool]]", b"1 1 2"),
        ("list[tuple[int,bool]]", b"99999999999 1 1"),
        ("opt[int]", b"2 5"),
        ("opt[int]", b"1"),
        ("opt[str]", b"1 5 a"),
        ("map[int,int]", b"2 1 1"),
        ("map[int,int]", b"-1"),
        ("map[str,int]", b"1 1 a"),
        ("map[str,list[int]]", b"1 1 a 99999 1"),
        ("matrix[int]", b"2 1 5"),
        ("lnode[int]", b"2 1"),
        ("tree[int]", b"1 5"),
        ("tree[int]", b"1 5 -1 0"),
        ("tree[int]", b"1 5 1 -1"),
        ("tree[int]", b"1 5 -2 -1"),
        ("tree[int]", b"2 5 -1 -1 6 -1 -1"),
        ("tree[int]", b"2 5 1 1 6 -1 -1"),
        ("tree[int]", b"3 5 2 1 6 -1 -1 7 -1 -1"),
        ("tree[int]", b"2 5 1 -1 6 1 -1"),
        ("tree[str]", b"1 1 a -1 9"),
    ],
)
def test_bytes_that_do_not_fit_the_type_are_no_answer(type_: str, body: bytes) -> None:
    parsed = parse_type(type_)
    with pytest.raises(AnswerError, match=rf"^The answer is (not {re.escape(article(parsed))}|damaged)"):
        decode(framed(body), parsed, NONCE)


@given(some.binary(max_size=60), some.sampled_from(EVERY))
def test_no_bytes_make_the_decoder_fail(body: bytes, type_: str) -> None:
    with contextlib.suppress(AnswerError):
        decode(framed(body), parse_type(type_), NONCE)


def test_promised_lengths_cost_nothing() -> None:
    """A short answer that promises much is refused in about the time of an honest short answer."""
    nested = parse_type("list[list[list[str]]]")
    started = time.process_time()
    for _ in range(200):
        with pytest.raises(AnswerError):
            decode(framed(b"9 9 999999 1 a"), nested, NONCE)
    lying = time.process_time() - started
    started = time.process_time()
    honest = encode([list(range(500_000))], [parse_type("list[int]")])
    decode(framed(honest[:-1]), parse_type("list[int]"), NONCE)
    assert lying < max(1.0, 10 * (time.process_time() - started))


def test_rows_of_different_lengths_are_no_matrix() -> None:
    with pytest.raises(AnswerError, match=r"^The rows .* must be equally long; row 1 has 2 and row 3 has 1\.$"):
        decode(framed(b"3 2 1 2 2 3 4 1 5"), parse_type("matrix[int]"), NONCE)


def test_a_key_that_stands_twice_is_no_answer() -> None:
    for type_, body in (("map[int,int]", b"2 1 5 1 6"), ("opt[map[str,bool]]", b"1 2 1 a 1 1 a 1")):
        with pytest.raises(AnswerError, match=r"^The answer has a key twice in one map\.$"):
            decode(framed(body), parse_type(type_), NONCE)


def test_the_longest_numbers_beside_text_are_read_whole() -> None:
    value = ("a", [-2.2250738585072014e-308, 1.7976931348623157e308, -0.0], [-(2**63)] * 3)
    type_ = parse_type("tuple[str,list[float],list[int]]")
    assert decode(framed(encode([value], [type_])[:-1]), type_, NONCE) == value
    as_javascript = b"1 a 1 -0.0000012345678901234567 0"
    assert decode(framed(as_javascript), type_, NONCE) == ("a", [-1.2345678901234567e-06], [])
