"""The pool: sandboxes started ahead of time, each used once. Three verbs: take, destroy, close."""

import asyncio
import contextlib
import math
import time
from collections import deque
from dataclasses import dataclass, field

import structlog

from runner.languages import Language
from runner.sandbox.container import Engine, EngineError
from runner.sandbox.link import Sandbox, SandboxError

log = structlog.get_logger()

DEFAULT_MEMORY_MB = 256
RETRY_SECONDS = 1.0
TRIM_SECONDS = 60.0
WINDOW_SECONDS = 10.0
FORGET_SECONDS = 1800.0
START_SHARE = 0.5
"""How many seconds of demand are kept warm: about what it takes to start a sandbox on a busy machine."""
MOST = 8
STARTS = 2


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
    kept: bool = True


@dataclass(slots=True)
class Shelf:
    """The warm sandboxes of one kind, and when some were taken of late; of one that is not `kept` none waits."""

    base: int
    kept: bool = True
    idle: list[Sandbox] = field(default_factory=list)
    starting: int = 0
    taken: deque[float] = field(default_factory=deque)
    last: float = -math.inf
    not_before: float = 0.0

    def note(self, now: float) -> None:
        """Remember that one was taken."""
        self.last = now
        self.taken.append(now)

    def wanted(self, now: float, warm: int) -> int:
        """How many should wait: more while many are taken, and what is the least where nobody asks for any."""
        while self.taken and self.taken[0] < now - WINDOW_SECONDS:
            self.taken.popleft()
        if warm == 0 or not self.kept:
            return 0
        if now - self.last > FORGET_SECONDS:
            return self.base
        demand = int(len(self.taken) / WINDOW_SECONDS * START_SHARE)
        return max(self.base, min(warm + demand, MOST))


class Pool:
    """Warm sandboxes by language, memory and libraries.

    `warm` of each kind in use wait ready, more while many are taken; a language that was added keeps one even
    when nobody uses it. `warm=0` starts each when it is asked for.
    """

    def __init__(self, engine: Engine, owner: str, *, warm: int = 2) -> None:
        self._engine = engine
        self.owner = owner
        self._warm = warm
        self._stock: dict[str, Stock] = {}
        self._shelves: dict[Kind, Shelf] = {}
        self._busy: dict[str, str] = {}
        self._short = asyncio.Event()
        self._filled = asyncio.Condition()
        self._going: set[asyncio.Task[None]] = set()
        self._waiting = 0
        self._closing = False
        self._fillers = [asyncio.create_task(self._fill()) for _ in range(STARTS)]

    def add(self, language: Language, image: str) -> None:
        """Let a language be judged, and begin to keep a sandbox of it warm."""
        self._stock[language.id] = Stock(language, image)
        self._shelf(self._kind(language.id, DEFAULT_MEMORY_MB))
        self._short.set()

    def image(self, language: str) -> str:
        """The image of a language that was added."""
        return self._stock[language].image

    def lend(self, language: Language, image: str) -> None:
        """Let a variant of a language be taken, of which none is kept warm."""
        self._stock[language.id] = Stock(language, image, kept=False)

    async def take(self, language: str, memory_mb: int = DEFAULT_MEMORY_MB, source: str = "") -> Sandbox:
        """Hand out a sandbox that nothing has used; it is the caller's to destroy.

        It has imported what `source` imports, where its language can do that ahead of time.
        Raises KeyError for a language that was not added, EngineError or SandboxError when none can be made.
        """
        kind = self._kind(language, memory_mb, source)
        shelf = self._shelf(kind)
        shelf.note(time.monotonic())
        sandbox = None
        while shelf.idle and sandbox is None:
            candidate = shelf.idle.pop(0)
            if candidate.alive:
                sandbox = candidate
            else:
                await self._engine.destroy(candidate)
        if not shelf.idle:
            self._short.set()
        sandbox = sandbox or await self._start_now(kind)
        if sandbox.used:
            raise SandboxError("a used sandbox was about to be handed out again")
        sandbox.used = True
        self._busy[sandbox.id] = language
        return sandbox

    def destroy(self, sandbox: Sandbox) -> None:
        """End a sandbox in the background; its place is filled again only then, so that a refill slows no test."""
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

    async def warmed(self, language: str, source: str = "") -> None:
        """Wait until a sandbox of the language, with what `source` imports, is ready to be taken."""
        shelf = self._shelf(self._kind(language, DEFAULT_MEMORY_MB, source))
        shelf.base = max(shelf.base, 1)
        self._short.set()
        async with self._filled:
            await self._filled.wait_for(lambda: bool(shelf.idle))

    def counts(self) -> dict[str, dict[str, int]]:
        """How many sandboxes are warm and how many busy, by language."""
        counts = {language: {"warm": 0, "busy": 0} for language in self._stock}
        for kind, shelf in self._shelves.items():
            counts[kind.language]["warm"] += len(shelf.idle)
        for language in self._busy.values():
            counts[language]["busy"] += 1
        return counts

    async def close(self) -> None:
        """Stop refilling and remove every sandbox that is left, idle or busy."""
        self._closing = True
        self._short.set()
        await asyncio.gather(*self._fillers)
        for shelf in self._shelves.values():
            for sandbox in shelf.idle:
                sandbox.writer.close()
            shelf.idle.clear()
        await asyncio.gather(*self._going)
        await self._engine.sweep_all(self.owner)

    def _kind(self, language: str, memory_mb: int, source: str = "") -> Kind:
        row = self._stock[language].language
        return Kind(language, max(memory_mb, row.compile_memory_mb), row.libraries_for(source))

    def _shelf(self, kind: Kind) -> Shelf:
        if kind not in self._shelves:
            usual = kind == self._kind(kind.language, DEFAULT_MEMORY_MB)
            kept = self._stock[kind.language].kept
            self._shelves[kind] = Shelf(base=min(1, self._warm) if usual and kept else 0, kept=kept)
        return self._shelves[kind]

    async def _start(self, kind: Kind) -> Sandbox:
        stock = self._stock[kind.language]
        return await self._engine.start(
            stock.image,
            self.owner,
            memory_mb=kind.memory_mb + stock.language.runtime_memory_mb,
            words=stock.language.ready_words(kind.libraries),
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
        """Start what is short, one at a time, until the pool closes."""
        while not self._closing:
            kind = self._shortest()
            if kind is None:
                await self._rest()
                continue
            shelf = self._shelves[kind]
            shelf.starting += 1
            try:
                sandbox = await self._start(kind)
            except (EngineError, SandboxError) as error:
                log.warning("no warm sandbox", language=kind.language, error=str(error))
                shelf.not_before = time.monotonic() + RETRY_SECONDS
                continue
            finally:
                shelf.starting -= 1
            shelf.idle.append(sandbox)
            async with self._filled:
                self._filled.notify_all()

    async def _rest(self) -> None:
        """Let go of what is out of use, then wait until something may be short."""
        for shelf in self._shelves.values():
            for _ in range(len(shelf.idle) - shelf.wanted(time.monotonic(), self._warm)):
                self.destroy(shelf.idle.pop())
        self._short.clear()
        delayed = any(shelf.not_before > time.monotonic() for shelf in self._shelves.values())
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(RETRY_SECONDS if delayed else TRIM_SECONDS):
                await self._short.wait()

    def _shortest(self) -> Kind | None:
        """The kind that lacks most; None when all is well, or when somebody waits for one to start."""
        now = time.monotonic()
        lacking = {
            kind: shelf.wanted(now, self._warm) - len(shelf.idle) - shelf.starting
            for kind, shelf in self._shelves.items()
            if shelf.not_before <= now
        }
        most = max(lacking, key=lambda kind: lacking[kind], default=None)
        return most if most is not None and lacking[most] > 0 and not self._waiting and not self._closing else None
