"""The database: pragmas, one writer, migrations that equal the tables, copies, the lock."""

import asyncio
import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import select, text
from sqlalchemy.exc import IntegrityError, OperationalError

from app.clock import new_id, now_ms
from app.database import FILE_NAME, Database, backup, lock_data, revision_of
from app.migrate import migration_config, migration_engine, upgrade
from app.migrations import HEAD
from app.tables import LearnerRow, SubmissionRow
from tests.app.conftest import AddSubmission


async def test_the_writer_is_durable_and_checks_references(database: Database) -> None:
    async with database.write() as session:
        values = [
            await session.scalar(text(f"PRAGMA {name}")) for name in ("journal_mode", "synchronous", "foreign_keys")
        ]
    assert values == ["wal", 2, 1]


async def test_a_reader_cannot_write(database: Database) -> None:
    with pytest.raises(OperationalError):
        async with database.read() as session:
            await session.execute(text("DELETE FROM learner"))


async def test_a_failed_transaction_leaves_nothing(database: Database) -> None:
    async def fail() -> None:
        async with database.write() as session:
            session.add(LearnerRow(id=new_id(), created_at=now_ms()))
            await session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail()
    async with database.read() as session:
        assert (await session.scalars(select(LearnerRow))).all() == []


async def test_many_read_then_write_transactions_at_once_all_succeed(database: Database) -> None:
    async def one(number: int) -> None:
        async with database.write() as session:
            await session.scalars(select(LearnerRow))
            session.add(LearnerRow(id=f"{number:036}", created_at=number))

    await asyncio.gather(*(one(number) for number in range(200)))
    async with database.read() as session:
        assert len((await session.scalars(select(LearnerRow))).all()) == 200


async def test_a_state_that_does_not_exist_is_refused(database: Database, add_submission: AddSubmission) -> None:
    for columns in ({"state": "paused"}, {"verdict": "OK"}, {"kind": "rejudge"}, {"learner_id": new_id()}):
        with pytest.raises(IntegrityError):
            await add_submission(**columns)


async def test_a_fault_does_not_print_what_was_to_be_stored(add_submission: AddSubmission) -> None:
    with pytest.raises(IntegrityError) as caught:
        await add_submission(state="paused", source="a secret source")
    assert "a secret source" not in str(caught.value)


async def test_open_submissions_are_found_by_the_partial_index(database: Database) -> None:
    query = select(SubmissionRow.id).where(
        SubmissionRow.state.in_(("queued", "sent", "running")), SubmissionRow.lane == 0
    )
    compiled = query.order_by(SubmissionRow.id).compile(compile_kwargs={"literal_binds": True})
    async with database.read() as session:
        plan = (await session.execute(text(f"EXPLAIN QUERY PLAN {compiled}"))).all()
    assert "ix_submission_open" in str(plan)


def test_migrations_make_exactly_the_tables_of_the_code(tmp_path: Path) -> None:
    upgrade(tmp_path / FILE_NAME)
    engine = migration_engine(tmp_path / FILE_NAME)
    with engine.begin() as connection:
        command.check(migration_config(connection))
    engine.dispose()


def test_migrations_can_be_taken_back_and_applied_again(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    engine = migration_engine(path)
    for step in ("head", "base", "head"):
        with engine.begin() as connection:
            move = command.downgrade if step == "base" else command.upgrade
            move(migration_config(connection), step)
    engine.dispose()
    assert revision_of(path) == HEAD


def test_the_newest_revision_is_the_one_the_server_expects() -> None:
    assert ScriptDirectory.from_config(migration_config()).get_current_head() == HEAD


def test_a_database_is_copied_before_it_is_changed(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    assert upgrade(path) is None
    with sqlite3.connect(path) as connection:
        connection.execute("INSERT INTO learner VALUES ('somebody', 1)")
        connection.execute("UPDATE alembic_version SET version_num = ?", (HEAD,))
    connection.close()
    copy = upgrade(path)
    assert copy is not None
    with sqlite3.connect(copy) as connection:
        assert connection.execute("SELECT id FROM learner").fetchall() == [("somebody",)]
    connection.close()


def test_a_database_that_does_not_exist_has_no_revision(tmp_path: Path) -> None:
    assert revision_of(tmp_path / "none.db") is None


async def test_a_copy_can_be_made_while_the_server_writes(database: Database, tmp_path: Path, learner: str) -> None:
    async with database.write() as session:
        session.add(LearnerRow(id=new_id(), created_at=now_ms()))
        await session.flush()
        await asyncio.to_thread(backup, database.path, tmp_path / "copy.db")
    copy = Database(tmp_path / "copy.db")
    async with copy.read() as session:
        assert (await session.scalars(select(LearnerRow.id))).all() == [learner]
    await copy.close()


def test_a_copy_never_overwrites_a_file(data: Path) -> None:
    (data / "copy.db").write_text("mine")
    with pytest.raises(SystemExit, match="exists already"):
        backup(data / FILE_NAME, data / "copy.db")


def test_a_data_folder_serves_one_server_at_a_time(tmp_path: Path) -> None:
    with (
        lock_data(tmp_path),
        pytest.raises(SystemExit, match="Another Sandglass server"),
        lock_data(tmp_path),
    ):
        pytest.fail("two servers had the same data")
    with lock_data(tmp_path):
        pass


def test_accounts_stay_as_they_are_when_guests_come(tmp_path: Path) -> None:
    engine = migration_engine(tmp_path / FILE_NAME)
    with engine.begin() as connection:
        command.upgrade(migration_config(connection), "0008")
        connection.exec_driver_sql(
            "INSERT INTO account (id, email, name, role, created_at) VALUES ('a', 'a@x.org', 'A', 'owner', 1)"
        )
        connection.exec_driver_sql(
            "INSERT INTO login (id, account_id, secret, browser, created_at, used_at, expires_at) "
            "VALUES ('l', 'a', 's', 'b', 1, 1, 1)"
        )
    with engine.begin() as connection:
        command.upgrade(migration_config(connection), "0009")
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
        assert connection.exec_driver_sql("SELECT id, role FROM account").all() == [("a", "owner")]
        assert connection.exec_driver_sql("SELECT account_id FROM login").all() == [("a",)]
        for role, email in (("visitor", "v@x.org"), ("guest", "a@x.org")):
            with pytest.raises(IntegrityError):
                connection.exec_driver_sql(
                    f"INSERT INTO account (id, email, name, role, created_at) VALUES ('g', '{email}', 'G', '{role}', 1)"
                )
        connection.exec_driver_sql(
            "INSERT INTO account (id, email, name, role, created_at) VALUES ('g', 'g@x.org', 'G', 'guest', 1)"
        )
    with engine.begin() as connection:
        command.downgrade(migration_config(connection), "0008")
        assert connection.exec_driver_sql("SELECT role, disabled_at FROM account WHERE id = 'g'").all() == [
            ("interviewer", 1)
        ]
    engine.dispose()
