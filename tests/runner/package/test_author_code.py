"""Packages with programs of the author's: what loads, and what each broken one is told."""

from pathlib import Path

import pytest

from runner.package.generate import Kept, packed, unpacked
from runner.package.problem import PackageError
from runner.package.schema import load
from tests.runner.package.folders import FUNCTION_FILES, Change, added, both, edited, removed, stdio_files, write

CHECK = "def check(args, expected, answer):\n    return answer == expected\n"
FAIR = "def check(args, expected, answers, alpha):\n    return len(answers) > 1\n"
CUSTOM = both(edited("problem.yaml", "kind: exact", "kind: custom"), added("check.py", CHECK))
PYTHON_ALONE = edited("problem.yaml", "languages: all", "languages: [python]")


def as_property(files: dict[str, str]) -> None:
    """A package whose checker looks at many answers."""
    both(edited("problem.yaml", "kind: exact", "kind: property, calls: 50, alpha: 1.0e-6"), PYTHON_ALONE)(files)
    files["check.py"] = FAIR
    for name in [name for name in files if name.startswith("cases/")]:
        files[name] = "args: {events: [5, 3]}\ncalls: 7\n"
    files["cases/sample/01-twice.yaml"] = "args: {events: [5, 3]}\nanswer: 1\n"


def as_validator(files: dict[str, str]) -> None:
    """A stdio package with an output validator in Python."""
    edited("problem.yaml", "kind: tokens", "kind: validator\n  args: [-x]\n  args_by_group: {edge: [a, b]}")(files)
    files["output_validator/validate.py"] = "raise SystemExit(42)\n"


def changed(tmp_path: Path, files: dict[str, str], *changes: Change) -> Path:
    for change in changes:
        change(files)
    return write(tmp_path, files, "add-lines" if "add-lines" in files["problem.yaml"] else "first-repeat")


def test_a_custom_checker_comes_with_its_text(tmp_path: Path) -> None:
    package = load(changed(tmp_path, dict(FUNCTION_FILES), CUSTOM))
    assert (package.checker.kind, package.author.check, package.author.validate) == ("custom", CHECK, "")


def test_validate_py_may_stand_beside_any_checker(tmp_path: Path) -> None:
    text = "def validate(args):\n    return True\n"
    assert load(changed(tmp_path, dict(FUNCTION_FILES), added("validate.py", text))).author.validate == text


def test_a_property_needs_no_answers_and_says_how_often_it_calls(tmp_path: Path) -> None:
    package = load(changed(tmp_path, dict(FUNCTION_FILES), as_property))
    assert package.signature is not None
    assert package.signature.repeated
    assert package.checker.options == {"calls": 50.0, "alpha": 1e-6}
    (sample,), (edge, *_) = package.cases("sample"), package.cases("edge")
    assert (sample.expected, sample.calls) == (1, 0)
    assert (edge.expected, edge.calls) == (None, 7)


def test_the_answer_to_a_property_is_a_list_of_answers(tmp_path: Path) -> None:
    signature = load(changed(tmp_path, dict(FUNCTION_FILES), as_property)).signature
    assert signature is not None
    assert (str(signature.answer_type(())), str(signature.expected_type(()))) == ("list[int]", "int")


def test_generated_cases_of_a_property_keep_their_calls_and_no_answer(tmp_path: Path) -> None:
    package = load(changed(tmp_path, dict(FUNCTION_FILES), as_property))
    (case,) = unpacked(package, packed([Kept("one", "large", [[1, 2]], None, 9)]))
    assert (case.args, case.expected, case.calls) == (([1, 2],), None, 9)


def test_an_output_validator_comes_with_its_files_and_arguments(tmp_path: Path) -> None:
    package = load(changed(tmp_path, stdio_files(), as_validator))
    assert dict(package.author.validator) == {"validate.py": "raise SystemExit(42)\n"}
    assert package.checker.words == {"": ("-x",), "edge": ("a", "b")}


def test_a_package_without_generated_groups_needs_no_python(tmp_path: Path) -> None:
    files = stdio_files()
    changes = both(edited("problem.yaml", "- python", "- cpp"), removed("solutions/reference/add.py"))
    folder = changed(tmp_path, files, changes, added("solutions/reference/add.cpp", "int main() {}\n"))
    assert [path.name for path in load(folder).solutions.reference] == ["add.cpp"]


@pytest.mark.parametrize(
    ("change", "file", "sentence"),
    [
        (edited("problem.yaml", "kind: exact", "kind: custom"), "check.py", "missing; the checker custom needs it"),
        (added("check.py", CHECK), "check.py", "Nothing uses this: the checker is no custom or property"),
        (both(CUSTOM, added("check.py", "x = 1\n")), "check.py", "define a function called check"),
        (added("validate.py", "x = 1\n"), "validate.py", "define a function called validate"),
        (added("output_validator/a.py"), "output_validator", "Nothing uses this: the checker is no validator"),
        (
            edited("problem.yaml", "kind: exact", "kind: property"),
            "problem.yaml",
            "Many calls of a function are made in Python alone",
        ),
        (
            both(PYTHON_ALONE, edited("problem.yaml", "kind: exact", "kind: property, alpha: 0.5")),
            "problem.yaml",
            "checker.alpha",
        ),
        (edited("problem.yaml", "kind: exact", "kind: custom, atol: 0.1"), "problem.yaml", "custom has no options"),
        (edited("problem.yaml", "kind: exact", "kind: validator"), "problem.yaml", "validator is for stdio problems"),
        (
            both(as_property, edited("cases/fixed/01-empty.yaml", "calls: 7", "calls: 0.5")),
            "01-empty.yaml",
            "whole number",
        ),
        (
            both(as_property, edited("cases/fixed/01-empty.yaml", "calls: 7", "calls: -1")),
            "01-empty.yaml",
            "whole number",
        ),
        (
            edited("solutions/expect.yaml", "{sample: WA}", "{any: AC}"),
            "expect.yaml",
            "a verdict that is not AC",
        ),
        (edited("solutions/expect.yaml", "{sample: WA}", "{may: WA}"), "expect.yaml", "It would pass everything"),
        (edited("solutions/expect.yaml", "{sample: WA}", "{any: []}"), "expect.yaml", "a verdict that is not AC"),
        (removed("solutions/reference"), "reference", "There is no reference"),
    ],
)
def test_a_broken_function_package_is_told_what_to_do(tmp_path: Path, change: Change, file: str, sentence: str) -> None:
    with pytest.raises(PackageError) as caught:
        load(changed(tmp_path, dict(FUNCTION_FILES), change))
    assert caught.value.path.name == file
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    ("change", "file", "sentence"),
    [
        (removed("output_validator"), "output_validator", "missing; the checker validator needs it"),
        (added("output_validator/more.c"), "output_validator", "must be of one language"),
        (added("output_validator/more.py"), "output_validator", "one must be __main__.py"),
        (added("output_validator/notes.txt"), "notes.txt", "files of Python, C or C++"),
        (both(removed("output_validator"), added("output_validator/a.h")), "output_validator", "There is no program"),
        (edited("problem.yaml", "edge:", "egde:"), "problem.yaml", "There is no group 'egde'"),
    ],
)
def test_a_broken_output_validator_is_told_what_to_do(tmp_path: Path, change: Change, file: str, sentence: str) -> None:
    with pytest.raises(PackageError) as caught:
        load(changed(tmp_path, stdio_files(), as_validator, change))
    assert caught.value.path.name == file
    assert sentence in str(caught.value)


def test_calls_of_a_case_are_for_properties_alone(tmp_path: Path) -> None:
    change = edited("cases/fixed/01-empty.yaml", "answer: -1", "answer: -1\ncalls: 5")
    with pytest.raises(PackageError, match="calls: This key is not known"):
        load(changed(tmp_path, dict(FUNCTION_FILES), change))
