"""The examination: what the host says, then every probe in turn, and the grade; nothing is left behind."""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Sequence

from runner.doctor import host
from runner.doctor.catalogue import QUESTIONS
from runner.doctor.finding import Diagnosis, Outcome, Probe, Reading, Weight, grade
from runner.doctor.reading import failed, passed
from runner.doctor.visit import PYTHON, Visit
from runner.sandbox.container import Engine, EngineError
from runner.sandbox.link import SandboxError
from runner.sandbox.pool import Pool

OnProbe = Callable[[Probe], None]
PROBE_SECONDS = 180


async def examine(engine: Engine, image: str, on_probe: OnProbe) -> Diagnosis:
    """Examine this host with the image of Python; each probe is told as soon as it is known.

    A probe that cannot run has failed. Raises EngineError when the engine is gone before anything is known.
    """
    info = await host.ask(engine)
    free_bytes = host.free_space(str(info.get("DockerRootDir", "")))
    probes: list[Probe] = []

    def tell(found: dict[str, Reading]) -> None:
        for name, reading in found.items():
            probes.append(answer(name, reading))
            on_probe(probes[-1])

    tell(host.readings(info, host.read_settings(), free_bytes))
    pool = Pool(engine, f"doctor-{secrets.token_hex(6)}", warm=0)
    try:
        pool.add(PYTHON, image)
        visit = Visit(engine, pool, own_kernel=engine.info.runtime == host.OWN_KERNEL)
        for names, step in visit.steps():
            tell(await attempt(names, step()))
    finally:
        gone = await ended(engine, pool)
    tell({"gone": gone})
    return Diagnosis(grade(probes, QUESTIONS), ordered(probes), host.facts(info))


def unreachable(why: str) -> Diagnosis:
    """The diagnosis of a host that cannot be examined, and why."""
    probe = answer("engine", failed(why, "Start the Docker engine, or say in DOCKER_HOST where it is."))
    return Diagnosis(grade([probe], QUESTIONS), (probe,), {})


def answer(name: str, reading: Reading) -> Probe:
    """A question of the catalogue with what was seen; one that must hold and was skipped has failed."""
    question = QUESTIONS[name]
    unproved = reading.outcome is Outcome.SKIPPED and question.weight is Weight.MUST
    outcome = Outcome.FAIL if unproved else reading.outcome
    return Probe(name, question.group, question.weight, question.text, outcome, reading.proof, reading.advice)


def ordered(probes: Sequence[Probe]) -> tuple[Probe, ...]:
    """Probes in the order of the catalogue."""
    places = list(QUESTIONS)
    return tuple(sorted(probes, key=lambda probe: places.index(probe.id)))


async def attempt(names: Sequence[str], work: Awaitable[dict[str, Reading]]) -> dict[str, Reading]:
    """The readings of one step; where it could not be taken, each of its probes has failed."""
    try:
        async with asyncio.timeout(PROBE_SECONDS):
            return await work
    except (SandboxError, EngineError, TimeoutError) as error:
        why = failed(f"Could not be proved: {str(error) or 'it took too long'}.")
        return dict.fromkeys(names, why)


async def ended(engine: Engine, pool: Pool) -> Reading:
    """End the pool, and see what is left of it."""
    try:
        await pool.close()
        left = await engine.owned(pool.owner)
    except EngineError as error:
        return failed(f"Not everything could be removed: {error}.")
    return failed(f"{len(left)} containers are left.") if left else passed("no container is left")
