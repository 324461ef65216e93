"""All live rooms of this process: loaded when first entered, kept in time, let go when empty."""

import asyncio
import contextlib
from collections.abc import Collection, Coroutine

import structlog
from fastapi import WebSocket
from sqlalchemy import select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.catalogue import Catalogue
from app.clock import now_ms
from app.database import Database
from app.errors import Refusal
from app.events import Events
from app.interview_tables import InterviewRow, LiveLogRow
from app.live import clock as clocks
from app.live.blocks import seal
from app.live.connection import Connection
from app.live.course import plan_of
from app.live.following import begin, follow_run
from app.live.loading import load_room
from app.live.log import LogWriter
from app.live.people import Sink
from app.live.room import Room
from app.live.runs import Run
from app.participants import Changes, Revocations, Seat, seat_still_good
from app.tables import SubmissionRow

log = structlog.get_logger("live")

TICK_SECONDS = 0.05
DRAIN_SECONDS = 3.0
BEAT_MS = 5000
IDLE_MS = 30_000
SEAL_MS, SEAL_ANYWAY_MS = 2000, 600_000
REVOKED, DELETED, NO_ROOM, DRAINING = 4403, 4410, 4404, 4503


class Hub:
    """The rooms by interview, and what runs beside them."""

    def __init__(self, database: Database, catalogue: Catalogue, events: Events, writer: LogWriter) -> None:
        self._database, self._catalogue, self._events, self._writer = database, catalogue, events, writer
        self._rooms: dict[str, Room] = {}
        self._loading: dict[str, asyncio.Lock] = {}
        self._work: set[asyncio.Task[None]] = set()
        self._beat_at = 0
        self._serving: set[asyncio.Task[None] | None] = set()
        self._draining = False

    def listen(self, revocations: Revocations, changes: Changes) -> None:
        """Hear who may not be in a room any more, and which interviews were changed."""
        revocations.subscribe(self._revoked)
        changes.subscribe(lambda interview: self._spawn(self.refresh(interview)))

    async def start(self) -> int:
        """Load the rooms whose clock runs, and pack the logs of those that are over; returns how many were loaded."""
        async with self._database.read() as session:
            live = (await session.scalars(select(InterviewRow.id).where(InterviewRow.state == "live"))).all()
            open_logs = select(LiveLogRow.interview_id).distinct()
            over = select(InterviewRow.id).where(InterviewRow.state == "done", InterviewRow.id.in_(open_logs))
            unsealed = (await session.scalars(over)).all()
        for interview in (*live, *unsealed):
            await self.room(interview)
        return len(live)

    async def run(self) -> None:
        """Keep every room in time until cancelled."""
        while True:
            await asyncio.sleep(TICK_SECONDS)
            now = now_ms()
            for interview, room in list(self._rooms.items()):
                self._keep(interview, room, now)
            if now - self._beat_at >= BEAT_MS:
                self._beat_at = now
                self._beat(now)

    def _keep(self, interview: str, room: Room, now: int) -> None:
        """Keep one room in time; one that fails starts again from its log, and the others do not notice."""
        try:
            room.tick(now)
        except Exception as error:
            log.error("a room failed", interview=interview, exc_info=error)
            room.broken = True
        if room.broken:
            self._forget(interview, DRAINING, "The room starts again from its log.")
        elif room.clock.ended_at is not None and not room.journal.closed:
            self._seal_soon(interview, room, now)
        elif self._is_idle(room, now):
            del self._rooms[interview]

    async def room(self, interview: str) -> Room:
        """Return the room of an interview, loaded if it was not; raises NotFound."""
        async with self._loading.setdefault(interview, asyncio.Lock()):
            known = self._rooms.get(interview)
            if known is not None:
                return known
            await self._writer.flush()
            async with self._database.read() as session:
                room = await load_room(session, self._writer, self._catalogue, interview)
            self._rooms[interview] = room
        self._loading.pop(interview, None)
        for run in room.runs.values():
            if not run.ended:
                self._spawn(follow_run(self._database, self._events, room, run))
        return room

    async def serve(self, seat: Seat, socket: WebSocket) -> None:
        """Serve one connection of a participant's until it ends."""
        connection = Connection(socket)
        serving = asyncio.current_task()
        self._serving.add(serving)
        try:
            entered = await self._enter(seat, connection)
            if entered is None:
                await connection.finish()
            else:
                await connection.run(*entered)
        finally:
            self._serving.discard(serving)

    async def _enter(self, seat: Seat, sink: Sink) -> tuple[Room, int] | None:
        """Let somebody into their room; None, and their end, where that cannot be."""
        if self._draining:
            sink.close(DRAINING, "The server restarts; the page comes back by itself.")
            return None
        try:
            room = await self.room(seat.interview)
        except Refusal:
            sink.close(NO_ROOM, "There is no such room.")
            return None
        # Whoever lost the right to be here while the room was loaded was told of nothing yet.
        async with self._database.read() as session:
            if not await seat_still_good(session, seat.participant):
                sink.close(REVOKED, "This link is not good any more.")
                return None
        if self._rooms.get(seat.interview) is not room:
            sink.close(DRAINING, "The room starts again; the page comes back by itself.")
            return None
        number = room.join(seat, sink)
        return None if number is None else (room, number)

    def follow(self, room: Room, row: SubmissionRow, by: str) -> None:
        """Tell a room of a submission that was made in it, and of everything that comes of it."""
        if row.id not in room.runs:
            run: Run = begin(room, row, by)
            self._spawn(follow_run(self._database, self._events, room, run))

    async def drain(self) -> None:
        """End every connection so that browsers come again, and put everything on record."""
        self._draining = True
        self._beat(now_ms())
        for interview in list(self._rooms):
            self._forget(interview, DRAINING, "The server restarts; the page comes back by itself.")
        for work in list(self._work):
            work.cancel()
        await asyncio.gather(*self._work, return_exceptions=True)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_SECONDS):
                await self._writer.flush()
                await asyncio.gather(*(task for task in self._serving if task), return_exceptions=True)

    # --- what happens beside ---

    def _beat(self, now: int) -> None:
        """Note of every running clock that the server is there."""
        for room in self._rooms.values():
            if room.clock.live and room.clock.running:
                room.clock = clocks.beat(room.clock, now)
                room.save()

    def _is_idle(self, room: Room, now: int) -> bool:
        busy = room.audience.members or room.clock.running or any(not run.ended for run in room.runs.values())
        return not busy and now - room.used_at > IDLE_MS

    def _seal_soon(self, interview: str, room: Room, now: int) -> None:
        """Pack the log of a room that is over once the last keys and verdicts are in it."""
        over = now - (room.clock.ended_at or now)
        judged = all(run.ended for run in room.runs.values())
        if over > SEAL_ANYWAY_MS or (over > SEAL_MS and judged):
            room.journal.closed = True
            self._spawn(self._seal(interview))

    async def _seal(self, interview: str) -> None:
        try:
            await self._writer.flush()
            async with self._database.write() as session:
                entries = await seal(session, interview)
            log.info("packed the log of a room", interview=interview, entries=entries)
        except (DBAPIError, PoolTimeout) as error:
            # It is tried again when the server starts.
            log.error("could not pack the log of a room", interview=interview, cause=str(error))

    async def refresh(self, interview: str) -> None:
        """Take a new plan, or the candidate's consent, into a room that has not begun."""
        room = self._rooms.get(interview)
        async with self._database.read() as session:
            row = await session.get(InterviewRow, interview)
        if room is not None and row is not None and room.clock.started_at is None:
            room.plan = plan_of(row)
            room.set(clock=room.plan.first_clock())

    def _revoked(self, interview: str, participants: Collection[str] | None) -> None:
        room = self._rooms.get(interview)
        if room is None:
            return
        if participants is None:
            room.journal.closed = True
            self._forget(interview, DELETED, "This interview was deleted.")
        else:
            room.dismiss(set(participants), REVOKED, "This link is not good any more.")

    def _forget(self, interview: str, code: int, reason: str) -> None:
        room = self._rooms.pop(interview, None)
        if room is not None:
            room.dismiss(None, code, reason)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.get_running_loop().create_task(self._guarded(work))
        self._work.add(task)
        task.add_done_callback(self._work.discard)

    async def _guarded(self, work: Coroutine[None, None, None]) -> None:
        with contextlib.suppress(asyncio.CancelledError):
            try:
                await work
            except Exception as error:
                log.error("something beside a room failed", exc_info=error)
