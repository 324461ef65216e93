"""Limits that are measured: `time_s: auto` takes its number from measured.yaml, which `verify --measure` writes."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from runner.package.problem import Limits, PackageError
from runner.package.reading import read_yaml

MEASURED = "measured.yaml"
AUTO = "auto"
KEYS = {"time_s", "slowest"}
LEAST_S, MOST_S = 1.0, 30.0
TIMES = 3.0
"""So many times what the slowest reference needs is the limit."""


@dataclass(frozen=True, slots=True)
class Slowest:
    """The case on which the references in a language took longest: CPU time, the solution, and the case."""

    cpu_ms: float
    solution: str
    case: str


def read_limits(folder: Path, doc: Mapping[str, Any], measuring: bool = False) -> Limits:
    """The limits of a package; while they are being measured, the longest time there may be.

    Raises PackageError where they are to be measured and were not.
    """
    limits = doc["limits"]
    if limits["time_s"] != AUTO:
        return Limits(**limits)
    seconds = MOST_S if measuring else read_seconds(folder / MEASURED, doc["slug"])
    return Limits(**{**limits, "time_s": seconds}, measured=True)


def read_seconds(path: Path, slug: str) -> float:
    """The limit in measured.yaml, in seconds."""
    again = f"run `sandglass verify {slug} --measure`"
    if not path.is_file():
        raise PackageError(path, "", f"This is missing, and `limits.time_s` is {AUTO}; {again}.")
    found = read_yaml(path)
    if not isinstance(found, dict) or set(found) != KEYS:
        raise PackageError(path, "", f"The file must hold time_s and slowest, as it was written; {again}.")
    seconds = found["time_s"]
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds <= MOST_S:
        raise PackageError(path, "time_s", f"This must be a number of seconds up to {MOST_S:g}; {again}.")
    return float(seconds)


def needed(language: str, one: Slowest, limits: Limits) -> float:
    """What a reference would need as compiled code, in seconds."""
    return one.cpu_ms / replace(limits, time_s=1.0).time_ms(language)


def limit_for(slowest: Mapping[str, Slowest], limits: Limits) -> float:
    """The limit that follows from the slowest references by language: seconds, rounded up to two digits."""
    seconds = max([LEAST_S, *(TIMES * needed(name, one, limits) for name, one in slowest.items())])
    unit = 10.0 ** (math.floor(math.log10(seconds)) - 1)
    # What is 1.2 but for the last bit is not rounded up to 1.3.
    return round(math.ceil(round(seconds / unit, 6)) * unit, 6)


def document(slug: str, seconds: float, slowest: Mapping[str, Slowest]) -> str:
    """The text of measured.yaml."""
    rows = [
        f"  {name}: {{cpu_ms: {one.cpu_ms:.1f}, solution: {one.solution}, case: {quoted(one.case)}}}"
        for name, one in slowest.items()
    ]
    head = f"# What the references needed; written by `sandglass verify {slug} --measure`."
    return "\n".join([head, f"time_s: {seconds:g}", "slowest:", *rows, ""])


def named(slowest: Mapping[str, Slowest], limits: Limits) -> str:
    """The reference that the limit follows from, the beginning of a sentence."""
    one = slowest[max(slowest, key=lambda name: needed(name, slowest[name], limits))]
    return f"The slowest reference is {one.solution}, with {one.cpu_ms:.0f} ms in {one.case}"


def quoted(text: str) -> str:
    """A text as YAML takes it inside a map on one line."""
    return "'" + text.replace("'", "''") + "'"
