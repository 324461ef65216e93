"""Follow-ups: what they take from the problem they follow, and what they must bring."""

from pathlib import Path

import pytest

from runner.package import Package, PackageError, load
from runner.package.schema import folders, load_all
from tests.runner.package.folders import FUNCTION_FILES, write

OWN = """\
uuid: 0b5d0a51-6f2e-4a7f-8a4e-6d2a3c1b9f10
slug: first-repeat-again
title: {en: Again}
follow_up: differently
limits: {time_s: 0.5}
"""
FILES = {
    "problem.yaml": OWN,
    "statement.en.md": "Do it without a set.\n",
    "solutions/reference/sort.py": "def first_repeat(events):\n    return -1\n",
    "solutions/wrong/zero.py": "def first_repeat(events):\n    return 0\n",
    "solutions/expect.yaml": "wrong/zero.py: {sample: WA}\n",
}


def bank(root: Path, **changes: str) -> Path:
    """A problem with one follow-up, some of whose files are changed or, when empty, left out."""
    files = {name: text for name, text in {**FILES, **changes}.items() if text}
    inside = {f"followups/first-repeat-again/{name}": text for name, text in files.items()}
    return write(root, {**FUNCTION_FILES, **inside})


def follow_up(root: Path, **changes: str) -> Package:
    """The follow-up, loaded."""
    return load(bank(root, **changes) / "followups" / "first-repeat-again")


def test_a_follow_up_takes_what_it_does_not_say_from_the_problem_it_follows(tmp_path: Path) -> None:
    before, after = load(write(tmp_path / "alone", FUNCTION_FILES)), follow_up(tmp_path / "bank")
    assert (after.slug, after.title, after.follows, after.way) == (
        "first-repeat-again",
        "Again",
        "first-repeat",
        "differently",
    )
    assert after.limits.time_s == 0.5
    assert (after.signature, after.track, after.groups) == (before.signature, before.track, before.groups)
    assert after.stored == before.stored
    assert after.script == before.script
    assert [path.name for path in after.solutions.reference] == ["sort.py"]
    assert (before.follows, before.way) == ("", "")


def test_cases_of_its_own_take_the_place_of_the_others(tmp_path: Path) -> None:
    own = {
        "cases/sample/01-own.yaml": "args: {events: [1]}\nanswer: -1\n",
        "cases/fixed/01-own.yaml": "args: {events: [2]}\nanswer: -1\n",
    }
    after = follow_up(tmp_path, **own)
    assert [case.name for case in after.cases("sample")] == ["own"]
    assert after.script


def test_hidden_cases_are_made_anew_when_the_problem_before_changes(tmp_path: Path) -> None:
    first = follow_up(tmp_path / "one").digest
    place = bank(tmp_path / "two")
    (place / "gen" / "gen.py").write_text("import json, sys\n")
    assert load(place / "followups" / "first-repeat-again").digest != first


def test_a_bank_lists_follow_ups_after_their_problem(tmp_path: Path) -> None:
    bank(tmp_path)
    packages, errors = load_all(tmp_path)
    assert errors == []
    assert list(packages) == ["first-repeat", "first-repeat-again"]
    assert [path.name for path in folders(tmp_path)] == ["first-repeat", "first-repeat-again"]


@pytest.mark.parametrize("key", ["uuid", "slug", "title", "follow_up"])
def test_what_a_follow_up_must_say_itself_is_named(tmp_path: Path, key: str) -> None:
    lines = [line for line in OWN.splitlines() if not line.startswith(f"{key}:")]
    with pytest.raises(PackageError, match=f"{key}: This key is missing; a follow-up has one of its own"):
        follow_up(tmp_path, **{"problem.yaml": "\n".join(lines)})


@pytest.mark.parametrize("name", ["statement.en.md", "solutions/reference/sort.py"])
def test_a_follow_up_brings_its_own_words_and_solutions(tmp_path: Path, name: str) -> None:
    with pytest.raises(PackageError, match=r"missing|no reference"):
        follow_up(tmp_path, **{name: ""})


def test_a_problem_that_follows_nothing_cannot_say_how_it_does(tmp_path: Path) -> None:
    files = {**FUNCTION_FILES, "problem.yaml": FUNCTION_FILES["problem.yaml"] + "follow_up: improve\n"}
    with pytest.raises(PackageError, match="follow_up: Only a problem in a folder followups follows another"):
        load(write(tmp_path, files))


def test_two_problems_of_one_slug_are_refused(tmp_path: Path) -> None:
    bank(tmp_path)
    other = tmp_path / "first-repeat-again"
    other.mkdir()
    for name, text in FUNCTION_FILES.items():
        path = other / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace("slug: first-repeat", "slug: first-repeat-again").replace("6f1c2f0e", "7f1c2f0e"))
    packages, errors = load_all(tmp_path)
    assert len(packages) == 2
    assert [error.message for error in errors] == ["Another problem has this slug; rename one."]
