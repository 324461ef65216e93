"""What is read from an update's bytes is what the document library does with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pycrdt import Doc, Map, Text

from app.live.update import Stretch, read_update, utf16, without
from app.live.wire import Malformed, read_vector

TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), min_size=1, max_size=20)


@given(st.lists(st.tuples(st.sampled_from(["put", "cut"]), TEXTS), max_size=12))
def test_letters_written_and_deleted_are_those_of_the_document(steps: list[tuple[str, str]]) -> None:
    doc: Doc[Text] = Doc()
    updates: list[bytes] = []
    doc.observe(lambda event: updates.append(event.update))
    text = doc.get("plan:p:plan", type=Text)
    expected: list[tuple[str, str]] = []
    for step, piece in steps:
        if step == "put":
            text += piece
            expected.append(("put", piece))
        elif str(text):
            expected.append(("cut", str(text)))
            text.clear()
    for update, (step, piece) in zip(updates, expected, strict=True):
        effect = read_update(update)
        assert effect.inserted == ([piece] if step == "put" else [])
        assert sum(one.end - one.start for one in effect.deletions) == (utf16(piece) if step == "cut" else 0)
        assert not effect.entries
    written = sum(stretch.end - stretch.start for update in updates for stretch in read_update(update).written)
    assert written == read_vector(doc.get_state()).get(doc.client_id, 0)


def test_the_text_is_named_by_what_begins_it_and_neighbours_by_what_goes_on() -> None:
    doc: Doc[Text] = Doc()
    updates: list[bytes] = []
    doc.observe(lambda event: updates.append(event.update))
    text = doc.get("code:p:python:A", type=Text)
    text += "é😀"
    text.insert(0, "x")
    first, second = map(read_update, updates)
    assert first.roots == {"code:p:python:A"}
    assert first.written == [Stretch(doc.client_id, 0, 3)]
    assert second.roots == set()
    assert second.beside == [Stretch(doc.client_id, 0, 1)]
    assert (first.clients(), first.empty, read_update(b"\x00\x00").empty) == ({doc.client_id}, False, True)


@pytest.mark.parametrize("value", ["x", 1, 1.5, 2**40, True, None, [1, ["a"]], {"a": {"b": b"c"}}, b"bytes"])
def test_entries_of_maps_are_told_apart_whatever_they_hold(value: object) -> None:
    doc: Doc[Map] = Doc()  # type: ignore[type-arg]
    view = doc.get("view", type=Map)
    view["key"] = value
    effect = read_update(doc.get_update())
    assert effect.entries == effect.written == [Stretch(doc.client_id, 0, 1)]
    assert effect.roots == {"view"}


@given(st.binary(max_size=60))
def test_bytes_of_any_kind_are_read_or_malformed(data: bytes) -> None:
    try:
        effect = read_update(data)
    except Malformed:
        return
    assert len(effect.written) + len(effect.beside) + len(effect.deletions) <= len(data)


@given(st.integers(0, 10**6), st.integers(1, 40))
def test_a_whole_document_cut_short_is_malformed(seed: int, cut: int) -> None:
    doc: Doc[Text] = Doc(client_id=seed + 1)
    doc.get("t", type=Text).insert(0, "some text " * 5)
    state = doc.get_update()
    with pytest.raises(Malformed):
        read_update(state[:-cut])


PLACES = st.lists(st.tuples(st.integers(0, 2), st.integers(0, 30), st.integers(1, 9)), max_size=6)


def letters(stretches: list[Stretch]) -> set[tuple[int, int]]:
    """The single letters of stretches."""
    return {(one.client, place) for one in stretches for place in range(one.start, one.end)}


@given(PLACES, PLACES)
def test_what_is_new_is_what_is_in_none_of_the_known(some: list[tuple[int, ...]], known: list[tuple[int, ...]]) -> None:
    one, other = [[Stretch(client, at, at + length) for client, at, length in places] for places in (some, known)]
    assert letters(without(one, other)) == letters(one) - letters(other)
