"""Tables: what a column may hold, how rows travel in, and what is believed of the rows that come out."""

import json
import re

import pytest

from runner.package.columns import Column, parse_column
from runner.package.plain import from_json
from runner.package.types import Type
from runner.package.values import show
from runner.package.wire import AnswerError, decode, encode

COLUMNS = (
    Column("id", "int"),
    Column("share", "float", nullable=True),
    Column("paid", "bool", nullable=True),
    Column("name", "str", nullable=True),
    Column("day", "date", nullable=True),
    Column("at", "timestamp", nullable=True),
)
TABLE, ROWS = Type("table", columns=COLUMNS), Type("rows", columns=COLUMNS)
FULL = [2**63 - 1, 0.1, True, "Zoë 🫖\n'\u2028", "2024-02-29", "2024-12-31 23:59:59"]
EMPTY = [-(2**63), None, None, None, None, None]
NONCE = "0123456789abcdef"


def frame(document: object) -> bytes:
    text = document if isinstance(document, str) else json.dumps(document)
    return f"{NONCE}\n{text}\n{NONCE}\n".encode()


def test_rows_go_in_column_by_column_on_one_line() -> None:
    data = encode([[FULL, EMPTY], []], [TABLE, TABLE])
    full, empty, rest = data.split(b"\n")
    assert json.loads(full) == [list(column) for column in zip(FULL, EMPTY, strict=True)]
    assert (json.loads(empty), rest) == ([[]] * len(COLUMNS), b"")


def test_rows_of_a_case_are_lists_in_the_order_of_the_columns() -> None:
    assert from_json([FULL, EMPTY], TABLE) == [FULL, EMPTY]
    assert from_json([[1, 2, None, "", None, None]], TABLE) == [[1, 2.0, None, "", None, None]]
    assert from_json([FULL], ROWS) == {"columns": [column.name for column in COLUMNS], "rows": [FULL]}


@pytest.mark.parametrize(
    ("place", "value", "words"),
    [
        (0, None, "id in row 1 of orders must be a whole number of 64 bits; this is null."),
        (0, 2**63, "id in row 1 of orders must be a whole number of 64 bits; this is 9223372036854775808."),
        (0, True, "id in row 1 of orders must be a whole number of 64 bits; this is True."),
        (1, float("nan"), "share in row 1 of orders must be a finite number or null; this is nan."),
        (1, "1", "share in row 1 of orders must be a finite number or null; this is '1'."),
        (2, 1, "paid in row 1 of orders must be true or false or null; this is 1."),
        (3, "\ud800", "name in row 1 of orders must be text or null; this is '\\ud800'."),
        (3, "a\0b", "name in row 1 of orders must be text or null; this is 'a\\x00b'."),
        (4, "2024-02-30", "day in row 1 of orders must be a date such as '2024-05-31' or null; this is '2024-02-30'."),
        (4, "20240229", "day in row 1 of orders must be a date such as '2024-05-31' or null; this is '20240229'."),
        (5, "2024-02-29", "at in row 1 of orders must be a time such as '2024-05-31 18:30:00' or null;"),
    ],
)
def test_a_value_of_another_kind_is_refused_with_its_place(place: int, value: object, words: str) -> None:
    row: list[object] = list(FULL)
    row[place] = value
    with pytest.raises(ValueError, match=f"^{re.escape(words)}"):
        from_json([row], TABLE, "orders")


def test_rows_of_another_shape_are_refused() -> None:
    names = "id, share, paid, name, day, at"
    with pytest.raises(ValueError, match=f"Row 2 of orders must be a list of 6: {names}."):
        from_json([FULL, FULL[1:]], TABLE, "orders")
    with pytest.raises(ValueError, match=f"orders must be a list of rows, each a list of {names}."):
        from_json({"id": 1}, TABLE, "orders")


def test_an_unknown_column_type_is_refused() -> None:
    assert parse_column("a", "timestamp?") == Column("a", "timestamp", nullable=True)
    with pytest.raises(ValueError, match="'text' is not a column's type; use int, float, bool, str, date, timestamp"):
        parse_column("a", "text")


def test_an_answer_brings_its_own_columns_and_values() -> None:
    sent = {"columns": ["x", "y"], "rows": [[1, None], ["a", 0.5], [True, ["nan"]], [["-inf"], ["9" * 25]]]}
    decoded = decode(frame(sent), ROWS, NONCE)
    assert isinstance(decoded, dict)
    assert decoded["columns"] == ["x", "y"]
    assert repr(decoded["rows"]) == f"[[1, None], ['a', 0.5], [True, nan], [-inf, {'9' * 25}]]"
    assert decode(frame({"columns": ["x"], "rows": []}), ROWS, NONCE) == {"columns": ["x"], "rows": []}


@pytest.mark.parametrize(
    "forged",
    [
        "",
        "[]",
        "{}",
        '{"columns": ["x"], "rows": [[1, 2]]}',
        '{"columns": ["x"], "rows": [[]]}',
        '{"columns": [1], "rows": []}',
        '{"columns": ["x"], "rows": [[{}]]}',
        '{"columns": ["x"], "rows": [[["__import__"]]]}',
        '{"columns": ["x"], "rows": [[["1", "2"]]]}',
        '{"columns": ["x"], "rows": [[[["1"]]]]}',
        '{"columns": ["x"], "rows": [[["' + "9" * 5000 + '"]]]}',
        '{"columns": ["x"], "rows": [[NaN]]}',
        '{"columns": ["x"], "rows": ' + "[" * 100_000,
        '{"columns": ["x"], "rows": [], "more": 1}',
        '{"columns": ["x"], "rows": []} {"columns": ["x"], "rows": []}',
        '{"columns": ["\\ud800"], "rows": []}',
    ],
)
def test_a_forged_answer_is_damaged_and_nothing_else(forged: str) -> None:
    with pytest.raises(AnswerError, match="The answer is damaged"):
        decode(frame(forged), ROWS, NONCE)


def test_a_table_is_shown_as_a_console_shows_it() -> None:
    assert show([[7, 1.5, True, "tea", "2024-01-02", None], [10, None, None, "", None, None]], TABLE) == (
        "id  share  paid  name  day         at\n"
        "--  -----  ----  ----  ----------  ----\n"
        " 7    1.5  true  tea   2024-01-02  NULL\n"
        "10   NULL  NULL  ''    NULL        NULL"
    )


def test_what_does_not_fit_is_counted_and_what_misleads_is_quoted() -> None:
    columns = (Column("n", "int"), Column("word", "str"))
    table = Type("table", columns=columns)
    text = show([[number, "NULL"] for number in range(100_000)], table, 60)
    assert text.splitlines()[:3] == ["n  word", "-  ------", "0  'NULL'"]
    assert text.splitlines()[-1] == "… 99 994 more rows"
    assert show([[1, "a\nb"], [2, " x"]], table).splitlines()[2:] == ["1  'a\\nb'", "2  ' x'"]
    assert show([[1, "x" * 1000]], table).endswith(f"{'x' * 39}…")
    assert show([], table) == "n  word\n-  ----\n(no rows)"
    assert show({"columns": ["other"], "rows": [[1]]}, Type("rows", columns=columns)) == "other\n-----\n    1"
