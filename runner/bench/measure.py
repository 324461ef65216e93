"""The whole benchmark: every workload ours and otherwise, in turn within each round, then what can be sustained."""

import datetime
import os
import platform
import re
import secrets
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from runner.bench.baselines import bare, ensure_tools, naive
from runner.bench.cost import Meter
from runner.bench.figures import Sample, workload_row
from runner.bench.submission import submission
from runner.bench.sustained import LOADS, PYTHON, sustain
from runner.bench.workloads import QUICK, TESTS, WORKLOADS, Workload
from runner.languages import LANGUAGES
from runner.sandbox.binaries import Binaries
from runner.sandbox.container import Engine, EngineError
from runner.sandbox.link import SandboxError
from runner.sandbox.naive import Naive
from runner.sandbox.pool import Pool

NAIVE_TESTS = 5


@dataclass(frozen=True, slots=True)
class BenchPlan:
    """What to measure: `only` these workloads (all for none), `seconds` of each load (0 for none of them).

    `slots` and `warm` are the product's own settings, for the loads.
    """

    rounds: int = 5
    seconds: float = 20.0
    only: tuple[str, ...] = ()
    naive_tests: int = NAIVE_TESTS
    slots: int = 2
    warm: int = 2

    @property
    def chosen(self) -> list[Workload]:
        """The workloads to measure, in their order."""
        return [one for one in WORKLOADS if not self.only or one.name in self.only]

    @property
    def languages(self) -> set[str]:
        """The languages that these need, known or not."""
        return {one.language for one in self.chosen} | ({PYTHON.language} if self.seconds else set())


def bench_names() -> list[str]:
    """The workloads that can be asked for."""
    return [one.name for one in WORKLOADS]


def quick_plan(plan: BenchPlan) -> BenchPlan:
    """The least that shows that measuring works."""
    return BenchPlan(2, 0.0, plan.only or QUICK, 1, plan.slots, plan.warm)


async def bench(
    engine: Engine, plan: BenchPlan, images: Mapping[str, str], missing: Mapping[str, str], tell: Callable[[str], None]
) -> dict[str, Any]:
    """Measure what the plan asks for and return the document; `tell` hears what is done now.

    `images` are the image of each language that is built, `missing` says why another one is not: its workloads
    are named in `left_out`, like those that fail. Raises EngineError where loads cannot be measured.
    """
    meter = Meter()
    rows: list[dict[str, Any]] = []
    left_out: list[dict[str, str]] = []
    load_before = os.getloadavg()[0]
    for workload in plan.chosen:
        if workload.language not in images:
            reason = missing.get(workload.language, "no such language here")
            left_out.append({"name": workload.name, "reason": reason})
            continue
        try:
            rows.append(await measured(engine, plan, workload, images[workload.language], meter, tell))
        except (SandboxError, EngineError) as error:
            left_out.append({"name": workload.name, "reason": f"failed: {error}"})
    loads = []
    for load in LOADS if plan.seconds and PYTHON.language in images else ():
        tell(f"{load}, {plan.seconds:g} s")
        try:
            async with opened(engine, PYTHON.language, images[PYTHON.language], plan.warm) as pool:
                loads.append(await sustain(pool, load, plan.seconds, plan.slots, plan.warm, meter))
        except (SandboxError, EngineError) as error:
            left_out.append({"name": str(load), "reason": f"failed: {error}"})
    return {
        **machine(engine),
        "rounds": plan.rounds,
        "load": [round(load_before, 2), round(os.getloadavg()[0], 2)],
        "no_cpu": meter.reason,
        "workloads": rows,
        "left_out": left_out,
        "sustained": loads,
    }


@asynccontextmanager
async def opened(engine: Engine, language: str, image: str, warm: int) -> AsyncIterator[Pool]:
    """A pool for one language, all of whose containers are gone at the end."""
    pool = Pool(engine, f"bench-{os.getpid()}-{secrets.token_hex(4)}", warm=warm)
    try:
        pool.add(LANGUAGES[language], image)
        yield pool
    finally:
        await pool.close()


async def measured(
    engine: Engine, plan: BenchPlan, workload: Workload, image: str, meter: Meter, tell: Callable[[str], None]
) -> dict[str, Any]:
    """One workload: a first turn that counts for nothing, then the rounds."""
    ours: list[Sample] = []
    ways: dict[str, list[Sample]] = {"bare": [], "docker_exec": [], "docker_run": []}
    # A set of libraries is kept warm from its first use on, beside the plain kind of the language.
    warm = 1 + bool(LANGUAGES[workload.language].libraries_for(workload.fresh_source())) if workload.warm else 0
    tools = await ensure_tools(engine, workload, image, tell)
    async with (
        opened(engine, workload.language, image, 1 if workload.warm else 0) as pool,
        Naive(tools, pool.owner) as plain,
    ):
        source, binaries = workload.fresh_source(), Binaries()
        for number in range(plan.rounds + 1):
            tell(f"{workload.name}, round {number} of {plan.rounds}")
            source = source if workload.again else workload.fresh_source()
            one = await submission(pool, workload, source, warm, meter, binaries)
            others = {
                "bare": await bare(plain, workload, source),
                "docker_exec": await naive(plain.execute, workload, meter, plan.naive_tests),
                "docker_run": await naive(plain.run, workload, meter, plan.naive_tests),
            }
            if number:
                ours.append(one)
                for way, sample in others.items():
                    ways[way].append(sample)
    return workload_row(workload.name, TESTS, ours, ways)


def machine(engine: Engine) -> dict[str, Any]:
    """Where and when it was measured."""
    try:
        found = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text(), re.M)
    except OSError:
        found = None
    processor = found[1] if found else platform.machine()
    return {
        "machine": f"{processor}, {platform.machine()}, {platform.system()} {platform.release()}",
        "cores": engine.info.cpus,
        "engine": f"Docker {engine.info.version}, cgroup v{engine.info.cgroup}",
        "runtime": engine.info.runtime,
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
    }
