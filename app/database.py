"""SQLite, one writer and several readers: engines, transactions, the lock on the data folder, backups."""

import contextlib
import fcntl
import os
import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, text
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine

FILE_NAME = "sandglass.db"
BUSY_TIMEOUT_MS = 20_000
"""How long a writer waits for a disk that stalls before it gives up."""
READERS = 4


@contextlib.contextmanager
def lock_data(folder: Path) -> Iterator[None]:
    """Hold the data folder for this process; leaves with a sentence where another server has it."""
    folder.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise SystemExit(
                f"Another Sandglass server is using the data in {folder}. Stop it first, or choose another "
                "folder with SANDGLASS_DATA."
            ) from None
        yield
    finally:
        os.close(descriptor)


def revision_of(path: Path) -> str | None:
    """Return the revision that the database at `path` is in; None where there is none yet."""
    if not path.exists():
        return None
    with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
        try:
            found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlite3.OperationalError:
            return None
    return str(found[0]) if found else None


def backup(path: Path, target: Path) -> None:
    """Copy the database to a new file; a running server may go on writing meanwhile."""
    if target.exists():
        raise SystemExit(f"{target} exists already; choose a new name for the copy.")
    if not path.exists():
        raise SystemExit(f"There is no database at {path}.")
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
        connection.execute("VACUUM INTO ?", (str(target),))


def _engine(path: Path, begin: str, size: int, *pragmas: str) -> AsyncEngine:
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{path}",
        pool_size=size,
        max_overflow=0,
        pool_timeout=BUSY_TIMEOUT_MS / 1000,
        hide_parameters=True,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def on_connect(connection: Any, _: Any) -> None:
        # The driver's own idea of transactions is off; the begin event below says BEGIN.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in (f"busy_timeout={BUSY_TIMEOUT_MS}", "foreign_keys=ON", *pragmas):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


class Database:
    """The record: `write()` is a transaction on the only writing connection, `read()` one on a reader."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer = _engine(path, "BEGIN IMMEDIATE", 1, "journal_mode=WAL", "synchronous=FULL")
        self._reader = _engine(path, "BEGIN", READERS, "query_only=ON")
        self._write = async_sessionmaker(self._writer, expire_on_commit=False)
        self._read = async_sessionmaker(self._reader, expire_on_commit=False)

    @contextlib.asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncSession]:
        """Open a writing transaction; commits at the end, rolls back on any exception."""
        async with self._write() as session, session.begin():
            yield session

    @contextlib.asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """Open a reading transaction: everything read in it is from one moment."""
        async with self._read() as session, session.begin():
            yield session

    async def warm(self) -> None:
        """Open a writing and a reading connection, so that the first request need not."""
        async with self.write() as writing:
            await writing.execute(text("SELECT 1"))
        async with self.read() as reading:
            await reading.execute(text("SELECT 1"))

    async def close(self) -> None:
        """Close every connection."""
        await self._reader.dispose()
        await self._writer.dispose()
