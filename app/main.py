"""The server put together: one application, and what lives as long as it does."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import structlog
from fastapi import FastAPI
from fastapi.routing import APIRoute

from app.admission import Admission
from app.catalogue import Catalogue
from app.database import FILE_NAME, Database
from app.dispatcher import Dispatcher
from app.errors import install_error_handlers
from app.events import Events
from app.gate import Gate
from app.recorder import Recorder
from app.routes import drafts, health, problems, rooms, submissions
from app.routes.page import Page
from app.security import LearnerCookie, derive_key, read_key
from app.settings import Settings
from app.state import MakeRunner, RunnerHandle, State, languages_ready
from runner import Bus, LocalBus, Package, load_all

log = structlog.get_logger("main")


def create_app(settings: Settings, make_runner: MakeRunner | None = None) -> FastAPI:
    """Build the application; `make_runner` makes the embedded runner, None means that none runs here.

    The database must have been migrated, and the data folder must be locked by the caller.
    """

    @contextlib.asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with _running(app, settings, make_runner):
            yield

    app = FastAPI(
        title="Sandglass",
        version="1",
        description="Coding interviews that anyone can host: problems, submissions, rooms.",
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
        generate_unique_id_function=_operation_id,
    )
    for router in (health.router, problems.router, submissions.router, rooms.router, drafts.router):
        app.include_router(router)
    app.add_middleware(Gate, max_body=settings.max_body_kb * 1024, public_origin=settings.public_origin)
    install_error_handlers(app)
    app.router.default = Page(settings.frontend)
    return app


def _operation_id(route: APIRoute) -> str:
    return route.name


@contextlib.asynccontextmanager
async def _running(app: FastAPI, settings: Settings, make_runner: MakeRunner | None) -> AsyncIterator[None]:
    """Build the parts, start what runs in the background, and take it down again in the other order."""
    settings.data.mkdir(parents=True, exist_ok=True)
    key = read_key(settings.data / "key")
    packages = _read_bank(settings.problems)
    catalogue = Catalogue(packages)
    bus, events = LocalBus(), Events()
    runner = make_runner(settings, bus, packages, derive_key(key, "cases")) if make_runner else None
    async with contextlib.AsyncExitStack() as stack:
        database = Database(settings.data / FILE_NAME)
        stack.push_async_callback(database.close)
        admission = Admission(
            slots=settings.slots,
            open_limit=settings.open_submissions,
            per_minute=settings.submissions_per_minute,
            backlog_seconds=settings.backlog_seconds,
        )
        dispatcher, recorder = _wire(settings, database, bus, events, admission, runner)
        app.state.parts = State(
            settings=settings,
            database=database,
            catalogue=catalogue,
            events=events,
            dispatcher=dispatcher,
            admission=admission,
            cookie=LearnerCookie(key, secure=settings.secure_cookies),
            runner=runner,
        )
        await database.warm()
        if runner is not None:
            left = await dispatcher.recover()
            log.info("picked up what was left", submissions=left)
            # Taken down from the last to the first: no new jobs, then the runner, then its last reports.
            await stack.enter_async_context(_background("recorder", recorder.run))
            await stack.enter_async_context(_background("leases", recorder.flush))
            stack.push_async_callback(runner.stop)
            await stack.enter_async_context(_background("runner", runner.start))
            await stack.enter_async_context(_background("dispatcher", dispatcher.run))
        stack.callback(events.close)
        yield


def _read_bank(folder: Path) -> dict[str, Package]:
    """Read every problem; a broken one is left out and named in the log."""
    if not folder.is_dir():
        log.warning("there is no folder of problems", folder=str(folder))
        return {}
    packages, faults = load_all(folder)
    for fault in faults:
        log.error("a problem was left out", problem=str(fault))
    return packages


def _wire(
    settings: Settings,
    database: Database,
    bus: Bus,
    events: Events,
    admission: Admission,
    runner: RunnerHandle | None,
) -> tuple[Dispatcher, Recorder]:
    def written(total_ms: float) -> None:
        admission.learned(total_ms)
        dispatcher.poke()

    lease_ms = int(settings.lease_seconds * 1000)
    recorder = Recorder(database, bus, events, lease_ms=lease_ms, written=written)
    dispatcher = Dispatcher(
        database,
        bus,
        events,
        slots=settings.slots,
        sent_ms=int(settings.sent_seconds * 1000),
        ready=lambda: languages_ready(runner),
        want=runner.want if runner is not None else lambda language: None,
        held=lambda: recorder.behind,
    )
    return dispatcher, recorder


@contextlib.asynccontextmanager
async def _background(name: str, work: Callable[[], Awaitable[None]]) -> AsyncIterator[None]:
    """Run `work` for as long as the block lasts; a failure is logged, it does not take the server down."""

    async def guarded() -> None:
        try:
            await work()
        except Exception as error:
            log.error("a background part failed", part=name, exc_info=error)

    task = asyncio.create_task(guarded(), name=name)
    try:
        yield
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task
