"""Code of a package's author at work: in a sandbox of its own, and what it says read as plain data."""

import asyncio
import secrets
from contextlib import AsyncExitStack
from types import TracebackType

from runner.languages import LANGUAGES
from runner.package.author_code import CHECK
from runner.package.check_program import SAID, AuthorProgram, checker_input, output_kb, validate_input
from runner.package.checkers.finding import Finding
from runner.package.problem import Case, Package
from runner.package.wire import AnswerError, decode
from runner.sandbox.binaries import Binaries
from runner.sandbox.binaries import key as binary_key
from runner.sandbox.link import SandboxError
from runner.sandbox.pool import Pool
from runner.sandbox.program import Loaded, Ran, Startup, fresh

CPU_MS = 10_000
KEPT = 500


class AuthorFault(Exception):
    """Author code did not do its part; the text names the file, what it did, and what to do."""


class AuthorSandbox:
    """One program of the author's in a sandbox, taken when it is first asked and destroyed with the `async with`."""

    def __init__(self, pool: Pool, author: AuthorProgram | None, binaries: Binaries | None = None) -> None:
        self._pool = pool
        self._author = author
        self._binaries = binaries
        self._stack = AsyncExitStack()
        self._loaded: Loaded | None = None

    async def __aenter__(self) -> "AuthorSandbox":
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    def __bool__(self) -> bool:
        return self._author is not None

    async def check(self, package: Package, case: Case, actual: object) -> Finding:
        """What the checker finds; raises AuthorFault, or SandboxError for a fault of ours."""
        nonce = secrets.token_hex(8)
        data = await asyncio.to_thread(checker_input, package, case, actual, nonce)
        return await self._ask(data, nonce, f"{case.group}/{case.name}")

    async def validate(self, package: Package, case: Case) -> Finding:
        """What validate.py finds of a case's input; raises as above."""
        nonce = secrets.token_hex(8)
        data = await asyncio.to_thread(validate_input, package, case, nonce)
        return await self._ask(data, nonce, f"{case.group}/{case.name}")

    async def _ask(self, data: bytes, nonce: str, about: str) -> Finding:
        assert self._author is not None
        loaded = self._loaded or await self._start(self._author)
        ran = await loaded.test(data, cpu_ms=CPU_MS, output_kb=output_kb(data))
        if why := failed(ran):
            raise AuthorFault(f"{self._author.name} failed on {about}: {why} Correct it.")
        try:
            said = decode(ran.answer, SAID, nonce)
        except AnswerError as error:
            raise AuthorFault(f"{self._author.name} failed on {about}: {error} Correct it.") from None
        assert isinstance(said, tuple)
        return Finding(said[0], "" if said[0] else said[1][:KEPT] or "The checker does not accept this answer.")

    async def _start(self, author: AuthorProgram) -> Loaded:
        language = LANGUAGES[author.language]
        try:
            loaded = await self._stack.enter_async_context(
                fresh(self._pool, language, author.memory_mb, Startup(), author.program.text)
            )
        except KeyError:
            raise SandboxError(f"{language.title}, which the checker needs, is not prepared") from None
        key = binary_key(author.name, self._pool.image(language.id), language.compile, author.program)
        known = self._binaries.get(key) if self._binaries and language.makes_binary else b""
        await loaded.load(author.program, known)
        if language.makes_binary and not known:
            compiled = await loaded.compile()
            if not compiled.ok:
                raise AuthorFault(f"{author.name} does not compile; correct it: {compiled.message[:KEPT]}")
            if self._binaries is not None:
                self._binaries.put(key, await loaded.binary())
        self._loaded = loaded
        return loaded


def failed(ran: Ran) -> str:
    """What a program of the author's did instead of answering, as a sentence; nothing where it ended well."""
    if ran.oom:
        return "it used more memory than it may."
    if ran.killed == "output":
        return "it wrote without end."
    if ran.killed:
        return f"it did not end within {CPU_MS // 1000} s."
    if ran.exit_code != 0:
        words = ran.stderr.decode(errors="replace").replace("solution.py", CHECK).strip()[-KEPT:]
        return f"it stopped: {words or f'signal {ran.signal}, exit code {ran.exit_code}'}."
    return ""
