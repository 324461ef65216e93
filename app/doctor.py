"""The doctor's command: whether this very host may run strangers' code, proved line by line."""

import json
import sys

from rich.console import Console

from app.commands import JsonOption, finish, say
from app.settings import Settings
from runner import LANGUAGES, MEANINGS, Diagnosis, Engine, EngineError, Outcome, Probe, examine, images, unreachable

console = Console(stderr=True)
MARKS = {
    Outcome.PASS: "[green]pass[/]",
    Outcome.WARN: "[yellow]warn[/]",
    Outcome.FAIL: "[bold red]FAIL[/]",
    Outcome.SKIPPED: "[dim]skip[/]",
}


class Printer:
    """Prints probes as they come, under the headings of their groups."""

    def __init__(self, out: Console) -> None:
        self._out = out
        self._group = ""

    def show(self, probe: Probe) -> None:
        """Print one probe: its mark, the question, the proof."""
        if probe.group != self._group:
            self._group = probe.group
            self._out.print(f"\n{probe.group}", style="bold")
        self._out.print(f"  {MARKS[probe.status]}  ", end="")
        self._out.print(probe.question, end="  ", markup=False, highlight=False, soft_wrap=True)
        self._out.print(probe.proof, style="dim", markup=False, highlight=False, soft_wrap=True)

    def close(self, diagnosis: Diagnosis) -> None:
        """Print the grade, what it means, and the one or two most useful things to do."""
        words = f"\nGrade {diagnosis.grade}. {MEANINGS[diagnosis.grade]}"
        self._out.print(words, style="green" if diagnosis.safe else "bold red", highlight=False, soft_wrap=True)
        for advice in diagnosis.advice():
            self._out.print(f"- {advice}", markup=False, highlight=False, soft_wrap=True)


def run_doctor(as_json: JsonOption = False) -> None:
    """Run hostile programs on this host and say, with proof, whether strangers' code is safe here."""
    finish(_run_doctor(as_json))


async def _run_doctor(as_json: bool) -> int:
    printer = Printer(console if as_json else Console())
    try:
        engine = await Engine.connect(Settings().runtime)
    except EngineError as error:
        diagnosis = unreachable(str(error))
        printer.show(diagnosis.probes[0])
    else:
        try:
            image = await images.ensure(engine, LANGUAGES["python"], say)
            diagnosis = await examine(engine, image, printer.show)
        finally:
            await engine.close()
    printer.close(diagnosis)
    if as_json:
        sys.stdout.write(json.dumps(diagnosis.document()) + "\n")
    return 0 if diagnosis.safe else 1
