"""Comparisons of approaches: a queue of their own, one measured at a time, since two would slow each other down.

States: queued, running, done, failed. The table is the queue of record: a job that was lost is sent again, and the
third loss ends it.
"""

import asyncio
import contextlib
import secrets
from collections.abc import Callable, Collection, Sequence
from typing import Any

import msgspec
import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.approaches import own, sources_of
from app.claims import remark
from app.clock import new_id, now_ms
from app.database import Database
from app.errors import Conflict, Invalid, NotFound, TooMany
from app.growth_shapes import ComparisonBody, GrowthComparison, GrowthView
from app.growth_tables import ApproachRow, ComparisonRow
from runner import TIMED, Bus, Grown, Growth, Job, Measuring

log = structlog.get_logger("comparisons")

SWEEP_SECONDS = 1.0
MOST_ATTEMPTS = 3
OPEN = ("queued", "running")
LISTED = 20
LOST = "The measurement was lost several times. Try again later."


async def ask(session: AsyncSession, learner: str, body: ComparisonBody, measured: Collection[str]) -> str:
    """Put a comparison on record; `measured` are the languages in which the problem can be measured. Returns its id.

    Raises NotFound for an approach that is not the caller's, Invalid where the two cannot be measured side by side,
    TooMany while another of the caller's is under way.
    """
    one = await own(session, learner, body.one, "one")
    rows = [one]
    if body.other is not None:
        rows.append(await own(session, learner, body.other, "other"))
        if rows[1].problem != one.problem or rows[1].id == one.id:
            message = "Choose two different approaches to one problem."
            raise Invalid(message, code="not_comparable", field="other")
    languages = {(await sources_of(session, [row]))[0] for row in rows}
    if len(languages) > 1:
        message = "Both must be in the same language: two languages cannot run in one sandbox."
        raise Invalid(message, code="other_language", field="other")
    if not languages <= set(measured):
        message = "The growth of this problem cannot be measured in this language."
        raise Invalid(message, code="not_measurable", field="one")
    waiting = select(ComparisonRow.id).where(ComparisonRow.learner_id == learner, ComparisonRow.state.in_(OPEN))
    if await session.scalar(waiting.limit(1)) is not None:
        raise TooMany("One comparison is being measured. Wait for its end.", code="too_many_open", retry_after=30)
    row = ComparisonRow(
        id=new_id(),
        learner_id=learner,
        problem=one.problem,
        one_id=one.id,
        other_id=body.other,
        state="queued",
        created_at=now_ms(),
    )
    session.add(row)
    await session.flush()
    return row.id


async def find_comparison(session: AsyncSession, learner: str, comparison: str) -> ComparisonRow:
    """Return the caller's own comparison; raises NotFound, also for somebody else's."""
    row = await session.get(ComparisonRow, comparison)
    if row is None or row.learner_id != learner:
        raise NotFound("There is no such comparison.", code="no_such_comparison")
    return row


async def comparisons_of(session: AsyncSession, learner: str, problem: str) -> list[GrowthComparison]:
    """Return the caller's newest comparisons of a problem."""
    query = select(ComparisonRow).where(ComparisonRow.learner_id == learner, ComparisonRow.problem == problem)
    rows = (await session.scalars(query.order_by(ComparisonRow.id.desc()).limit(LISTED))).all()
    return await _views(session, rows)


async def comparison_view(session: AsyncSession, row: ComparisonRow) -> GrowthComparison:
    """Return a comparison as its page shows it."""
    return (await _views(session, [row]))[0]


async def _views(session: AsyncSession, rows: Sequence[ComparisonRow]) -> list[GrowthComparison]:
    """Return comparisons as their page shows them, their approaches read at once."""
    approaches = await _approaches(session, rows)
    return [_view(row, [approaches[one] for one in _compared(row)]) for row in rows]


async def _approaches(session: AsyncSession, rows: Sequence[ComparisonRow]) -> dict[str, ApproachRow]:
    wanted = select(ApproachRow).where(ApproachRow.id.in_([one for row in rows for one in _compared(row)]))
    return {one.id: one for one in await session.scalars(wanted)}


def _view(row: ComparisonRow, compared: Sequence[ApproachRow]) -> GrowthComparison:
    panels = row.growth["panels"] if row.growth else ()
    return GrowthComparison(
        id=row.id,
        problem=row.problem,
        one=row.one_id,
        other=row.other_id,
        state=row.state,
        share=row.share,
        growth=GrowthView.model_validate(row.growth) if row.growth else None,
        remarks=[remark(one, panels) for one in compared] if panels else [],
        choice=row.choice,
        created_at=row.created_at,
        finished_at=row.finished_at,
    )


async def approaches_in(session: AsyncSession, row: ComparisonRow) -> Sequence[ApproachRow]:
    """The approaches of a comparison, the first one first."""
    approaches = await _approaches(session, [row])
    return [approaches[one] for one in _compared(row)]


def _compared(row: ComparisonRow) -> list[str]:
    return [row.one_id, *([row.other_id] if row.other_id else [])]


async def choose(session: AsyncSession, learner: str, comparison: str, words: str) -> None:
    """Keep when the learner would pick which; raises Conflict before anything was measured."""
    row = await find_comparison(session, learner, comparison)
    if row.state != "done":
        raise Conflict("Write this when the measurement is there.", code="not_measured_yet")
    row.choice = words


class Desk:
    """Sends comparisons to the runners, one at a time, and keeps what comes back."""

    def __init__(
        self,
        database: Database,
        bus: Bus,
        *,
        lease_ms: int,
        ready: Callable[[], Collection[str]],
        want: Callable[[str], None],
    ) -> None:
        self._database, self._bus = database, bus
        self._lease_ms, self._ready, self._want = lease_ms, ready, want
        self._poked = asyncio.Event()

    def poke(self) -> None:
        """Say that something may be sent; losing it costs one sweep."""
        self._poked.set()

    async def run(self) -> None:
        """Send until cancelled; a failure is logged and tried again."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SWEEP_SECONDS):
                    await self._poked.wait()
            self._poked.clear()
            try:
                if await self._something_open():
                    await self.dispatch()
            except Exception as error:
                log.error("could not send a comparison", cause=str(getattr(error, "orig", error)))

    async def recover(self) -> None:
        """Queue what an earlier process left under way; for the embedded runner only."""
        async with self._database.write() as session:
            left = update(ComparisonRow).where(ComparisonRow.state == "running")
            await session.execute(left.values(state="queued", token=None, deadline=None))

    async def _something_open(self) -> bool:
        async with self._database.read() as session:
            waiting = select(ComparisonRow.id).where(ComparisonRow.state.in_(OPEN))
            return await session.scalar(waiting.limit(1)) is not None

    async def dispatch(self) -> bool:
        """Send the oldest that waits, unless one is being measured; whether one was sent."""
        job = None
        async with self._database.write() as session:
            query = select(ComparisonRow).where(ComparisonRow.state.in_(OPEN)).order_by(ComparisonRow.id)
            for row in (await session.scalars(query)).all():
                if row.state == "running" and (row.deadline or 0) > now_ms():
                    return False
                language, sources = await sources_of(session, await approaches_in(session, row))
                if language not in self._ready():
                    self._want(language)
                    continue
                if row.attempt >= MOST_ATTEMPTS:
                    end(row, Growth(language, "", [], fault=LOST))
                    continue
                row.state, row.token, row.attempt = "running", secrets.token_urlsafe(16), row.attempt + 1
                row.deadline = now_ms() + self._lease_ms
                job = Job(row.id, row.attempt, row.token, row.problem, language, "", "growth", programs=sources)
                break
        if job is not None:
            await self._bus.send_job(job)
        return job is not None

    async def measuring(self, report: Measuring) -> None:
        """Note how far a measurement is, which renews its lease."""
        async with self._database.write() as session:
            await session.execute(
                update(ComparisonRow)
                .where(*current(report.submission, report.token))
                .values(share=report.share, deadline=now_ms() + self._lease_ms)
            )

    async def grown(self, report: Grown) -> None:
        """Keep a measurement if its attempt is still the one that counts."""
        async with self._database.write() as session:
            row = await session.scalar(select(ComparisonRow).where(*current(report.submission, report.token)))
            if row is None:
                log.warning("a late measurement was dropped", comparison=report.submission)
            else:
                end(row, report.growth)
        self.poke()


def current(comparison: str, token: str) -> tuple[Any, ...]:
    """The fence: only the attempt that counts, and only while it is under way."""
    return (ComparisonRow.id == comparison, ComparisonRow.token == token, ComparisonRow.state == "running")


def end(row: ComparisonRow, growth: Growth) -> None:
    """Write down how a comparison ended."""
    row.state = "failed" if growth.fault else "done"
    row.growth, row.share, row.token, row.deadline = msgspec.to_builtins(growth), 1.0, None, None
    row.finished_at = now_ms()


def languages_of(package_languages: Collection[str], can: Callable[[str], bool]) -> list[str]:
    """The languages of a problem in which its growth can be measured."""
    return [language for language in TIMED if language in package_languages and can(language)]
