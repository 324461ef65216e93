"""Scores on hidden data are told for five submits of a person and a problem, and never what they were made from."""

from pathlib import Path

import httpx
import pytest

from app.catalogue import SCORES_TOLD
from app.settings import Settings
from tests.app.bank import CANARY
from tests.app.conftest import running
from tests.app.test_submissions import done, send
from tests.runner.package.folders import write

TOLD = "The accuracy is about 0.7; at least about 0.8 is needed."
PROBLEM = """
format: sandglass/1
uuid: 7d0b3d0a-6a3f-4d0c-9f0e-3b8a3f6f1a77
slug: guess-label
version: 1
title: {en: Guess the label}
track: modelling
family: classic
tags: [classification]
difficulty: 1
minutes: {expected: 5, cap: 10}
style: function
signature:
  name: guess
  params:
    - {name: rows, type: "nd[f8,'n']", doc: One number for each row.}
  returns: {type: "nd[f8,'n']", doc: One guess for each row.}
languages: [python]
limits: {time_s: 0.5}
checker: {kind: metric, metric: accuracy, baseline: wrong/zero.py}
groups:
  - {id: sample, from: sample, reveal: full}
  - {id: later, title: Later data, from: fixed, reveal: name}
license: {statement: CC-BY-4.0, code: MIT}
"""
CASE = "args: {rows: [%s, 2]}\nanswer: [1, 0]\nneeded: 0.8\n"
FILES = {
    "problem.yaml": PROBLEM,
    "statement.en.md": "Guess.\n",
    "cases/sample/01-two.yaml": CASE % 1,
    "cases/fixed/01-far.yaml": CASE % CANARY,
    "solutions/reference/a.py": "def guess(rows):\n    return (rows != 2) * 1.0\n",
    "solutions/wrong/zero.py": "def guess(rows):\n    return rows * 0\n",
    "solutions/wrong/one.py": "def guess(rows):\n    return rows * 0 + 1\n",
    "solutions/wrong/same.py": "def guess(rows):\n    return rows\n",
    "solutions/expect.yaml": "".join(
        f"wrong/{name}.py: {{sample: WA, later: WA}}\n" for name in ("zero", "one", "same")
    ),
}


@pytest.fixture
def scored(settings: Settings, tmp_path: Path) -> Settings:
    """Settings of a bank with one problem that is scored."""
    write(tmp_path / "scored", FILES, "guess-label")
    return settings.model_copy(update={"problems": tmp_path / "scored"})


async def hidden_messages(caller: httpx.AsyncClient, submission: str) -> list[str | None]:
    """What is said of the hidden cases, once it is judged."""
    found = await done(caller, submission)
    return [case["message"] for case in found["cases"] if case["hidden"]]


async def test_scores_are_told_for_the_first_submits_and_no_more(scored: Settings) -> None:
    async with running(scored) as service, service.caller() as caller:
        await caller.get("/api/problems")
        for number in range(1, SCORES_TOLD + 3):
            submission = await send(caller, "WA", problem="guess-label")
            assert await hidden_messages(caller, submission) == [TOLD if number <= SCORES_TOLD else None]
            note = (await caller.get(f"/api/submissions/{submission}")).json()["note"]
            assert (f"number {number}." in note) if number <= SCORES_TOLD else ("pass or fail" in note)
        answer = await caller.get(f"/api/submissions/{submission}/events")
        assert TOLD not in answer.text


async def test_runs_and_what_was_never_scored_use_up_nothing(scored: Settings) -> None:
    async with running(scored) as service, service.caller() as caller:
        await caller.get("/api/problems")
        for kind, word in (("run", "WA"), ("submit", "CE"), ("submit", "IE")):
            await done(caller, await send(caller, word, problem="guess-label", kind=kind))
        submission = await send(caller, "AC", problem="guess-label")
        assert await hidden_messages(caller, submission) == [TOLD]
        assert "number 1." in (await caller.get(f"/api/submissions/{submission}")).json()["note"]


async def test_each_learner_has_scores_of_their_own(scored: Settings) -> None:
    async with running(scored) as service:
        for _ in range(2):
            async with service.caller() as caller:
                await caller.get("/api/problems")
                assert await hidden_messages(caller, await send(caller, "WA", problem="guess-label")) == [TOLD]


async def test_a_told_score_gives_away_nothing_else_and_outlives_a_restart(scored: Settings) -> None:
    async with running(scored) as service, service.caller() as caller:
        await caller.get("/api/problems")
        submission = await send(caller, "WA", problem="guess-label")
        await done(caller, submission)
        cookies = caller.cookies
    async with running(scored) as service, service.caller(cookies=cookies) as caller:
        answer = await caller.get(f"/api/submissions/{submission}")
        [hidden] = [case for case in answer.json()["cases"] if case["hidden"]]
        assert hidden["message"] == TOLD
        assert {hidden[key] for key in ("inputs", "expected", "got", "stdout", "stderr")} == {None}
        assert CANARY not in answer.text
