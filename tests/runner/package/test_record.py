"""Records as values: tuples that know the names of their fields, as plain data, in words, in constraints, compared."""

import re

import pytest

from runner.package import check, encode, from_json, own_input, sample_text
from runner.package.checked import violation
from runner.package.plain import to_json
from runner.package.problem import Case, Checker
from runner.package.record import record_class
from runner.package.types import article, parse_type
from runner.package.values import show
from runner.package.where import parse_where
from tests.runner.package.classes import class_package
from tests.runner.package.local import RECORDS, function_package

BOOKING = RECORDS["Booking"]
JOBS = parse_type("list[Booking]", RECORDS)
ROOM = RECORDS["RoomPlan"]
FIRST, SECOND = BOOKING.made([1, 2, 3]), BOOKING.made([4, 5, 6])
PLAIN_ROOM = {
    "room_number": 7,
    "type": None,
    "class": ["a"],
    "default": {"x": True},
    "first": {"start": 1, "end": 2, "value": 3},
}
HALL = ROOM.made([7, None, ["a"], {"x": True}, FIRST])
DIARY = class_package("diary", {}, {"add": ({"job": "Booking"}, "opt[Booking]")}).signature
PACKAGE = function_package(
    "plan", {"jobs": "list[Booking]", "room": "RoomPlan"}, "int", ["jobs[i].start < jobs[i].end"]
)


def test_records_of_one_name_and_the_same_fields_are_of_one_class() -> None:
    assert type(FIRST) is record_class("Booking", ("start", "end", "value")) is type(SECOND)
    assert type(FIRST) is not record_class("Booking", ("start", "end", "price"))
    assert FIRST == (1, 2, 3)


def test_a_record_travels_as_a_tuple_of_its_fields() -> None:
    alike = parse_type("list[tuple[int,int,int]]")
    assert encode([[FIRST, SECOND]], [JOBS]) == encode([[(1, 2, 3), (4, 5, 6)]], [alike]) == b"2 1 2 3 4 5 6\n"


def test_a_record_is_named_by_its_type_and_told_with_its_fields() -> None:
    assert str(JOBS) == "list[Booking]"
    assert JOBS.words == "list of Booking (start: int, end: int, value: int)"
    assert article(RECORDS["Only"]) == "an Only (in: str)"


# --- in plain data ---


def test_a_map_of_the_fields_serves_as_a_record_in_any_order() -> None:
    shuffled = dict(reversed(PLAIN_ROOM.items()))
    assert from_json(shuffled, ROOM) == HALL
    assert from_json(PLAIN_ROOM, ROOM) == HALL
    assert to_json(HALL, ROOM) == PLAIN_ROOM
    assert to_json([{"a": FIRST}], parse_type("list[map[str,Booking]]", RECORDS)) == [{"a": PLAIN_ROOM["first"]}]
    assert to_json(FIRST, parse_type("opt[Booking]", RECORDS)) == PLAIN_ROOM["first"]
    assert to_json({1: (FIRST, None)}, parse_type("map[int,tuple[Booking,opt[Booking]]]", RECORDS)) == {
        1: [PLAIN_ROOM["first"], None]
    }


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (
            [[1, 2, 3]],
            "jobs[0] must be a map of start, end, value for a Booking (start: int, end: int, value: int); this is a l",
        ),
        (
            [{"start": 1, "end": 2, "values": 3}],
            'jobs[0] has "values", which is no field of Booking; the fields are start, end, value.',
        ),
        (
            [{"start": 1, "end": 2}],
            "jobs[0] has no value; a Booking (start: int, end: int, value: int) needs start, end, value.",
        ),
        ([{"start": 1, "end": 2, "value": 3.5}], "jobs[0].value must be an int; this is the float 3.5."),
        ([{"start": 1, "end": 2, 3: 3}], "jobs[0] has 3, which is no field of Booking"),
    ],
)
def test_anything_else_is_refused_by_its_place(value: object, sentence: str) -> None:
    with pytest.raises(ValueError, match=r"\.$") as caught:
        from_json(value, JOBS, "jobs")
    assert str(caught.value).startswith(sentence)


def test_a_candidates_own_input_is_json_and_a_sample_comes_back_the_same() -> None:
    case = Case("own", "own", args=([FIRST, SECOND], HALL))
    text = sample_text(PACKAGE, case)
    assert text.startswith('[{"start": 1, "end": 2, "value": 3}, {"start": 4,')
    assert own_input(PACKAGE, text) == case
    with pytest.raises(
        ValueError, match=r"^jobs\[0\]\.start may be less than jobs\[i\]\.end, which is 1; this one is 2"
    ):
        own_input(PACKAGE, text.replace('"start": 1, "end": 2', '"start": 2, "end": 1'))


# --- in words ---


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (FIRST, "Booking(start=1, end=2, value=3)"),
        ([FIRST, None], "[Booking(start=1, end=2, value=3), None]"),
        (
            HALL,
            "RoomPlan(room_number=7, type=None, class=['a'], default={'x': True}, "
            "first=Booking(start=1, end=2, value=3))",
        ),
    ],
)
def test_records_are_shown_with_their_fields(value: object, text: str) -> None:
    assert show(value, ROOM) == text


def test_many_records_are_cut_and_counted() -> None:
    text = show([FIRST] * 1000, JOBS, 80)
    assert text.startswith("[Booking(start=1, end=2, value=3), Booking(")
    assert text.endswith(" more]")
    assert len(text) < 130


def test_the_arguments_of_a_call_are_shown_so_too() -> None:
    assert DIARY is not None
    assert show([("add", FIRST)], DIARY.types[-1]) == "add(Booking(start=1, end=2, value=3))"


# --- in constraints ---


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("jobs[i].start <= jobs[i].end", None),
        ("0 <= jobs[i].value <= 5", "jobs[1].value may be at most 5; this one is 6."),
        ("jobs[i].end <= jobs[i+1].start", None),
        ("jobs[i].value == 3", "jobs[1].value must be exactly 3; this one is 6."),
        ("room.first.start == jobs[0].start", None),
        ("len(room.default) == 1", None),
        ("2 <= room.type", None),
        ("room.room_number < 7", "room.room_number may be less than 7; this one is 7."),
    ],
)
def test_constraints_name_fields(line: str, sentence: str | None) -> None:
    constraint = parse_where(line, {"jobs": JOBS, "room": ROOM})
    assert violation(constraint, {"jobs": [FIRST, SECOND], "room": HALL}) == sentence


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("jobs[i] <= 5", "compares jobs[i], a Booking; compare its fields."),
        (
            "jobs[i].first <= 5",
            "jobs[i].first must say which field of Booking it means, with a dot: start, end, value.",
        ),
        ("jobs[i][0] <= 5", "jobs[i][0] must say which field of Booking it means, with a dot: start, end, value."),
        ("jobs.start <= 5", "jobs.start asks list of Booking"),
        ("room.first <= 5", "a Booking; compare its fields."),
        ("room.room_number.size <= 5", "only a record has fields."),
        ("1 <= len(room.class)", "cannot be read"),
        ("len(jobs[i]) <= 5", "neither list nor map nor text"),
        ("pairs[i].first <= 5", "only a record has fields."),
    ],
)
def test_a_constraint_that_misses_a_field_is_refused_in_words(line: str, sentence: str) -> None:
    types = {"jobs": JOBS, "room": ROOM, "pairs": parse_type("list[tuple[int,int]]")}
    with pytest.raises(ValueError, match=re.escape(sentence)):
        parse_where(line, types)


# --- compared ---


@pytest.mark.parametrize(
    ("kind", "expected", "actual", "message"),
    [
        ("exact", [FIRST], [BOOKING.made([1, 2, 3])], ""),
        ("exact", FIRST, SECOND, "result.start: expected 1, got 4."),
        ("exact", [FIRST, FIRST], [FIRST, BOOKING.made([1, 9, 3])], "result[1].end: expected 2, got 9."),
        ("exact", FIRST, None, "Expected a Booking, got nothing."),
        ("exact", None, FIRST, "Expected nothing, got Booking(start=1, end=2, value=3)."),
        ("exact", {"a": HALL}, {"a": ROOM.made([*HALL[:4], SECOND])}, 'result["a"].first.start: expected 1, got 4.'),
        ("bag", [FIRST, SECOND], [SECOND, FIRST], ""),
        ("bag", [FIRST], [SECOND], "The item Booking(start=1, end=2, value=3) is missing."),
        ("set", [FIRST, FIRST], [FIRST], ""),
    ],
)
def test_records_are_compared_by_their_fields(kind: str, expected: object, actual: object, message: str) -> None:
    finding = check(Checker(kind), Case("one", "edge", args=(1,), expected=expected), actual)
    assert (finding.ok, finding.message) == (not message, message)
