"""The runner: owns a pool on this host's engine, takes jobs from the bus, judges them, reports what happened."""

import asyncio
import contextlib
import time
from collections import defaultdict
from collections.abc import Coroutine, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec
import structlog

from runner.bus import Beat, Bus, CaseDone, Compiled, Grown, Job, Judged, Measuring, Started
from runner.growth.measure import measure_growth
from runner.growth.programs import measurable
from runner.growth_figures import Growth
from runner.judge import judge
from runner.languages import LANGUAGES, Language
from runner.package.author_code import checking_language
from runner.package.generate import PYTHON, all_cases, store
from runner.package.schema import Case, Package, PackageError, own_input
from runner.sandbox.binaries import Binaries
from runner.sandbox.container import Engine, EngineError
from runner.sandbox.images import build
from runner.sandbox.link import SandboxError
from runner.sandbox.pool import Pool
from runner.sandbox.program import Startup, measure_startup
from runner.verdict import CaseResult, CompileResult, Judgement, Verdict

log = structlog.get_logger()

RECONNECT_SECONDS = 2.0
AGAIN_SECONDS = 30.0
BEAT_SECONDS = 5.0
OUTAGE_SECONDS = 120.0
PACKAGES_KEPT = 16


@dataclass(slots=True)
class Readiness:
    """Whether a language can be judged: absent, building, ready or unavailable, with a word about it."""

    state: str = "building"
    detail: str = "waiting for the Docker engine"
    startup: Startup = field(default_factory=Startup)
    settled: asyncio.Event = field(default_factory=asyncio.Event)

    def settle(self, state: str, detail: str = "") -> None:
        """Say how preparing the language ended."""
        self.state, self.detail = state, detail
        self.settled.set()


def absent() -> Readiness:
    """A language that is left alone until somebody asks for it."""
    return Readiness(state="absent", detail="prepared when it is first used")


@dataclass(frozen=True, slots=True)
class RunnerSettings:
    """What a runner needs to know of its host.

    `owner` marks its containers; `instance_key` seeds the hidden cases, kept in the folder `cache`; `slots`
    is how many submissions are judged at a time, `warm` how many sandboxes wait ready per language;
    `languages` are prepared at once, others when they are asked for.
    """

    owner: str
    instance_key: bytes
    cache: Path
    slots: int = 2
    warm: int = 2
    runtime: str = ""
    languages: tuple[str, ...] = tuple(LANGUAGES)


class Runner:
    """Judges what the bus brings, from `start` to `stop`."""

    def __init__(self, bus: Bus, packages: Mapping[str, Package], settings: RunnerSettings) -> None:
        self._bus = bus
        self._packages = packages
        self._settings = settings
        at_once = {PYTHON.id, *settings.languages}
        self._languages = {name: Readiness() if name in at_once else absent() for name in LANGUAGES}
        self._background: set[asyncio.Task[None]] = set()
        self._engine: Engine | None = None
        self._pool: Pool | None = None
        self._engine_fault = "connecting to the Docker engine"
        self._running = 0
        self._cases: dict[str, dict[str, list[Case]]] = {}
        self._binaries = Binaries()
        self._making: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)

    async def start(self) -> None:
        """Begin to prepare languages and to take jobs; returns at once."""
        self._spawn(self._prepare())

    async def stop(self) -> None:
        """Stop taking jobs and remove every container of ours; a job under way is left to be sent again."""
        for running in list(self._background):
            running.cancel()
        await asyncio.gather(*self._background, return_exceptions=True)
        if self._pool is not None:
            await self._pool.close()
        if self._engine is not None:
            await self._engine.close()

    def health(self) -> dict[str, object]:
        """The engine, each language and the pool, as /api/health shows them."""
        info = self._engine.info if self._engine is not None else None
        return {
            "engine": {
                "ok": info is not None and not self._engine_fault,
                "detail": self._engine_fault or (f"Docker {info.version}, cgroup v{info.cgroup}" if info else ""),
                "runtime": info.runtime if info else "",
            },
            "languages": [
                {"id": name, "title": LANGUAGES[name].title, "state": ready.state, "detail": ready.detail}
                for name, ready in self._languages.items()
            ],
            "pool": self._pool.counts() if self._pool is not None else {},
            "running": self._running,
        }

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        background = asyncio.create_task(work)
        self._background.add(background)
        background.add_done_callback(self._done)

    def _done(self, background: asyncio.Task[None]) -> None:
        self._background.discard(background)
        if not background.cancelled() and (error := background.exception()) is not None:
            log.error("runner work failed", error=repr(error), exc_info=error)

    async def _prepare(self) -> None:
        engine = self._engine = await self._connect()
        self._engine_fault = ""
        # Listed before there are new ones, removed meanwhile: what a crash left delays no judging.
        left = await engine.owned(self._settings.owner)
        if left:
            log.info("sweeping containers that a crash left behind", containers=len(left))
            self._spawn(self._sweep(engine, left))
        self._pool = Pool(engine, self._settings.owner, warm=self._settings.warm)
        for _ in range(self._settings.slots):
            self._spawn(self._work(self._pool))
        # Python first: it serves at once, and the problems' own generators are written in it.
        await self._prepare_language(engine, self._pool, PYTHON)
        later = [language for language in LANGUAGES.values() if language is not PYTHON]
        for language in later:
            if self._languages[language.id].state != "absent":
                await self._prepare_language(engine, self._pool, language)

    def want(self, language: str) -> None:
        """Prepare a language that somebody asks for, if that has not begun."""
        ready = self._languages.get(language)
        if ready is not None and ready.state == "absent" and self._engine is not None and self._pool is not None:
            ready.state, ready.detail = "building", "building its image"
            self._spawn(self._prepare_language(self._engine, self._pool, LANGUAGES[language]))

    async def _sweep(self, engine: Engine, left: Sequence[str]) -> None:
        await asyncio.gather(*(engine.remove(identifier) for identifier in left))

    async def _connect(self) -> Engine:
        while True:
            try:
                return await Engine.connect(self._settings.runtime)
            except EngineError as error:
                self._engine_fault = str(error)
                log.warning("no Docker engine yet", error=str(error))
                await asyncio.sleep(RECONNECT_SECONDS)

    async def _prepare_language(self, engine: Engine, pool: Pool, language: Language) -> None:
        ready = self._languages[language.id]

        def say(line: str) -> None:
            ready.detail = line.strip()[:200]

        try:
            image = await build.ensure(engine, language, say)
            pool.add(language, image)
            ready.startup = await self._startup(pool, language, image)
        except (EngineError, SandboxError, ValueError) as error:
            log.error("language not available", language=language.id, error=str(error))
            ready.settle("unavailable", str(error).strip().splitlines()[-1][:200])
            self._spawn(self._prepare_again(engine, pool, language))
        else:
            ready.settle("ready")
            log.info("language ready", language=language.id)
            self._spawn(self._prepare_cases(pool, language))

    async def _prepare_again(self, engine: Engine, pool: Pool, language: Language) -> None:
        """Try a language once more after a while: what was missing may have come."""
        await asyncio.sleep(AGAIN_SECONDS)
        await self._prepare_language(engine, pool, language)

    async def _startup(self, pool: Pool, language: Language, image: str) -> Startup:
        """What starting costs, measured by the self-test once per image and kept for the next start."""
        path = self._settings.cache / f"startup-{image.replace(':', '-')}.json"
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            return msgspec.json.decode(await asyncio.to_thread(path.read_bytes), type=Startup)
        startup = await measure_startup(pool, language)
        await asyncio.to_thread(store, path, msgspec.json.encode(startup))
        return startup

    async def _prepare_cases(self, pool: Pool, language: Language) -> None:
        """Make the hidden cases whose answers come in this language, so that no submission waits for them."""
        for package in self._packages.values():
            if package.answering != language.id:
                continue
            try:
                await self._groups(pool, package)
            except (EngineError, SandboxError, PackageError) as error:
                log.error("hidden cases not made", problem=package.slug, error=str(error))

    async def _groups(self, pool: Pool, package: Package) -> dict[str, list[Case]]:
        """All cases of a package, those of the packages used last kept in memory."""
        async with self._making[package.digest]:
            groups = self._cases.pop(package.digest, None)
            if groups is None:
                groups = await all_cases(package, pool, self._settings.instance_key, self._settings.cache)
            self._cases[package.digest] = groups
        if len(self._cases) > PACKAGES_KEPT:
            del self._cases[next(iter(self._cases))]
        return groups

    async def _work(self, pool: Pool) -> None:
        while True:
            job = await self._bus.next_job()
            ready = self._unsettled(job)
            if ready is not None:
                self._spawn(self._later(job, ready))
                continue
            if job.kind == "growth":
                # It takes a minute and only one is ever under way: nobody's run waits behind it.
                self._spawn(self._grow(job, pool))
                continue
            self._running += 1
            try:
                await self._one(job, pool)
            finally:
                self._running -= 1

    def _unsettled(self, job: Job) -> Readiness | None:
        """A language that this job has to wait for: its own, or that of the problem's checker."""
        package = self._packages.get(job.problem)
        checker = checking_language(package.author) if package else ""
        self.want(checker)
        known = [self._languages[name] for name in (job.language, checker) if name in self._languages]
        return next((ready for ready in known if not ready.settled.is_set()), None)

    async def _later(self, job: Job, ready: Readiness) -> None:
        """Put a job back once its language is prepared, so that it holds no slot meanwhile."""
        await ready.settled.wait()
        await self._bus.send_job(job)

    async def _one(self, job: Job, pool: Pool) -> None:
        await self._bus.send_report(Started(job.submission, job.token))
        beating = asyncio.create_task(self._beat(job))
        try:
            judgement = await self._outlast(job, pool)
        except Exception as error:
            log.error("judging failed", submission=job.submission, exc_info=error)
            judgement = our_fault(job, repr(error))
        finally:
            beating.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await beating
        await self._bus.send_report(Judged(job.submission, job.token, judgement))

    async def _grow(self, job: Job, pool: Pool) -> None:
        """Measure how programs grow; what cannot be measured is told as a fault in the result."""
        share = 0.0

        async def on_step(done: float) -> None:
            nonlocal share
            share = done

        async def beat() -> None:
            while True:
                await self._bus.send_report(Measuring(job.submission, job.token, share))
                await asyncio.sleep(BEAT_SECONDS)

        beating = asyncio.create_task(beat())
        package, ready = self._packages.get(job.problem), self._languages.get(job.language)
        growth = Growth(
            job.language, "", [], fault=f"The growth of {job.problem} cannot be measured in {job.language}."
        )
        try:
            if package and measurable(package, job.language) and ready and ready.state == "ready":
                growth = await measure_growth(package, job.language, job.programs, pool, on_step=on_step)
        except Exception as error:
            log.error("measuring failed", comparison=job.submission, exc_info=error)
            growth = msgspec.structs.replace(growth, fault="The measurement failed on our side. Try again.")
        finally:
            beating.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await beating
        await self._bus.send_report(Grown(job.submission, job.token, growth))

    async def _outlast(self, job: Job, pool: Pool) -> Judgement:
        """Judge, waiting out an engine that is away for a while: it may be restarting."""
        deadline = time.monotonic() + OUTAGE_SECONDS
        while True:
            try:
                judgement = await self._judge(job, pool)
            except EngineError as error:
                self._engine_fault = str(error)
                log.warning("the engine is away", error=str(error))
                if time.monotonic() > deadline:
                    raise
                await asyncio.sleep(RECONNECT_SECONDS)
            else:
                self._engine_fault = ""
                return judgement

    async def _judge(self, job: Job, pool: Pool) -> Judgement:
        package = self._packages.get(job.problem)
        ready = self._languages.get(job.language)
        if package is None or ready is None or ready.state != "ready":
            return our_fault(job, f"cannot judge {job.problem} in {job.language} here")

        async def on_compile(compiled: CompileResult) -> None:
            await self._bus.send_report(Compiled(job.submission, job.token, compiled))

        async def on_case(index: int, case: CaseResult) -> None:
            await self._bus.send_report(CaseDone(job.submission, job.token, index, case))

        if job.kind == "run":
            cases = run_cases(package, job.inputs)
        else:
            groups = await self._groups(pool, package)
            cases = [case for group in package.groups for case in groups[group.id]]
        return await judge(
            package,
            cases,
            job.language,
            job.source,
            pool,
            on_compile=on_compile,
            on_case=on_case,
            startup=ready.startup,
            shown=job.kind == "run",
            owner=job.owner,
            watched=job.watched,
            binaries=self._binaries,
        )

    async def _beat(self, job: Job) -> None:
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            await self._bus.send_report(Beat(job.submission, job.token))


def run_cases(package: Package, inputs: Sequence[str]) -> list[Case]:
    """The cases of a Run in their order: the samples, then the candidate's own inputs, numbered."""
    samples = [case for group in package.groups if group.source == "sample" for case in package.cases(group.id)]
    own = (own_input(package, text) for text in inputs)
    return [*samples, *(replace(case, name=str(number)) for number, case in enumerate(own, 1))]


def our_fault(job: Job, fault: str) -> Judgement:
    """The judgement of a submission that we could not judge."""
    return Judgement(
        verdict=Verdict.IE,
        compile=CompileResult(ok=True),
        cases=[],
        queue_ms=0.0,
        total_ms=0.0,
        language=job.language,
        image="",
        fault=fault,
    )
