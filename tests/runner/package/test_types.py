"""Types, their wire form against hostile bytes, values from JSON, and values as readable text."""

import contextlib
import json
import math
import re
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from runner.package import AnswerError, Type, decode, encode, from_json, parse_type, show

NONCE = "0123456789abcdef"


def framed(body: bytes, nonce: str = NONCE) -> bytes:
    """A body as a driver would send it."""
    return b"%s\n%s\n%s\n" % (nonce.encode(), body, nonce.encode())


@pytest.mark.parametrize("text", ["int", "str", "list[bool]", "list[list[float]]", " list[ list[list[list[int]]] ] "])
def test_types_print_as_they_are_written(text: str) -> None:
    assert str(parse_type(text)) == text.replace(" ", "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("opt[int]", "'opt' is not supported yet"),
        ("tuple[int,int]", "'tuple' is not supported yet"),
        ("list[map[str,int]]", "'map' is not supported yet"),
        ("matrix[bool]", "'matrix' is not supported yet"),
        ("", "is not a type"),
        ("list", "is not a type"),
        ("list[int", "is not a type"),
        ("list[]", "is not a type"),
        ("Int", "is not a type"),
        ("list[list[list[list[list[int]]]]]", "nests 5 lists"),
    ],
)
def test_other_types_are_refused_in_words(text: str, words: str) -> None:
    with pytest.raises(ValueError, match=words.replace("[", r"\[")):
        parse_type(text)


def values_of(type_: Type) -> some.SearchStrategy[Any]:
    """Any value of a type."""
    if type_.item is not None:
        return some.lists(values_of(type_.item), max_size=4)
    return {
        "int": some.integers(-(2**63), 2**63 - 1),
        "float": some.floats(),
        "bool": some.booleans(),
        "str": some.text(),
    }[type_.kind]


@given(some.data())
def test_what_is_encoded_is_decoded(data: some.DataObject) -> None:
    type_ = parse_type(
        data.draw(some.sampled_from(["int", "list[str]", "list[list[float]]", "str", "list[list[bool]]"]))
    )
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
    ],
)
def test_bytes_that_do_not_fit_the_type_are_no_answer(type_: str, body: bytes) -> None:
    parsed = parse_type(type_)
    with pytest.raises(AnswerError, match=rf"^The answer is (not an? {parsed.words}|damaged)"):
        decode(framed(body), parsed, NONCE)


@given(some.binary(max_size=60), some.sampled_from(["int", "str", "list[str]", "list[list[float]]", "list[bool]"]))
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
    ],
)
def test_values_are_shown_as_literals(value: object, text: str) -> None:
    assert show(value, Type("int")) == text


def test_long_values_are_cut_and_counted() -> None:
    assert show(10**5000, Type("int")) == "an int of 16 610 bits"
    assert show(list(range(200_000)), parse_type("list[int]"), 6) == "[0, 1, … 199 998 more]"
    assert show("a" * 100, Type("str"), 20) == f"'{'a' * 20}' … 80 more characters"
    assert show("line\n" * 100, None, 10) == "line\nline\n\n… 490 more characters"
    assert len(show([["x" * 500] * 500] * 500, parse_type("list[list[str]]"), 300)) < 600
