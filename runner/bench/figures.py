"""The arithmetic: medians, percentiles and ratios of what was measured, as the document shows them."""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Sample:
    """One way of doing the work, once, in milliseconds; `tests` of them were run, and the rest reckoned from these."""

    last_ms: float
    first_ms: float | None = None
    build_ms: float = 0.0
    wait_ms: float = 0.0
    cpu_ms: float | None = None
    tests: int = 20


def scaled(build: tuple[float, float | None], tests: Sequence[tuple[float, float | None]], count: int) -> Sample:
    """A sample of `count` tests from (wall, CPU) of the build and of a few tests."""
    times = [wall for wall, _ in tests]
    cpus = [cpu for _, cpu in (build, *tests) if cpu is not None]
    whole = count / len(tests)
    return Sample(
        last_ms=build[0] + sum(times) * whole,
        first_ms=build[0] + times[0],
        build_ms=build[0],
        cpu_ms=cpus[0] + sum(cpus[1:]) * whole if len(cpus) > len(tests) else None,
        tests=len(tests),
    )


def median(values: Sequence[float | None]) -> float | None:
    """The median of what there is, or None."""
    there = [value for value in values if value is not None]
    return round(statistics.median(there), 1) if there else None


def percentile(values: Sequence[float], part: float) -> float:
    """The smallest value that at least `part` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(part * len(ordered)) - 1)]


def ratio(part: float | None, whole: float | None) -> float | None:
    """One figure over another, or None where one is missing."""
    return round(part / whole, 3) if part is not None and whole else None


def summary(samples: Sequence[Sample]) -> dict[str, Any]:
    """The medians of one way over all rounds."""
    return {
        "first_ms": median([sample.first_ms for sample in samples]),
        "last_ms": median([sample.last_ms for sample in samples]),
        "build_ms": median([sample.build_ms for sample in samples]),
        "cpu_ms": median([sample.cpu_ms for sample in samples]),
        "tests_run": samples[0].tests,
    }


def workload_row(name: str, tests: int, ours: Sequence[Sample], ways: dict[str, list[Sample]]) -> dict[str, Any]:
    """One workload of the document; `ways` holds the other ways of doing it by name, `bare` among them.

    `times_ours` says how many times as long, and as much CPU time, another way takes. `spread` is the lowest
    and the highest ratio to bare of a single round.
    """
    mine = summary(ours)
    baselines = {way: summary(samples) for way, samples in ways.items()}
    for other in baselines.values():
        other["times_ours"] = ratio(other["last_ms"], mine["last_ms"])
        other["cpu_times_ours"] = ratio(other["cpu_ms"], mine["cpu_ms"])
    rounds = [one.last_ms / bare.last_ms for one, bare in zip(ours, ways["bare"], strict=True)]
    return {
        "name": name,
        "tests": tests,
        "ratio_to_bare": ratio(mine["last_ms"], baselines["bare"]["last_ms"]),
        "cpu_ratio_to_bare": ratio(mine["cpu_ms"], baselines["bare"]["cpu_ms"]),
        "first_ms": mine["first_ms"],
        "last_ms": mine["last_ms"],
        "build_ms": mine["build_ms"],
        "wait_ms": median([sample.wait_ms for sample in ours]),
        "cpu_ms": mine["cpu_ms"],
        "spread": [round(min(rounds), 3), round(max(rounds), 3)],
        "baselines": baselines,
    }
