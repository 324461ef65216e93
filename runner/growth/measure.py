"""Measuring growth: programs and references interleaved in one throwaway sandbox, each time in a process of its own."""

import math
import os
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field

import msgspec
import structlog

from runner.growth.inputs import Inputs, Wanted
from runner.growth.judged import FAST, SLOW, busy, panel
from runner.growth.ladder import CAP_MS, calls_for, expected, may_climb, rounds_for, rungs, shared
from runner.growth.programs import BuildError, Built, built, sources_of, taken_from
from runner.growth.timing import Bench, new_nonce
from runner.growth_figures import KINDS, Growth, Panel
from runner.languages import LANGUAGES
from runner.package.problem import Package, PackageError
from runner.sandbox.pool import Pool
from runner.sandbox.program import Startup, fresh

log = structlog.get_logger()

SEEDS = 5
LEAST_SEEDS = 3
BUDGET_S = 60.0
"""How much CPU time the whole may take; later repeats are left out where earlier ones took long."""
FAR = 2.0
"""A size at which a call takes so many times what it should is left out."""
OnStep = Callable[[float], Awaitable[None]]
"""Told how much of the work is done, from 0 to 1."""


@dataclass(slots=True)
class Course:
    """One program on one kind of inputs: what its calls took by size and seed, its memory by size.

    `known` is the least time at each size so far, `top` the place of the largest size that it can do. From `limit` on
    it fails, as `ended` says.
    """

    times: dict[int, dict[int, float]] = field(default_factory=lambda: defaultdict(dict))
    memory: dict[int, int] = field(default_factory=dict)
    known: dict[int, float] = field(default_factory=dict)
    top: int = -1
    limit: float = math.inf
    ended: str = ""

    def stop(self, size: int, fault: str) -> None:
        """Leave out a size and all above it."""
        self.ended, self.limit = self.ended or f"At size {size} it {fault}.", min(size, self.limit)
        for larger in [one for one in self.times if one >= size]:
            del self.times[larger]


class Measurement:
    """One measurement under way: what there is to time, and what was found so far."""

    def __init__(self, package: Package, bench: Bench, inputs: Inputs, names: Sequence[str]) -> None:
        assert package.complexity is not None
        self._bench, self._inputs, self._names = bench, inputs, list(names)
        self.sizes = rungs(package.complexity.ladder)
        self.first = self.sizes.index(package.complexity.ladder[0])
        self.courses = {kind: {name: Course() for name in names} for kind in KINDS}
        self.seeds = 0

    async def climb(self) -> None:
        """Find how far each program can climb, each size tried once; programs and kinds take turns."""
        await self._inputs.make(Wanted(kind, size, 0) for kind in KINDS for size in self.sizes[self.first :])
        everyone = [(kind, name) for kind in KINDS for name in self._names]
        await self._climb(everyone, range(self.first, len(self.sizes)))
        # What cannot do even the first size begins at the foot of the ladder.
        low = [(kind, name) for kind, name in everyone if self.courses[kind][name].top < 0]
        if low and self.first:
            await self._inputs.make(Wanted(kind, size, 0) for kind in KINDS for size in self.sizes[: self.first])
            for kind, name in low:
                self.courses[kind][name].known.clear()
            await self._climb(low, range(self.first))

    async def _climb(self, climbers: Sequence[tuple[str, str]], places: Sequence[int]) -> None:
        """Try each size in turn, with those that may still climb."""
        going = list(climbers)
        for place in places:
            going = [(kind, name) for kind, name in going if await self._try(kind, name, place)]

    async def _try(self, kind: str, name: str, place: int) -> bool:
        """Time a program once at a size; whether the next size may be tried."""
        course, size = self.courses[kind][name], self.sizes[place]
        before = course.known.get(self.sizes[place - 1]) if place else None
        ms = await self._time(kind, name, size, 0, expected(course.known, size) if course.known else 1.0)
        if ms is None:
            return False
        course.known[size] = ms
        if ms > FAR * CAP_MS:
            return False
        course.top = place
        return may_climb(ms, ms / before if before else 4.0)

    async def _time(self, kind: str, name: str, size: int, seed: int, guess: float) -> float | None:
        """The time of one call in milliseconds; None where the program failed, which ends its course here."""
        course, nonce = self.courses[kind][name], new_nonce()
        rounds, calls = rounds_for(guess), calls_for(guess)
        stdin = self._inputs.stdin(Wanted(kind, size, seed), nonce, rounds, calls)
        found = await self._bench.time(name, stdin, nonce, rounds, calls)
        if found.fault:
            course.stop(size, found.fault)
            return None
        course.memory[size] = max(found.memory_kib, course.memory.get(size, 0))
        return found.ms

    def plan(self) -> list[tuple[str, int, str]]:
        """What one seed asks for, in order: kind, size and program, the programs next to each other."""
        steps = []
        for kind in KINDS:
            tops = {name: course.top for name, course in self.courses[kind].items() if course.top >= 0}
            for name, sizes in shared(self.sizes, tops).items():
                steps += [(size, kind, name) for size in sizes]
        order = {name: place for place, name in enumerate(self._names)}
        steps.sort(key=lambda step: (step[0], step[1], order[step[2]]))
        return [(kind, size, name) for size, kind, name in steps]

    async def repeat(self, budget_s: float, on_step: OnStep | None) -> None:
        """Time everything once for each seed, as long as the budget lasts; every second time in the other order."""
        steps = self.plan()
        for seed in range(SEEDS):
            spent = self._bench.cpu_ms / 1000
            if seed >= LEAST_SEEDS and spent * (seed + 1) / seed > budget_s:
                break
            await self._inputs.make(Wanted(kind, size, seed) for kind, size, _ in steps)
            for kind, size, name in steps if seed % 2 == 0 else turned(steps):
                course = self.courses[kind][name]
                if size >= course.limit:
                    continue
                ms = await self._time(kind, name, size, seed, expected(course.known, size))
                if ms is not None:
                    course.times[size][seed] = ms
                    course.known[size] = min(ms, course.known.get(size, ms))
            self.seeds = seed + 1
            if on_step is not None:
                await on_step(self.seeds / SEEDS)


def turned(steps: Sequence[tuple[str, int, str]]) -> list[tuple[str, int, str]]:
    """The same steps with the programs of each size in the other order."""
    places = {(kind, size): place for place, (kind, size, _) in reversed(list(enumerate(steps)))}
    return [step for _, step in sorted(enumerate(steps), key=lambda pair: (places[pair[1][:2]], -pair[0]))]


async def measure_growth(
    package: Package,
    language_id: str,
    sources: Mapping[str, str],
    pool: Pool,
    *,
    on_step: OnStep | None = None,
    budget_s: float = BUDGET_S,
    load: float | None = None,
) -> Growth:
    """Measure how the time of programs grows beside the package's references, and say what may be said of it.

    `sources` are the programs by name, such as A and B. `load` is that of the host before it begins, read here where
    it is not given. What cannot be measured is a `fault` in the result; raises SandboxError or EngineError for a fault
    of ours.
    """
    assert package.complexity is not None
    before, cores = os.getloadavg()[0] if load is None else load, os.cpu_count() or 1
    answer = Growth(language_id, package.complexity.size, [], load=round(before, 2), cores=cores)
    programs = {**sources, **sources_of(package, language_id)}
    try:
        ready = {name: await built(pool, package, language_id, name, source) for name, source in programs.items()}
        measured = await measured_in_one(package, language_id, ready, pool, on_step, budget_s)
    except (BuildError, PackageError) as error:
        log.warning("growth was not measured", problem=package.slug, fault=str(error))
        own = isinstance(error, BuildError)
        return msgspec.structs.replace(
            answer, fault=str(error) if own else "The package's generator failed; tell who runs this."
        )
    measurement, cpu_s = measured
    forms = {FAST: package.complexity.fast, SLOW: package.complexity.slow}
    doubt = busy(before, cores)
    panels = [panel_of(kind, measurement.courses[kind], forms, doubt) for kind in KINDS]
    return msgspec.structs.replace(answer, panels=panels, seeds=measurement.seeds, cpu_s=round(cpu_s, 1))


async def measured_in_one(
    package: Package,
    language_id: str,
    ready: Mapping[str, Built],
    pool: Pool,
    on_step: OnStep | None,
    budget_s: float,
) -> tuple[Measurement, float]:
    """Everything timed in one sandbox; the measurement, and the CPU time that it took in seconds."""
    language = taken_from(pool, LANGUAGES[language_id])
    imports = "\n".join(data.decode(errors="replace") for one in ready.values() for data in one.files.values())
    text = imports if language.forks else ""
    async with fresh(pool, language, package.limits.memory_mb, Startup(), text) as loaded:
        bench = Bench(loaded, ready)
        await bench.settle()
        measurement = Measurement(package, bench, Inputs(package, pool), list(ready))
        await measurement.climb()
        await measurement.repeat(budget_s, on_step)
        return measurement, bench.cpu_ms / 1000


def panel_of(kind: str, courses: Mapping[str, Course], forms: Mapping[str, str], doubt: str) -> Panel:
    """What was found on one kind of inputs."""
    whole = {name: {size: found for size, found in one.times.items() if found} for name, one in courses.items()}
    memory = {name: one.memory for name, one in courses.items()}
    ended = {name: one.ended for name, one in courses.items()}
    return panel(kind, whole, memory, forms, doubt=doubt, ended=ended)
