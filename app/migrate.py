"""Brings a database to the newest form: a copy first where there is something to lose, then Alembic.

Runs as a process of its own (`python -m app.migrate DATABASE`), so that a server whose database is current
starts without loading any of this.
"""

import sys
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event

from app.clock import now_ms
from app.database import backup, revision_of

SCRIPTS = Path(__file__).parent / "migrations"


def migration_config(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration, bound to `connection` where one is given."""
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS))
    config.attributes["connection"] = connection
    return config


def migration_engine(database: Path) -> Engine:
    """Return an engine whose foreign keys are off, and whose changes of tables roll back together."""
    engine = create_engine(f"sqlite:///{database}")

    @event.listens_for(engine, "connect")
    def on_connect(connection: Any, _: Any) -> None:
        connection.isolation_level = None
        # On would let a copied parent table take its children along.
        connection.execute("PRAGMA foreign_keys=OFF")

    @event.listens_for(engine, "begin")
    def on_begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def upgrade(database: Path) -> Path | None:
    """Bring `database` to the newest form; returns the copy made first, None for a new database."""
    database.parent.mkdir(parents=True, exist_ok=True)
    copy = None
    before = revision_of(database)
    if before is not None:
        copy = database.with_name(f"{database.stem}-{before}-{now_ms()}.db")
        backup(database, copy)
    engine = migration_engine(database)
    try:
        with engine.begin() as connection:
            command.upgrade(migration_config(connection), "head")
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            if broken:
                raise SystemExit(f"The migration would leave {len(broken)} broken references; nothing was changed.")
    finally:
        engine.dispose()
    return copy


if __name__ == "__main__":
    made = upgrade(Path(sys.argv[1]))
    if made is not None:
        sys.stderr.write(f"A copy of the database from before is in {made}.\n")
