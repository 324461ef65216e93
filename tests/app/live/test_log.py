"""The log: one writer, small batches, nothing lost, little kept."""

import asyncio
import random
from collections.abc import AsyncIterator
from typing import Any

import pytest
from pycrdt import Doc, Text
from sqlalchemy import func, select

from app.clock import new_id, now_ms
from app.database import Database
from app.interview_tables import AccountRow, InterviewRow, LiveBlockRow, LiveLogRow
from app.live.blocks import ENTRIES, LogEntry, check_chain, open_block, pack_block, seal
from app.live.log import EVENT, UPDATE, Journal, LogWriter, event_body, read_log
from tests.app.live.browsers import CODE


@pytest.fixture
async def writer(database: Database) -> AsyncIterator[LogWriter]:
    """The writer at work."""
    made = LogWriter(database)
    working = asyncio.create_task(made.run())
    yield made
    working.cancel()


@pytest.fixture
async def interview(database: Database, learner: str) -> str:
    """An interview on record."""
    account, made = new_id(), new_id()
    person: dict[str, Any] = dict.fromkeys(("password", "oidc_subject", "invitation", "invited_until", "disabled_at"))
    async with database.write() as session:
        session.add(AccountRow(id=account, email="a", name="a", role="owner", created_at=1, **person))
        await session.flush()
        facts: dict[str, Any] = {"title": "t", "candidate_name": "c", "parts": [], "rules": {}, "clock": {}}
        session.add(
            InterviewRow(id=made, account_id=account, learner_id=learner, state="planned", created_at=1, **facts)
        )
    return made


async def entries_of(database: Database, interview: str) -> list[LogEntry]:
    """The log as it reads."""
    async with database.read() as session:
        return [entry async for entry in read_log(session, interview)]


async def test_what_was_put_is_on_record_after_a_flush(writer: LogWriter, database: Database, interview: str) -> None:
    journal = Journal(interview, writer)
    written = [journal.write(EVENT, b"{}", now=1000 - count, participant="p", connection=2) for count in range(50)]
    journal.save({"state": "live"})
    await journal.flush()
    assert await entries_of(database, interview) == written
    assert [entry.at for entry in written if entry] == list(range(1000, 1050))
    async with database.read() as session:
        row = await session.get(InterviewRow, interview)
    assert row
    assert row.state == "live"


async def test_what_comes_together_is_written_together(writer: LogWriter, database: Database, interview: str) -> None:
    commits = 0
    original = writer._store

    async def counting(batch: Any) -> None:
        nonlocal commits
        commits += 1
        await original(batch)

    writer._store = counting  # type: ignore[method-assign]
    journal = Journal(interview, writer)
    for _ in range(500):
        journal.write(UPDATE, b"x", now_ms())
    await journal.flush()
    assert commits == 1


async def test_a_deleted_interview_does_not_hold_up_the_others(
    writer: LogWriter, database: Database, interview: str
) -> None:
    gone, kept = Journal("gone", writer), Journal(interview, writer)
    gone.write(EVENT, b"{}", 1)
    kept.write(EVENT, b"{}", 1)
    await kept.flush()
    assert len(await entries_of(database, interview)) == 1
    assert await entries_of(database, "gone") == []


async def test_nothing_is_written_after_the_log_is_closed(writer: LogWriter, interview: str) -> None:
    journal = Journal(interview, writer)
    journal.closed = True
    assert journal.write(EVENT, b"{}", 1) is None
    assert journal.n == 0


async def test_a_block_holds_what_went_in() -> None:
    entries = [LogEntry(n, n * 7, "p", n % 3, UPDATE, bytes([n])) for n in range(1, ENTRIES)]
    assert open_block(pack_block(entries)) == entries


async def test_an_hour_of_typing_takes_little_room(writer: LogWriter, database: Database, interview: str) -> None:
    """6,000 keystrokes with jumps and deletions, forty runs, and a cursor now and then."""
    chance, now = random.Random(1), now_ms()
    journal = Journal(interview, writer)
    doc: Doc[Text] = Doc()
    text = doc.get(CODE, type=Text)
    doc.observe(lambda event: updates.append(event.update))
    updates: list[bytes] = []
    place = 0
    for key in range(6000):
        now += chance.randint(80, 900)
        if chance.random() < 0.03:
            place = chance.randint(0, len(text))
        if chance.random() < 0.15 and place:
            place -= 1
            del text[place]
        else:
            text.insert(place, chance.choice("abcdefgh =().:\n"))
            place += 1
        journal.write(UPDATE, updates[-1], now, "p" * 36, 2)
        if key % 150 == 0:
            facts = {"id": new_id(), "verdict": "WA", "cases": [{"index": case, "verdict": "AC"} for case in range(30)]}
            journal.write(EVENT, event_body("judged", facts), now, "p" * 36)
    await journal.flush()
    before = await entries_of(database, interview)
    async with database.write() as session:
        assert await seal(session, interview) == len(before)
    assert await entries_of(database, interview) == before
    async with database.read() as session:
        kept = await session.scalar(select(func.sum(func.length(LiveBlockRow.body))))
        rows = await session.scalar(select(func.count()).select_from(LiveLogRow))
        assert await check_chain(session, interview)
    assert (kept or 0) <= 150 * 1024
    assert rows == 0
