"""SQL problems: how a package describes tables and rows, and what the candidate and the sandbox are given of it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from runner.package import PackageError, load, own_input, program, sample_text, starter
from runner.package.drivers import SQL, offered
from runner.package.problem import Package

ADD_ROWS = Path(__file__).parents[1] / "packages" / "add-rows"
PROBLEMS = Path(__file__).parents[3] / "problems"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of a valid SQL package, for a test to break."""
    return Path(shutil.copytree(ADD_ROWS, tmp_path / "add-rows"))


def changed(folder: Path, change: Callable[[dict[str, Any]], object]) -> Package:
    """The package with another problem.yaml."""
    path = folder / "problem.yaml"
    doc = yaml.safe_load(path.read_text())
    change(doc)
    path.write_text(yaml.safe_dump(doc, sort_keys=False))
    return load(folder)


def test_tables_and_rows_are_read_in_full() -> None:
    package = load(ADD_ROWS)
    assert package.signature is not None
    assert [(param.name, str(param.type)) for param in package.signature.params] == [("pairs", "table(a int, b int?)")]
    assert str(package.signature.returns.type) == "rows(total int?)"
    assert (package.checker.kind, package.checker.options) == ("rows", {"ordered": 1.0})
    assert (package.languages, package.answering) == (("sqlite",), "sqlite")
    sample, empty, null = (case for group in package.groups for case in package.cases(group.id))
    assert sample.args == ([[19, 23], [1, 2]],)
    assert sample.expected == {"columns": ["total"], "rows": [[3], [42]]}
    assert empty.expected == {"columns": ["total"], "rows": []}
    assert null.args == ([[19, None]],)


@pytest.mark.parametrize(
    ("change", "key", "words"),
    [
        (lambda doc: doc.pop("tables"), "tables", "a sql problem needs tables and result"),
        (lambda doc: doc.pop("result"), "result", "a sql problem needs tables and result"),
        (lambda doc: doc.update(languages="all"), "languages", "for one engine; name one of sqlite, duckdb"),
        (lambda doc: doc.update(languages=["sqlite", "duckdb"]), "languages", "for one engine"),
        (
            lambda doc: doc.update(languages=["python"]),
            "languages[0]",
            "'python' cannot be used here; use sqlite, duckdb",
        ),
        (
            lambda doc: doc["tables"].append({**doc["tables"][0], "columns": {"a": "int"}}),
            "tables[1].name",
            "'pairs' is taken",
        ),
        (lambda doc: doc["tables"][0]["columns"].update(b="text"), "tables[0].columns.b", "not a column's type"),
        (lambda doc: doc["tables"][0]["columns"].update({"B b": "int"}), "tables[0].columns", "is in snake_case"),
        (lambda doc: doc["tables"][0].update(columns={}), "tables[0].columns", "not allowed"),
        (lambda doc: doc["result"]["columns"].update(total="int??"), "result.columns.total", "not a column's type"),
        (lambda doc: doc["checker"].pop("order"), "checker.order", "order: exact or order: none"),
        (lambda doc: doc.update(checker={"kind": "exact"}), "checker.kind", "rows is for sql problems"),
        (lambda doc: doc.update(style="function"), "tables", "Only a sql problem has this"),
        (lambda doc: doc.update(signature={"name": "f", "params": [], "returns": {}}), "signature", ""),
    ],
)
def test_a_broken_description_is_refused_by_its_key(
    change: Callable[[dict[str, Any]], object], key: str, words: str, folder: Path
) -> None:
    with pytest.raises(PackageError) as raised:
        changed(folder, change)
    assert raised.value.key.startswith(key)
    assert words in raised.value.message


@pytest.mark.parametrize(
    ("text", "key", "words"),
    [
        ("args: {pairs: [[1]]}\nanswer: []\n", "args", "Row 1 of pairs must be a list of 2: a, b."),
        ("args: {pairs: [[null, 1]]}\nanswer: []\n", "args", "a in row 1 of pairs must be a whole number of 64 bits"),
        ("args: {}\nanswer: []\n", "args", "'pairs' is missing"),
        ("args: {pairs: [], more: []}\nanswer: []\n", "args", "'more' is not"),
        ("args: {pairs: []}\nanswer: [[1, 2]]\n", "answer", "Row 1 of The answer must be a list of 1: total."),
        ("args: {pairs: []}\nanswer: [[x]]\n", "answer", "total in row 1 of The answer must be"),
    ],
)
def test_a_case_keeps_to_the_columns(text: str, key: str, words: str, folder: Path) -> None:
    (folder / "cases" / "fixed" / "03-odd.yaml").write_text(text)
    with pytest.raises(PackageError) as raised:
        load(folder)
    assert (raised.value.path.name, raised.value.key) == ("03-odd.yaml", key)
    assert words in raised.value.message


def test_a_reference_in_the_engine_is_needed_and_one_in_python_is_not(folder: Path) -> None:
    assert [path.name for path in load(folder).solutions.reference] == ["plus.sql"]
    (folder / "solutions" / "reference" / "plus.sql").unlink()
    with pytest.raises(PackageError, match=r"There is no reference in SQL \(SQLite"):
        load(folder)


def test_sql_is_offered_where_a_query_is_asked_for_and_nowhere_else() -> None:
    assert offered("sql") == SQL == ("sqlite", "duckdb")
    assert not set(SQL) & {*offered("function"), *offered("stdio")}


def test_the_sandbox_gets_the_tables_and_the_statements() -> None:
    sent = program(load(ADD_ROWS), "sqlite", "SELECT 1;")
    assert sent.entry == "tables.json"
    assert sent.files["solution.sql"] == "SELECT 1;"
    assert json.loads(sent.files["tables.json"]) == [{"name": "pairs", "columns": [["a", "int"], ["b", "int"]]}]


def test_the_editor_opens_with_the_tables_and_a_query_of_the_right_columns() -> None:
    assert starter(load(ADD_ROWS), "sqlite") == (
        "-- pairs: Two numbers a row.\n--   a  INTEGER\n--   b  INTEGER or NULL\n--\n"
        "-- The answer: The sums, the smallest first. Rows are in the order that is asked for.\n"
        "--   total  INTEGER or NULL\n\nSELECT\n  NULL AS total\nWHERE false;\n"
    )
    words = starter(load(PROBLEMS / "week-retention"), "duckdb")
    assert "--   signed_up  DATE or NULL\n" in words


def test_an_own_input_is_a_line_of_rows_for_each_table() -> None:
    package = load(PROBLEMS / "week-retention")
    sample = package.cases("sample")[0]
    text = sample_text(package, sample)
    assert len(text.splitlines()) == 2
    assert own_input(package, text).args == sample.args
    assert own_input(package, 'signups = [[1, null]]\nvisits = [[null, "2024-01-01"]]').args[0] == [[1, None]]
    with pytest.raises(ValueError, match="visited_on in row 1 of visits must be a date such as '2024-05-31'"):
        own_input(package, '[]\n[[1, "today"]]')
