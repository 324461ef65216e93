"""One submission as server-sent events: a snapshot, then everything that happens, then the final word."""

import asyncio
from collections.abc import AsyncIterator

from pydantic import BaseModel

from app.database import Database
from app.events import CaseJudged, Compiled, Event, Events, Reset, StateChanged, Subscription
from app.shapes import StateView, Submission
from app.shown import left_by
from app.submission_views import case_view, compile_view, submission_view
from app.submissions import cases_of, find
from app.tables import SubmissionRow

HEARTBEAT_SECONDS = 15.0
_HEARTBEAT = b": still here\n\n"
_RETRY = b"retry: 1000\n\n"


async def follow(
    database: Database, events: Events, learner: str, submission: str, heartbeat: float = HEARTBEAT_SECONDS
) -> AsyncIterator[bytes]:
    """Yield the stream of the caller's own submission, with a comment every `heartbeat` seconds of silence.

    It ends after `done`, or early when the listener was too slow or the server stops: the client then starts
    over from a snapshot. Leaving the generator, however it happens, ends the subscription.
    """
    with events.subscribe(submission) as subscription:
        yield _RETRY
        first = True
        while not subscription.closed:
            row, view, seen = await _snapshot(database, events, subscription, learner, submission)
            ended = row.state in ("done", "dead")
            if first or not ended:
                yield _frame(seen, "snapshot", view)
            if ended:
                yield _frame(seen, "done", view)
                return
            first = False
            async for number, event in _until_reset(subscription, seen, heartbeat):
                yield _HEARTBEAT if event is None else _frame(number, *_shape(row, event))


async def _snapshot(
    database: Database, events: Events, subscription: Subscription, learner: str, submission: str
) -> tuple[SubmissionRow, Submission, int]:
    """Return the row, its view, and the number of the last event that the view contains."""
    while True:
        before = subscription.resets
        async with database.read() as session:
            row = await find(session, learner, submission)
            cases = await cases_of(session, submission)
            left = await left_by(session, submission)
        # Without a reset meanwhile, the row and the live copy speak of the same attempt.
        if subscription.resets == before:
            return row, submission_view(row, cases, left, events.live(submission)), events.seq


async def _until_reset(
    subscription: Subscription, seen: int, heartbeat: float
) -> AsyncIterator[tuple[int, Event | None]]:
    """Yield events numbered above `seen`, and None after each silence, until a reset or the end."""
    while True:
        try:
            async with asyncio.timeout(heartbeat):
                numbered = await subscription.next()
        except TimeoutError:
            yield seen, None
            continue
        if numbered is None:
            return
        number, event = numbered
        if number <= seen:
            continue
        if isinstance(event, Reset):
            return
        yield number, event


def _shape(row: SubmissionRow, event: Event) -> tuple[str, BaseModel]:
    match event:
        case StateChanged():
            return "state", StateView.model_validate({"state": event.state, "attempt": event.attempt})
        case Compiled():
            return "compile", compile_view(event.compile)
        case CaseJudged():
            return "case", case_view(row.id, row.planned, event.index, event.case)
        case Reset():
            raise AssertionError("a reset ends the stretch before it is shaped")


def _frame(number: int, name: str, data: BaseModel) -> bytes:
    return f"id: {number}\nevent: {name}\ndata: {data.model_dump_json()}\n\n".encode()
