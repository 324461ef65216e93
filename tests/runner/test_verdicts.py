"""Every way in which a program can end gets the verdict it earned, each time, and harms nobody beside it."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from functools import partial
from pathlib import Path

import pytest

from runner.judge import judge
from runner.package.schema import Package, load
from runner.sandbox.pool import Pool
from runner.verdict import CaseResult, Judgement, Verdict
from tests.ahead import ahead, chosen
from tests.conftest import ROUNDS
from tests.runner.fates import FATES, FUNCTIONS, Fate

pytestmark = pytest.mark.docker

PACKAGES = Path(__file__).parent / "packages"
STYLES = {
    "function": load(PACKAGES / "add"),
    "stdio": load(PACKAGES / "add-lines"),
    "sql": load(PACKAGES / "add-rows"),
}


def every_case(package: Package) -> list:
    return [case for group in package.groups for case in package.cases(group.id)]


ADD = STYLES["function"]
Met = asyncio.Task[list[Judgement]]
# A neighbour is judged beside the first fate of each language and verdict: the others would prove the same again.
WITH_NEIGHBOUR = {(fate.language, fate.verdict): fate for fate in reversed(FATES)}


async def assert_neighbour_is_unharmed(pool: Pool) -> None:
    judgement = await judge(ADD, every_case(ADD), "python", FUNCTIONS["python"]["accepted"][1], pool)
    assert judgement.verdict is Verdict.AC, (judgement, judgement.fault)


async def meet(pool: Pool, fate: Fate) -> list[Judgement]:
    """Judge a program, in each round anew, and a neighbour beside it where it is the first of its kind."""
    package = STYLES[fate.style]
    beside = fate is WITH_NEIGHBOUR[fate.language, fate.verdict]
    found = []
    for _ in range(ROUNDS):
        judgement, *_ = await asyncio.gather(
            judge(package, every_case(package)[:1], fate.language, fate.source, pool),
            *([assert_neighbour_is_unharmed(pool)] if beside else []),
        )
        found.append(judgement)
    return found


@pytest.fixture(scope="module")
async def fates(pool: Pool, request: pytest.FixtureRequest) -> AsyncIterator[Mapping[tuple[Fate], Met]]:
    """How each program fares, under way."""
    name = "test_verdict_is_the_one_earned_and_a_submission_beside_is_unharmed"
    async with ahead(chosen(request, name, "fate"), partial(meet, pool)) as tasks:
        yield tasks


@pytest.mark.timeout(1200)
@pytest.mark.parametrize("fate", FATES, ids=str)
async def test_verdict_is_the_one_earned_and_a_submission_beside_is_unharmed(
    fate: Fate, fates: Mapping[tuple[Fate], Met]
) -> None:
    for judgement in await fates[(fate,)]:
        assert judgement.verdict is fate.verdict, (judgement, judgement.fault)


async def test_cases_arrive_one_by_one_in_their_order(pool: Pool) -> None:
    arrived: list[tuple[int, str]] = []

    async def on_case(index: int, case: CaseResult) -> None:
        arrived.append((index, case.name))

    package = STYLES["function"]
    source = FUNCTIONS["python"]["accepted"][1]
    judgement = await judge(package, every_case(package), "python", source, pool, on_case=on_case)
    assert arrived == [(0, "small"), (1, "negative"), (2, "zero"), (3, "large")]
    assert [case.name for case in judgement.cases] == [name for _, name in arrived]


async def test_hidden_case_keeps_the_beginning_of_what_it_asked_and_got_where_interviewers_watch(pool: Pool) -> None:
    package = STYLES["function"]
    source = "def add(a, b):\n    print('seen' * 9000)\n    return 41\n"
    judgement = await judge(package, every_case(package), "python", source, pool, watched=True)
    for case in judgement.cases[1:]:
        assert (bool(case.input), bool(case.expected), case.got) == (True, True, "41")
        assert case.message.startswith("Expected ")
        assert case.stdout.startswith("seenseen")
        assert case.stdout.endswith("more characters")
        assert len(case.stdout) < 2100


async def test_hidden_case_tells_neither_input_nor_answer_nor_output(pool: Pool) -> None:
    package = STYLES["function"]
    source = "def add(a, b):\n    print('seen', a)\n    return 41\n"
    judgement = await judge(package, every_case(package), "python", source, pool)
    sample, *hidden = judgement.cases
    assert (sample.expected, sample.got, sample.input) == ("42", "41", [("a", "19"), ("b", "23")])
    assert sample.message == "Expected 42, got 41."
    assert sample.stdout == "seen 19\n"
    for case in hidden:
        assert (case.input, case.expected, case.got, case.message, case.stdout, case.stderr) == (
            None,
            None,
            None,
            "",
            "",
            "",
        )


async def test_compiler_speaks_of_the_candidates_own_file_and_line(pool: Pool) -> None:
    package = STYLES["function"]
    for language, where in (
        ("python", "solution.py"),
        ("javascript", "solution.js:2"),
        ("cpp", "solution.cpp:1:"),
    ):
        source = next(source for verdict, source in FUNCTIONS[language].values() if verdict is Verdict.CE)
        judgement = await judge(package, every_case(package), language, source, pool)
        assert judgement.verdict is Verdict.CE
        assert judgement.cases == []
        assert where in judgement.compile.message
        assert "/box" not in judgement.compile.message


async def test_precompiled_header_is_used_for_cpp(pool: Pool) -> None:
    """Declared before it, anything at all makes the compiler parse the whole library instead."""
    package = STYLES["stdio"]
    source = "#include <bits/stdc++.h>\nint main() { long long a, b; std::cin >> a >> b; std::cout << a + b; }\n"
    used, missed = [], []
    for _ in range(3):
        for times, text in ((used, source), (missed, "extern int before;\n" + source)):
            judgement = await judge(package, every_case(package), "cpp", text, pool)
            assert judgement.verdict is Verdict.AC
            times.append(judgement.compile.ms)
    assert min(used) < 0.8 * min(missed)
