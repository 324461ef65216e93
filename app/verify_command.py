"""The command `verify`: packages prove themselves, once or whenever a file of theirs is saved."""

import json
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from watchfiles import awatch

from app.commands import JsonOption, console, find_package, finish, opened_pool
from app.security import derive_key, read_key
from app.settings import Settings
from runner import (
    LANGUAGES,
    Asked,
    How,
    Line,
    Package,
    PackageError,
    Pool,
    Startup,
    Status,
    changed_since,
    folders,
    keep_proof,
    languages_needed,
    measure,
    measure_startup,
    other_keys,
    steps,
    verify,
)

HASTY = Asked(haste=True)
FULL_KEYS = 3
MARKS = {Status.OK: "[green]ok  [/]", Status.WARN: "[yellow]warn[/]", Status.FAIL: "[red]FAIL[/]"}


def verify_packages(
    problems: Annotated[list[str] | None, typer.Argument(help="Slugs or folders; default: every problem.")] = None,
    keys: Annotated[int, typer.Option(help="Under how many keys hidden cases are made.", min=1, max=9)] = 3,
    quick: Annotated[
        bool, typer.Option("--quick", help="One key, two references, a wrong solution a group, nothing slow.")
    ] = False,
    measured: Annotated[
        bool, typer.Option("--measure", help="Measure limits that are auto, write measured.yaml, prove nothing.")
    ] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Go on, quickly, whenever a file is saved.")] = False,
    keep: Annotated[
        bool,
        typer.Option("--keep", help="Note beside the problems what passed; leave out what did before."),
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Prove packages: references pass, wrong and slow solutions fail where they should, mutants are caught."""
    named = problems or []
    if keep and (watch or keys < FULL_KEYS):
        raise typer.BadParameter(f"a proof that is kept is whole, under at least {FULL_KEYS} keys, or --quick")
    work = _measure(named, as_json) if measured else _verify(named, 1 if quick else keys, quick, watch, keep, as_json)
    finish(work)


async def _verify(problems: list[str], keys: int, quick: bool, watch: bool, keep: bool, as_json: bool) -> int:
    settings = Settings()
    packages = _packages(problems, settings)
    if keep:
        done: tuple[How, ...] = ("full", "haste") if quick else ("full",)
        packages = changed_since(settings.problems, packages, *done)
    async with opened_desk(packages, settings, ("haste" if quick else "full") if keep else None) as desk:
        asked = Asked(other_keys(desk.key, keys - 1), small=not quick, mutants=not quick, haste=quick, few=quick)
        if watch:
            await desk.watch(packages)
        document, ok = await desk.prove(packages, asked)
    if as_json:
        sys.stdout.write(json.dumps(document) + "\n")
    return 0 if ok else 1


async def _measure(problems: list[str], as_json: bool) -> int:
    settings = Settings()
    packages = _packages(problems, settings, measuring=True)
    for package in packages:
        if problems and not package.limits.measured:
            path = package.path / "problem.yaml"
            raise PackageError(path, "limits.time_s", "This is a number; write auto to have it measured.")
    packages = [package for package in packages if package.limits.measured]
    async with opened_desk(packages, settings) as desk:
        reports = [await desk.measure(package) for package in packages]
    if as_json:
        sys.stdout.write(json.dumps([document for document, _ in reports]) + "\n")
    return 0 if all(ok for _, ok in reports) else 1


def _packages(problems: list[str], settings: Settings, measuring: bool = False) -> list[Package]:
    """The packages that were named, or all there are."""
    return [find_package(name, settings, measuring) for name in problems or map(str, folders(settings.problems))]


@dataclass(slots=True)
class Desk:
    """Where packages are proved: the pool, what start-up costs, and this installation's key."""

    settings: Settings
    pool: Pool
    startups: dict[str, Startup]
    keep: How | None = None
    key: bytes = field(init=False)

    def __post_init__(self) -> None:
        self.key = derive_key(read_key(self.settings.data / "key"), "cases")

    async def measure(self, package: Package) -> tuple[dict[str, object], bool]:
        """Measure the limit of a package; return the report, and whether nothing failed."""
        report = await measure(package, self.pool, self.key, self.settings.data / "cases", self.startups, show)
        return report.document(), report.ok

    async def prove(self, packages: Sequence[Package], asked: Asked) -> tuple[dict[str, object], bool]:
        """Prove packages under a bar that moves; return the report, and whether nothing failed."""
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=console, transient=True) as progress:
            task = progress.add_task("", total=sum(steps(package, asked) for package in packages))

            def step(problem: str) -> None:
                progress.update(task, advance=1, description=problem)

            report = await verify(
                packages,
                self.pool,
                self.key,
                self.settings.data / "cases",
                self.startups,
                show,
                self.settings.slots,
                asked,
                step,
                self.note,
            )
        failed = sum(line.status is Status.FAIL for line in report.lines)
        warned = sum(line.status is Status.WARN for line in report.lines)
        problems = f"{len(packages)} problem{'s' * (len(packages) != 1)}"
        console.print(f"{problems}: {failed} failures, {warned} warnings.", highlight=False)
        return report.document(), report.ok

    def note(self, package: Package, lines: Sequence[Line]) -> None:
        """Keep the proof of a package of which nothing but good was found, where that is wanted."""
        if self.keep is not None and all(line.status is Status.OK for line in lines):
            keep_proof(self.settings.problems, package, self.keep)

    async def watch(self, packages: Sequence[Package]) -> None:
        """Prove a package quickly whenever a file in its folder is saved, until the command is stopped."""
        folders = [package.path.resolve() for package in packages]
        await self.prove(packages, HASTY)
        console.print("Waiting for changes; stop with Ctrl+C.")
        async for changes in awatch(*folders):
            saved = {folder for folder in folders for _, path in changes if Path(path).is_relative_to(folder)}
            for folder in sorted(saved):
                try:
                    await self.prove([find_package(str(folder), self.settings)], HASTY)
                except PackageError as error:
                    console.print(f"[red]FAIL[/] {folder.name}: ", end="", highlight=False)
                    console.print(str(error), markup=False, highlight=False)


@asynccontextmanager
async def opened_desk(packages: Sequence[Package], settings: Settings, keep: How | None = None) -> AsyncIterator[Desk]:
    """A desk with every language that these packages need, for as long as the command runs."""
    settings.data.mkdir(parents=True, exist_ok=True)
    languages = [LANGUAGES[name] for name in languages_needed(packages)]
    async with opened_pool(languages, warm=1) as pool:
        yield Desk(settings, pool, {one.id: await measure_startup(pool, one) for one in languages}, keep)


def show(line: Line) -> None:
    """Print one finding."""
    console.print(f"{MARKS[line.status]} {line.problem}: ", end="", highlight=False)
    console.print(line.sentence, markup=False, highlight=False)
