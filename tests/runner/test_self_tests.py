"""The self-test of every language gets each verdict that its input asks for, and a program with a slip is not run."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from runner.judge import judge
from runner.languages import LANGUAGES, Language
from runner.package.problem import Case, Package
from runner.package.schema import load
from runner.sandbox.container import Engine
from runner.sandbox.images import build
from runner.sandbox.pool import Pool
from runner.sandbox.program import measure_startup
from tests.conftest import ROUNDS

pytestmark = [pytest.mark.docker, pytest.mark.timeout(1800)]

PACKAGE = load(Path(__file__).parent / "packages" / "add-lines")
# Time enough to take all the memory there is, whatever the language.
SECONDS = 2.0
# What runs until it is stopped comes last: after a time limit the rest of a group is passed over.
ENDS = {"ac": "AC", "wa": "WA", "rte": "RTE", "ole": "OLE", "mle": "MLE", "tle": "TLE"}
CASES = [Case(name=word, group="sample", stdin=f"{word} 19 23\n".encode(), expected="42\n") for word in ENDS]
GARBAGE = ")] garbage ([\n"
EVERY = pytest.mark.parametrize("name", LANGUAGES)


def roomy(language: Language) -> Package:
    """The package with the same time limit for each language, the slow ones too."""
    return replace(PACKAGE, limits=replace(PACKAGE.limits, time_s=SECONDS / language.time_factor))


def with_garbage(source: str) -> str:
    """A program whose second line means nothing; the first one is a comment in each."""
    first, rest = source.split("\n", 1)
    return f"{first}\n{GARBAGE}{rest}"


@EVERY
async def test_each_way_to_end_gets_its_verdict(name: str, engine: Engine, pool: Pool) -> None:
    language = LANGUAGES[name]
    pool.add(language, await build.ensure(engine, language, print))
    startup = await measure_startup(pool, language)
    for _ in range(ROUNDS):
        whole = await judge(roomy(language), CASES, name, language.self_test, pool, startup=startup)
        assert whole.compile.ok, whole.compile.message
        said = {case.name: (case.verdict, case.message) for case in whole.cases}
        assert {word: verdict for word, (verdict, _) in said.items()} == ENDS, (said, whole.fault)


@EVERY
async def test_a_slip_does_not_compile_and_is_found_in_the_candidates_own_file_and_line(
    name: str, engine: Engine, pool: Pool
) -> None:
    language = LANGUAGES[name]
    pool.add(language, await build.ensure(engine, language, print))
    judgement = await judge(PACKAGE, CASES, name, with_garbage(language.self_test), pool)
    assert (judgement.verdict, judgement.cases) == ("CE", []), judgement
    message = judgement.compile.message
    assert re.search(rf"(?<![/\w]){re.escape(language.source)}\D{{0,20}}2\b", message), message
    assert "/box" not in message, message


@EVERY
async def test_the_starter_compiles_and_answers_wrongly(name: str, engine: Engine, pool: Pool) -> None:
    language = LANGUAGES[name]
    pool.add(language, await build.ensure(engine, language, print))
    judgement = await judge(roomy(language), CASES[:1], name, language.starter, pool)
    assert judgement.compile.ok, judgement.compile.message
    assert [(case.verdict, case.stderr) for case in judgement.cases] == [("WA", "")]
