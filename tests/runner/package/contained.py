"""Drivers run where they belong: one source in one sandbox, called on several arguments."""

from collections.abc import Sequence

from runner.languages import LANGUAGES
from runner.package import Package, encode
from runner.package.drivers import program
from runner.sandbox.pool import Pool
from runner.sandbox.program import Ran, Startup, fresh
from tests.runner.package.local import NONCE, Outcome


async def run(
    pool: Pool, package: Package, language: str, source: str, calls: Sequence[Sequence[object]]
) -> list[Outcome]:
    """Compile once and call the function with each list of arguments; raises ValueError with the compiler's words."""
    assert package.signature is not None
    inputs = [NONCE.encode() + b"\n" + encode(list(args), package.signature.types) for args in calls]
    async with fresh(pool, LANGUAGES[language], 256, Startup(), source) as loaded:
        await loaded.load(program(package, language, source))
        compiled = await loaded.compile()
        if not compiled.ok:
            raise ValueError(compiled.message)
        ran = [await loaded.test(data, cpu_ms=10_000, output_kb=16 * 1024) for data in inputs]
    return [outcome(package, one, args) for one, args in zip(ran, calls, strict=True)]


def outcome(package: Package, ran: Ran, args: Sequence[object]) -> Outcome:
    """What a run in a sandbox left, in the form of one without; killed programs have a negative code."""
    code = -(ran.signal or 0) if ran.exit_code is None else ran.exit_code
    return Outcome(code, ran.answer, ran.stdout.decode(), ran.stderr.decode(), package, args)
