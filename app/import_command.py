"""The command that takes over a package of another format, and says of each key what became of it."""

import json
import sys
from pathlib import Path
from typing import Annotated

import msgspec
import typer
from rich.markup import escape
from rich.table import Table

from app.commands import JsonOption, console
from app.settings import Settings
from runner import Fate, Imported, Wishes, import_package

COLOURS = {Fate.LOSSLESS: "green", Fate.LOSSY: "yellow", Fate.REFUSED: "red"}


def import_problem(
    package: Annotated[Path, typer.Argument(help="The folder or zip archive of one Kattis package.", exists=True)],
    into: Annotated[Path | None, typer.Option(help="Folder of packages; default: SANDGLASS_PROBLEMS.")] = None,
    licence: Annotated[
        str, typer.Option("--license", help="The licence, where the package says none; such as CC-BY-4.0.")
    ] = "",
    time_limit: Annotated[float, typer.Option(help="Seconds for a case, where the package says none.", min=0)] = 0.0,
    as_json: JsonOption = False,
) -> None:
    """Take over a Kattis package (legacy or 2025-09); of every key it says what was kept, lost or refused."""
    imported = import_package(package, into or Settings().problems, Wishes(licence.strip(), time_limit))
    if as_json:
        sys.stdout.write(json.dumps(document(imported)) + "\n")
    else:
        show(imported)
    raise typer.Exit(0 if imported.folder else 1)


def document(imported: Imported) -> dict[str, object]:
    """What `import --json` prints: {folder, notes: [{key, fate, sentence}]}."""
    folder = str(imported.folder) if imported.folder else None
    return {"folder": folder, "notes": msgspec.to_builtins(imported.notes.lines)}


def show(imported: Imported) -> None:
    """Print a row for each key, and where the package is now."""
    table = Table(box=None, pad_edge=False)
    for heading in ("key", "", "what became of it"):
        table.add_column(heading, overflow="fold")
    for line in imported.notes.lines:
        fate = f"[{COLOURS[line.fate]}]{line.fate}[/]"
        table.add_row(escape(line.key), fate, escape(line.sentence))
    console.print(table, highlight=False)
    if imported.folder is None:
        console.print("Nothing was written, because of what is refused.", style="red", highlight=False)
        return
    on = f"sandglass verify {imported.folder} says whether its submissions fare as they should."
    console.print(f"The package is in {imported.folder}. {on}", markup=False, highlight=False, soft_wrap=True)
