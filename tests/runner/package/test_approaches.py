"""Approaches: read with notes and solutions, refused where something lacks or is too much, proved as references."""

from pathlib import Path

import pytest

from runner.package import PackageError, load
from runner.package.approaches import read_learn
from runner.package.problem import Approach
from runner.package.proof import faults_of_words, judged_of, steps
from runner.package.solutions import called
from runner.package.verify import Asked, Status, languages_needed, verify
from runner.sandbox.pool import Pool
from tests.runner.package.folders import FUNCTION_FILES, Change, added, edited, removed, write
from tests.runner.package.test_follow_ups import bank
from tests.runner.package.test_verify import GENERATOR, REFERENCE, REFERENCES, WRONG

ENTRIES = """\
approaches:
  - {id: sorting, title: Sort the positions, claim: {time: O(n log n), space: O(n)}}
  - {id: hash-map, title: One pass, claim: {time: O(n), space: O(n)}}
"""
FILES = {
    **FUNCTION_FILES,
    "problem.yaml": FUNCTION_FILES["problem.yaml"] + ENTRIES,
    "learn.en.md": "A set answers in $O(1)$.\n",
    "approaches/sorting/notes.en.md": "Equal events lie side by side.\n",
    "approaches/sorting/solution.py": REFERENCE,
    "approaches/hash-map/notes.en.md": "Ask a set.\n",
    "approaches/hash-map/solution.py": REFERENCE,
    "approaches/hash-map/solution.js": REFERENCES["solutions/reference/hash.js"],
}


def test_approaches_come_in_the_order_of_the_problem_with_notes_and_solutions(tmp_path: Path) -> None:
    package = load(write(tmp_path, FILES))
    place = package.path / "approaches"
    assert package.approaches == (
        Approach(
            "sorting",
            "Sort the positions",
            "O(n log n)",
            "O(n)",
            "Equal events lie side by side.\n",
            (place / "sorting" / "solution.py",),
        ),
        Approach(
            "hash-map",
            "One pass",
            "O(n)",
            "O(n)",
            "Ask a set.\n",
            (place / "hash-map" / "solution.js", place / "hash-map" / "solution.py"),
        ),
    )
    assert package.learn_md == "A set answers in $O(1)$.\n"


def test_a_problem_may_have_neither(tmp_path: Path) -> None:
    package = load(write(tmp_path, FUNCTION_FILES))
    assert (package.approaches, package.learn_md) == ((), "")


@pytest.mark.parametrize(
    ("change", "file", "key", "words"),
    [
        (edited("problem.yaml", "id: sorting, ", ""), "problem.yaml", "approaches[0].id", "is missing"),
        (edited("problem.yaml", "title: One pass, ", ""), "problem.yaml", "approaches[1].title", "is missing"),
        (edited("problem.yaml", "time: O(n), ", ""), "problem.yaml", "approaches[1].claim.time", "is missing"),
        (edited("problem.yaml", "id: hash-map", "id: h, name: x"), "problem.yaml", "approaches[1].name", "not known"),
        (edited("problem.yaml", "id: hash-map", "id: Hash"), "problem.yaml", "approaches[1].id", "right form"),
        (
            edited("problem.yaml", "id: hash-map", "id: sorting"),
            "problem.yaml",
            "approaches[1].id",
            "stands there twice",
        ),
        (removed("approaches/sorting/"), "problem.yaml", "approaches[0].id", "no folder approaches/sorting; add it"),
        (removed("approaches/sorting/notes"), "notes.en.md", "", "say what the idea is"),
        (removed("approaches/sorting/solution"), "solution.py", "", "no solution here; add one"),
        (added("approaches/third/notes.en.md"), "third", "", "No entry of `approaches`"),
        (edited("problem.yaml", ENTRIES, ""), "hash-map", "", "No entry of `approaches`"),
        (added("approaches/sorting/sort.py"), "sort.py", "", "does not belong here"),
        (added("approaches/sorting/solution.txt"), "solution.txt", "", "belongs to no language"),
        (added("approaches/sorting/solution.sql"), "solution.sql", "", "not among the problem's languages"),
        (added("approaches/sorting/notes.en.md", "\n"), "notes.en.md", "", "empty"),
        (added("learn.en.md", "Words.\n# Title\n"), "learn.en.md", "line 2", "Remove the title"),
        (added("learn.en.md", " \n"), "learn.en.md", "", "empty"),
    ],
)
def test_what_is_missing_or_too_much_is_named(tmp_path: Path, change: Change, file: str, key: str, words: str) -> None:
    files = dict(FILES)
    change(files)
    folder = write(tmp_path, files)
    with pytest.raises(PackageError, match=words) as caught:
        load(folder)
    assert (caught.value.path.name, caught.value.key) == (file, key)


def test_a_follow_up_does_not_inherit_them(tmp_path: Path) -> None:
    place = bank(tmp_path)
    write(tmp_path, FILES)
    after = load(place / "followups" / "first-repeat-again")
    assert (after.approaches, after.learn_md) == ((), "")
    assert len(load(place).approaches) == 2


def test_no_words_without_a_file(tmp_path: Path) -> None:
    assert read_learn(tmp_path) == ""


def test_their_solutions_are_judged_and_in_haste_one_of_each(tmp_path: Path) -> None:
    plain, package = load(write(tmp_path / "plain", FUNCTION_FILES)), load(write(tmp_path, FILES))
    names = [called(package, path)[0] for path in judged_of(package, Asked())]
    assert names[3:6] == [
        "approaches/sorting/solution.py",
        "approaches/hash-map/solution.js",
        "approaches/hash-map/solution.py",
    ]
    hasty = [called(package, path)[0] for path in judged_of(package, Asked(haste=True))]
    assert [name for name in hasty if name.startswith("approaches")] == names[3:5]
    assert {called(package, path)[1] for path in package.right} == {"reference"}
    assert steps(package, Asked(small=True)) == steps(plain, Asked(small=True)) + 3
    assert {"javascript", "python"} <= set(languages_needed([package]))


def test_a_formula_in_their_words_must_render(tmp_path: Path) -> None:
    package = load(write(tmp_path, {**FILES, "approaches/sorting/notes.en.md": r"Takes $\nosuchthing$."}))
    assert faults_of_words(package) == [
        r"The formula '\\nosuchthing' in approaches/sorting/notes.en.md cannot be rendered; correct it."
    ]


@pytest.mark.docker
async def test_they_count_as_references_and_one_that_fails_is_named(pool: Pool, tmp_path: Path) -> None:
    files = {**FILES, **REFERENCES, **WRONG, "gen/gen.py": GENERATOR}
    files["approaches/hash-map/solution.js"] = "const firstRepeat = () => -1;\n"
    report = await verify([load(write(tmp_path, files))], pool, b"k" * 32, tmp_path / "cases", {})
    failed = [line.sentence for line in report.lines if line.status is Status.FAIL]
    assert len(failed) == 1
    assert failed[0].startswith("approaches/hash-map/solution.js must pass every case; it got WA in sample/twice.")
    files["approaches/hash-map/solution.js"] = REFERENCES["solutions/reference/hash.js"]
    report = await verify([load(write(tmp_path, files))], pool, b"k" * 32, tmp_path / "cases", {})
    assert report.ok
    assert "All 6 references pass every case." in [line.sentence for line in report.lines]
