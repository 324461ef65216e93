"""Reviews: marks are read from a listing that nobody else changed, and a package says what they may be."""

from pathlib import Path

import pytest

from runner.package import Package, PackageError, load
from runner.package.checkers.findings import findings
from runner.package.review import ChangedLine, marks_in
from tests.runner.package.folders import PROBLEM, write

LISTING = "a = 1\n\nb = a / 0\nprint(b)\n"
KINDS = {"bug": "It fails.", "style": "It could be nicer."}
REVIEW = (
    PROBLEM[: PROBLEM.index("signature:")].replace("style: function", "style: review")
    + "categories: {bug: It fails., style: It could be nicer.}\n"
    + PROBLEM[PROBLEM.index("languages:") : PROBLEM.index("  - {id: large")]
    .replace("languages: all", "languages: [python]")
    .replace("{kind: exact}", "{kind: findings, needed: 0.7}")
    + PROBLEM[PROBLEM.index("license:") :]
)
FILES = {
    "problem.yaml": REVIEW,
    "statement.en.md": "Mark the faults.\n",
    "starter/solution.py": LISTING,
    "cases/sample/01-top.yaml": "args: {first: 1, last: 2}\nanswer: {}\n",
    "cases/fixed/01-rest.yaml": "args: {first: 3, last: 4}\nanswer: {3: bug}\n",
    "solutions/reference/right.py": "a = 1\n\nb = a / 0  #! bug\nprint(b)\n",
    "solutions/wrong/none.py": LISTING,
    "solutions/expect.yaml": "wrong/none.py: {sample: AC, edge: WA}\n",
}


def package(root: Path, **changes: str) -> Package:
    """A review with some of its files changed."""
    return load(write(root, {**FILES, **changes}))


def test_marks_are_read_by_line_whatever_space_is_around_them() -> None:
    assert marks_in(LISTING, LISTING, KINDS) == {}
    marked = "a = 1 #!style\n\nb = a / 0  #! bug  \nprint(b)"
    assert marks_in(LISTING, marked, KINDS) == {1: "style", 3: "bug"}
    assert marks_in(LISTING, LISTING.replace("\n", "\r\n"), KINDS) == {}


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        (LISTING.replace("a / 0", "a / 1"), 3, "only marks may be added"),
        ("# Reviewed.\n" + LISTING, 1, "only marks may be added"),
        (LISTING + "print(a)\n", 5, "only marks may be added"),
        ("a = 1\n\nb = a / 0\n", 4, "lines are missing from here on"),
        ("", 1, "lines are missing from here on"),
        (LISTING.replace("print(b)", "print(b)  #! bad"), 4, "'bad' is no category; use bug, style"),
        (LISTING.replace("print(b)", "print(b)  #!"), 4, "'' is no category"),
    ],
)
def test_anything_but_marks_is_refused_with_its_line(source: str, line: int, words: str) -> None:
    with pytest.raises(ChangedLine, match=words) as caught:
        marks_in(LISTING, source, KINDS)
    assert caught.value.line == line


def test_a_review_is_a_package_whose_cases_look_at_lines(tmp_path: Path) -> None:
    one = package(tmp_path)
    assert one.categories == KINDS
    assert one.starters == {"python": LISTING}
    assert [case.expected for case in one.cases("edge")] == [{3: "bug"}]


@pytest.mark.parametrize(
    ("changes", "key", "words"),
    [
        ({"starter/solution.py": ""}, "", "This is missing; it is the code that the problem is about"),
        ({"starter/solution.js": "1"}, "", "No language of the problem begins with this file"),
        ({"problem.yaml": REVIEW.replace("categories: {bug: It fails., style: It could be nicer.}\n", "")},
         "categories", "a review problem says what lines may be marked as"),
        ({"problem.yaml": REVIEW.replace(", needed: 0.7", "")}, "checker.needed", "from which score"),
        ({"problem.yaml": REVIEW.replace("findings, needed: 0.7", "exact")}, "checker.kind", "findings is for review"),
        ({"cases/fixed/01-rest.yaml": "args: {first: 4, last: 3}\nanswer: {}\n"}, "args", "first may be at most"),
    ],
)  # fmt: skip
def test_a_broken_review_is_refused_by_file_and_key(
    tmp_path: Path, changes: dict[str, str], key: str, words: str
) -> None:
    files = {name: text for name, text in {**FILES, **changes}.items() if text}
    with pytest.raises(PackageError, match=words) as caught:
        load(write(tmp_path, files))
    assert caught.value.key == key


@pytest.mark.parametrize(
    ("marked", "ok", "told"),
    [
        ({3: "bug", 9: "bug"}, True, "Found 2 of 2, with 0 false alarms."),
        ({2: "bug", 10: "bug"}, True, "Found 2 of 2, with 0 false alarms."),
        ({5: "bug", 9: "bug"}, False, "Found 1 of 2, with 1 false alarm. The score is 0.50; 0.70 is needed."),
        ({3: "style", 9: "bug"}, False, "Found 1 of 2, with 1 false alarm. The score is 0.50; 0.70 is needed."),
        ({3: "bug", 4: "bug", 9: "bug"}, True, "Found 2 of 2, with 1 false alarm."),
        ({}, False, "Found 0 of 2, with 0 false alarms. The score is 0.00; 0.70 is needed."),
        (dict.fromkeys(range(1, 30), "bug"), False,
         "Found 2 of 2, with 27 false alarms. The score is 0.13; 0.70 is needed."),
    ],
)  # fmt: skip
def test_faults_count_once_and_false_alarms_cost(marked: dict[int, str], ok: bool, told: str) -> None:
    found = findings({"needed": 0.7, "near": 1, "cost": 1}, {3: "bug", 9: "bug"}, marked)
    assert (found.ok, found.told) == (ok, told)
    assert found.ok or found.message.startswith(told)


def test_a_nearer_mark_is_taken_before_one_beside() -> None:
    assert findings({"needed": 1, "near": 1}, {3: "bug", 5: "bug"}, {4: "bug", 5: "bug"}).ok
    assert not findings({"needed": 1, "near": 1}, {3: "bug"}, {3: "bug", 2: "bug"}).ok


def test_where_nothing_is_planted_silence_is_right() -> None:
    assert findings({"needed": 1}, {}, {}).ok
    assert not findings({"needed": 1}, {}, {1: "bug"}).ok
