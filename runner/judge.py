"""Judging one submission: a fresh sandbox, one test at a time, and the verdict decided here on plain data."""

import asyncio
import secrets
import signal
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
import structlog

from runner.author_code import AuthorFault, AuthorSandbox
from runner.languages import LANGUAGES, Language
from runner.package.check_program import INT, checker_program
from runner.package.checkers import RIGHT, Finding, check
from runner.package.drivers import program
from runner.package.problem import OWN, Case, Package, reveals_all
from runner.package.review import looked_at
from runner.package.values import show
from runner.package.wire import AnswerError, decode, encode
from runner.review import judge_review
from runner.sandbox.binaries import Binaries
from runner.sandbox.binaries import key as binary_key
from runner.sandbox.link import SandboxError
from runner.sandbox.pool import Pool
from runner.sandbox.program import Loaded, Ran, Startup, fresh
from runner.shown import accept
from runner.skipping import skipped
from runner.verdict import CaseResult, CompileResult, Judgement, Verdict, combine

log = structlog.get_logger()

STREAM_KEPT = 64 * 1024
LARGE = 256 * 1024
HIDDEN_KEPT = 2000
"""Letters of each text that are kept of a hidden case where interviewers watch."""
OnCompile = Callable[[CompileResult], Awaitable[None]]
OnCase = Callable[[int, CaseResult], Awaitable[None]]


def fate(
    ran: Ran, *, cpu_ms: int, allowed_ms: float, memory_mb: int, runtime_kib: int = 0
) -> tuple[Verdict, str] | None:
    """The verdict that limits, signal and exit status give, with its sentence; None for a clean end.

    `allowed_ms` is the limit `cpu_ms` as it holds in this minute; `runtime_kib` of memory is not charged.
    """
    if ran.oom or ran.memory_kib - runtime_kib > memory_mb * 1024:
        return Verdict.MLE, f"Used more than {memory_mb} MB of memory."
    if ran.killed == "output" or ran.signal == signal.SIGXFSZ:
        return Verdict.OLE, "Wrote more than the output limit."
    if ran.killed == "cpu" or ran.cpu_ms > allowed_ms:
        return Verdict.TLE, f"Needed more than {cpu_ms / 1000:g} s of CPU time."
    if ran.killed == "wall":
        return Verdict.TLE, "Waited too long without working, and was stopped."
    if ran.signal:
        return Verdict.RTE, f"Stopped by signal {ran.signal} ({signal_name(ran.signal)}).{last_words(ran)}"
    if ran.exit_code:
        return Verdict.RTE, f"Ended with exit code {ran.exit_code}.{last_words(ran)}"
    return None


def signal_name(number: int) -> str:
    """SIGSEGV rather than 11."""
    return signal.Signals(number).name if number in set(signal.Signals) else "unknown"


def last_words(ran: Ran) -> str:
    """The last line that the program wrote to stderr, which mostly says why it stopped."""
    lines = [line.strip() for line in ran.stderr[-4096:].decode(errors="replace").splitlines() if line.strip()]
    return f" {lines[-1][:200]}" if lines else ""


def kept(data: bytes) -> str:
    """Output as text, the middle cut out where it is long."""
    if len(data) <= STREAM_KEPT:
        return data.decode(errors="replace")
    head, tail = data[: STREAM_KEPT * 3 // 4], data[-STREAM_KEPT // 4 :]
    cut = len(data) - len(head) - len(tail)
    return f"{head.decode(errors='replace')}\n… {cut} bytes left out …\n{tail.decode(errors='replace')}"


@dataclass(frozen=True, slots=True)
class Judge:
    """Everything that judging one submission needs, beside its cases."""

    package: Package
    language: Language
    loaded: Loaded
    shown: bool = False
    watched: bool = False
    checker: AuthorSandbox | None = None

    async def case(self, case: Case, *, more: bool = True) -> CaseResult:
        """Run one case and judge it: limits and exit first, and only a clean answer reaches the checker."""
        package, cpu_ms = self.package, self.package.limits.time_ms(self.language.id)
        allowed_ms = self.loaded.allowed_ms(cpu_ms)
        nonce = secrets.token_hex(8)
        stdin = await self._stdin(case, nonce)
        output_kb, shown = package.limits.output_kb, self.shown and reveals_all(package, case)
        ran = await self.loaded.test(stdin, cpu_ms=allowed_ms, output_kb=output_kb, more=more, shown=shown)
        result = await self._judged(case, ran, nonce, cpu_ms, allowed_ms)
        left = await asyncio.to_thread(accept, ran.shown) if ran.shown else []
        return msgspec.structs.replace(result, shown=left) if left else result

    async def _judged(self, case: Case, ran: Ran, nonce: str, cpu_ms: int, allowed_ms: float) -> CaseResult:
        ended = fate(
            ran,
            cpu_ms=cpu_ms,
            allowed_ms=allowed_ms,
            memory_mb=self.package.limits.memory_mb,
            runtime_kib=self.loaded.startup.memory_kib,
        )
        if ended is not None:
            return self._result(case, ran, *ended, got=None)
        large = len(ran.answer) + len(ran.stdout) > LARGE
        read = await asyncio.to_thread(self._read, case, ran, nonce) if large else self._read(case, ran, nonce)
        if isinstance(read, CaseResult):
            return read
        actual, got = read
        finding = RIGHT if case.group == OWN else await self._found(case, actual, large)
        verdict = Verdict.AC if finding.ok else Verdict.WA
        return self._result(case, ran, verdict, finding.message, got=got, told=finding.told)

    async def _found(self, case: Case, actual: object, large: bool) -> Finding:
        if self.checker:
            return await self.checker.check(self.package, case, actual)
        checker = self.package.checker
        return await asyncio.to_thread(check, checker, case, actual) if large else check(checker, case, actual)

    async def _stdin(self, case: Case, nonce: str) -> bytes:
        if self.package.signature is None:
            return case.stdin
        given, types = list(case.args), list(self.package.signature.types)
        if self.package.signature.repeated:
            given, types = [calls_of(self.package, case), *given], [INT, *types]
        return nonce.encode() + b"\n" + await asyncio.to_thread(encode, given, types)

    def _read(self, case: Case, ran: Ran, nonce: str) -> CaseResult | tuple[object, str]:
        """The answer and its readable text, or the result of a case where there is none."""
        signature = self.package.signature
        if signature is None:
            actual: object = ran.stdout.decode(errors="replace")
            got = kept(ran.stdout)
        else:
            if not ran.answer:
                return self._result(case, ran, Verdict.RTE, "Ended without returning an answer.", got=None)
            try:
                actual = decode(ran.answer, signature.answer_type(case.args), nonce)
            except AnswerError as error:
                return self._result(case, ran, Verdict.RTE, str(error), got=None)
            got = show(actual, signature.answer_type(case.args))
        return actual, got

    def _result(
        self, case: Case, ran: Ran, verdict: Verdict, message: str, got: str | None, told: str = ""
    ) -> CaseResult:
        revealed = reveals_all(self.package, case)
        shown, stdio = revealed or self.watched, self.package.signature is None
        result = CaseResult(
            name=case.name,
            group=case.group,
            verdict=verdict,
            cpu_ms=round(self._shown_cpu(ran), 2),
            wall_ms=round(ran.wall_ms, 2),
            memory_kib=ran.memory_kib,
            message=message if shown else "",
            input=readable_input(self.package, case) if shown else None,
            expected=self._expected(case) if shown and case.group != OWN else None,
            got=(kept(ran.stdout) if stdio else got) if shown else None,
            stdout=kept(ran.stdout) if shown and not stdio else "",
            stderr=kept(ran.stderr) if shown else "",
            told=told,
        )
        return result if revealed or not shown else clipped(result)

    def _shown_cpu(self, ran: Ran) -> float:
        """A program stopped for its CPU time has used its limit, whatever start-up was taken off."""
        limit_ms = self.package.limits.time_ms(self.language.id)
        return max(ran.cpu_ms, limit_ms) if ran.killed == "cpu" else ran.cpu_ms

    def _expected(self, case: Case) -> str | None:
        signature = self.package.signature
        if signature is None:
            return str(case.expected)
        if signature.repeated and case.expected is None:
            return None
        return show(case.expected, signature.expected_type(case.args))


def clipped(case: CaseResult) -> CaseResult:
    """A hidden case as an interviewer sees it: the beginning of each text is enough."""
    texts = {name: getattr(case, name) for name in ("message", "expected", "got", "stdout", "stderr")}
    return msgspec.structs.replace(
        case,
        input=[(name, show(text, None, HIDDEN_KEPT)) for name, text in case.input or ()],
        **{name: text and show(text, None, HIDDEN_KEPT) for name, text in texts.items()},
    )


def calls_of(package: Package, case: Case) -> int:
    """How often a function is called that is `repeated`."""
    return case.calls or int(package.checker.options.get("calls", 1))


def readable_input(package: Package, case: Case) -> list[tuple[str, str]]:
    """A case's input as named readable texts."""
    if package.signature is None:
        return [("input", kept(case.stdin))]
    if package.categories:
        return [looked_at(case.args)]
    params = package.signature.params
    shown = [(param.name, show(value, param.type)) for param, value in zip(params, case.args, strict=True)]
    return [*shown, ("calls", str(calls_of(package, case)))] if package.signature.repeated else shown


@dataclass(frozen=True, slots=True)
class Order:
    """One submission to judge, and whom to tell.

    `owner` is whose it is, in words that say nothing: only for the same owner a binary of `binaries` is used
    again; "" keeps none. `shown` takes the pictures and tables that the program leaves. `watched` keeps what a
    hidden case asked and got, for those who may see it. `until_wrong` ends judging with the first case that fails.
    """

    package: Package
    cases: Sequence[Case]
    language: Language
    source: str
    startup: Startup = field(default_factory=Startup)
    on_compile: OnCompile | None = None
    on_case: OnCase | None = None
    shown: bool = False
    watched: bool = False
    owner: str = ""
    binaries: Binaries | None = None
    until_wrong: bool = False


async def judge(
    package: Package, cases: Sequence[Case], language_id: str, source: str, pool: Pool, **options: Any
) -> Judgement:
    """Judge a source against cases in their order, in a sandbox that nothing has used; `options` are those of Order.

    Each case is told to `on_case` with its index as soon as it is judged. A group is skipped when a group it
    needs has failed, and the rest of a group after its first time limit; skipped cases are not in the
    judgement. A fault of ours is tried once more from the start in another sandbox, then it is verdict IE.
    Raises EngineError while no sandbox can be had at all.
    """
    order = Order(package, cases, LANGUAGES[language_id], source, **options)
    if package.categories:
        return await judge_review(package, cases, source, order.on_compile, order.on_case, order.watched)
    began = time.monotonic()
    fault = ""
    for _ in range(2):
        try:
            return await attempt(order, pool, began)
        except SandboxError as error:
            fault = str(error)
            log.warning("a sandbox failed while judging", language=language_id, fault=fault)
        except AuthorFault as error:
            fault = str(error)
            log.error("the package's own code failed", problem=package.slug, fault=fault)
            break
    return Judgement(
        verdict=Verdict.IE,
        compile=CompileResult(ok=True),
        cases=[],
        queue_ms=0.0,
        total_ms=(time.monotonic() - began) * 1000,
        language=language_id,
        image=pool.image(language_id),
        fault=fault,
    )


async def attempt(order: Order, pool: Pool, began: float) -> Judgement:
    """Judge once, in one sandbox; raises SandboxError, or EngineError when none can be had."""
    package, language = order.package, order.language
    results: list[CaseResult] = []
    imports = program(package, language.id, order.source).text
    async with (
        fresh(pool, language, package.limits.memory_mb, order.startup, imports) as loaded,
        AuthorSandbox(pool, checker_program(package), order.binaries) as checker,
    ):
        queue_ms = (time.monotonic() - began) * 1000
        compiled, binary_key = await built(order, loaded, pool.image(language.id))
        if order.on_compile is not None:
            await order.on_compile(compiled)
        judging = Judge(package, language, loaded, order.shown, order.watched, checker)
        for index, case in enumerate(order.cases if compiled.ok else ()):
            if skipped(package, case, results):
                continue
            result = await judging.case(case, more=index + 1 < len(order.cases))
            results.append(result)
            if order.on_case is not None:
                await order.on_case(index, result)
            if order.until_wrong and result.verdict is not Verdict.AC:
                break
        total_ms = (time.monotonic() - began) * 1000
        if binary_key and order.binaries is not None and compiled.ok:
            order.binaries.put(binary_key, await loaded.binary())
    return Judgement(
        verdict=combine(compiled, results),
        compile=compiled,
        cases=results,
        queue_ms=round(queue_ms, 1),
        total_ms=round(total_ms, 1),
        language=language.id,
        image=pool.image(language.id),
    )


async def built(order: Order, loaded: Loaded, image: str) -> tuple[CompileResult, bytes]:
    """Load the program and compile it, or take what an earlier compile step made.

    Returns how compiling went, and the key under which its binary is still to be kept, b"" for none.
    """
    language = order.language
    files = program(order.package, language.id, order.source)
    if order.binaries is None or not order.owner or not language.makes_binary:
        await loaded.load(files)
        return await loaded.compile(), b""
    key = binary_key(order.owner, image, language.compile, files)
    known = order.binaries.get(key)
    await loaded.load(files, known)
    return (CompileResult(ok=True), b"") if known else (await loaded.compile(), key)
