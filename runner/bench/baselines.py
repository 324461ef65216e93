"""The same work done otherwise: bare, by `docker exec` for each test, by `docker run` for each test."""

import hashlib
import json
import shlex
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from runner.bench.cost import Meter, between
from runner.bench.figures import Sample, scaled
from runner.bench.workloads import ANSWERS, INPUTS, TESTS, Workload
from runner.languages import LANGUAGES
from runner.sandbox.container import Engine
from runner.sandbox.images import build
from runner.sandbox.link import SandboxError
from runner.sandbox.naive import FOLDER, Naive

LOOP = Path(__file__).parent / "inside" / "loop.py"
TOOLS = Path(__file__).parent
NAMES = [f"input-{number}" for number in range(TESTS)]
Command = Callable[[list[str]], Awaitable[bytes]]


async def ensure_tools(engine: Engine, workload: Workload, image: str, say: build.Say) -> str:
    """The image for the baselines: the sandbox's own, or one with a person's tools; raises EngineError."""
    if not workload.tools:
        return image
    files = {"Dockerfile": (TOOLS / workload.tools / "Dockerfile").read_bytes()}
    base = await build.ensure_base(engine, say)
    digest = hashlib.sha256(base.encode() + files["Dockerfile"]).hexdigest()[:12]
    wanted = f"sandglass-bench-{workload.tools}:{digest}"
    if not await engine.has_image(wanted):
        say(f"building an image with the tools to compare {workload.name} with")
        await engine.build(files, wanted, {"BASE": base}, build.detail(say))
    return wanted


async def bare(plain: Naive, workload: Workload, source: str) -> Sample:
    """Build and run in a loop of processes, timed where they run; raises SandboxError when an answer is wrong."""
    asked = {
        "folder": FOLDER,
        "files": {
            workload.file or LANGUAGES[workload.language].source: source,
            **dict(zip(NAMES, INPUTS, strict=True)),
        },
        "build": workload.build,
        "run": workload.run,
        "inputs": NAMES,
    }
    told = json.loads(await plain.execute(["/usr/bin/python3", "-I", "-c", LOOP.read_text(), json.dumps(asked)]))
    expect(workload, told.pop("outputs"), ANSWERS)
    return Sample(**told)


async def naive(command: Command, workload: Workload, meter: Meter, tests: int) -> Sample:
    """Build and run what `bare` has placed, each step by a command of the engine; a few tests stand for all."""
    build = await timed(command, list(workload.build), meter) if workload.build else (b"", 0.0, 0.0)
    done = []
    for name in NAMES[:tests]:
        done.append(await timed(command, ["/bin/sh", "-c", f"{shlex.join(workload.run)} < {name}"], meter))
    expect(workload, [out.decode() for out, _, _ in done], ANSWERS[:tests])
    return scaled(build[1:], [one[1:] for one in done], TESTS)


async def timed(command: Command, words: list[str], meter: Meter) -> tuple[bytes, float, float | None]:
    """What a command printed, with its time and its CPU time in milliseconds."""
    cpu, began = meter.cpu_ms(), time.perf_counter()
    out = await command(words)
    return out, (time.perf_counter() - began) * 1000, between(cpu, meter.cpu_ms())


def expect(workload: Workload, outputs: list[str], answers: list[str]) -> None:
    """A baseline that answers wrongly is none."""
    if [out.strip() for out in outputs] != answers:
        raise SandboxError(f"{workload.name}, done without a sandbox, gave a wrong answer: {outputs[:3]}")
