"""Sends submissions to the runners: takes from the table what is queued or overdue, within a window.

States: queued, sent, running, done, dead. Every attempt gets a number and a random token. A sent attempt that
nobody starts is sent again and counts nothing; a running one whose lease ran out counts one failure, and the
fifth makes the submission dead. The bus may lose anything: the table can send all of it again.
"""

import asyncio
import contextlib
import hashlib
import secrets
from collections.abc import Callable, Collection

import structlog
from sqlalchemy import ColumnElement, and_, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import now_ms
from app.database import Database
from app.events import Events
from app.tables import OPEN_STATES, SubmissionRow
from runner import Bus, Job

log = structlog.get_logger("dispatcher")

LANES = {"run": 0, "submit": 1}
MAX_FAILS = 5
MAX_ATTEMPTS = 100
SWEEP_SECONDS = 0.2
UNDER_WAY = ("sent", "running")


class Dispatcher:
    """The one sender of jobs of this process.

    `slots` is how many submissions the runners judge at once; `ready` names the languages they can judge now,
    `want` is told of one that is asked for and not ready; `held` says that judgements wait to be written, so that
    nothing overdue may be sent again yet.
    """

    def __init__(
        self,
        database: Database,
        bus: Bus,
        events: Events,
        *,
        slots: int,
        sent_ms: int,
        ready: Callable[[], Collection[str]],
        want: Callable[[str], None],
        held: Callable[[], bool],
    ) -> None:
        self._database, self._bus, self._events = database, bus, events
        # A run may queue behind the slots; one submit more than there are slots keeps them busy and
        # leaves little ahead of a run.
        self._window = {LANES["run"]: 2 * slots, LANES["submit"]: slots + 1}
        self._sent_ms, self._ready, self._held = sent_ms, ready, held
        self._want = want
        self._poked = asyncio.Event()

    def poke(self) -> None:
        """Say that something may have become sendable; losing it costs one sweep."""
        self._poked.set()

    async def run(self) -> None:
        """Send until cancelled; a failure is logged and tried again."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SWEEP_SECONDS):
                    await self._poked.wait()
            poked = self._poked.is_set()
            self._poked.clear()
            try:
                if poked or await self._something_due():
                    await self.dispatch()
            except Exception as error:
                log.error("could not dispatch", cause=str(getattr(error, "orig", error)))
                await asyncio.sleep(SWEEP_SECONDS)

    async def recover(self) -> int:
        """Make everything that an earlier process left under way due at once; for the embedded runner only.

        Those attempts died with the process, so no failure is counted. Returns how many there were.
        """
        async with self._database.write() as session:
            left = update(SubmissionRow).where(SubmissionRow.state.in_(UNDER_WAY))
            result = await session.execute(left.values(state="queued", token=None, deadline=None))
            count: int = result.rowcount  # type: ignore[attr-defined]
        self.poke()
        return count

    async def dispatch(self) -> int:
        """Send what the window allows, in lane order, each learner in turn; returns how many jobs went out."""
        jobs, dead = [], []
        now = now_ms()
        async with self._database.write() as session:
            for language in await self._missing(session):
                self._want(language)
            for lane, size in self._window.items():
                room = size - await self._under_way(session, lane, now)
                for row in await self._due(session, lane, now, room):
                    if self._take(row, now):
                        jobs.append(_job(row))
                    else:
                        dead.append(row.id)
        for submission in dead:
            log.error("gave up on a submission", submission=submission)
            self._events.ended(submission)
        for job in jobs:
            self._events.sent(job.submission, job.attempt, job.token)
            await self._bus.send_job(job)
        return len(jobs)

    async def _missing(self, session: AsyncSession) -> Collection[str]:
        """The languages that submissions wait for."""
        waiting = select(SubmissionRow.language).where(
            SubmissionRow.state.in_(OPEN_STATES), SubmissionRow.language.not_in(self._ready())
        )
        return (await session.scalars(waiting.distinct())).all()

    async def _something_due(self) -> bool:
        async with self._database.read() as session:
            due = select(SubmissionRow.id).where(self._is_due(now_ms())).limit(1)
            return await session.scalar(due) is not None

    def _is_due(self, now: int) -> ColumnElement[bool]:
        overdue = and_(SubmissionRow.state.in_(UNDER_WAY), SubmissionRow.deadline <= now)
        queued = SubmissionRow.state == "queued"
        # The open states are named so that the partial index serves.
        return and_(
            SubmissionRow.state.in_(OPEN_STATES),
            queued if self._held() else or_(queued, overdue),
            SubmissionRow.language.in_(self._ready()),
        )

    async def _under_way(self, session: AsyncSession, lane: int, now: int) -> int:
        count = select(func.count()).where(
            SubmissionRow.state.in_(UNDER_WAY), SubmissionRow.lane == lane, SubmissionRow.deadline > now
        )
        return await session.scalar(count) or 0

    async def _due(self, session: AsyncSession, lane: int, now: int, room: int) -> Collection[SubmissionRow]:
        if room <= 0:
            return ()
        # A learner's second waits for everybody's first, so that nobody holds up the others by sending much.
        turn = func.row_number().over(partition_by=SubmissionRow.learner_id, order_by=SubmissionRow.id).label("turn")
        still_open = select(SubmissionRow.id, turn).where(
            SubmissionRow.state.in_(OPEN_STATES), SubmissionRow.lane == lane
        )
        turns = still_open.subquery()
        fair = (
            select(SubmissionRow)
            .join(turns, turns.c.id == SubmissionRow.id)
            .where(self._is_due(now))
            .order_by(turns.c.turn, SubmissionRow.id)
        )
        return (await session.scalars(fair.limit(room))).all()

    def _take(self, row: SubmissionRow, now: int) -> bool:
        """Move a due row to its next attempt, or to dead; returns whether there is a next attempt."""
        if row.state == "running":
            row.fails += 1
        if row.fails >= MAX_FAILS or row.attempt >= MAX_ATTEMPTS:
            row.state, row.verdict, row.deadline, row.token = "dead", "IE", None, None
            row.finished_at, row.total_ms = now, float(now - row.created_at)
            return False
        row.state, row.token, row.started_at = "sent", secrets.token_urlsafe(16), None
        row.attempt += 1
        row.deadline = now + self._sent_ms
        return True


def _job(row: SubmissionRow) -> Job:
    assert row.token is not None
    return Job(
        submission=row.id,
        attempt=row.attempt,
        token=row.token,
        problem=row.problem,
        language=row.language,
        source=row.source,
        kind=row.kind,
        inputs=list(row.inputs),
        owner=hashlib.sha256(row.learner_id.encode()).hexdigest(),
        watched=row.watched,
    )
