"""Checkers of the author's in real sandboxes: they decide, are never charged to candidates, and are apart from them."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from runner import author_code
from runner.judge import judge
from runner.package import Package, load
from runner.package.generate import all_cases, make
from runner.package.kattis.importing import Wishes, import_package
from runner.package.problem import Case, PackageError
from runner.package.proofs_of_code import faults_of_code
from runner.package.solutions import SKIP, differing, language_of
from runner.sandbox.binaries import Binaries
from runner.sandbox.pool import Pool
from runner.verdict import Judgement, Verdict
from tests.runner.package.folders import FUNCTION_FILES, Change, added, both, edited, write

pytestmark = pytest.mark.docker

PACKAGES = Path(__file__).parent / "packages"
ANY_REPEAT = """\
def check(args, expected, answer):
    events = args["events"]
    if answer == -1:
        return expected == -1
    if not 0 <= answer < len(events):
        return False, "There is no such place."
    return events.count(events[answer]) > 1
"""
LAST = "def first_repeat(events):\n    return max((i for i, e in enumerate(events) if e in events[:i]), default=-1)\n"
SHAPED = both(edited("problem.yaml", "kind: exact", "kind: custom"), added("check.py", ANY_REPEAT))


def package_with(tmp_path: Path, *changes: Change) -> Package:
    files = dict(FUNCTION_FILES)
    for change in changes:
        change(files)
    return load(write(tmp_path, files))


def stored(package: Package) -> list[Case]:
    return [case for group in package.groups for case in package.cases(group.id)]


async def judged(package: Package, pool: Pool, source: str, language: str = "python") -> Judgement:
    return await judge(package, stored(package), language, source, pool)


async def test_any_answer_that_the_checker_accepts_is_right(tmp_path: Path, pool: Pool) -> None:
    package = package_with(tmp_path, SHAPED)
    judgement = await judged(package, pool, LAST)
    assert [case.verdict for case in judgement.cases] == [Verdict.AC] * 3


async def test_what_the_checker_says_is_shown_where_the_case_is(tmp_path: Path, pool: Pool) -> None:
    package = package_with(tmp_path, SHAPED)
    judgement = await judged(package, pool, "def first_repeat(events):\n    return 77\n")
    assert [case.verdict for case in judgement.cases] == [Verdict.WA] * 3
    assert [case.message for case in judgement.cases] == ["There is no such place.", "", ""]


async def test_an_answer_in_another_language_reaches_the_same_checker(tmp_path: Path, pool: Pool) -> None:
    package = package_with(tmp_path, SHAPED)
    source = "long long first_repeat(std::vector<long long> e) { return e.empty() ? -1 : e.size() - 1; }\n"
    judgement = await judged(package, pool, f"#include <vector>\n{source}", "cpp")
    assert [case.verdict for case in judgement.cases] == [Verdict.AC] * 3


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("return 1 / 0", "ZeroDivisionError"),
        ("return 'yes'", "True, False or a pair"),
        ("import os; os._exit(0)", "without giving an answer"),
        ("import os; os.write(3, b'x'); return True", "damaged"),
        ("while True: pass", "did not end within"),
        ("return [0] * 10**10", "MemoryError"),
        ("import urllib.request as r; return r.urlopen('http://1.1.1.1', timeout=2)", "URLError"),
    ],
)
async def test_a_checker_that_fails_is_our_fault_with_its_reason(
    tmp_path: Path, pool: Pool, monkeypatch: pytest.MonkeyPatch, body: str, words: str
) -> None:
    monkeypatch.setattr(author_code, "CPU_MS", 1000)
    check = f"def check(args, expected, answer):\n    {body}\n"
    package = package_with(tmp_path, edited("problem.yaml", "kind: exact", "kind: custom"), added("check.py", check))
    judgement = await judged(package, pool, LAST)
    assert (judgement.verdict, judgement.cases) == (Verdict.IE, [])
    assert "check.py failed on sample/twice" in judgement.fault
    assert words in judgement.fault


async def test_a_candidate_that_stops_needs_no_checker(tmp_path: Path, pool: Pool) -> None:
    check = "def check(args, expected, answer):\n    return 1 / 0\n"
    package = package_with(tmp_path, edited("problem.yaml", "kind: exact", "kind: custom"), added("check.py", check))
    judgement = await judged(package, pool, "def first_repeat(events):\n    raise ValueError\n")
    assert {case.verdict for case in judgement.cases} == {Verdict.RTE}


async def test_the_checker_is_never_where_the_candidate_is(tmp_path: Path, pool: Pool) -> None:
    package = package_with(tmp_path, SHAPED)
    source = (
        "import os, pathlib\n"
        "def first_repeat(events):\n"
        "    texts = [path.read_text() for path in pathlib.Path('/box').iterdir()]\n"
        "    print(sorted(os.listdir('/box')), any('no such ' + 'place' in text for text in texts))\n"
        "    return -1\n"
    )
    judgement = await judged(package, pool, source)
    assert judgement.cases[0].stdout == "['driver.py', 'solution.py'] False\n"


async def test_many_calls_are_judged_together(tmp_path: Path, pool: Pool) -> None:
    def change(files: dict[str, str]) -> None:
        edited("problem.yaml", "kind: exact", "kind: property, calls: 2000, alpha: 1.0e-9")(files)
        edited("problem.yaml", "languages: all", "languages: [python]")(files)
        files["check.py"] = (
            "from scipy.stats import chisquare\n"
            "def check(args, expected, answers, alpha):\n"
            "    counts = [answers.count(one) for one in args['events']]\n"
            "    if sum(counts) != len(answers): return False, 'Not one of the events.'\n"
            "    return bool(chisquare(counts).pvalue > alpha), 'Some come too often.'\n"
        )
        for name in [name for name in files if name.startswith("cases/")]:
            files[name] = "args: {events: [1, 2, 3, 4]}\n"

    package = package_with(tmp_path, change)
    fair = "import random\nr = random.Random(1)\ndef first_repeat(events):\n    return r.choice(events)\n"
    unfair = fair.replace("r.choice(events)", "r.choice([*events, 4])")
    assert {case.verdict for case in (await judged(package, pool, fair)).cases} == {Verdict.AC}
    first, *_ = (await judged(package, pool, unfair)).cases
    assert (first.verdict, first.message, first.expected) == (Verdict.WA, "Some come too often.", None)
    assert first.input is not None
    assert first.input[-1] == ("calls", "2000")


# --- what verifying makes of them ---


async def test_faults_of_the_authors_programs_are_told(tmp_path: Path, pool: Pool) -> None:
    package = package_with(
        tmp_path,
        SHAPED,
        added("validate.py", "def validate(args):\n    return len(args['events']) != 4 or 'Four is too many.'\n"),
        added("cases/bad_inputs/four.yaml", "args: {events: [1, 2, 3, 4]}\n"),
        added("cases/bad_inputs/three.yaml", "args: {events: [1, 2, 3]}\n"),
        added("cases/bad_inputs/text.yaml", "args: {events: [a]}\n"),
        added("cases/outputs_ok/last.yaml", "case: sample/twice\nanswer: 3\n"),
        added("cases/outputs_ok/beyond.yaml", "case: sample/twice\nanswer: 9\n"),
        added("cases/outputs_bad/none.yaml", "case: sample/twice\nanswer: -1\n"),
        added("cases/outputs_bad/first.yaml", "args: {events: [6, 6]}\nexpected: 1\nanswer: 1\n"),
    )
    assert await faults_of_code(package, pool, stored(package)) == [
        "validate.py refuses the case sample/twice: Four is too many.",
        "Nothing refuses cases/bad_inputs/three.yaml; let `where` or validate.py do it, or remove it.",
        "The answer in cases/outputs_ok/beyond.yaml must pass. There is no such place.",
        "The answer in cases/outputs_bad/first.yaml must not pass.",
    ]


async def test_a_package_without_programs_has_no_faults(tmp_path: Path, pool: Pool) -> None:
    package = package_with(tmp_path, added("cases/outputs_bad/none.yaml", "case: sample/twice\nanswer: -1\n"))
    assert await faults_of_code(package, pool, stored(package)) == []


async def test_a_generated_case_that_validate_py_refuses_names_generator_and_case(tmp_path: Path, pool: Pool) -> None:
    package = package_with(
        tmp_path,
        added("gen/gen.py", 'print(\'{"args": {"events": [1, 2]}}\')\n'),
        added("validate.py", "def validate(args):\n    return 'Too short.'\n"),
    )
    with pytest.raises(PackageError) as caught:
        await make(package, pool, b"key", package.script)
    assert str(caught.value).endswith("gen.py: large/all distinct: validate.py refuses what this makes: Too short.")


# --- packages that were taken over ---


@pytest.mark.parametrize("name", ["kattis-legacy", "kattis-2025"])
async def test_submissions_of_a_kattis_package_fare_as_their_folders_say(tmp_path: Path, pool: Pool, name: str) -> None:
    imported = import_package(PACKAGES / name, tmp_path / "into", Wishes())
    assert imported.folder is not None
    package = load(imported.folder)
    groups = await all_cases(package, pool, b"key", tmp_path / "cache")
    cases = [case for group in package.groups for case in groups[group.id]]
    assert await faults_of_code(package, pool, cases) == []
    solutions, binaries = package.solutions, Binaries()
    for path in (*solutions.reference, *solutions.wrong, *solutions.slow):
        judgement = await judge(
            package, cases, language_of(path), path.read_text(), pool, owner="test", binaries=binaries
        )
        found = verdicts(package, judgement)
        expect = solutions.expect.get(path.relative_to(imported.folder / "solutions").as_posix())
        wrong = differing(expect, found) if expect else [one for one in found.values() if one != "AC"]
        assert (path.name, wrong, judgement.fault) == (path.name, [], "")


def verdicts(package: Package, judgement: Judgement) -> dict[str, str]:
    """The verdict of each group, as verifying finds it."""
    found = {}
    for group in package.groups:
        ended = [case.verdict for case in judgement.cases if case.group == group.id]
        found[group.id] = next((one.value for one in ended if one is not Verdict.AC), "AC") if ended else SKIP
    return found


async def test_a_validator_that_does_not_compile_is_our_fault(tmp_path: Path, pool: Pool) -> None:
    imported = import_package(PACKAGES / "kattis-2025", tmp_path / "into", Wishes())
    assert imported.folder is not None
    package = load(imported.folder)
    broken = replace(package, author=replace(package.author, validator={"a.cc": "int main( {}\n"}))
    source = (imported.folder / "solutions" / "reference" / "smallest_first.py").read_text()
    judgement = await judged(broken, pool, source)
    assert judgement.verdict is Verdict.IE
    assert "output_validator does not compile; correct it:" in judgement.fault


async def test_two_submissions_at_once_have_two_checkers(tmp_path: Path, pool: Pool) -> None:
    package = package_with(tmp_path, SHAPED)
    found = await asyncio.gather(*(judged(package, pool, LAST) for _ in range(2)))
    assert [one.verdict for one in found] == [Verdict.AC] * 2
