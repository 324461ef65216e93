"""Frames survive the way there and back, and nothing else is a frame."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.live import wire
from app.live.wire import Malformed, Reader

PLAIN = st.dictionaries(st.text(max_size=5), st.none() | st.booleans() | st.integers(-(2**50), 2**50) | st.text())


@given(st.integers(0, 2**53))
def test_a_number_comes_back(value: int) -> None:
    reader = Reader(wire.number(value))
    assert reader.number() == value
    assert reader.done


@given(st.binary(max_size=300))
def test_updates_and_states_come_back(data: bytes) -> None:
    assert wire.read(wire.change(data)) == wire.Change(data, answer=False)
    assert wire.read(wire.answer_state(data)) == wire.Change(data, answer=True)
    assert wire.read(wire.ask_state(data)) == wire.AskState(data)


@given(PLAIN, st.integers(0, 2**53), st.integers(0, 2**40))
def test_messages_and_awareness_come_back(message: dict[str, Any], client: int, clock: int) -> None:
    assert wire.read(wire.control(message)) == wire.Control(message)
    people = (wire.Aware(client, clock, message), wire.Aware(client, clock + 1, None))
    assert wire.read(wire.awareness(people)) == wire.Awareness(people)


@given(st.binary(max_size=200))
def test_bytes_of_any_kind_are_a_frame_or_malformed(data: bytes) -> None:
    try:
        wire.read(data)
    except Malformed:
        return


@pytest.mark.parametrize(
    "frame",
    [
        wire.change(b"abc"),
        wire.ask_state(b"\x00"),
        wire.control({"a": 1}),
        wire.awareness([wire.Aware(5, 1, {"cursor": None})]),
    ],
)
@pytest.mark.parametrize("spoil", [lambda frame: frame[:-1], lambda frame: frame + b"\x00"])
def test_a_frame_that_is_too_short_or_too_long_is_malformed(frame: bytes, spoil: Callable[[bytes], bytes]) -> None:
    wire.read(frame)
    with pytest.raises(Malformed):
        wire.read(spoil(frame))


def test_what_the_server_says_alone_is_no_frame_of_a_clients() -> None:
    with pytest.raises(Malformed):
        wire.read(wire.denied("no"))


def test_one_browser_does_not_speak_for_a_crowd() -> None:
    with pytest.raises(Malformed):
        wire.read(wire.awareness([wire.Aware(client, 1, None) for client in range(wire.MAX_AWARE + 1)]))
