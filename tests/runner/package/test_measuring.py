"""Measuring: the slowest case by language, a limit that is written, and slow solutions that are near to it."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from runner.package import load
from runner.package.measured import Slowest
from runner.package.measuring import check_slow, measure, slowest_of
from runner.package.proof import Bench, Proof, Solved
from runner.package.report import Report, Status
from runner.sandbox.pool import Pool
from tests.runner.package.folders import FUNCTION_FILES, write
from tests.runner.package.test_measured import auto_files
from tests.runner.package.test_verify import GENERATOR, REFERENCES, WRONG, judgement

FILES = {**auto_files(), **REFERENCES, **WRONG, "gen/gen.py": GENERATOR}


@pytest.fixture
def proof(tmp_path: Path) -> Proof:
    """A proof that has no pool, of a package with a limit of one second: only judgements are put to it."""
    nothing: Any = None
    return Proof(load(write(tmp_path, FUNCTION_FILES)), Bench(nothing, {}, asyncio.Semaphore(1)))


def solved(proof: Proof, name: str, language: str, ms: float, verdict: str = "AC") -> Solved:
    """One solution, its case, and the time that it took."""
    return Solved(name, name.split("/")[0], language, judgement(proof.package, {"large": verdict}, ms))


def test_of_each_language_the_slowest_case_is_kept_in_the_order_of_the_table(proof: Proof) -> None:
    found = slowest_of(
        [
            solved(proof, "reference/a.cpp", "cpp", 7.0),
            solved(proof, "reference/a.py", "python", 30.0),
            solved(proof, "approaches/b/solution.py", "python", 80.0),
            solved(proof, "reference/c.py", "python", 10.0),
        ]
    )
    assert list(found.items()) == [
        ("python", Slowest(80.0, "approaches/b/solution.py", "large/one")),
        ("cpp", Slowest(7.0, "reference/a.cpp", "large/one")),
    ]


@pytest.mark.parametrize(
    ("ms", "verdict", "warned"),
    [(3999.0, "AC", True), (4000.0, "AC", False), (1.0, "WA", True), (9.0, "TLE", False)],
)
def test_a_slow_solution_that_ends_too_soon_is_a_warning(proof: Proof, ms: float, verdict: str, warned: bool) -> None:
    check_slow(proof, solved(proof, "slow/nested.py", "python", ms, verdict))
    expected = [f"slow/nested.py needs {ms:.0f} ms, less than 1.5 times the limit; enlarge the cases it is slow on."]
    assert [line.sentence for line in proof.lines] == expected * warned
    assert all(line.status is Status.WARN for line in proof.lines)


def sentences(report: Report) -> list[tuple[str, str]]:
    """What was found."""
    return [(line.status.value, line.sentence) for line in report.lines]


@pytest.mark.docker
async def test_a_limit_is_measured_and_written_unless_a_reference_fails(pool: Pool, tmp_path: Path) -> None:
    folder = write(tmp_path, {**FILES, "solutions/slow/nested.py": REFERENCES["solutions/reference/hash.py"]})
    report = await measure(load(folder, measuring=True), pool, b"k" * 32, tmp_path / "cases", {})
    (done, warned) = sentences(report)
    assert (done[0], done[1].endswith("; the limit is 1 s, in measured.yaml.")) == ("ok", True)
    assert (warned[0], warned[1].startswith("slow/nested.py needs ")) == ("warn", True)
    package = load(folder)
    assert package.limits == replace(package.limits, time_s=1.0, measured=True)

    (folder / "measured.yaml").unlink()
    (folder / "solutions" / "reference" / "hash.js").write_text("const firstRepeat = () => -1;\n")
    report = await measure(load(folder, measuring=True), pool, b"k" * 32, tmp_path / "cases", {})
    assert [status for status, _ in sentences(report)] == ["fail"]
    assert not (folder / "measured.yaml").exists()
