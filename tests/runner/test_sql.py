"""The SQL runner in real containers: every type there and back in each name, and words that lead to a mistake."""

import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from runner.judge import judge
from runner.languages import LANGUAGES
from runner.package.columns import Column
from runner.package.drivers import SQL
from runner.package.problem import Case, Package, Parameter, Returns, Signature
from runner.package.schema import load
from runner.package.types import Type
from runner.sandbox.pool import Pool
from runner.sandbox.program import measure_startup
from runner.verdict import Judgement, Verdict

pytestmark = [pytest.mark.docker, pytest.mark.timeout(600)]

ADD_ROWS = load(Path(__file__).parent / "packages" / "add-rows")
EVERY = pytest.mark.parametrize("name", SQL)
COLUMNS = (
    Column("i", "int", nullable=True),
    Column("f", "float", nullable=True),
    Column("b", "bool", nullable=True),
    Column("s", "str", nullable=True),
    Column("d", "date", nullable=True),
    Column("t", "timestamp", nullable=True),
)
NAMES = [column.name for column in COLUMNS]
VALUES: list[list[Any]] = [
    [2**63 - 1, 1.7976931348623157e308, True, "", "0001-01-01", "9999-12-31 23:59:59"],
    [-(2**63), 5e-324, False, "Zoë 🫖 'quoted' \"twice\"", "2024-02-29", "1970-01-01 00:00:00"],
    [2**53 + 1, -0.0, None, "a\nb\tc\r\u2028\\", None, None],
    [0, 0.1 + 0.2, True, "NULL", "1999-12-31", "2024-05-31 18:30:01"],
    [None, None, None, None, None, None],
    [None, None, None, None, None, None],
]


def wide(columns: tuple[Column, ...]) -> Package:
    """A package of one table whose rows are asked for as they are."""
    table = Parameter("given", Type("table", columns=columns), "Anything.")
    signature = Signature("query", (table,), Returns(Type("rows", columns=columns)))
    return replace(ADD_ROWS, signature=signature, limits=replace(ADD_ROWS.limits, output_kb=16 * 1024, time_s=20.0))


async def asked(pool: Pool, name: str, package: Package, rows: list[list[Any]], query: str) -> Judgement:
    """The judgement of one query over one table that must come back as it is."""
    signature = package.signature
    assert signature is not None
    names = [column.name for column in signature.returns.type.columns]
    case = Case("one", "sample", args=(rows,), expected={"columns": names, "rows": rows})
    return await judge(package, [case], name, query, pool)


@EVERY
async def test_every_type_comes_back_as_it_went_in(name: str, pool: Pool) -> None:
    judgement = await asked(pool, name, wide(COLUMNS), VALUES, "SELECT * FROM given")
    assert judgement.verdict is Verdict.AC, judgement


@EVERY
async def test_every_bit_of_a_float_survives_but_sqlite_knows_no_negative_zero(name: str, pool: Pool) -> None:
    columns = (Column("f", "float"),)
    rows: list[list[Any]] = [[-0.0], [math.pi], [5e-324], [1e22], [123456789.123456789]]
    judgement = await asked(pool, name, wide(columns), rows, "SELECT f FROM given")
    assert judgement.verdict is Verdict.AC
    assert ("-0.0" in (judgement.cases[0].got or "")) is (name == "duckdb")


@EVERY
async def test_many_rows_go_there_and_back(name: str, pool: Pool) -> None:
    columns = (Column("n", "int"), Column("word", "str", nullable=True))
    rows: list[list[Any]] = [[number, None if number % 7 == 0 else f"word {number}"] for number in range(50_001)]
    judgement = await asked(pool, name, wide(columns), rows, "SELECT n, word FROM given ORDER BY n")
    assert judgement.verdict is Verdict.AC, judgement


@EVERY
async def test_numbers_that_json_cannot_carry_arrive(name: str, pool: Pool) -> None:
    query = {
        "sqlite": "SELECT 9e999 AS f UNION ALL SELECT -9e999",
        "duckdb": "SELECT 'inf'::DOUBLE AS f UNION ALL SELECT '-inf'::DOUBLE",
    }
    judgement = await asked(pool, name, wide((Column("f", "float"),)), [[1.0]], query[name])
    assert judgement.verdict is Verdict.WA
    assert judgement.cases[0].got == "   f\n----\n inf\n-inf"


@EVERY
@pytest.mark.parametrize(
    ("query", "line", "word"),
    [
        ("SELECT a\nFORM pairs", 2, "pairs"),
        ("-- a remark; with a semicolon\nSELECT a,\n  c\nFROM pairs", 3, "c"),
        ("CREATE VIEW v AS\nSELECT a FROM pairs;\n\nSELECT ';',\n missing FROM v;", 5, "missing"),
    ],
)
async def test_a_mistake_is_shown_on_its_own_line(query: str, line: int, word: str, name: str, pool: Pool) -> None:
    judgement = await judge(ADD_ROWS, ADD_ROWS.cases("sample"), name, query, pool)
    assert judgement.verdict is Verdict.CE
    message = judgement.compile.message
    assert message.startswith(f"solution.sql, line {line}: {query.splitlines()[line - 1]}\n"), message
    assert word in message.splitlines()[-1]
    shown, mark = message.splitlines()[:2]
    assert shown[mark.index("^") :].startswith(word)


@EVERY
async def test_dates_are_days_and_adding_to_them_gives_days(name: str, pool: Pool) -> None:
    later = {
        "sqlite": "SELECT date(d, '+1 day') AS d FROM given",
        "duckdb": "SELECT d + INTERVAL 1 DAY AS d FROM given",
    }
    case = Case("one", "sample", args=([["2024-02-28"]],), expected={"columns": ["d"], "rows": [["2024-02-29"]]})
    judgement = await judge(wide((Column("d", "date"),)), [case], name, later[name], pool)
    assert judgement.verdict is Verdict.AC, judgement


@EVERY
async def test_the_self_test_answers(name: str, pool: Pool) -> None:
    startup = await measure_startup(pool, LANGUAGES[name])
    assert startup.cpu_ms > 0
