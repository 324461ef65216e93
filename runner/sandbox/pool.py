"""The pool: sandboxes started ahead of time, each used once. Three verbs: take, destroy, close."""

import asyncio
from collections import defaultdict
from dataclasses import dataclass

import structlog

from runner.languages import Language
from runner.sandbox.container import Engine, EngineError, Sandbox, SandboxError

log = structlog.get_logger()

DEFAULT_MEMORY_MB = 256
RETRY_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Kind:
    """What makes two warm sandboxes interchangeable."""

    language: str
    memory_mb: int
    libraries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Stock:
    """A language that can be judged, with its image."""

    language: Language
    image: str


class Pool:
    """Warm sandboxes by language and memory; `warm` of each kind wait ready, and are refilled when one is taken."""

    def __init__(self, engine: Engine, owner: str, *, warm: int = 2) -> None:
        self._engine = engine
        self.owner = owner
        self._warm = warm
        self._stock: dict[str, Stock] = {}
        self._idle: defaultdict[Kind, list[Sandbox]] = defaultdict(list)
        self._busy: dict[str, str] = {}
        self._wanted: dict[Kind, None] = {}
        self._short = asyncio.Event()
        self._filled = asyncio.Condition()
        self._going: set[asyncio.Task[None]] = set()
        self._waiting = 0
        self._closing = False
        self._filler = asyncio.create_task(self._fill())

    def add(self, language: Language, image: str) -> None:
        """Let a language be judged, and begin to keep sandboxes of it warm."""
        self._stock[language.id] = Stock(language, image)
        self._wanted[self._kind(language.id, DEFAULT_MEMORY_MB)] = None
        self._short.set()

    def image(self, language: str) -> str:
        """The image of a language that was added."""
        return self._stock[language].image

    async def take(self, language: str, memory_mb: int = DEFAULT_MEMORY_MB, source: str = "") -> Sandbox:
        """Hand out a sandbox that nothing has used; it is the caller's to destroy.

        It has imported what `source` imports, where its language can do that ahead of time.
        Raises KeyError for a language that was not added, EngineError or SandboxError when none can be made.
        """
        kind = self._kind(language, memory_mb, source)
        self._wanted[kind] = None
        idle = self._idle[kind]
        sandbox = None
        while idle and sandbox is None:
            candidate = idle.pop(0)
            if candidate.alive:
                sandbox = candidate
            else:
                await self._engine.destroy(candidate)
        sandbox = sandbox or await self._start_now(kind)
        if sandbox.used:
            raise SandboxError("a used sandbox was about to be handed out again")
        sandbox.used = True
        self._busy[sandbox.id] = language
        return sandbox

    def destroy(self, sandbox: Sandbox) -> None:
        """End a sandbox in the background; only then is its place in the pool filled again, so that a
        refill slows no test."""
        going = asyncio.create_task(self._remove(sandbox))
        self._going.add(going)
        going.add_done_callback(self._going.discard)

    async def _remove(self, sandbox: Sandbox) -> None:
        try:
            await self._engine.destroy(sandbox)
        except EngineError as error:
            log.warning("sandbox not removed, the next start sweeps it", error=str(error))
        finally:
            self._busy.pop(sandbox.id, None)
            self._short.set()

    async def warmed(self, language: str) -> None:
        """Wait until a sandbox of the language is ready to be taken."""
        kind = self._kind(language, DEFAULT_MEMORY_MB)
        async with self._filled:
            await self._filled.wait_for(lambda: bool(self._idle[kind]))

    def counts(self) -> dict[str, dict[str, int]]:
        """How many sandboxes are warm and how many busy, by language."""
        counts = {language: {"warm": 0, "busy": 0} for language in self._stock}
        for kind, idle in self._idle.items():
            counts[kind.language]["warm"] += len(idle)
        for language in self._busy.values():
            counts[language]["busy"] += 1
        return counts

    async def close(self) -> None:
        """Stop refilling and remove every sandbox that is left, idle or busy."""
        self._closing = True
        self._short.set()
        await self._filler
        for idle in self._idle.values():
            for sandbox in idle:
                sandbox.writer.close()
            idle.clear()
        await asyncio.gather(*self._going)
        await self._engine.sweep_all(self.owner)

    def _kind(self, language: str, memory_mb: int, source: str = "") -> Kind:
        row = self._stock[language].language
        return Kind(language, max(memory_mb, row.compile_memory_mb), row.libraries_for(source))

    async def _start(self, kind: Kind) -> Sandbox:
        stock = self._stock[kind.language]
        return await self._engine.start(
            stock.image,
            self.owner,
            memory_mb=kind.memory_mb + stock.language.runtime_memory_mb,
            libraries=kind.libraries if stock.language.forks else None,
        )

    async def _start_now(self, kind: Kind) -> Sandbox:
        """Start one that somebody waits for; no warm one is started meanwhile, so that this one is quick."""
        self._waiting += 1
        try:
            return await self._start(kind)
        finally:
            self._waiting -= 1
            self._short.set()

    async def _fill(self) -> None:
        while not self._closing:
            await self._short.wait()
            self._short.clear()
            for kind in list(self._wanted):
                while len(self._idle[kind]) < self._warm and not self._waiting and not self._closing:
                    try:
                        sandbox = await self._start(kind)
                    except (EngineError, SandboxError) as error:
                        log.warning("no warm sandbox", language=kind.language, error=str(error))
                        await asyncio.sleep(RETRY_SECONDS)
                        self._short.set()
                        break
                    async with self._filled:
                        self._idle[kind].append(sandbox)
                        self._filled.notify_all()
