"""The ladder: every file imports only from lower rungs, so that each can be read knowing only what is below it."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

RUNGS = [
    "runner.verdict",
    "runner.languages",
    "runner.bus",
    "runner.package",
    "runner.sandbox",
    "runner.judge",
    "runner.package.generate",
    "runner.package.verify",
    "runner.worker",
    "runner",
    "app.settings",
    "app.clock",
    "app.errors",
    "app.security",
    "app.tables",
    "app.database",
    "app.rules",
    "app.state",
    "app.routes",
    "app.main",
    "app.cli",
]
"""From the lowest to the highest; a package's own files may use each other, but never in a circle."""


def modules() -> dict[str, Path]:
    found = {}
    for top in ("runner", "app"):
        for path in (ROOT / top).rglob("*.py"):
            if "agent" in path.parts:
                continue
            parts = path.relative_to(ROOT).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = modules()


def imports(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {
                f"{node.module}.{alias.name}" if f"{node.module}.{alias.name}" in MODULES else node.module
                for alias in node.names
            }
    return names


def own_imports(name: str) -> set[str]:
    return {found for found in imports(MODULES[name]) if found in MODULES and found != name}


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith("runner")])
def test_runner_never_imports_app(name: str) -> None:
    assert not {found for found in imports(MODULES[name]) if found.split(".")[0] == "app"}


def test_only_the_container_file_imports_docker() -> None:
    users = {name for name in MODULES if any(found.split(".")[0] == "docker" for found in imports(MODULES[name]))}
    assert users == {"runner.sandbox.container"}


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith("app")])
def test_app_uses_the_runner_through_its_public_door(name: str) -> None:
    assert {found for found in imports(MODULES[name]) if found.startswith("runner")} <= {"runner"}


def test_no_file_imports_in_a_circle() -> None:
    state: dict[str, str] = {}

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert state.get(name) != "open", " -> ".join((*path, name))
        if name in state:
            return
        state[name] = "open"
        for found in sorted(own_imports(name)):
            visit(found, (*path, name))
        state[name] = "done"

    for name in MODULES:
        visit(name, ())


def test_no_import_hides_inside_a_function() -> None:
    hidden = []
    for name, path in MODULES.items():
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                inner = [one for one in ast.walk(node) if isinstance(one, ast.Import | ast.ImportFrom)]
                hidden += [f"{name}:{one.lineno}" for one in inner]
    assert hidden == []
