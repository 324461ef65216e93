"""The log of a room that is over, packed: blocks of 256 entries, each with a hash that holds all before it."""

import hashlib
import zlib
from collections.abc import Sequence
from typing import NamedTuple

import msgspec
from sqlalchemy import delete, insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.interview_tables import LiveBlockRow, LiveLogRow

ENTRIES = 256
LEVEL = 9


class LogEntry(NamedTuple):
    """One entry of a room's log, as its row has it."""

    n: int
    at: int
    participant: str
    connection: int
    kind: int
    body: bytes


def pack_block(entries: Sequence[LogEntry]) -> bytes:
    """Pack entries: MessagePack arrays, column by column, compressed with zlib."""
    return zlib.compress(msgspec.msgpack.encode(list(zip(*entries, strict=True))), LEVEL)


_COLUMNS = msgspec.msgpack.Decoder(tuple[list[int], list[int], list[str], list[int], list[int], list[bytes]])


def open_block(body: bytes) -> list[LogEntry]:
    """Return the entries of a block."""
    return [LogEntry(*row) for row in zip(*_COLUMNS.decode(zlib.decompress(body)), strict=True)]


def link(chain: str, body: bytes) -> str:
    """Return the hash of a block that follows one whose hash is `chain`; the first follows an empty one."""
    return hashlib.sha256(chain.encode() + body).hexdigest()


async def seal(session: AsyncSession, interview: str) -> int:
    """Pack a room's log and remove its rows; returns how many entries were packed now.

    Blocks that are there stay as they are: what is packed now follows them in the chain.
    """
    rows = select(LiveLogRow).where(LiveLogRow.interview_id == interview).order_by(LiveLogRow.n)
    entries = [
        LogEntry(row.n, row.at, row.participant_id, row.connection, row.kind, row.body)
        for row in (await session.scalars(rows)).all()
    ]
    before = select(LiveBlockRow.chain).where(LiveBlockRow.interview_id == interview)
    chain = await session.scalar(before.order_by(LiveBlockRow.last.desc()).limit(1)) or ""
    for start in range(0, len(entries), ENTRIES):
        packed = entries[start : start + ENTRIES]
        body = pack_block(packed)
        chain = link(chain, body)
        block = {"interview_id": interview, "last": packed[-1].n, "body": body, "chain": chain}
        await session.execute(insert(LiveBlockRow).values(block))
    await session.execute(delete(LiveLogRow).where(LiveLogRow.interview_id == interview))
    return len(entries)


async def check_chain(session: AsyncSession, interview: str) -> bool:
    """Say whether every block of a room holds what it held when it was packed."""
    blocks = select(LiveBlockRow).where(LiveBlockRow.interview_id == interview).order_by(LiveBlockRow.last)
    chain = ""
    for block in (await session.scalars(blocks)).all():
        chain = link(chain, block.body)
        if chain != block.chain:
            return False
    return True
