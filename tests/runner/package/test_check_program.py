"""Checkers and validators of the author's as programs: what they are given arrives typed, what they say comes back."""

import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from runner.package import Package, decode, encode, parse_type
from runner.package.check_program import (
    SAID,
    AuthorProgram,
    checker_input,
    checker_program,
    output_kb,
    validate_input,
    validate_program,
)
from runner.package.drivers import Program
from runner.package.problem import AuthorCode, Case, Checker
from runner.package.wire import AnswerError
from tests.runner.package.local import NONCE, RUNS, Bench, bare_package, function_package, need

PAIR = function_package("pair", {"costs": "list[int]", "budget": "int"}, "opt[tuple[int,int]]")
ONE = Case("one", "edge", args=([1, 2, 3], 4), expected=(0, 2))
SCRATCH = "/tmp/validating"
SUM = """\
def check(args, expected, answer):
    if answer is None:
        return expected is None, "There is a pair."
    first, second = answer
    return args["costs"][first] + args["costs"][second] == args["budget"]
"""


def custom(package: Package, source: str, kind: str = "custom", **options: float) -> Package:
    """The package with a check.py."""
    signature = package.signature and replace(package.signature, repeated=kind == "property")
    return replace(package, signature=signature, checker=Checker(kind, options), author=AuthorCode(check=source))


def ran(folder: Path, program: Program, command: list[str], data: bytes) -> subprocess.CompletedProcess[bytes]:
    """Run a program's files here as a sandbox would, with its answer on stdout."""
    for name, text in program.files.items():
        (folder / name).write_text(text)
    (folder / "input").write_bytes(data)
    shutil.rmtree(SCRATCH, ignore_errors=True)
    words = ["sh", "-c", RUNS, "sh", *command]
    return subprocess.run(words, cwd=folder, capture_output=True, check=False, timeout=60)


def said(folder: Path, author: AuthorProgram | None, data: bytes) -> object:
    """What a program of Python says; raises AssertionError with its stderr where it stopped."""
    assert author is not None
    done = ran(folder, author.program, [sys.executable, "-I", "-B", str(folder / author.program.entry)], data)
    assert done.returncode == 0, done.stderr.decode()
    return decode(done.stdout, SAID, NONCE)


def checked(folder: Path, package: Package, case: Case, actual: object) -> object:
    return said(folder, checker_program(package), checker_input(package, case, actual, NONCE))


@pytest.mark.parametrize(
    ("answer", "wanted"),
    [((0, 2), (True, "")), ((2, 0), (True, "")), ((0, 1), (False, "")), (None, (False, "There is a pair."))],
)
def test_check_py_gets_arguments_by_name_the_expected_answer_and_the_answer(
    tmp_path: Path, answer: object, wanted: object
) -> None:
    assert checked(tmp_path, custom(PAIR, SUM), ONE, answer) == wanted


def test_check_py_of_a_program_gets_three_texts(tmp_path: Path) -> None:
    source = "def check(input, expected, output):\n    return input + expected == output, 'é'\n"
    package = custom(bare_package("stdio"), source)
    case = Case("one", "edge", stdin=b"1\n", expected="ä\n")
    assert checked(tmp_path, package, case, "1\nä\n") == (True, "é")
    assert checked(tmp_path, package, case, "1\n") == (False, "é")


def test_a_property_is_judged_on_all_answers_with_the_alpha_of_the_package(tmp_path: Path) -> None:
    package = custom(
        function_package("draw", {"a": "list[int]"}, "int"),
        "def check(args, expected, answers, alpha):\n    return len(answers) == 3 and expected is None, f'{alpha}'\n",
        "property",
        calls=3,
        alpha=1e-6,
    )
    case = Case("one", "edge", args=([1, 2],))
    assert checked(tmp_path, package, case, [1, 2, 1]) == (True, "1e-06")
    assert checked(tmp_path, package, case, [1, 2]) == (False, "1e-06")


@pytest.mark.parametrize(
    "nonsense", ["None", "1", "'yes'", "(True,)", "(True, None)", "(1, 'a')", "[True, 'a']", "{'ok': True}"]
)
def test_nonsense_from_check_py_is_refused_with_what_it_should_be(tmp_path: Path, nonsense: str) -> None:
    package = custom(PAIR, f"def check(args, expected, answer):\n    return {nonsense}\n")
    with pytest.raises(AssertionError, match="check must return True, False or a pair"):
        checked(tmp_path, package, ONE, None)


def test_an_odd_sentence_is_carried_and_a_long_one_cut(tmp_path: Path) -> None:
    package = custom(PAIR, "def check(args, expected, answer):\n    return False, '\\ud800' + 'x' * 5000\n")
    found = checked(tmp_path, package, ONE, None)
    assert found == (False, "?" + "x" * 1999)


def test_validate_py_says_true_or_a_sentence(tmp_path: Path) -> None:
    source = "def validate(args):\n    return sorted(args['costs']) == args['costs'] or 'The costs are not sorted.'\n"
    package = replace(PAIR, author=AuthorCode(validate=source))
    program = validate_program(package)
    assert said(tmp_path, program, validate_input(package, ONE, NONCE)) == (True, "")
    other = replace(ONE, args=([2, 1], 3))
    assert said(tmp_path, program, validate_input(package, other, NONCE)) == (False, "The costs are not sorted.")


def test_nodes_arrive_as_nodes(tmp_path: Path) -> None:
    package = function_package("flip", {"root": "tree[int]"}, "tree[int]")
    source = "def check(args, expected, answer):\n    return answer.left.value == args['root'].right.value\n"
    case = Case("one", "edge", args=([1, None, 2],), expected=[1, 2])
    assert checked(tmp_path, custom(package, source), case, [1, 2]) == (True, "")


def test_no_program_is_made_where_the_checker_is_ours() -> None:
    assert checker_program(PAIR) is None
    assert validate_program(PAIR) is None


# --- a function called many times ---


def repeated(
    source: str, bench: Bench, *args: object, calls: int = 4, given: str = "list[int]", returns: str = "list[int]"
) -> object:
    package = custom(function_package("draw", {"a": given}, returns), "", "property")
    assert package.signature is not None
    command = bench.command(package, "python", source)
    wire = f"{NONCE}\n".encode() + encode([calls, *args], [parse_type("int"), *package.signature.types])
    (bench.folder / "input").write_bytes(wire)
    done = subprocess.run(["sh", "-c", RUNS, "sh", *command], cwd=bench.folder, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return decode(done.stdout, package.signature.answer_type(()), NONCE)


def test_each_call_gets_fresh_arguments(bench: Bench) -> None:
    assert repeated("def draw(a):\n    a.append(9)\n    return a\n", bench, [1, 2]) == [[1, 2, 9]] * 4


def test_state_of_the_module_goes_on_from_call_to_call(bench: Bench) -> None:
    source = "import itertools\ncount = itertools.count()\ndef draw(a):\n    return next(count)\n"
    assert repeated(source, bench, [1], returns="int") == [0, 1, 2, 3]


def test_a_wrong_answer_among_many_is_told_with_its_place(bench: Bench) -> None:
    source = "import itertools\ncount = itertools.count()\ndef draw(a):\n    return 'x' if next(count) == 2 else 1\n"
    with pytest.raises(AssertionError, match="Item 3 of the answer must be an int"):
        repeated(source, bench, [1], returns="int")


# --- output validators ---

PYTHON_VALIDATOR = """\
import sys
given, answer, feedback, *words = sys.argv[1:]
ok = open(given).read() + open(answer).read() == sys.stdin.read() and words == ["-x", "a b"]
open(feedback + "judgemessage.txt", "w").write("é said\\n")
sys.exit(42 if ok else 43)
"""
C_VALIDATOR = """\
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "more.h"
int main(int argc, char **argv) {
    char path[500], text[10] = {0}, wanted[10] = {0};
    if (argc != 6 || strcmp(argv[4], "-x") || strcmp(argv[5], "a b")) return 1;
    snprintf(path, sizeof path, "%steammessage.txt", argv[3]);
    FILE *file = fopen(path, "w");
    fputs("looked at\\n", file);
    fclose(file);
    file = fopen(argv[2], "r");
    if (fscanf(file, "%9s", wanted) != 1 || scanf("%9s", text) != 1) exit(WRONG);
    return strcmp(text, wanted) ? WRONG : 42;
}
"""


def validating(files: dict[str, str]) -> Package:
    checker = Checker("validator", words={"": ("-x",), "edge": ("-x", "a b")})
    return replace(bare_package("stdio"), checker=checker, author=AuthorCode(validator=files))


GIVEN = Case("one", "edge", stdin=b"1\n", expected="2\n")


def test_a_python_validator_gets_files_arguments_and_the_output(tmp_path: Path) -> None:
    package = validating({"validate.py": PYTHON_VALIDATOR})
    assert checked(tmp_path, package, GIVEN, "1\n2\n") == (True, "é said")
    assert checked(tmp_path, package, GIVEN, "1\n") == (False, "é said")


def test_a_validator_of_several_python_files_starts_at_main(tmp_path: Path) -> None:
    files = {"__main__.py": "import sys, other\nsys.exit(other.CODE)\n", "other.py": "CODE = 43\n"}
    assert checked(tmp_path, validating(files), GIVEN, "") == (False, "")


@pytest.mark.parametrize("ending", ["c", "cc"])
def test_a_validator_of_c_or_cpp_gets_the_same(tmp_path: Path, ending: str) -> None:
    package = validating({f"validate.{ending}": C_VALIDATOR, "more.h": "#define WRONG 43\n"})
    author = checker_program(package)
    assert author is not None
    for name, text in author.program.files.items():
        (tmp_path / name).write_text(text)
    compiler, binary = need("gcc" if ending == "c" else "g++"), tmp_path / "program"
    subprocess.run([compiler, "-static", "-O2", "-o", binary, tmp_path / author.program.entry], check=True)
    for output, wanted in (("2", (True, "looked at")), ("3", (False, "looked at")), ("", (False, "looked at"))):
        done = ran(tmp_path, author.program, [str(binary)], checker_input(package, GIVEN, output, NONCE))
        assert decode(done.stdout, SAID, NONCE) == wanted, done.stderr.decode()


def test_an_exit_code_that_means_nothing_is_told(tmp_path: Path) -> None:
    package = validating({"validate.py": "raise SystemExit(0)\n"})
    with pytest.raises(AssertionError, match="ended with exit code 0, which must be 42 or 43"):
        checked(tmp_path, package, GIVEN, "")


def test_what_a_checker_says_is_read_as_hostile() -> None:
    for data in (b"", b"x", f"{NONCE}\n2 0 \n{NONCE}\n".encode(), f"{NONCE}\n1 9999999 a\n{NONCE}\n".encode()):
        with pytest.raises(AnswerError):
            decode(data, SAID, NONCE)


def test_a_validator_may_write_what_it_was_given() -> None:
    assert output_kb(b"x" * 5 * 1024 * 1024) >= 5 * 1024
    assert parse_type("tuple[bool,str]") == SAID
