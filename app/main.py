"""The server put together: one application, and what lives as long as it does."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import structlog
from fastapi import FastAPI

from app.admission import Admission
from app.catalogue import Catalogue
from app.comparisons import Desk
from app.cookies import SecretCookies
from app.database import FILE_NAME, Database
from app.dispatcher import Dispatcher
from app.errors import install_error_handlers
from app.events import Events
from app.gate import Gate
from app.live.hub import Hub
from app.live.log import LogWriter
from app.oidc import make_oidc
from app.participants import Changes, Revocations, Tickets
from app.passwords import Passwords
from app.practice.deck import read_decks
from app.prompts import PROMPTS_FILE, read_prompts
from app.recorder import Recorder
from app.routes import (
    accounts,
    drafts,
    growth,
    health,
    hints,
    interviews,
    live,
    mocks,
    notes,
    oidc,
    practice,
    problems,
    prompts,
    replay,
    reports,
    rooms,
    scorecards,
    seats,
    sign_up,
    submissions,
)
from app.routes.page import Page
from app.security import LearnerCookie, derive_key, read_key
from app.settings import Settings
from app.state import MakeRunner, RunnerHandle, State, languages_ready
from app.throttle import Throttle
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
    )
    judging = (problems, submissions, rooms, drafts, hints, growth, practice, mocks, sign_up)
    people = (accounts, oidc)
    for part in (health, *judging, *people, interviews, seats, prompts, live, replay, notes, scorecards, reports):
        # Each route was built when its file was read; including a router would build all anew for every application.
        app.router.routes.extend(part.router.routes)
    app.add_middleware(Gate, max_body=settings.max_body_kb * 1024, public_origin=settings.public_origin)
    install_error_handlers(app)
    app.router.default = Page(settings.frontend)
    return app


@contextlib.asynccontextmanager
async def _running(app: FastAPI, settings: Settings, make_runner: MakeRunner | None) -> AsyncIterator[None]:
    """Build the parts, start what runs in the background, and take it down again in the other order.

    Long on purpose: a line for each part.
    """
    settings.data.mkdir(parents=True, exist_ok=True)
    key = read_key(settings.data / "key")
    packages = _read_bank(settings.problems)
    catalogue = Catalogue(packages)
    bus, events = LocalBus(), Events()
    runner = make_runner(settings, bus, packages, derive_key(key, "cases")) if make_runner else None
    async with contextlib.AsyncExitStack() as stack:
        database = Database(settings.data / FILE_NAME)
        stack.push_async_callback(database.close)
        admission = _admission(settings)
        desk = _desk(settings, database, bus, runner)
        dispatcher, recorder = _wire(settings, database, bus, events, admission, runner, desk)
        revocations, changes, writer = Revocations(), Changes(), LogWriter(database)
        hub = Hub(database, catalogue, events, writer)
        hub.listen(revocations, changes)
        app.state.parts = State(
            settings=settings,
            database=database,
            catalogue=catalogue,
            events=events,
            dispatcher=dispatcher,
            desk=desk,
            admission=admission,
            cookie=LearnerCookie(key, secure=settings.secure_cookies),
            runner=runner,
            hub=hub,
            secret_cookies=SecretCookies(secure=settings.secure_cookies),
            passwords=Passwords(),
            throttle=Throttle(),
            tickets=Tickets(key),
            revocations=revocations,
            changes=changes,
            decks=read_decks(read_prompts(PROMPTS_FILE)),
            oidc=make_oidc(settings, key),
        )
        await database.warm()
        if runner is not None:
            await _start_judging(stack, runner, dispatcher, recorder, desk)
        await _start_rooms(stack, hub, writer, events)
        yield


def _admission(settings: Settings) -> Admission:
    return Admission(
        slots=settings.slots,
        open_limit=settings.open_submissions,
        per_minute=settings.submissions_per_minute,
        backlog_seconds=settings.backlog_seconds,
    )


async def _start_judging(
    stack: contextlib.AsyncExitStack, runner: RunnerHandle, dispatcher: Dispatcher, recorder: Recorder, desk: Desk
) -> None:
    """Go on with what was left; taken down from the last to the first: no new jobs, the runner, its last reports."""
    left = await dispatcher.recover()
    await desk.recover()
    log.info("picked up what was left", submissions=left)
    await stack.enter_async_context(_background("recorder", recorder.run))
    await stack.enter_async_context(_background("leases", recorder.flush))
    stack.push_async_callback(runner.stop)
    await stack.enter_async_context(_background("runner", runner.start))
    await stack.enter_async_context(_background("dispatcher", dispatcher.run))
    await stack.enter_async_context(_background("comparisons", desk.run))


async def _start_rooms(stack: contextlib.AsyncExitStack, hub: Hub, writer: LogWriter, events: Events) -> None:
    """Open the live rooms; taken down by ending every stream, draining the rooms, and writing their log last."""
    await stack.enter_async_context(_background("live log", writer.run))
    await hub.start()
    await stack.enter_async_context(_background("live rooms", hub.run))
    stack.push_async_callback(hub.drain)
    stack.callback(events.close)


def _read_bank(folder: Path) -> dict[str, Package]:
    """Read every problem; a broken one is left out and named in the log."""
    if not folder.is_dir():
        log.warning("there is no folder of problems", folder=str(folder))
        return {}
    packages, faults = load_all(folder)
    for fault in faults:
        log.error("a problem was left out", problem=str(fault))
    return packages


def _desk(settings: Settings, database: Database, bus: Bus, runner: RunnerHandle | None) -> Desk:
    return Desk(
        database,
        bus,
        lease_ms=int(settings.lease_seconds * 1000),
        ready=lambda: languages_ready(runner),
        want=runner.want if runner is not None else lambda language: None,
    )


def _wire(
    settings: Settings,
    database: Database,
    bus: Bus,
    events: Events,
    admission: Admission,
    runner: RunnerHandle | None,
    desk: Desk,
) -> tuple[Dispatcher, Recorder]:
    def written(total_ms: float) -> None:
        admission.learned(total_ms)
        dispatcher.poke()

    lease_ms = int(settings.lease_seconds * 1000)
    recorder = Recorder(database, bus, events, lease_ms=lease_ms, written=written, desk=desk)
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
