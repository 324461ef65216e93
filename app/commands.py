"""The commands that judge without a server: judge, bench."""

import asyncio
import json
import os
import secrets
import sys
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated, Any

import msgspec
import typer
from rich.console import Console
from rich.table import Table

from app.over_http import over_http
from app.security import derive_key, read_key
from app.settings import Settings
from runner import (
    LANGUAGES,
    TITLES,
    BenchPlan,
    Engine,
    EngineError,
    Judgement,
    Language,
    Package,
    PackageError,
    Pool,
    SandboxError,
    Verdict,
    all_cases,
    bench,
    bench_names,
    checking_language,
    folders,
    images,
    judge,
    load,
    measure_startup,
    quick_plan,
)

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


def find_package(problem: str, settings: Settings, measuring: bool = False) -> Package:
    """The package of a slug, a follow-up's too, or of a folder, also one yet to be measured; raises PackageError."""
    folder = Path(problem)
    if not (folder / "problem.yaml").is_file():
        known = {path.name: path for path in folders(settings.problems)}
        folder = known.get(problem, settings.problems / problem)
    return load(folder, measuring)


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
    endings = {Path(LANGUAGES[known].source).suffix.lower(): known for known in package.languages}
    source = file.read_text(encoding="utf-8", errors="replace")  # noqa: ASYNC240 (nothing else runs yet)
    chosen = language or endings.get(file.suffix.lower(), "")
    if chosen not in package.languages:
        raise typer.BadParameter(f"choose one of {', '.join(package.languages)}", param_hint="--language")
    names = dict.fromkeys(filter(None, (chosen, "python", checking_language(package.author))))
    wanted = [LANGUAGES[name] for name in names]
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


WORKLOAD_COLUMNS = ("", "of bare", "of its CPU", "first", "last", "CPU", "bare", "docker exec", "docker run")
LOAD_COLUMNS = ("", "a second", "wrong", "alone", "half within", "95 % within", "of alone", "CPU each")


def run_bench(
    rounds: Annotated[int, typer.Option(help="How often each workload is measured.", min=1)] = 5,
    only: Annotated[list[str] | None, typer.Option(help="Measure this workload only; may be repeated.")] = None,
    seconds: Annotated[float, typer.Option(help="How long each load is kept up; 0 leaves them out.", min=0)] = 20.0,
    url: Annotated[str, typer.Option(help="A server that runs, such as http://127.0.0.1:8000: what HTTP adds.")] = "",
    quick: Annotated[bool, typer.Option("--quick", help="Two rounds of one workload and no load.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Measure a submission of twenty tests against the same work bare and by plain containers, side by side."""
    unknown = [name for name in only or [] if name not in bench_names()]
    if unknown:
        raise typer.BadParameter(f"choose from {', '.join(bench_names())}", param_hint="--only")
    settings = Settings()
    plan = BenchPlan(rounds, seconds, tuple(only or []), slots=settings.slots, warm=settings.pool_warm)
    finish(_run_bench(quick_plan(plan) if quick else plan, settings, url, as_json))


async def _run_bench(plan: BenchPlan, settings: Settings, url: str, as_json: bool) -> int:
    engine = await Engine.connect(settings.runtime)
    built, missing = dict[str, str](), dict[str, str]()
    try:
        for language in (LANGUAGES[name] for name in LANGUAGES if name in plan.languages):
            try:
                built[language.id] = await images.ensure(engine, language, say)
            except EngineError as error:
                missing[language.id] = f"its image is not built: {error}"
        with console.status("measuring") as status:
            tell = status.update if console.is_terminal else say
            result = await bench(engine, plan, built, missing, tell)
        result["http"] = await _through_http(url, settings, plan.rounds) if url else None
    finally:
        await engine.close()
    if as_json:
        sys.stdout.write(json.dumps(result) + "\n")
    else:
        show_bench(result)
    return 1 if any(one["reason"].startswith("failed") for one in result["left_out"]) else 0


async def _through_http(url: str, settings: Settings, rounds: int) -> dict[str, Any]:
    """Measure the first problem that has a reference in Python, through a server and without it."""
    packages = (find_package(path.parent.name, settings) for path in sorted(settings.problems.glob("*/problem.yaml")))
    package, source = next(
        (one, path.read_text(encoding="utf-8"))
        for one in packages
        for path in one.solutions.reference
        if path.suffix == ".py" and one.signature is not None
    )
    async with opened_pool([LANGUAGES["python"]], warm=1) as pool:
        settings.data.mkdir(parents=True, exist_ok=True)
        key = derive_key(read_key(settings.data / "key"), "cases")
        groups = await all_cases(package, pool, key, settings.data / "cases")
        cases = [case for group in package.groups for case in groups[group.id]]
        startup = await measure_startup(pool, LANGUAGES["python"])
        return await over_http(url, package, cases, source, pool, startup, rounds)


def show_bench(result: dict[str, Any]) -> None:
    """Print what was measured for a person."""
    out = Console()
    out.print(f"{result['machine']}, {result['cores']} cores; {result['engine']}, {result['runtime']}", highlight=False)
    out.print(f"{result['date']}, medians of {result['rounds']} rounds of twenty tests", highlight=False)
    rows = []
    for row in result["workloads"]:
        others = [row["baselines"][way] for way in ("bare", "docker_exec", "docker_run")]
        times = (row["first_ms"], row["last_ms"], row["cpu_ms"], *(other["last_ms"] for other in others))
        rows.append([row["name"], *map(figure, (row["ratio_to_bare"], row["cpu_ratio_to_bare"])), *map(ms, times)])
    out.print(bench_table(WORKLOAD_COLUMNS, rows))
    rows = []
    for row in result["sustained"]:
        times = (row["idle_ms"], row["p50_ms"], row["p95_ms"])
        shown = [row["name"], figure(row["per_second"]), str(row["wrong"]), *map(ms, times)]
        rows.append([*shown, figure(row["p95_to_idle"]), ms(row["cpu_ms"])])
    if rows:
        out.print(bench_table(LOAD_COLUMNS, rows))
    if result["http"]:
        told = result["http"]
        out.print(f"{told['problem']}: {ms(told['http_ms'])} through HTTP, {ms(told['runner_ms'])} by the runner alone")
    for one in result["left_out"]:
        out.print(f"left out: {one['name']}: {one['reason']}", markup=False, highlight=False)
    if result["no_cpu"]:
        out.print(f"no CPU times: {result['no_cpu']}", highlight=False)


def bench_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """A table whose first column names, and whose others hold figures."""
    table = Table(box=None, pad_edge=False)
    for heading in headings:
        table.add_column(heading, justify="right" if heading else "left")
    for row in rows:
        table.add_row(*row)
    return table


def figure(value: float | None) -> str:
    """A ratio or a rate, to two places."""
    return "-" if value is None else f"{value:.2f}"


def ms(value: float | None) -> str:
    """A time, to the millisecond."""
    return "-" if value is None else f"{value:.0f} ms"
