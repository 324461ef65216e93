"""Data frames outside of a sandbox: plain data and back, what they look like, and hostile bytes."""

import math
import re

import numpy as np
import pytest

from runner.package import AnswerError, decode, encode, from_json, parse_type, show
from runner.package.frames import Frame
from runner.package.plain import to_json
from tests.runner.package.test_wire import NONCE, framed

EVENTS = parse_type("df[user:i8,at:datetime,g:str?,x:f8?,n:i8?,ok:bool?]")
PLAIN = {
    "user": [1, -(2**63)],
    "at": ["2026-03-01 12:00:00", "1999-12-31 23:59:59.25"],
    "g": ["é b", None],
    "x": [None, -0.5],
    "n": [None, 2**63 - 1],
    "ok": [True, None],
}


def test_columns_are_a_frame_and_back() -> None:
    frame = from_json(PLAIN, EVENTS)
    assert isinstance(frame, Frame)
    assert (len(frame), list(frame.columns)) == (2, list(PLAIN))
    assert to_json(frame, EVENTS) == PLAIN
    empty = from_json({name: [] for name in PLAIN}, EVENTS)
    assert to_json(empty, EVENTS) == {name: [] for name in PLAIN}


def test_columns_may_come_in_any_order_and_days_without_a_time() -> None:
    type_ = parse_type("df[a:i8,at:datetime]")
    frame = from_json({"at": ["2026-03-01"], "a": [1]}, type_)
    assert to_json(frame, type_) == {"a": [1], "at": ["2026-03-01 00:00:00"]}


@pytest.mark.parametrize(("dtype", "values"), [("f8?", [1, None]), ("str", []), ("str?", ["", None]), ("bool", [True])])
def test_a_list_is_a_series_and_back(dtype: str, values: list[object]) -> None:
    type_ = parse_type(f"series[{dtype}]")
    assert to_json(from_json(values, type_), type_) == values


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ([1], "d must be a map from each column (user, at, g, x, n, ok) to a list; this is a list."),
        ({"user": 1}, "d must be a map from each column (user, at, g, x, n, ok) to a list; this is a map of keys."),
        ({"users": []}, "d has the column 'users'; its columns are user, at, g, x, n, ok."),
        ({"g": ["a"]}, "d.g must have 2, as user; it has 1."),
        ({"user": [1, None]}, "d.user[1] must be a whole number; this is empty (null)."),
        ({"user": [1, 2.0]}, "d.user[1] must be a whole number; this is the float 2.0."),
        ({"user": [1, True]}, "d.user[1] must be a whole number; this is the bool true."),
        ({"user": [1, 2**63]}, "d.user holds what does not fit: each must be a whole number."),
        ({"x": [1, math.nan]}, "d.x[1] must be a finite number, or null where it is missing; this is the float nan."),
        ({"x": ["1", 2]}, "d.x[0] must be a finite number, or null where it is missing; this is the text '1'."),
        ({"g": ["\ud83d", "b"]}, "d.g[0] must be text, or null where it is missing; this is the text '\\ud83d'."),
        (
            {"at": ["2026-03-01", "1.3.2026"]},
            "d.at[1] must be a time such as '2026-03-01 12:00:00'; this is the text '1.3.2026'.",
        ),
        (
            {"at": ["1500-01-01", "2026-03-01"]},
            "d.at[0] must be a time such as '2026-03-01 12:00:00'; this is the text '1500-01-01'.",
        ),
        (
            {"at": ["2026-02-31", "2026-03-01"]},
            "d.at holds what does not fit: each must be a time such as '2026-03-01 12:00:00'.",
        ),
        ({"at": ["2026-03-01 12:00:00+01:00", "2026-03-01"]}, "d.at[0] must be a time such as '2026-03-01 12:00:00';"),
    ],
)
def test_what_is_no_such_frame_is_refused_by_its_place(change: object, sentence: str) -> None:
    given = {**PLAIN, **change} if isinstance(change, dict) else change
    with pytest.raises(ValueError, match=f"^{re.escape(sentence)}"):
        from_json(given, EVENTS, "d", nonfinite=False)


def test_a_missing_column_is_named() -> None:
    with pytest.raises(ValueError, match=r"^The column ok of d is missing; add it\.$"):
        from_json({name: one for name, one in PLAIN.items() if name != "ok"}, EVENTS, "d")


def test_a_frame_shows_as_a_table_that_is_cut() -> None:
    text = show(from_json(PLAIN, EVENTS), EVENTS)
    assert text.splitlines()[0] == "2 rows of user: i8, at: datetime, g: str, x: f8, n: i8, ok: bool"
    assert text.splitlines()[3].split() == ["0", "1", "2026-03-01", "12:00:00", "é", "b", "missing", "missing", "true"]
    type_ = parse_type("series[i8]")
    long = show(from_json(list(range(100_000)), type_), type_, 200)
    assert long.startswith("100 000 rows of value: i8\nrow  value\n")
    assert long.splitlines()[-1].startswith("… ")
    assert len(long) < 500


def test_an_argument_says_where_gaps_may_be() -> None:
    type_ = parse_type("df[a:i8?,b:str]")
    wire = encode([from_json({"a": [None], "b": ["é"]}, type_)], [type_])
    assert wire == b"2 1 1 a i8? 1 b str \x01" + bytes(8) + b"\x00" + b"\x02\x00\x00\x00" + "é".encode() + b"\n"


def sent(raw: bytes, tokens: str) -> bytes:
    """An answer's frame."""
    return framed(b"%d %b %b" % (len(raw), raw, tokens.encode()))


def test_an_answer_may_have_any_columns() -> None:
    raw = b"\x00\x01" + np.array([0.5, math.nan]).tobytes() + b"\x00\x00" + b"\x01\x00\x00\x00\x00\x00\x00\x00" + b"k"
    found = decode(sent(raw, "2 2 1 x 2 f8 5 other 3 str"), parse_type("df[a:i8]"), NONCE)
    assert isinstance(found, Frame)
    assert [*found.every_row] == [(0.5, "k"), (None, "")]


RAW = b"\x00" + np.array([7]).tobytes()


@pytest.mark.parametrize(
    ("raw", "tokens"),
    [
        (RAW, ""),
        (RAW, "1"),
        (RAW, "1 2 1 a 2 i8"),
        (RAW, "1 1 1 a 2 i9"),
        (RAW, "1 1 1 a 6 object"),
        (RAW, "1 1 9 a 2 i8"),
        (RAW, "1 1 1 a 2 i8 7"),
        (RAW, "1 99999999999999999 1 a 2 i8"),
        (RAW, "1 2147483647 1 a 2 i8"),
        (RAW, "99999999 1 1 a 2 i8"),
        (RAW, "0 0"),
        (RAW + RAW, "2 1 1 a 2 i8 1 a 2 i8"),
        (b"\x02" + RAW[1:], "1 1 1 a 2 i8"),
        (b"\x00\x02", "1 1 1 a 4 bool"),
        (b"\x00\xff\xff\xff\xffabc", "1 1 1 a 3 str"),
        (b"\x00\x01\x00\x00\x00\xff", "1 1 1 a 3 str"),
    ],
)
def test_bytes_that_are_no_frame_are_no_answer(raw: bytes, tokens: str) -> None:
    with pytest.raises(AnswerError):
        decode(sent(raw, tokens), parse_type("df[a:i8]"), NONCE)


def test_rows_without_columns_take_no_memory() -> None:
    found = decode(sent(b"", "0 2147483647"), parse_type("df[a:i8]"), NONCE)
    assert len(show(found, parse_type("df[a:i8]"))) < 10_000
