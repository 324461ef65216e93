"""What the tests of the control plane share: a small bank, a migrated database, a served application."""

import asyncio
import contextlib
import inspect
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from app.clock import new_id, now_ms
from app.database import FILE_NAME, Database
from app.main import create_app
from app.migrate import upgrade
from app.settings import Settings
from app.state import State
from app.tables import LearnerRow, SubmissionRow
from tests.app.bank import write_bank
from tests.app.fake_runner import FakeRunner


@pytest.fixture(scope="session")
def bank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two small problems and one broken one."""
    folder = tmp_path_factory.mktemp("bank")
    write_bank(folder)
    return folder


@pytest.fixture(scope="session")
def blank_database(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a freshly migrated database."""
    path = tmp_path_factory.mktemp("blank") / FILE_NAME
    upgrade(path)
    return path.read_bytes()


@pytest.fixture
def data(tmp_path: Path, blank_database: bytes) -> Path:
    """A data folder with a migrated database."""
    (tmp_path / FILE_NAME).write_bytes(blank_database)
    return tmp_path


@pytest.fixture
async def database(data: Path) -> AsyncIterator[Database]:
    """An open database."""
    opened = Database(data / FILE_NAME)
    yield opened
    await opened.close()


@pytest.fixture
def settings(data: Path, bank: Path) -> Settings:
    """Settings over the test's own data folder."""
    return Settings(data=data, problems=bank, frontend=data / "no-page", slots=2)


async def until(holds: Callable[[], Any]) -> None:
    """Wait until `holds` says so, for as long as the test may last; it may be a coroutine function."""
    while True:
        answer = holds()
        if await answer if inspect.isawaitable(answer) else answer:
            return
        await asyncio.sleep(0.005)


class Service(SimpleNamespace):
    """A running application, its parts, its fake runner, and a way to become a caller."""

    app: FastAPI
    parts: State
    runner: FakeRunner

    def caller(self, **options: Any) -> httpx.AsyncClient:
        """Return a client with cookies of its own, so another learner."""
        transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
        return httpx.AsyncClient(transport=transport, base_url="http://sandglass.test", **options)


@contextlib.asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Service]:
    """Run the application with a fake runner, as the server would."""
    runners: list[FakeRunner] = []

    def make(_: Settings, bus: Any, packages: Any, key: bytes) -> FakeRunner:
        runners.append(FakeRunner(bus, packages))
        return runners[0]

    app = create_app(settings, make)
    async with app.router.lifespan_context(app):
        yield Service(app=app, parts=app.state.parts, runner=runners[0])


@pytest.fixture
async def service(settings: Settings) -> AsyncIterator[Service]:
    """A running application."""
    async with running(settings) as started:
        yield started


@pytest.fixture
async def caller(service: Service) -> AsyncIterator[httpx.AsyncClient]:
    """A learner with a cookie."""
    async with service.caller() as client:
        await client.get("/api/problems")
        yield client


@pytest.fixture
async def learner(database: Database) -> str:
    """A learner on record."""
    made = new_id()
    async with database.write() as session:
        session.add(LearnerRow(id=made, created_at=now_ms()))
    return made


AddSubmission = Callable[..., Any]


@pytest.fixture
def add_submission(database: Database, learner: str) -> AddSubmission:
    """Put a row straight on record; keyword arguments override its columns."""

    async def add(**columns: Any) -> str:
        values: dict[str, Any] = {
            "id": new_id(),
            "learner_id": learner,
            "problem": "pair-sum",
            "problem_version": 1,
            "language": "python",
            "kind": "submit",
            "source": "AC",
            "inputs": [],
            "planned": [
                {"name": "small", "group": "sample", "shown": "small", "hidden": False},
                {"name": "dark", "group": "secret", "shown": "1", "hidden": True},
            ],
            "time_limit_ms": 1000,
            "memory_limit_kib": 1024,
            "body_hash": "",
            "state": "queued",
            "lane": 1,
            "created_at": now_ms(),
        }
        async with database.write() as session:
            row = SubmissionRow(**(values | columns))
            session.add(row)
        return row.id

    return add
