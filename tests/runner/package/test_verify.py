"""Verifying: what a package must prove of itself, and that it is said when it does not."""

import asyncio
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from runner.languages import LANGUAGES
from runner.package import Package, load
from runner.package.problem import Case
from runner.package.proof import Asked, Bench, Proof, Solved, broken_formulas, steps
from runner.package.verify import Report, Status, languages_needed, or_gone, verify
from runner.sandbox.pool import Pool
from runner.verdict import CaseResult, CompileResult, Judgement, Verdict, combine
from tests.runner.package.folders import FUNCTION_FILES, PROBLEM, write

REFERENCE = """\
def first_repeat(events):
    seen = set()
    for index, event in enumerate(events):
        if event in seen:
            return index
        seen.add(event)
    return -1
"""
REFERENCES = {
    "solutions/reference/hash.py": REFERENCE,
    "solutions/reference/hash.js": """\
function firstRepeat(events) {
  const seen = new Set();
  for (let i = 0; i < events.length; i += 1) {
    if (seen.has(events[i])) return i;
    seen.add(events[i]);
  }
  return -1;
}
""",
    "solutions/reference/hash.cpp": """\
long long first_repeat(const std::vector<long long> &events) {
    std::unordered_set<long long> seen;
    for (std::size_t i = 0; i < events.size(); ++i)
        if (!seen.insert(events[i]).second) return i;
    return -1;
}
""",
}
HURRIED = {"problem.yaml": PROBLEM.replace("time_s: 1.0", "time_s: 0.25")}
"""A limit that a slow solution uses up soon."""
WRONG = {
    "solutions/wrong/zero.py": "def first_repeat(events):\n    return 0\n",
    "solutions/wrong/none.py": REFERENCE.replace("return -1", "return None"),
    "solutions/wrong/raises.py": "def first_repeat(events):\n    return [].pop()\n",
    "solutions/slow/nested.py": (
        "def first_repeat(events):\n    if len(events) > 500:\n        while True: pass\n"
        + REFERENCE.partition("\n")[2]
    ),
    "solutions/expect.yaml": """\
wrong/zero.py: {sample: WA, edge: WA}
wrong/none.py: {sample: AC, edge: RTE}
wrong/raises.py: {sample: RTE, edge: RTE}
slow/nested.py: {sample: AC, edge: AC, large: TLE}
""",
}
GENERATOR = """\
import json
import random
import sys

job = json.load(sys.stdin)
rng = random.Random(job["seed"])
print(json.dumps({"args": {"events": rng.sample(range(10**9), job["args"]["n"])}}))
"""


def judgement(package: Package, verdicts: dict[str, str], ms: float = 1.0) -> Judgement:
    """A judgement with one case per group."""
    cases = [CaseResult("one", group, Verdict(verdict), cpu_ms=ms) for group, verdict in verdicts.items()]
    done = CompileResult(ok=True)
    return Judgement(combine(done, cases), done, cases, 0.0, 0.0, "python", "image")


@pytest.fixture
def proof(tmp_path: Path, request: pytest.FixtureRequest) -> Proof:
    """A proof that has no pool: only judgements are put to it."""
    package = load(write(tmp_path, FUNCTION_FILES))
    nothing: Any = None
    return Proof(package, Bench(nothing, {}, asyncio.Semaphore(1)))


def solved(proof: Proof, name: str, verdicts: dict[str, str], ms: float = 1.0) -> Solved:
    """One solution with its verdicts."""
    return Solved(name, name.split("/")[0], "python", judgement(proof.package, verdicts, ms))


ALL = {"sample": "AC", "edge": "AC", "large": "AC"}
ZERO = ("wrong/zero.py", {"sample": "WA", "edge": "WA"})
NESTED = ("slow/nested.py", {"sample": "AC", "edge": "AC", "large": "TLE"})


def said(proof: Proof) -> list[tuple[str, str]]:
    """What the proof noted."""
    return [(line.status.value, line.sentence) for line in proof.lines]


def test_a_reference_that_fails_is_named_with_its_case(proof: Proof) -> None:
    bad = solved(proof, "reference/hash.js", {"sample": "AC", "edge": "WA"})
    proof.check_references([solved(proof, "reference/hash.py", ALL), bad])
    assert said(proof) == [("fail", "reference/hash.js must pass every case; it got WA in edge/one.")]


def test_a_reference_near_its_limit_is_a_warning(proof: Proof) -> None:
    proof.check_references([solved(proof, "reference/hash.py", ALL, ms=2500.0)])
    assert [status for status, _ in said(proof)] == ["ok", "warn"]
    assert said(proof)[1][1].startswith("reference/hash.py needs 2500 ms of its 4000 ms;")


def test_expectations_hold_exactly(proof: Proof) -> None:
    proof.check_expectations([solved(proof, *ZERO), solved(proof, *NESTED)])
    assert said(proof) == [
        ("warn", "There are 2 wrong or slow solutions; 3 would prove more."),
        ("fail", "wrong/zero.py was expected to get edge skip but got WA (WA in sample/one.)."),
    ]


def test_a_skipped_group_may_be_left_out(proof: Proof) -> None:
    proof.check_expectations([solved(proof, "wrong/zero.py", {"sample": "WA"})] * 2 + [solved(proof, *NESTED)])
    assert said(proof) == [("ok", "All 3 wrong and slow solutions fail where they should.")]


def test_a_solution_that_does_not_compile_gets_ce_everywhere(proof: Proof) -> None:
    broken = replace(
        solved(proof, *ZERO), judgement=Judgement(Verdict.CE, CompileResult(False, "no"), [], 0, 0, "", "")
    )
    assert broken.verdicts(proof.package) == {"sample": "CE", "edge": "CE", "large": "CE"}
    assert broken.first_failure() == "CE: no"


def test_a_slow_solution_fails_by_time_alone(proof: Proof) -> None:
    proof.check_slow([solved(proof, *NESTED)])
    assert said(proof) == []
    proof.check_slow([solved(proof, "slow/nested.py", {"sample": "AC", "edge": "WA", "large": "TLE"})])
    assert said(proof) == [("fail", "slow/nested.py must fail by time alone; it got TLE, WA.")]


def test_a_group_that_catches_nothing_is_a_warning(proof: Proof) -> None:
    proof.check_groups([solved(proof, *NESTED)])
    assert said(proof) == [
        ("warn", "Group edge catches no wrong or slow solution: it is dead weight."),
        ("ok", "What the hidden groups catch. edge: nothing; large: slow/nested.py."),
    ]


def test_warnings_alone_leave_a_report_good(proof: Proof) -> None:
    proof.say(Status.WARN, "Hm.")
    assert Report(tuple(proof.lines)).ok
    proof.say(Status.FAIL, "No.")
    report = Report(tuple(proof.lines))
    assert not report.ok
    lines = [{"status": "warn", "sentence": "Hm."}, {"status": "fail", "sentence": "No."}]
    assert report.document() == {"ok": False, "problems": {"first-repeat": lines}}


def test_formulas_that_cannot_be_rendered_are_found() -> None:
    assert broken_formulas("Cost $O(n^2)$ and\n\n$$\\frac{a}{b}$$\n\n`$\\frac`\n") == []
    assert broken_formulas("This $a^$ is broken, $x$ is not, $\\nosuch{x}$ is.\n") == ["a^", "\\nosuch{x}"]


def test_only_the_languages_of_the_solutions_are_needed_and_python_for_the_generators(tmp_path: Path) -> None:
    one = load(write(tmp_path / "one", {**FUNCTION_FILES, **REFERENCES, **WRONG}))
    assert languages_needed([one]) == ["python", "javascript", "cpp"]
    assert languages_needed([replace(one, solutions=replace(one.solutions, reference=()))])[:1] == ["python"]


@pytest.mark.docker
async def test_a_package_proves_itself_in_real_sandboxes(pool: Pool, tmp_path: Path) -> None:
    files = {**FUNCTION_FILES, **REFERENCES, **WRONG, **HURRIED, "gen/gen.py": GENERATOR}
    good = load(write(tmp_path / "good", files))
    files["solutions/reference/hash.js"] = "const firstRepeat = () => -1;\n"
    files["solutions/expect.yaml"] = WRONG["solutions/expect.yaml"].replace("edge: RTE}", "edge: WA}", 1)
    bad = load(write(tmp_path / "bad", files))
    files["gen/gen.py"] = "print('{}')\n"
    silent = load(write(tmp_path / "silent", files))
    report = await verify([good], pool, b"k" * 32, tmp_path / "cases", {})
    assert report.ok, report
    assert [line.status for line in report.lines] == [Status.OK] * 6
    report = await verify([bad], pool, b"k" * 32, tmp_path / "cases", {})
    failed = [line.sentence for line in report.lines if line.status is Status.FAIL]
    assert failed[0].startswith(
        "reference/hash.js must pass every case; it got WA in sample/twice. Expected 2, got -1."
    )
    assert failed[1].startswith("wrong/none.py was expected to get edge WA but got RTE")
    assert len(failed) == 2
    report = await verify([silent], pool, b"k" * 32, tmp_path / "cases", {})
    assert [line.status for line in report.lines] == [Status.FAIL]
    assert "gen.py: large/all distinct: It must print one JSON object" in report.lines[0].sentence


def test_the_references_here_are_in_languages_of_the_table() -> None:
    endings = {Path(language.source).suffix for language in LANGUAGES.values()}
    assert {Path(name).suffix for name in REFERENCES} <= endings


async def test_a_folder_that_vanishes_is_one_failed_line_of_its_package_and_the_others_go_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = [load(write(tmp_path / name, {**FUNCTION_FILES, **WRONG})) for name in ("kept", "gone")]
    kept, gone = packages
    shutil.rmtree(gone.path)
    assert (steps(gone, Asked()), steps(kept, Asked()) > 0) == (0, True)

    async def judged(*_: object, **__: object) -> Judgement:
        return judgement(kept, ALL)

    async def stored(package: Package, *_: object) -> dict[str, list[Case]]:
        return {group.id: list(package.cases(group.id)) for group in package.groups}

    monkeypatch.setattr(Proof, "judged", judged)
    monkeypatch.setattr("runner.package.proof.all_cases", stored)
    nothing: Any = None
    report = await verify(packages, nothing, b"k" * 32, tmp_path / "cases", {}, asked=Asked(haste=True))
    assert [line for line in report.lines if str(gone.path) in line.sentence] == [report.lines[-1]]
    assert report.lines[-1].status is Status.FAIL
    assert report.lines[-1].sentence.startswith(f"{gone.path} is gone; it was there when this began.")
    assert len(report.lines) > 2, "the other package was proved"


async def test_a_file_that_vanishes_is_named(proof: Proof) -> None:
    reference = proof.package.solutions.reference[0]
    reference.unlink()
    with or_gone(proof):
        await proof.solve([], Asked())
    assert said(proof)[0][1].startswith(f"{reference} is gone;")


def test_what_is_gone_elsewhere_is_our_own_fault(proof: Proof, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), or_gone(proof):
        (tmp_path / "elsewhere").read_text()
    assert said(proof) == []
