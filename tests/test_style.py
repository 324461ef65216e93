"""The house rules that a machine can read: size, first lines, names, and where printing is allowed."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LONGEST_FILE, LONGEST_FUNCTION = 400, 40
ON_PURPOSE = "on purpose"
"""What the docstring of a longer function says, with the reason."""
NOT_NAMES = {"manager", "helper", "helpers", "util", "utils", "core", "common", "misc", "task", "execution"}
PRINTING = {"app/cli.py"}
GENERATED = {"frontend/src/api/schema.d.ts"}

SOURCES = sorted(
    path
    for top in ("app", "runner", "frontend/src")
    for path in (ROOT / top).rglob("*")
    if path.is_file()
    and not path.name.startswith(("starter-", "selftest-"))
    and path.suffix in {".py", ".c", ".hpp", ".js", ".ts", ".tsx", ".css"}
)
SENT = {"runner/doctor/inside", "runner/bench/inside"}
"""Folders of programs that run in a container as somebody else's would."""
PYTHON = [path for path in SOURCES if path.suffix == ".py" and path.relative_to(ROOT).parent.as_posix() not in SENT]


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text())


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_the_sources_are_found() -> None:
    assert {path.suffix for path in SOURCES} == {".py", ".c", ".hpp", ".js", ".ts", ".tsx", ".css"}
    assert [one for one in GENERATED | PRINTING if not (ROOT / one).is_file()] == []


def test_no_file_is_longer_than_one_sitting() -> None:
    lengths = {name(path): len(path.read_text().splitlines()) for path in SOURCES if name(path) not in GENERATED}
    assert {one: lines for one, lines in lengths.items() if lines > LONGEST_FILE} == {}


def test_no_function_is_longer_than_a_screen_unless_it_says_why() -> None:
    long = [
        f"{name(path)}:{node.lineno} {node.name} has {lines} lines"
        for path in PYTHON
        for node in functions(path)
        if (lines := (node.end_lineno or 0) - node.lineno + 1) > LONGEST_FUNCTION
        and ON_PURPOSE not in (ast.get_docstring(node) or "")
    ]
    assert long == []


@pytest.mark.parametrize("path", [path for path in PYTHON if path.read_text().strip()], ids=name)
def test_a_file_says_its_subject_on_its_first_line(path: Path) -> None:
    first = (ast.get_docstring(tree(path)) or "").split("\n")[0]
    assert path.read_text().startswith('"""'), "the docstring is the first thing in the file"
    assert first.endswith((".", ":")), f"no sentence: {first!r}"


def test_a_file_of_another_language_says_its_subject_too() -> None:
    others = [path for path in SOURCES if path not in PYTHON and name(path) not in GENERATED]
    assert [name(path) for path in others if not re.match(r'(//|/\*|#|""") ?\S', path.read_text())] == []


def test_no_file_has_a_name_that_says_nothing() -> None:
    words = {path: set(re.findall(r"[a-z]+", path.stem.lower())) for path in SOURCES}
    assert [name(path) for path, found in words.items() if found & NOT_NAMES] == []


def test_every_public_function_says_what_it_does() -> None:
    silent = [
        f"{name(path)}:{node.lineno} {node.name}"
        for path in PYTHON
        if "migrations" not in path.parts
        for node in public(tree(path))
        if not ast.get_docstring(node)
    ]
    assert silent == []


def public(module: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    """The functions, classes and methods that others may use."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    waiting: list[ast.stmt] = list(module.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, kinds) and not node.name.startswith("_"):
            yield node
            waiting += node.body if isinstance(node, ast.ClassDef) else []


def test_only_the_command_line_prints() -> None:
    printing = {
        name(path)
        for path in PYTHON
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    }
    assert printing <= PRINTING


def test_nothing_is_changed_while_a_module_lives() -> None:
    """State lives on objects, so that two servers in one process would not meet."""
    assert [name(path) for path in PYTHON for node in ast.walk(tree(path)) if isinstance(node, ast.Global)] == []
