"""The commands that need the Docker engine but no server: judge, verify, images."""

import asyncio
import json
import os
import secrets
import sys
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer
from rich.console import Console
from rich.table import Table

from app.security import derive_key, read_key
from app.settings import Settings
from runner import (
    LANGUAGES,
    TITLES,
    Engine,
    EngineError,
    Judgement,
    Language,
    Line,
    Package,
    PackageError,
    Pool,
    SandboxError,
    Status,
    Verdict,
    all_cases,
    bench,
    images,
    judge,
    load,
    measure_startup,
    verify,
)

images_cli = typer.Typer(help="Sandbox images: one per language, built when first needed.", no_args_is_help=True)
console = Console(stderr=True)

JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON document on stdout and nothing else.")]


def finish(work: Coroutine[Any, Any, int]) -> None:
    """Run a command to its end and leave with its exit code; what is wrong outside is one sentence, no trace."""
    try:
        code = asyncio.run(work)
    except (EngineError, SandboxError, PackageError) as error:
        console.print(str(error), style="red", markup=False, highlight=False, soft_wrap=True)
        code = 2
    raise typer.Exit(code)


def say(line: str) -> None:
    """Show each step of building an image; what its tools say goes to a terminal only, in one line that changes."""
    if not line.startswith(" "):
        console.print(f"        {line}", markup=False, highlight=False)
    elif console.is_terminal:
        console.print(f"\x1b[2K        {line.strip()[:100]}", end="\r", style="dim", markup=False, highlight=False)


@asynccontextmanager
async def opened_pool(languages: list[Language], warm: int = 0) -> AsyncIterator[Pool]:
    """A pool of our own for as long as the command runs; images that are missing are built first."""
    engine = await Engine.connect(Settings().runtime)
    pool = Pool(engine, f"command-{os.getpid()}-{secrets.token_hex(4)}", warm=warm)
    try:
        for language in languages:
            pool.add(language, await images.ensure(engine, language, say))
        yield pool
    finally:
        await pool.close()
        await engine.close()


def find_package(problem: str, settings: Settings) -> Package:
    """The package of a slug, or of a folder; raises PackageError."""
    folder = Path(problem)
    return load(folder if (folder / "problem.yaml").is_file() else settings.problems / problem)


def judge_file(
    problem: Annotated[str, typer.Argument(help="A slug, or a folder that holds a package.")],
    file: Annotated[Path, typer.Argument(help="The source to judge.", exists=True, dir_okay=False)],
    language: Annotated[str | None, typer.Option(help="Language; default: by the file's ending.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Judge one file against every case of a problem; exit code 0 only when it is accepted."""
    finish(_judge_file(problem, file, language, as_json))


async def _judge_file(problem: str, file: Path, language: str | None, as_json: bool) -> int:
    settings = Settings()
    package = find_package(problem, settings)
    endings = {Path(known.source).suffix: known.id for known in LANGUAGES.values()}
    source = file.read_text(encoding="utf-8", errors="replace")  # noqa: ASYNC240 (nothing else runs yet)
    chosen = language or endings.get(file.suffix, "")
    if chosen not in package.languages:
        raise typer.BadParameter(f"choose one of {', '.join(package.languages)}", param_hint="--language")
    wanted = [LANGUAGES[chosen]] if chosen == "python" else [LANGUAGES[chosen], LANGUAGES["python"]]
    async with opened_pool(wanted) as pool:
        settings.data.mkdir(parents=True, exist_ok=True)
        key = derive_key(read_key(settings.data / "key"), "cases")
        groups = await all_cases(package, pool, key, settings.data / "cases")
        cases = [case for group in package.groups for case in groups[group.id]]
        startup = await measure_startup(pool, LANGUAGES[chosen])
        judgement = await judge(package, cases, chosen, source, pool, startup=startup)
    if as_json:
        sys.stdout.write(json.dumps(judgement_document(judgement)) + "\n")
    else:
        show_judgement(judgement)
    return 0 if judgement.verdict is Verdict.AC else 1


def judgement_document(judgement: Judgement) -> dict[str, Any]:
    """A judgement as `judge --json` prints it."""
    kept = ("name", "group", "verdict", "cpu_ms", "wall_ms", "memory_kib", "message")
    document: dict[str, Any] = msgspec.to_builtins(judgement)
    document["cases"] = [{key: case[key] for key in kept} for case in document["cases"]]
    return {key: value for key, value in document.items() if key != "fault" or value}


def show_judgement(judgement: Judgement) -> None:
    """Print a judgement for a person."""
    table = Table(box=None, pad_edge=False)
    for heading, side in (
        ("", "left"),
        ("case", "left"),
        ("CPU", "right"),
        ("memory", "right"),
        ("", "left"),
    ):
        table.add_column(heading, justify=side)  # type: ignore[arg-type]
    for case in judgement.cases:
        memory = f"{case.memory_kib / 1024:.1f} MB"
        table.add_row(case.verdict, f"{case.group} · {case.name}", f"{case.cpu_ms:.1f} ms", memory, case.message)
    out = Console()
    if judgement.compile.message:
        out.print(judgement.compile.message, markup=False, highlight=False)
    out.print(table)
    out.print(f"{judgement.verdict} {TITLES[judgement.verdict]} in {judgement.total_ms:.0f} ms {judgement.fault}")


def verify_packages(
    problems: Annotated[list[str] | None, typer.Argument(help="Slugs or folders; default: every problem.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Prove packages: references pass, wrong and slow solutions fail where they should."""
    finish(_verify_packages(problems or [], as_json))


async def _verify_packages(problems: list[str], as_json: bool) -> int:
    settings = Settings()
    names = problems or sorted(path.parent.name for path in settings.problems.glob("*/problem.yaml"))
    packages = [find_package(name, settings) for name in names]

    def show(line: Line) -> None:
        mark = {Status.OK: "[green]ok  [/]", Status.WARN: "[yellow]warn[/]", Status.FAIL: "[red]FAIL[/]"}[line.status]
        console.print(f"{mark} {line.problem}: ", end="", highlight=False)
        console.print(line.sentence, markup=False, highlight=False)

    async with opened_pool(list(LANGUAGES.values()), warm=1) as pool:
        settings.data.mkdir(parents=True, exist_ok=True)
        key = derive_key(read_key(settings.data / "key"), "cases")
        startups = {one.id: await measure_startup(pool, one) for one in LANGUAGES.values()}
        report = await verify(packages, pool, key, settings.data / "cases", startups, show, settings.slots)
    if as_json:
        sys.stdout.write(json.dumps(report.document()) + "\n")
    return 0 if report.ok else 1


def run_bench(
    rounds: Annotated[int, typer.Option(help="How often each workload is measured.", min=1)] = 7,
    as_json: JsonOption = False,
) -> None:
    """Measure a submission of twenty tests against the same programs run bare, side by side."""
    finish(_run_bench(rounds, as_json))


async def _run_bench(rounds: int, as_json: bool) -> int:
    async with opened_pool(list(LANGUAGES.values()), warm=1) as pool:
        result = await bench(pool, rounds)
    if as_json:
        sys.stdout.write(json.dumps(result) + "\n")
        return 0
    table = Table(box=None, pad_edge=False)
    for heading in ("20 tests", "ratio to bare", "first", "last", "bare"):
        table.add_column(heading, justify="left" if heading == "20 tests" else "right")
    for row in result["workloads"]:
        bare_ms = row["baselines"].get("bare_ms")
        ratio = "-" if row["ratio_to_bare"] is None else f"{row['ratio_to_bare']:.2f}"
        bare = "not installed here" if bare_ms is None else f"{bare_ms:.0f} ms"
        table.add_row(row["name"], ratio, f"{row['first_ms']:.0f} ms", f"{row['last_ms']:.0f} ms", bare)
    Console().print(table)
    return 0


@images_cli.command("build")
def build_images(
    languages: Annotated[list[str] | None, typer.Argument(help="Languages, such as python.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every language.")] = False,
) -> None:
    """Build what is missing; a second time it takes no time."""
    wanted = list(LANGUAGES) if every else languages or []
    unknown = [name for name in wanted if name not in LANGUAGES]
    if unknown or not wanted:
        raise typer.BadParameter(f"choose from {', '.join(LANGUAGES)}, or --all")
    finish(_build_images(wanted))


async def _build_images(wanted: list[str]) -> int:
    engine = await Engine.connect()
    try:
        for name in wanted:
            tag = await images.ensure(engine, LANGUAGES[name], say)
            console.print(f"{LANGUAGES[name].title}: {tag}", highlight=False)
    finally:
        await engine.close()
    return 0


@images_cli.command("list")
def list_images(as_json: JsonOption = False) -> None:
    """Say which images are there and which are still to be built."""
    finish(_list_images(as_json))


async def _list_images(as_json: bool) -> int:
    engine = await Engine.connect()
    try:
        rows = [
            {"language": name, "image": tag, "built": await engine.has_image(tag)}
            for name, tag in images.listed().items()
        ]
    finally:
        await engine.close()
    if as_json:
        sys.stdout.write(json.dumps(rows) + "\n")
    else:
        for row in rows:
            Console().print(f"{row['language']:<12} {row['image']:<40} {'built' if row['built'] else 'to be built'}")
    return 0


@images_cli.command("base")
def base_image() -> None:
    """Print the Debian image that the others stand on, making it where it is missing."""
    finish(_base_image())


async def _base_image() -> int:
    engine = await Engine.connect()
    try:
        sys.stdout.write(await images.ensure_system(engine, say) + "\n")
    finally:
        await engine.close()
    return 0
