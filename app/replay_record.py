"""The log of a room read back for the replay: what is there, and where it is not as it was written."""

import zlib
from typing import NamedTuple

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.interview_tables import LiveBlockRow, LiveLogRow
from app.live.blocks import LogEntry, link, open_block


class Fault(NamedTuple):
    """Entries `first` to `last` that are missing, unreadable or changed."""

    first: int
    last: int
    words: str


class Record(NamedTuple):
    """Every entry that can be read, the faults, and the hash of the last block."""

    entries: list[LogEntry]
    faults: list[Fault]
    seal: str


CHANGED = "This stretch of the record was changed after the interview."
UNREADABLE = "This stretch of the record was changed after the interview, and cannot be read."
MISSING = "This stretch of the record is missing."


async def read_record(session: AsyncSession, interview: str) -> Record:
    """Read a room's log and check it; a block that was changed is told of, and shown as far as it can be read."""
    blocks = select(LiveBlockRow).where(LiveBlockRow.interview_id == interview).order_by(LiveBlockRow.last)
    entries: list[LogEntry] = []
    faults: list[Fault] = []
    chain, upto = "", 0
    for block in (await session.scalars(blocks)).all():
        opened = _opened(block.body)
        if link(chain, block.body) != block.chain:
            faults.append(Fault(upto + 1, block.last, CHANGED if opened else UNREADABLE))
        elif opened is None:
            faults.append(Fault(upto + 1, block.last, UNREADABLE))
        entries += opened or ()
        chain, upto = block.chain, block.last
    unpacked = select(LiveLogRow).where(LiveLogRow.interview_id == interview).order_by(LiveLogRow.n)
    for row in (await session.scalars(unpacked)).all():
        entries.append(LogEntry(row.n, row.at, row.participant_id, row.connection, row.kind, row.body))
    return Record(entries, sorted(faults + _gaps(entries, faults)), chain)


def _opened(body: bytes) -> list[LogEntry] | None:
    try:
        return open_block(body)
    except (zlib.error, msgspec.MsgspecError, ValueError):
        return None


def _gaps(entries: list[LogEntry], known: list[Fault]) -> list[Fault]:
    """Find numbers that are missing and that no other fault speaks of."""
    found, upto = [], 0
    for entry in entries:
        first, last = upto + 1, entry.n - 1
        if first <= last and not any(fault.first <= first and last <= fault.last for fault in known):
            found.append(Fault(first, last, MISSING))
        upto = entry.n
    return found
