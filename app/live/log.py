"""The log of live rooms: numbered per room, written in batches by one writer, and read back."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, NamedTuple, Protocol

import msgspec
import structlog
from sqlalchemy import insert, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncSession

from app.database import Database
from app.interview_tables import InterviewRow, LiveBlockRow, LiveLogRow
from app.live.blocks import LogEntry, open_block

log = structlog.get_logger("live-log")

UPDATE, EVENT, DENIED, CURSOR = 0, 1, 2, 3
BATCH_SECONDS = 0.02
STRETCH_MS = 15_000
MOST_TYPED_BYTES = 400
RETRY_SECONDS = 0.5


class Record(Protocol):
    """Where a room puts what must not be forgotten."""

    def put(self, interview: str, entry: LogEntry) -> None:
        """Take one entry of a room's log."""

    def save(self, interview: str, columns: dict[str, Any]) -> None:
        """Take new values for columns of the interview's row, written together with the entries before."""

    async def flush(self) -> None:
        """Wait until everything put so far is on record."""


class Journal:
    """The numbers and times of one room's entries: `n` counts from 1, `at` never goes back and never repeats.

    `connections` is the highest number that a connection has had.
    """

    def __init__(self, interview: str, record: Record, n: int = 0, at: int = 0) -> None:
        self._interview, self._record = interview, record
        self.n, self.at, self.connections = n, at, 0
        self.closed = False

    def write(self, kind: int, body: bytes, now: int, participant: str = "", connection: int = 0) -> LogEntry | None:
        """Append an entry; nothing more is taken once the log is closed."""
        if self.closed:
            return None
        self.n, self.at = self.n + 1, max(now, self.at + 1)
        entry = LogEntry(self.n, self.at, participant, connection, kind, body)
        self._record.put(self._interview, entry)
        return entry

    def save(self, columns: dict[str, Any]) -> None:
        """Write columns of the interview's row."""
        self._record.save(self._interview, columns)

    async def flush(self) -> None:
        """Wait until everything so far is on record."""
        await self._record.flush()


class _Batch(NamedTuple):
    entries: list[dict[str, Any]]
    columns: dict[str, dict[str, Any]]


class LogWriter:
    """The one writer of all rooms: what came in within 20 ms is one transaction."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._entries: list[dict[str, Any]] = []
        self._columns: dict[str, dict[str, Any]] = {}
        self._work = asyncio.Event()
        self._put = self._written = 0
        self._progress = asyncio.Condition()
        self.behind = False
        """Whether a batch waits for the database to take it."""

    def put(self, interview: str, entry: LogEntry) -> None:
        """Take one entry of a room's log."""
        row = {"interview_id": interview, "n": entry.n, "at": entry.at, "participant_id": entry.participant}
        self._entries.append(row | {"connection": entry.connection, "kind": entry.kind, "body": entry.body})
        self._taken()

    def save(self, interview: str, columns: dict[str, Any]) -> None:
        """Take new values for columns of the interview's row."""
        self._columns.setdefault(interview, {}).update(columns)
        self._taken()

    async def flush(self) -> None:
        """Wait until everything put so far is on record."""
        wanted = self._put
        async with self._progress:
            await self._progress.wait_for(lambda: self._written >= wanted)

    async def run(self) -> None:
        """Write batches until cancelled; one that the database refuses is kept and tried again."""
        while True:
            await self._work.wait()
            await asyncio.sleep(BATCH_SECONDS)
            await self.write()

    async def write(self) -> None:
        """Write what has come in so far."""
        self._work.clear()
        batch, upto = _Batch(self._entries, self._columns), self._put
        self._entries, self._columns = [], {}
        while True:
            try:
                await self._store(batch)
                break
            except IntegrityError as error:
                log.warning("a room's log goes entry by entry", cause=str(error.orig))
                await self._store_singly(batch)
                break
            except (DBAPIError, PoolTimeout) as error:
                self.behind = True
                log.error("could not write the log of rooms", cause=str(getattr(error, "orig", error)))
                await asyncio.sleep(RETRY_SECONDS)
        self.behind = False
        async with self._progress:
            self._written = upto
            self._progress.notify_all()

    def _taken(self) -> None:
        self._put += 1
        self._work.set()

    async def _store(self, batch: _Batch) -> None:
        async with self._database.write() as session:
            if batch.entries:
                await session.execute(insert(LiveLogRow), batch.entries)
            for interview, columns in batch.columns.items():
                await session.execute(update(InterviewRow).where(InterviewRow.id == interview).values(columns))

    async def _store_singly(self, batch: _Batch) -> None:
        """Write what can be written: an interview that was deleted meanwhile must not hold up the others."""
        for interview in {row["interview_id"] for row in batch.entries} | set(batch.columns):
            entries = [row for row in batch.entries if row["interview_id"] == interview]
            columns = {interview: batch.columns[interview]} if interview in batch.columns else {}
            try:
                await self._store(_Batch(entries, columns))
            except IntegrityError as error:
                log.warning("dropped the log of a room", interview=interview, cause=str(error.orig))


async def read_log(session: AsyncSession, interview: str) -> AsyncIterator[LogEntry]:
    """Yield a room's log in order, packed or not."""
    blocks = select(LiveBlockRow).where(LiveBlockRow.interview_id == interview).order_by(LiveBlockRow.last)
    for block in (await session.scalars(blocks)).all():
        for entry in open_block(block.body):
            yield entry
    columns = (
        LiveLogRow.n,
        LiveLogRow.at,
        LiveLogRow.participant_id,
        LiveLogRow.connection,
        LiveLogRow.kind,
        LiveLogRow.body,
    )
    rows = select(*columns).where(LiveLogRow.interview_id == interview).order_by(LiveLogRow.n)
    for row in await session.execute(rows):
        yield LogEntry(*row)


async def typing_of(session: AsyncSession, interview: str, until: int | None) -> dict[int, int]:
    """Count the changes of a room's document by stretches of time, up to the entry `until` where that is given.

    A change above 400 bytes came in one piece and says nothing of typing.
    """
    counts: dict[int, int] = {}
    async for entry in read_log(session, interview):
        if until is not None and entry.n > until:
            break
        if entry.kind == UPDATE and len(entry.body) <= MOST_TYPED_BYTES:
            stretch = entry.at // STRETCH_MS
            counts[stretch] = counts.get(stretch, 0) + 1
    return counts


def event_body(kind: str, data: dict[str, Any], *, private: bool = False) -> bytes:
    """Write an event as the log holds it: {kind, data}, and private where it fell into private time."""
    return msgspec.json.encode({"kind": kind, "data": data} | ({"private": True} if private else {}))
