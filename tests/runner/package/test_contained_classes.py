"""Classes in every language's own image: right, wrong and failing programs, odd values, and many calls."""

import pytest

from runner.package import starter
from runner.package.drivers import offered
from runner.sandbox.pool import Pool
from tests.runner.package.classes import NOTEBOOK, STORE, source
from tests.runner.package.contained import run
from tests.runner.package.test_class_drivers import GIVEN, ODD, many
from tests.runner.package.test_echo import same
from tests.runner.package.test_record_drivers import DIARY, JOBS

pytestmark = [pytest.mark.docker, pytest.mark.timeout(600)]

ENDINGS = {
    "python": "py",
    "javascript": "js",
    "typescript": "ts",
    "java": "java",
    "c": "c",
    "cpp": "cpp",
    "go": "go",
    "rust": "rs",
}
EVERY = pytest.mark.parametrize("language", ENDINGS)


def test_every_language_that_may_be_used_is_tried() -> None:
    assert set(ENDINGS) == set(offered("class"))


@EVERY
async def test_a_right_program_gives_what_it_should_and_a_failing_one_names_its_call(language: str, pool: Pool) -> None:
    calls, given = many(100_000)
    failing = [("put", 1, 2), ("get", 1), ("get", 999)]
    inputs: list[list[object]] = [[5, calls], [5, []], [5, failing]]
    right, empty, failed = await run(pool, STORE, language, source(STORE, ENDINGS[language]), inputs)
    assert (right.code, right.errors, empty.value) == (0, "", [])
    assert right.value == given
    assert failed.code != 0
    assert failed.answer == b""
    assert "no such row" in failed.errors
    if language != "c":
        assert failed.errors.startswith("In call 3, ")


@EVERY
async def test_the_starter_runs_and_answers_wrongly(language: str, pool: Pool) -> None:
    inputs: list[list[object]] = [[1, [("put", 1, 2), ("get", 1)]]]
    (outcome,) = await run(pool, STORE, language, starter(STORE, language), inputs)
    assert (outcome.code, outcome.errors, outcome.value) == (0, "", [None, None])
    inputs = [["x", [], [("rename", "a"), ("echo", 1.5), ("add_row", [1]), ("best",), ("clear",)]]]
    (outcome,) = await run(pool, NOTEBOOK, language, starter(NOTEBOOK, language), inputs)
    assert (outcome.code, outcome.errors, outcome.value) == (0, "", ["", 0.0, [], None, None])


@EVERY
async def test_the_starter_of_a_class_with_records_gives_empty_ones(language: str, pool: Pool) -> None:
    inputs: list[list[object]] = [[JOBS[0], [("add", JOBS[1]), ("count",)]]]
    (outcome,) = await run(pool, DIARY, language, starter(DIARY, language), inputs)
    assert (outcome.code, outcome.errors, outcome.value) == (0, "", [(0, 0, 0), 0])


@EVERY
async def test_odd_values_come_through_methods_each_as_it_was_at_its_call(language: str, pool: Pool) -> None:
    (outcome,) = await run(pool, NOTEBOOK, language, source(NOTEBOOK, ENDINGS[language]), [list(ODD)])
    assert (outcome.code, outcome.errors) == (0, "")
    assert same(outcome.value, GIVEN)


LACKING = {
    "java": (
        "class RowStore { RowStore(long c) {} long get(long k) { return k; } }\n",
        "The method must be Long get(long)",
    ),
    "c": (
        "typedef struct row_store { int n; } row_store;\nrow_store *row_store_new(long long c) { return NULL; }\n"
        "long long row_store_get(row_store *s, long long k) { return k; }\n"
        "void row_store_put(row_store *s, long long k, long long v) {}\n",
        "row_store_get must return opt_int",
    ),
    "cpp": ("struct RowStore { RowStore(int) {} int get(int k) { return k; } };\n", "put"),
    "go": (
        "package main\ntype RowStore struct{}\nfunc NewRowStore(n int) *RowStore { return nil }\n\n"
        "func (s *RowStore) Get(k int) int { return k }\nfunc (s *RowStore) Put(k, v int) {}\n",
        "solution.go:5",
    ),
    "rust": (
        "struct RowStore {}\nimpl RowStore {\n    fn new(_c: i64) -> Self { RowStore {} }\n"
        "    fn get(&self, k: i64) -> i64 { k }\n    fn put(&mut self, _k: i64, _v: i64) {}\n}\n",
        "fn get(&mut self, key: i64) -> Option<i64>",
    ),
}


@pytest.mark.parametrize("language", LACKING)
async def test_what_does_not_fit_is_told_while_compiling(language: str, pool: Pool) -> None:
    text, words = LACKING[language]
    with pytest.raises(ValueError, match=r".") as caught:
        await run(pool, STORE, language, text, [])
    assert words in str(caught.value)
