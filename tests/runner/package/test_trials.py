"""What the author's programs are tried on: how the three folders are read, and what each broken file is told."""

from pathlib import Path

import pytest

from runner.package.problem import PackageError
from runner.package.schema import load
from runner.package.trials import bad_inputs, outputs
from tests.runner.package.folders import FUNCTION_FILES, stdio_files, write


def package_with(tmp_path: Path, name: str, text: str, stdio: bool = False):  # type: ignore[no-untyped-def]
    files = stdio_files() if stdio else dict(FUNCTION_FILES)
    files[f"cases/{name}"] = text
    return load(write(tmp_path, files, "add-lines" if stdio else "first-repeat"))


def test_an_input_that_types_or_where_refuse_needs_no_program(tmp_path: Path) -> None:
    for number, text in enumerate(("args: {events: [a]}\n", "args: {events: 3}\n", "args: {}\n")):
        (found,) = bad_inputs(package_with(tmp_path / str(number), "bad_inputs/a.yaml", text))
        assert found.case is None


def test_an_input_that_only_a_program_can_refuse_is_a_case(tmp_path: Path) -> None:
    (found,) = bad_inputs(package_with(tmp_path, "bad_inputs/a.yaml", "args: {events: [1]}\nexplain: odd\n"))
    assert found.case is not None
    assert found.case.args == ([1],)
    (found,) = bad_inputs(package_with(tmp_path / "b", "bad_inputs/a.in", "1\n", stdio=True))
    assert found.case is not None
    assert found.case.stdin == b"1\n"


def test_an_answer_is_to_a_case_of_the_package_or_to_one_beside_it(tmp_path: Path) -> None:
    package = package_with(tmp_path, "outputs_bad/a.yaml", "case: sample/twice\nanswer: 0\n")
    (found,) = outputs(package, package.cases("sample"))
    assert (found.case.expected, found.answer, found.ok) == (2, 0, False)
    package = package_with(tmp_path / "b", "outputs_ok/a.yaml", "args: {events: [7, 7]}\nexpected: 1\nanswer: 1\n")
    (found,) = outputs(package, ())
    assert (found.case.args, found.case.expected, found.answer, found.ok) == (([7, 7],), 1, 1, True)
    package = package_with(
        tmp_path / "c", "outputs_ok/a.yaml", 'input: "1 2"\nexpected: "3"\nanswer: "3\\n"\n', stdio=True
    )
    (found,) = outputs(package, ())
    assert (found.case.stdin, found.case.expected, found.answer) == (b"1 2", "3", "3\n")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("answer: 1\n", "Say which case this answers"),
        ("case: sample/twice\nargs: {events: []}\nanswer: 1\n", "Say which case this answers"),
        ("case: sample/nope\nanswer: 1\n", "There is no case 'sample/nope'"),
        ("case: sample/twice\n", "answer: This key is missing"),
        ("case: sample/twice\nanswer: [1]\n", "answer: The answer"),
        ("args: {events: []}\nanswer: 1\n", "expected: This key is missing"),
        ("args: {event: []}\nexpected: 1\nanswer: 1\n", "args: 'event' is not a parameter"),
        ("args: {events: []}\nexpected: x\nanswer: 1\n", "expected: The expected answer"),
        ("cases: x\nanswer: 1\n", "This key is not known"),
    ],
)
def test_a_broken_answer_is_told_what_to_do(tmp_path: Path, text: str, sentence: str) -> None:
    package = package_with(tmp_path, "outputs_ok/a.yaml", text)
    with pytest.raises(PackageError) as caught:
        outputs(package, package.cases("sample"))
    assert caught.value.path.name == "a.yaml"
    assert sentence in str(caught.value)


def test_a_file_of_another_kind_is_told(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match=r"ends in \.yaml"):
        bad_inputs(package_with(tmp_path, "bad_inputs/a.txt", "x\n"))
