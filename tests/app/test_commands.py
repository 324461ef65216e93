"""The commands say what design and REFERENCE promise: one JSON document, one sentence, and an exit code."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from asyncio.subprocess import PIPE
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from typer.testing import CliRunner

from app.cli import cli
from app.commands import judgement_document
from runner import LANGUAGES, CaseResult, CompileResult, Judgement, Verdict
from runner.sandbox.pool import Pool
from tests.runner.fates import FUNCTIONS

ADD = Path(__file__).parent.parent / "runner" / "packages" / "add"
JUDGEMENT_KEYS = ["verdict", "compile", "cases", "queue_ms", "total_ms", "language", "image"]
CASE_KEYS = ["name", "group", "verdict", "cpu_ms", "wall_ms", "memory_kib", "message"]


class Said(NamedTuple):
    """How a command ended, and what it said to programs and to people."""

    code: int
    out: str
    err: str


async def sandglass(*words: str | Path) -> Said:
    """Run one command in a process of its own, with the environment of this test."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "app.cli", *map(str, words), stdout=PIPE, stderr=PIPE
    )
    out, err = await process.communicate()
    assert process.returncode is not None
    return Said(process.returncode, out.decode(), err.decode())


async def each(*calls: Sequence[str | Path]) -> list[Said]:
    """Run several commands side by side."""
    return await asyncio.gather(*(sandglass(*words) for words in calls))


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "solution.py"
    path.write_text(FUNCTIONS["python"]["accepted"][1])
    return path


@pytest.fixture(params=["accepted", "wrong", "exception", "not-python"])
def fated(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Verdict]:
    """A program, and the verdict that it earns."""
    verdict, source = FUNCTIONS["python"][request.param]
    path = tmp_path / "fated.py"
    path.write_text(source)
    return path, verdict


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SANDGLASS_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def one_sentence(said: Said) -> None:
    """Assert that nothing but one line for a person was written."""
    assert said.out == ""
    assert len(said.err.splitlines()) == 1, said.err
    assert "Traceback" not in said.err


# --- judge ---


def test_a_judgement_has_exactly_the_promised_keys() -> None:
    case = CaseResult("small", "sample", Verdict.WA, 1.0, 2.0, 3, "No.", [("a", "1")], "2", "3", "out", "err")
    judgement = Judgement(Verdict.WA, CompileResult(ok=True, ms=5.0), [case], 1.0, 9.0, "python", "image")
    document = judgement_document(judgement)
    assert list(document) == JUDGEMENT_KEYS
    assert list(document["compile"]) == ["ok", "message", "ms"]
    assert [list(case) for case in document["cases"]] == [CASE_KEYS]
    assert json.loads(json.dumps(document)) == document


def test_only_a_fault_of_ours_adds_a_word() -> None:
    ours = Judgement(Verdict.IE, CompileResult(ok=True), [], 0.0, 9.0, "python", "image", fault="the agent is gone")
    assert list(judgement_document(ours)) == [*JUDGEMENT_KEYS, "fault"]


@pytest.mark.docker
async def test_judge_prints_one_document_and_leaves_with_0_only_when_accepted(
    fated: tuple[Path, Verdict], pool: Pool
) -> None:
    path, verdict = fated
    said = await sandglass("judge", ADD, path, "--json")
    document: dict[str, Any] = json.loads(said.out)
    assert document["verdict"] == verdict.value
    assert said.code == (0 if verdict is Verdict.AC else 1)
    assert list(document) == JUDGEMENT_KEYS
    assert all(list(case) == CASE_KEYS for case in document["cases"])
    assert len(said.out.splitlines()) == 1


@pytest.mark.docker
async def test_judge_tells_a_person_case_by_case(program: Path, pool: Pool) -> None:
    said = await sandglass("judge", ADD, program)
    assert said.code == 0
    assert "sample · small" in said.out
    assert "AC Accepted" in said.out


async def test_a_problem_that_is_not_there_gets_one_sentence(program: Path) -> None:
    problems = ["no-such-problem", "times[i]"]
    for problem, said in zip(problems, await each(*(["judge", one, program] for one in problems)), strict=True):
        assert said.code == 2
        one_sentence(said)
        assert problem in said.err, "the sentence names what was asked for"


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """A package with a fault in problem.yaml."""
    place = tmp_path / "add"
    shutil.copytree(ADD, place)
    text = (place / "problem.yaml").read_text()
    (place / "problem.yaml").write_text(text.replace("reveal: name", "reveal: maybe"))
    return place


async def test_a_package_that_breaks_a_rule_gets_one_sentence_with_file_and_key(faulty: Path, program: Path) -> None:
    for said in await each(["judge", faulty, program], ["verify", faulty]):
        assert said.code == 2
        one_sentence(said)
        assert f"{faulty}/problem.yaml: groups[1].reveal: This must be one of" in said.err


async def test_a_limit_that_is_a_number_is_not_measured() -> None:
    (said,) = await each(["verify", ADD, "--measure"])
    assert said.code == 2
    one_sentence(said)
    assert "limits.time_s: This is a number; write auto to have it measured." in said.err


async def test_a_command_called_wrongly_says_so_and_leaves_with_2() -> None:
    plain = ADD / "solutions" / "reference" / "plain.py"
    calls: list[list[str | Path]] = [
        ["judge"],
        ["judge", ADD, "/nonexistent/solution.py"],
        ["judge", ADD, ADD / "statement.en.md"],
        ["judge", ADD, plain, "--language", "cobol"],
        ["images", "build"],
        ["images", "build", "cobol"],
        ["bench", "--rounds", "0"],
        ["nonsense"],
    ]
    for words in calls:
        said = await asyncio.to_thread(CliRunner().invoke, cli, [str(word) for word in words])
        assert (said.exit_code, said.stdout) == (2, ""), words
        assert isinstance(said.exception, SystemExit), words
        assert "Error" in said.stderr or "Usage" in said.stderr, words


# --- without an engine ---


async def test_where_no_engine_answers_one_sentence_says_so(program: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCKER_HOST", "unix:///nonexistent/engine.sock")
    calls: list[list[str | Path]] = [["judge", ADD, program], ["verify", ADD], ["bench"], ["images", "list"]]
    for words, said in zip(calls, await each(*([*call, "--json"] for call in calls)), strict=True):
        assert said.code == 2, words
        one_sentence(said)
        assert said.err.startswith("No Docker engine answers")


# --- images ---


@pytest.mark.docker
async def test_images_are_listed_as_one_document(pool: Pool) -> None:
    said = await sandglass("images", "list", "--json")
    assert said.code == 0
    rows = json.loads(said.out)
    assert [row["language"] for row in rows] == list(LANGUAGES)
    assert all(list(row) == ["language", "title", "image", "built", "bytes", "styles"] for row in rows)
    assert all(row["built"] is True for row in rows), "the pool of these tests stands on them"


@pytest.mark.docker
async def test_building_what_is_there_builds_nothing(pool: Pool) -> None:
    said = await sandglass("images", "build", "--all")
    assert (said.code, said.out) == (0, "")
    assert len(said.err.splitlines()) == len(LANGUAGES)


# --- the database ---


async def test_a_backup_never_overwrites_and_needs_something_to_copy(tmp_path: Path, data: Path) -> None:
    copy = tmp_path / "copy.db"
    missing = await sandglass("backup", copy)
    assert missing.code == 1
    assert missing.err.startswith("There is no database at")
    assert (await sandglass("migrate")).code == 0
    assert (await sandglass("backup", copy)).code == 0
    again = await sandglass("backup", copy)
    assert again.code == 1
    assert "exists already" in again.err


def test_wrong_setting_is_one_sentence_that_names_it(tmp_path: Path) -> None:
    environment = os.environ | {"SANDGLASS_SLOTS": "0", "SANDGLASS_DATA": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", "migrate"], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 2
    assert done.stderr == "The setting SANDGLASS_SLOTS is wrong: Input should be greater than or equal to 1.\n"
