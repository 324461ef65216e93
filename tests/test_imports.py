"""The ladder: every file imports only from lower rungs, so that each can be read knowing only what is below it."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
INSIDE = ("agent", "inside")
"""Folders whose files run inside a sandbox, where nothing of ours can be imported."""


def modules(tops: tuple[str, ...]) -> dict[str, Path]:
    found = {}
    for path in sorted(path for top in tops for path in (ROOT / top).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = {name: path for name, path in modules(("runner", "app")).items() if path.parent.name not in INSIDE}
TREES = {name: ast.parse(path.read_text()) for name, path in MODULES.items()}


def offered(tree: ast.Module) -> set[str]:
    """The names in a file's `__all__`."""
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    return set()


OFFERED = {name: offered(tree) for name, tree in TREES.items()}


def imports(name: str, tree: ast.Module) -> set[str]:
    """What a file imports: files of ours by their full name, others as they are written.

    `from package import word` means the package where it offers that word, else the file of that name in it.
    """
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.module, f"{name}:{node.lineno}: write the whole name"
            assert not node.level, f"{name}:{node.lineno}: write the whole name"
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                through_door = node.module != name and alias.name in OFFERED.get(node.module, ())
                found.add(inner if inner in MODULES and not through_door else node.module)
    return found


IMPORTS = {name: imports(name, tree) for name, tree in TREES.items()}
OURS = {name: {one for one in found if one in MODULES and one != name} for name, found in IMPORTS.items()}


def rungs() -> dict[str, int]:
    """The rung of each name in the table of CONTRIBUTING.md."""
    section = (ROOT / "CONTRIBUTING.md").read_text().split("\n## The ladder\n")[1].split("\n## ")[0]
    rows = re.findall(r"^\| (\d+) \| ([^|]+) \|", section, re.M)
    assert [int(number) for number, _ in rows] == list(range(1, len(rows) + 1))
    return {name: int(number) for number, names in rows for name in re.findall(r"`([\w.]+)`", names)}


RUNGS = rungs()


def rung(name: str) -> int | None:
    """The rung a file stands on: its own, or that of the nearest package around it; the two tops hold no others."""
    while name not in RUNGS:
        name = name.rpartition(".")[0]
        if "." not in name:
            return None
    return RUNGS[name]


def test_the_ladder_names_only_what_there_is_and_leaves_nothing_out() -> None:
    assert [name for name in RUNGS if name not in MODULES] == []
    assert [name for name in MODULES if rung(name) is None] == ["app"]
    assert not TREES["app"].body, "app/__init__.py is empty"


@pytest.mark.parametrize("name", MODULES)
def test_a_file_imports_only_from_its_own_rung_and_below(name: str) -> None:
    here = rung(name) or 0
    above = {found: rung(found) for found in OURS[name] if (rung(found) or 0) > here}
    assert above == {}, f"{name} stands on rung {here}"


def test_no_file_imports_in_a_circle() -> None:
    state: dict[str, str] = {}

    def visit(name: str, path: tuple[str, ...]) -> None:
        assert state.get(name) != "open", " -> ".join((*path, name))
        if name in state:
            return
        state[name] = "open"
        for found in sorted(OURS[name]):
            visit(found, (*path, name))
        state[name] = "done"

    for name in MODULES:
        visit(name, ())


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith("runner")])
def test_runner_never_imports_app(name: str) -> None:
    assert not {found for found in IMPORTS[name] if found.split(".")[0] == "app"}


@pytest.mark.parametrize("name", [name for name in MODULES if name.startswith("app")])
def test_app_uses_the_runner_through_its_public_door(name: str) -> None:
    assert {found for found in IMPORTS[name] if found.split(".")[0] == "runner"} <= {"runner"}


def test_only_the_container_file_and_the_baselines_import_docker() -> None:
    users = {name for name, found in IMPORTS.items() if any(one.split(".")[0] == "docker" for one in found)}
    assert users == {"runner.sandbox.container", "runner.sandbox.naive"}


def test_nothing_but_the_benchmark_uses_unconfined_containers() -> None:
    users = {name for name, found in OURS.items() if "runner.sandbox.naive" in found}
    assert users == {name for name in users if name.startswith("runner.bench.")} != set()


def test_what_runs_inside_a_sandbox_imports_nothing_of_ours() -> None:
    inside = {name: path for name, path in modules(("runner",)).items() if path.parent.name in INSIDE}
    assert len(inside) >= 4
    for name, path in inside.items():
        assert not {one.split(".")[0] for one in imports(name, ast.parse(path.read_text()))} & {"app", "runner"}


def test_no_import_hides_inside_a_function() -> None:
    hidden = []
    for name, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                inner = [one for one in ast.walk(node) if isinstance(one, ast.Import | ast.ImportFrom)]
                hidden += [f"{name}:{one.lineno}" for one in inner]
    assert hidden == []
