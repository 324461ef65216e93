"""Passwords: argon2id, of a cost that guessing feels, and the same work whether or not there is one to compare."""

import asyncio
import re
import time
from unittest.mock import patch

import pytest

from app.passwords import LANES, MEMORY_KIB, TIME_COST, Passwords

COST = rf"\$argon2id\$v=19\$m={MEMORY_KIB},t={TIME_COST},p={LANES}\$[A-Za-z0-9+/]{{22}}\$[A-Za-z0-9+/]{{43}}"


@pytest.fixture(scope="module")
def passwords() -> Passwords:
    return Passwords()


async def test_a_password_is_stored_as_argon2id_of_a_cost_that_is_not_small(passwords: Passwords) -> None:
    stored = await passwords.hash("correct horse")
    assert re.fullmatch(COST, stored)
    # The least that OWASP advises is 19 MiB and two rounds.
    assert MEMORY_KIB >= 19 * 1024
    assert TIME_COST >= 2


async def test_only_the_password_matches_and_two_hashes_of_it_differ(passwords: Passwords) -> None:
    one, two = await passwords.hash("correct horse"), await passwords.hash("correct horse")
    assert one != two
    assert await passwords.matches("correct horse", one)
    assert not await passwords.matches("correct horse ", one)


async def test_letters_match_however_a_keyboard_composes_them(passwords: Passwords) -> None:
    assert await passwords.matches("cafe\u0301 au lait", await passwords.hash("caf\u00e9 au lait"))


@pytest.mark.parametrize("stored", [None, "", "not a hash"])
async def test_nothing_matches_where_there_is_no_good_hash(passwords: Passwords, stored: str | None) -> None:
    assert not await passwords.matches("anything at all", stored)


async def test_a_missing_account_costs_as_much_work_as_a_wrong_password(passwords: Passwords) -> None:
    stored, seen = await passwords.hash("correct horse"), []
    real = passwords._hasher.verify
    with patch.object(passwords._hasher, "verify", side_effect=lambda *args: seen.append(args[1]) or real(*args)):
        await passwords.matches("wrong", stored)
        await passwords.matches("wrong", None)
    assert len(seen) == 2
    assert all(re.fullmatch(COST, compared) for compared in seen)


async def test_hashing_leaves_the_event_loop_free(passwords: Passwords) -> None:
    turns: list[float] = []

    async def watch() -> None:
        while True:
            turns.append(time.monotonic())
            await asyncio.sleep(0)

    watching = asyncio.create_task(watch())
    await passwords.hash("correct horse")
    watching.cancel()
    assert len(turns) > 10
