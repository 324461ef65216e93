"""Inputs of many sizes, made by a package's generator in a sandbox and checked like those of any case."""

import asyncio
import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from runner.package.complexity import size_of
from runner.package.generate import generated, generator_of, read_given
from runner.package.problem import Generated, Package, PackageError
from runner.package.types import Type
from runner.package.wire import encode
from runner.sandbox.pool import Pool

INT = Type("int")
OFF = 0.25
"""How far the size of an input may be from the one that was asked for."""


@dataclass(frozen=True, slots=True, order=True)
class Wanted:
    """One input: the kind, its size, and which of the repeats it is for."""

    kind: str
    size: int
    seed: int


class Inputs:
    """Encoded arguments by what was wanted; they are made when they are first asked for."""

    def __init__(self, package: Package, pool: Pool) -> None:
        self._package, self._pool = package, pool
        self._key = secrets.token_bytes(16)
        self._known: dict[Wanted, bytes] = {}

    async def make(self, wanted: Iterable[Wanted]) -> None:
        """Make what is not there yet; raises PackageError where the generator does not do its part."""
        package, complexity, signature = self._package, self._package.complexity, self._package.signature
        assert complexity is not None
        assert signature is not None
        missing = sorted(set(wanted) - set(self._known))
        if not missing:
            return
        lines = [
            Generated(
                f"growth {len(self._known)}",
                f"{one.kind} {one.size}",
                {**complexity.inputs[one.kind], complexity.by: one.size},
            )
            for one in missing
        ]
        place = generator_of(package)
        ran = await generated(package, self._pool, self._key, lines)
        for one, line, made in zip(missing, lines, ran, strict=True):
            given = await asyncio.to_thread(read_given, package, place, line, made)
            assert isinstance(given, list)
            found = size_of(complexity, signature, given)
            if abs(found - one.size) > OFF * one.size:
                message = f"{json.dumps(dict(line.args))} makes an input of size {found}, not {one.size}."
                raise PackageError(place, f"complexity.gen.{one.kind}", message)
            self._known[one] = await asyncio.to_thread(encode, given, signature.types)

    def stdin(self, one: Wanted, nonce: str, rounds: int, calls: int) -> bytes:
        """What the timer reads: a nonce, how often to call, and the arguments."""
        return f"{nonce}\n".encode() + encode([rounds, calls], [INT, INT]) + self._known[one]
