"""Calls and traces on the wire: they come back as they were, and hostile answers are refused before memory is taken."""

import random
import tracemalloc

import pytest

from runner.package import AnswerError, Package, Type, decode, encode, from_json
from runner.package.types import Called
from tests.runner.package.classes import NOTEBOOK, STORE
from tests.runner.package.local import NONCE
from tests.runner.package.test_class_drivers import GIVEN, ODD
from tests.runner.package.test_echo import same

CALLS: list[Called] = [("put", 1, 2), ("get", 1), ("get", 5)]


def trace_of(package: Package, calls: list[Called]) -> Type:
    assert package.signature is not None
    return package.signature.answer_type([*[None for _ in package.signature.own_params], calls])


def framed(tokens: bytes) -> bytes:
    return f"{NONCE}\n".encode() + tokens + f"\n{NONCE}\n".encode()


def sent(value: object, type_: Type) -> object:
    return decode(framed(encode([value], [type_]).rstrip(b"\n")), type_, NONCE)


def test_calls_are_their_methods_numbers_and_arguments() -> None:
    assert STORE.signature is not None
    assert encode([5, CALLS], STORE.signature.types) == b"5\n3 1 1 2 0 1 0 5\n"
    assert encode([5, []], STORE.signature.types) == b"5\n0\n"


def test_calls_with_texts_lists_and_no_arguments_are_written_in_order() -> None:
    assert NOTEBOOK.signature is not None
    calls = [("best",), ("rename", "a b"), ("echo", -0.0), ("add_row", [1, 2]), ("clear",)]
    assert encode(["x", [[1]], calls], NOTEBOOK.signature.types) == (b"1 x\n1 1 1\n5 3 0 3 a b 1 -0.0 2 2 1 2 4\n")


def test_a_trace_is_its_length_and_what_is_given() -> None:
    assert encode([[None, 2, None]], [trace_of(STORE, CALLS)]) == b"3 1 2 0\n"
    assert sent([None, 2, None], trace_of(STORE, CALLS)) == [None, 2, None]


def test_odd_values_come_back() -> None:
    assert same(sent(GIVEN, trace_of(NOTEBOOK, ODD[2])), GIVEN)


def test_random_traces_come_back() -> None:
    rng = random.Random(5)
    for _ in range(200):
        calls: list[Called] = [rng.choice([("get", 1), ("put", 1, 2)]) for _ in range(rng.randrange(20))]
        given = [rng.choice([None, rng.randrange(-(2**63), 2**63)]) if call[0] == "get" else None for call in calls]
        assert sent(given, trace_of(STORE, calls)) == given


def test_a_trace_that_is_kept_as_json_comes_back() -> None:
    type_ = trace_of(NOTEBOOK, [("best",), ("echo", 1.0), ("clear",)])
    assert from_json([[2, "x"], 3, None], type_) == [(2, "x"), 3.0, None]


@pytest.mark.parametrize(
    "tokens",
    [
        b"",
        b"2 1 2",
        b"4 1 2 0 0",
        b"3 1 2",
        b"3 1 2 0 0",
        b"3 1 2 2",
        b"3 1 x 0",
        b"-3 1 2 0",
        b"3 1 99999999999999999999 0",
        b"999999999999 1 2 0",
        b"3.0 1 2 0",
        b"nan",
        b"\xff\xff",
    ],
)
def test_hostile_traces_are_refused(tokens: bytes) -> None:
    with pytest.raises(AnswerError):
        decode(framed(tokens), trace_of(STORE, CALLS), NONCE)


@pytest.mark.parametrize(
    "tokens",
    [
        b"1 99999999999 x",
        b"1 5 abc",
        b"1 -1 x",
        b"1 1 \xff",
        b"1 1 xy",
        b"1 1 x 0",
        b"1  1 x",
        b"1",
        b"0 1 x",
    ],
)
def test_hostile_texts_in_a_trace_are_refused(tokens: bytes) -> None:
    with pytest.raises(AnswerError):
        decode(framed(tokens), trace_of(NOTEBOOK, [("rename", "a")]), NONCE)


def test_lengths_that_promise_too_much_take_no_memory() -> None:
    calls: list[Called] = [("add_row", [1])] * 3
    tracemalloc.start()
    for tokens in (b"3 999999999999999999 1", b"3 1 999999999999999999 1", b"999999999999999999"):
        with pytest.raises(AnswerError):
            decode(framed(tokens), trace_of(NOTEBOOK, calls), NONCE)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1_000_000


def test_random_bytes_never_do_more_than_be_refused() -> None:
    rng, type_ = random.Random(9), trace_of(NOTEBOOK, ODD[2])
    good = encode([GIVEN], [type_])[:-1]
    for _ in range(300):
        broken = bytearray(good[:2000])
        for _ in range(rng.randrange(1, 5)):
            broken[rng.randrange(len(broken))] = rng.choice(b"0123456789 -.nax\n\xff")
        with pytest.raises(AnswerError):
            decode(framed(bytes(broken)), type_, NONCE)
