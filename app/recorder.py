"""Writes down what runners report: leases, progress for those who watch, and each judgement exactly once."""

import asyncio
from collections.abc import Callable
from typing import Any

import msgspec
import structlog
from sqlalchemy import insert, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from app.clock import now_ms
from app.comparisons import Desk
from app.database import Database
from app.events import Events
from app.shown import keep_shown
from app.tables import CaseRow, SubmissionRow
from runner import (
    Beat,
    Bus,
    CaseDone,
    CaseResult,
    Compiled,
    Grown,
    Judged,
    Judgement,
    Measuring,
    Report,
    Started,
    Verdict,
)

log = structlog.get_logger("recorder")

FLUSH_SECONDS = 1.0
RETRY_SECONDS = 0.5


class Recorder:
    """The one writer of reports of this process.

    `lease_ms` is how long a running attempt may be silent; `written` is called with the length in
    milliseconds of each judgement that was kept; `desk` keeps what was measured of growth.
    """

    def __init__(
        self,
        database: Database,
        bus: Bus,
        events: Events,
        *,
        lease_ms: int,
        written: Callable[[float], None],
        desk: Desk,
    ) -> None:
        self._desk = desk
        self._database, self._bus, self._events = database, bus, events
        self._lease_ms, self._written = lease_ms, written
        self._beats: set[tuple[str, str]] = set()
        self.behind = False
        """Whether a report waits for the database to take it."""

    async def run(self) -> None:
        """Take reports until cancelled; one that the database refuses is kept and tried again."""
        while True:
            report = await self._bus.next_report()
            while True:
                try:
                    await self.record(report)
                except (DBAPIError, PoolTimeout) as error:
                    self.behind = True
                    log.error("could not write a report", cause=str(getattr(error, "orig", error)))
                    await asyncio.sleep(RETRY_SECONDS)
                    continue
                except Exception as error:
                    log.error("dropped a report", kind=type(report).__name__, exc_info=error)
                break
            self.behind = False

    async def flush(self) -> None:
        """Renew leases in batches until cancelled."""
        while True:
            await asyncio.sleep(FLUSH_SECONDS)
            try:
                await self.renew()
            except (DBAPIError, PoolTimeout) as error:
                log.error("could not renew leases", cause=str(getattr(error, "orig", error)))

    async def record(self, report: Report) -> None:
        """Take one report."""
        match report:
            case Started():
                await self._start(report)
            case Beat():
                self._beats.add((report.submission, report.token))
            case Compiled():
                self._events.compiled(report.submission, report.token, report.compile)
            case CaseDone():
                self._events.case(report.submission, report.token, report.index, report.case)
            case Judged():
                await self._finish(report)
            case Measuring():
                await self._desk.measuring(report)
            case Grown():
                await self._desk.grown(report)

    async def renew(self) -> None:
        """Write the heartbeats that came in since the last time, in one transaction."""
        if not self._beats:
            return
        beats, self._beats = self._beats, set()
        async with self._database.write() as session:
            await session.execute(
                update(SubmissionRow)
                .where(
                    SubmissionRow.id.in_([submission for submission, _ in beats]),
                    SubmissionRow.token.in_([token for _, token in beats]),
                    SubmissionRow.state == "running",
                )
                .values(deadline=now_ms() + self._lease_ms)
            )

    async def _start(self, report: Started) -> None:
        """Begin the lease: from here on, silence counts."""
        now = now_ms()
        async with self._database.write() as session:
            attempt = await session.scalar(
                update(SubmissionRow)
                .where(*_current(report.submission, report.token))
                .values(state="running", deadline=now + self._lease_ms, started_at=now)
                .returning(SubmissionRow.attempt)
            )
        if attempt is None:
            log.info("a late start was ignored", submission=report.submission)
        else:
            self._events.started(report.submission, attempt, report.token)

    async def _finish(self, report: Judged) -> None:
        """Store a judgement if its attempt is still the one that counts; a late one matches no row."""
        judgement, now = report.judgement, now_ms()
        async with self._database.write() as session:
            row = (
                await session.execute(
                    select(
                        SubmissionRow.planned, SubmissionRow.created_at, SubmissionRow.started_at, SubmissionRow.kind
                    ).where(*_current(report.submission, report.token))
                )
            ).one_or_none()
            if row is None:
                log.warning("a late judgement was dropped", submission=report.submission)
                return
            started = row.started_at or now
            planned, cases = place_cases(row.planned, judgement.cases)
            result = await session.execute(
                update(SubmissionRow)
                .where(*_current(report.submission, report.token))
                .values(
                    planned=planned,
                    queue_ms=float(started - row.created_at) + judgement.queue_ms,
                    total_ms=float(now - row.created_at),
                    started_at=started,
                    finished_at=now,
                    **_outcome(judgement),
                )
            )
            assert result.rowcount == 1  # type: ignore[attr-defined]
            rows = [_case_row(report.submission, position, case) for position, case in cases]
            if rows:
                await session.execute(insert(CaseRow), rows)
            if row.kind == "run":
                await keep_shown(session, report.submission, cases)
        if judgement.verdict is Verdict.IE:
            log.error("our fault", submission=report.submission, fault=judgement.fault[:500])
        self._events.ended(report.submission)
        self._written(judgement.total_ms)


def _current(submission: str, token: str) -> tuple[Any, ...]:
    """The fence: only the attempt that counts, and only while it is open."""
    return (
        SubmissionRow.id == submission,
        SubmissionRow.token == token,
        SubmissionRow.state.in_(("sent", "running")),
    )


def _outcome(judgement: Judgement) -> dict[str, Any]:
    return {
        "state": "done",
        "verdict": judgement.verdict.value,
        "compile": msgspec.to_builtins(judgement.compile),
        "passed": sum(case.verdict is Verdict.AC for case in judgement.cases),
        "image": judgement.image,
        "fault": judgement.fault[:2000] or None,
        "deadline": None,
    }


def place_cases(
    planned: list[dict[str, Any]], cases: list[CaseResult]
) -> tuple[list[dict[str, Any]], list[tuple[int, CaseResult]]]:
    """Give every judged case its position in the plan.

    A case that the plan does not know (the package changed meanwhile) is added at its end, hidden.
    Returns the plan and the cases with their positions, in order.
    """
    free: dict[tuple[str, str], list[int]] = {}
    for position, case in enumerate(planned):
        free.setdefault((case["group"], case["name"]), []).append(position)
    extended, placed = list(planned), []
    for result in cases:
        positions = free.get((result.group, result.name))
        if positions:
            placed.append((positions.pop(0), result))
        else:
            number = str(len(extended) + 1)
            extended.append({"name": result.name, "group": result.group, "shown": number, "hidden": True})
            placed.append((len(extended) - 1, result))
    return extended, sorted(placed, key=lambda pair: pair[0])


def _case_row(submission: str, position: int, case: CaseResult) -> dict[str, Any]:
    return {
        "submission_id": submission,
        "position": position,
        "name": case.name,
        "group": case.group,
        "verdict": case.verdict.value,
        "cpu_ms": case.cpu_ms,
        "wall_ms": case.wall_ms,
        "memory_kib": case.memory_kib,
        "message": case.message,
        "inputs": case.input,
        "expected": case.expected,
        "got": case.got,
        "stdout": case.stdout,
        "stderr": case.stderr,
        "told": case.told,
    }
