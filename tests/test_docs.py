"""The documents are true: what REFERENCE.md says is what the code says, and every link leads somewhere."""

import ast
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from app.cli import cli
from app.main import create_app
from app.settings import ROOT, Settings
from runner.judge import STREAM_KEPT
from runner.languages import LANGUAGES
from runner.package.cases import CASE_KEYS, SCRIPT_KEYS
from runner.package.checkers import CLASSES, FUNCTIONS, PROGRAMS, QUERIES
from runner.package.columns import KINDS as COLUMN_KINDS
from runner.package.fields import ARRAY_DTYPES, COLUMN_DTYPES
from runner.package.schema import ALLOWED, LATER_KEYS, SCHEMA_FILE
from runner.package.solutions import EXPECT, KINDS, SKIP, VERDICTS
from runner.package.types import MAX_DEPTH, PYTHON_SHAPES, SCALARS, SHAPES
from runner.sandbox import profile, program
from runner.verdict import TITLES
from tests.sources import our_files

DOCUMENTS = sorted(ROOT.glob("*.md"))
REFERENCE = (ROOT / "REFERENCE.md").read_text()
STYLES = ("function", "class", "review", "stdio", "sql")
Row = tuple[str, ...]


def section(title: str) -> str:
    """The text under one heading of REFERENCE.md, to the next heading of any level."""
    assert f"\n## {title}\n" in REFERENCE or f"\n### {title}\n" in REFERENCE, f"REFERENCE.md has no heading {title!r}"
    return re.split(rf"^##+ {re.escape(title)}$", REFERENCE, flags=re.M)[1].split("\n#")[0]


def rows(title: str) -> list[Row]:
    """The rows of the tables under one heading, without their heads."""
    lines = [line for line in section(title).splitlines() if line.startswith("|")]
    cells = [tuple(cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]) for line in lines]
    return [row for number, row in enumerate(cells) if not is_head(cells, number)]


def is_head(cells: list[Row], number: int) -> bool:
    return any(set("".join(row)) <= set("-:") for row in cells[number : number + 2])


def code(text: object) -> str:
    """A word of the code as a cell shows it."""
    return f"`{text}`"


def plain(text: str) -> str:
    """A sentence of the code as a cell shows it."""
    return re.sub(r"[|]|<(?=[a-z])", r"\\\g<0>", " ".join(text.split()))


def says(title: str, expected: list[Row]) -> None:
    """Assert that the tables under a heading begin with exactly these cells, row by row."""
    width = len(expected[0])
    found = [row[:width] for row in rows(title)]
    missing = ["| " + " | ".join(row) + " |" for row in expected if row not in found]
    assert not missing, f"REFERENCE.md, {title}, lacks:\n" + "\n".join(missing)
    assert found == expected, f"REFERENCE.md, {title}, says more, or the same in another order"


def names(title: str, words: object) -> None:
    """Assert that a section names each of the words as code."""
    text = section(title)
    assert [word for word in words if code(word) not in text] == [], f"not in REFERENCE.md, {title}"  # type: ignore[attr-defined]


# --- for operators ---


def default_of(name: str) -> str:
    field = Settings.model_fields[name]
    if field.default_factory is not None:
        return "the number of cores"
    value = field.default
    if isinstance(value, Path) and value.is_absolute():
        value = value.relative_to(ROOT)
    if isinstance(value, bool):
        return code(str(value).lower())
    return code(f"{value:g}" if isinstance(value, float) else value) if str(value) else "empty"


def test_every_setting_is_there_with_its_default_and_help() -> None:
    fields = Settings.model_fields.items()
    settings = [(name, plain(field.description or "")) for name, field in fields]
    says("Settings", [(code(f"SANDGLASS_{name.upper()}"), default_of(name), words) for name, words in settings])


def test_every_variable_of_ours_is_named() -> None:
    found: set[str] = set()
    for path in our_files():
        if path.suffix not in (".md", ".png", ".svg"):
            found |= set(re.findall(r"\bSANDGLASS_[A-Z_]+[A-Z]\b", path.read_text(errors="replace")))
    assert [name for name in sorted(found) if code(name) not in REFERENCE] == []


def commands(group: Any, path: str = "sandglass") -> Iterator[tuple[str, Any]]:
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from commands(command, f"{path} {name}")
        else:
            yield f"{path} {name}", command


COMMANDS = dict(commands(typer.main.get_command(cli)))


def arguments(command: Any) -> str:
    given = [param for param in command.params if param.param_type_name == "argument"]
    words = [f"{param.name.upper()}{' …' if param.nargs == -1 else ''}" for param in given]
    return "".join(f" {word}" if param.required else f" [{word}]" for word, param in zip(words, given, strict=True))


def test_every_command_is_there_with_its_help_and_its_exit_codes() -> None:
    says("Commands", [(code(path + arguments(command)), plain(command.help)) for path, command in COMMANDS.items()])
    assert all(len(row) == 3 and row[2] for row in rows("Commands")), "a command lacks its exit codes"


def test_every_option_is_there_with_its_help() -> None:
    users: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for path, command in COMMANDS.items():
        for param in command.params:
            if param.param_type_name == "option" and param.name != "help":
                users[param.opts[0], param.help].append(path.removeprefix("sandglass "))
    says("Options", [(code(name), ", ".join(users[name, help]), plain(help)) for name, help in users])


def test_every_make_target_is_there_with_its_help() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = re.findall(r"^([a-z-]+):.*?## (.+)$", makefile, re.M)
    says("Make", [(code(f"make {name}"), plain(words)) for name, words in targets])


# --- for authors ---


def test_every_verdict_is_there_with_its_title() -> None:
    says("Verdicts", [(code(verdict), title) for verdict, title in TITLES.items()])
    readme = (ROOT / "README.md").read_text()
    assert [verdict for verdict in TITLES if f"| `{verdict}` |" not in readme] == []


def test_every_language_is_there_with_how_it_is_built_and_run() -> None:
    says(
        "Languages",
        [
            (
                code(one.id),
                one.title,
                code(one.source),
                code(" ".join(one.compile)) if one.compile else "only parsed",
                code(" ".join(one.run)),
                f"{one.time_factor:g}",
            )
            for one in LANGUAGES.values()
        ],
    )
    for language, row in zip(LANGUAGES.values(), rows("Languages"), strict=True):
        assert [
            name
            for name in {word.split(".")[0] for names in language.libraries for word in names}
            if name not in row[6]
        ] == []


def test_every_limit_of_a_sandbox_is_there_with_its_figure() -> None:
    given = profile.sandbox(10_000, 0, 8)
    ulimits = {limit["Name"]: limit["Hard"] for limit in given["ulimits"]}
    mib = profile.MIB
    compilers = {one.compile_memory_mb for one in LANGUAGES.values() if one.compile_memory_mb}
    figures = {
        "memory": f"{profile.AGENT_RESERVE_MB} MiB more for the agent, and at least {max(compilers)} MiB",
        "stack": f"{ulimits['stack'] // mib} MiB",
        "cores": f"{given['nano_cpus'] / 1e9:g}",
        "processes of a test": f"{program.PROCESSES},",
        "processes of the container": f"{given['pids_limit']}",
        "a file": f"the output limit; {program.COMPILED_BYTES // mib} MiB while compiling",
        "output and answer": f"{program.COMPILER_BYTES // 1024} KiB are kept",
        "compile step": f"{program.COMPILE_CPU_MS // 1000} s of CPU time, {program.COMPILE_WALL_MS // 1000} s in all",
        "waiting": f"{program.WALL_FACTOR} times the time limit and {program.WALL_EXTRA_MS // 1000} s",
    }
    for folder, options in given["tmpfs"].items():
        words = dict(option.split("=") for option in options.split(",") if "=" in option)
        figures[code(folder)] = f"{int(words['size']) // mib} MiB, {words['nr_inodes']} files"
    found = {row[0]: row[1] for row in rows("Sandbox limits")}
    assert {name: figure for name, figure in figures.items() if figure not in found.get(name, "")} == {}
    head, tail = STREAM_KEPT * 3 // 4 // 1024, STREAM_KEPT // 4 // 1024
    assert f"the first {head} KiB and the last {tail} KiB" in section("Sandbox limits")


def keys_of(schema: dict[str, Any], prefix: str = "") -> Iterator[Row]:
    for name, entry in schema.get("properties", {}).items():
        yield code(prefix + name), "yes" if name in schema.get("required", ()) else "", plain(entry["description"])
        yield from keys_of(entry, f"{prefix}{name}.")
        yield from keys_of(entry.get("items", {}), f"{prefix}{name}[].")


def test_every_key_of_problem_yaml_is_there_with_its_description() -> None:
    says("problem.yaml", list(keys_of(json.loads(SCHEMA_FILE.read_text()))))


def test_every_value_that_a_key_may_take_is_named() -> None:
    schema = json.loads(SCHEMA_FILE.read_text())["properties"]
    for key in ("track", "family", "style"):
        names("Values", schema[key]["enum"])
    group = schema["groups"]["items"]["properties"]
    names("Values", [*group["from"]["enum"], *group["reveal"]["enum"], *group["purpose"]["enum"]])


def test_every_file_of_a_package_and_every_key_in_it_is_named() -> None:
    names("Files", ALLOWED)
    names("Cases", CASE_KEYS)
    names("Generated cases", SCRIPT_KEYS)
    names("Solutions", [*(f"solutions/{kind}" for kind in KINDS), f"solutions/{EXPECT}", SKIP, *VERDICTS])


def test_what_is_refused_until_later_is_not_promised() -> None:
    assert [word for word in LATER_KEYS if code(word) in section("problem.yaml")] == []


def test_every_checker_is_there_with_the_style_it_serves() -> None:
    kinds = json.loads(SCHEMA_FILE.read_text())["properties"]["checker"]["properties"]["kind"]["enum"]
    tables = {"function": FUNCTIONS, "class": CLASSES, "stdio": PROGRAMS, "sql": QUERIES}
    authors = {"function": ("custom", "property", "metric"), "stdio": ("custom", "validator"), "review": ("findings",)}
    served = [
        ", ".join(style for style in STYLES if kind in tables.get(style, ()) or kind in authors.get(style, ()))
        for kind in kinds
    ]
    says("Checkers", list(zip(map(code, kinds), served, strict=True)))


def test_every_type_is_there() -> None:
    says("Types", [(code(kind),) for kind in (*SCALARS, *SHAPES)])
    names("Tables", COLUMN_KINDS)
    assert f"up to {MAX_DEPTH} deep" in section("Types")


def test_every_type_of_python_alone_is_there_with_all_that_it_may_hold() -> None:
    says("Python's own types", [(code(kind),) for kind in PYTHON_SHAPES])
    names("Python's own types", [*ARRAY_DTYPES, *COLUMN_DTYPES])


# --- for programs ---


def test_every_route_is_there_with_what_it_does() -> None:
    paths = create_app(Settings()).openapi()["paths"]
    routes = [
        (code(f"{method.upper()} {path}"), plain(operation["description"].split("\n\n")[0]))
        for path, methods in paths.items()
        for method, operation in methods.items()
    ]
    says("Routes", [*routes, (code("GET /api/openapi.json"), "Return this API as an OpenAPI document.")])


def test_every_event_of_a_stream_is_there() -> None:
    operation = create_app(Settings()).openapi()["paths"]["/api/submissions/{id}/events"]["get"]
    events = re.findall(r"`(\w+)` ?\((\w+)\)", operation["responses"]["200"]["description"])
    assert {name for name, _ in events} == {row[0].strip("`") for row in rows("Event stream")}
    for name, shape in events:
        assert any(row[:2] == (code(name), code(shape)) for row in rows("Event stream"))


def statuses() -> dict[int, set[str]]:
    """Every error code that the code of `app` can send, by its status."""
    trees = [ast.parse(path.read_text()) for path in sorted((ROOT / "app").rglob("*.py"))]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    found: defaultdict[int, set[str]] = defaultdict(set)
    kinds: dict[str, int] = {"Refusal": 400, "Unreadable": 400}
    found[400] |= {"bad_request", "unreadable"}
    for node in nodes:
        if isinstance(node, ast.ClassDef) and any(ast.unparse(base) == "Refusal" for base in node.bases):
            own = [one.value for one in node.body if isinstance(one, ast.Assign)]
            if isinstance(own[0], ast.Tuple):
                status, word = map(ast.literal_eval, own[0].elts)
                kinds[node.name] = status
                found[status].add(word)
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id == "error_response" and isinstance(node.args[0], ast.Constant):
                found[ast.literal_eval(node.args[0])].add(ast.literal_eval(node.args[1]))
            for keyword in node.keywords:
                if keyword.arg == "code" and isinstance(keyword.value, ast.Constant) and node.func.id in kinds:
                    found[kinds[node.func.id]].add(keyword.value.value)
    return dict(found)


def test_every_error_code_is_there_with_its_status() -> None:
    told = {int(row[0]): set(re.findall(r"`(\w+)`", row[1])) for row in rows("Errors")}
    assert told == statuses()


def test_every_key_of_the_workspace_is_there() -> None:
    source = (ROOT / "frontend" / "src" / "workspace" / "KeyboardHelp.tsx").read_text()
    keys = re.findall(r'^  \[[`"](.+?)[`"], "(.+)"\],$', source, re.M)
    assert len(keys) > 5
    told = {(row[0].replace("`", ""), row[1]) for row in rows("Keys")}
    assert [pair for pair in ((key.replace("${mod}", "Ctrl"), words) for key, words in keys) if pair not in told] == []


# --- all documents ---


def test_the_first_screen_says_what_it_is_and_shows_it_and_the_two_commands() -> None:
    first, rest = (ROOT / "README.md").read_text().split("\n", 1)
    screen = rest.split("\n## ")[0]
    assert first == "# Sandglass"
    assert re.search(r"!\[[^\]]{20,}\]\(\.readme/\w+\.png\)", screen), "no screenshot with words for who cannot see it"
    assert "\nmake run\n" in screen
    assert "`make test`" in screen
    assert len(screen.splitlines()) <= 24


def anchors(path: Path) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", path.read_text(), re.M)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_link_inside_the_project_leads_somewhere(path: Path) -> None:
    for target in re.findall(r"\]\(([^)\s]+)\)", path.read_text()):
        place, _, anchor = target.partition("#")
        if "://" in target:
            continue
        found = path.parent / place if place else path
        assert found.exists(), f"{path.name} links to {target}, which is not there"
        assert not anchor or anchor in anchors(found), f"{path.name} links to {target}, which has no such heading"


def test_what_changed_since_the_last_release_has_its_place() -> None:
    changes = (ROOT / "CHANGELOG.md").read_text()
    assert re.findall(r"^## (.+)$", changes, re.M)[0] == "Unreleased"


def test_the_ladder_of_documents_is_whole() -> None:
    assert {path.name for path in DOCUMENTS} == {
        *("README.md", "REFERENCE.md", "CONTRIBUTING.md", "DECISIONS.md", "CHANGELOG.md")
    }
    readme = (ROOT / "README.md").read_text()
    assert [path.name for path in DOCUMENTS if path.name != "README.md" and f"({path.name})" not in readme] == []
