"""Passwords: argon2id, slow on purpose, away from the event loop and only a few at a time."""

import asyncio
import base64
import os
import unicodedata

from pwdlib.hashers.argon2 import Argon2Hasher

TIME_COST = 3
MEMORY_KIB = 64 * 1024
LANES = 4
AT_ONCE = 2
"""Each takes 64 MiB for a moment: a crowd at the door must not take the server's memory."""


class Passwords:
    """Hashes and checks passwords."""

    def __init__(self) -> None:
        self._hasher = Argon2Hasher(time_cost=TIME_COST, memory_cost=MEMORY_KIB, parallelism=LANES)
        self._gate = asyncio.Semaphore(AT_ONCE)
        self._nobody = _hash_of_nothing()

    async def hash(self, password: str) -> str:
        """Return what is stored; takes about a tenth of a second on purpose."""
        async with self._gate:
            return await asyncio.to_thread(self._hasher.hash, _spelled(password))

    async def matches(self, password: str, stored: str | None) -> bool:
        """Say whether this is the password; takes as long where there is none to compare with."""
        async with self._gate:
            matched = await asyncio.to_thread(self._hasher.verify, _spelled(password), stored or self._nobody)
        return matched and stored is not None


def _spelled(password: str) -> str:
    """One spelling for what different keyboards send for the same letters."""
    return unicodedata.normalize("NFKC", password)


def _hash_of_nothing() -> str:
    """A hash, as costly to check as any, that no known password has."""
    salt, digest = (base64.b64encode(os.urandom(size)).decode().rstrip("=") for size in (16, 32))
    return f"$argon2id$v=19$m={MEMORY_KIB},t={TIME_COST},p={LANES}${salt}${digest}"
