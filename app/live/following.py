"""Submissions of a room followed to their end: what happens goes to everybody there, and into the log."""

import asyncio

import msgspec

from app.database import Database
from app.events import CaseJudged, Compiled, Event, Events, Reset, StateChanged, Subscription
from app.live import clock as clocks
from app.live.room import Room
from app.live.runs import Run, case_frame, case_results, compile_frame
from app.shown import left_by
from app.submissions import cases_of, find
from app.tables import SubmissionRow
from runner import CompileResult

AGAIN_SECONDS = 0.2


async def follow_run(database: Database, events: Events, room: Room, run: Run) -> None:
    """Follow one submission until its end is told; to be cancelled at shutdown."""
    while not run.ended:
        with events.subscribe(run.id) as subscription:
            while not subscription.closed and not run.ended:
                seen = await _take_record(database, events, subscription, room, run)
                room.send_run(run, room.audience.members.values())
                if run.ended:
                    _finish(room, run)
                    return
                await _take_events(subscription, seen, room, run)
        await asyncio.sleep(AGAIN_SECONDS)


async def _take_record(database: Database, events: Events, subscription: Subscription, room: Room, run: Run) -> int:
    """Read where the submission is; returns the number of the last event that this contains."""
    while True:
        before = subscription.resets
        async with database.read() as session:
            row = await find(session, room.plan.learner, run.id)
            cases = await cases_of(session, run.id)
            left = await left_by(session, run.id)
        if subscription.resets == before:
            break
    run.row, run.state, run.attempt = row, row.state, row.attempt
    run.ended = row.state in ("done", "dead")
    run.compiled = msgspec.convert(row.compile, CompileResult) if row.compile else None
    live = events.live(run.id)
    run.cases = dict(case_results(row, cases, left, live))
    if live is not None and not run.ended and live.attempt >= row.attempt:
        run.state, run.attempt, run.compiled = live.state, live.attempt, live.compile
    return events.seq


async def _take_events(subscription: Subscription, seen: int, room: Room, run: Run) -> None:
    """Tell what happens until the record must be read again, or the subscription ends."""
    while (numbered := await subscription.next()) is not None:
        number, event = numbered
        if number <= seen:
            continue
        if isinstance(event, Reset):
            return
        _take(room, run, event)


def _take(room: Room, run: Run, event: Event) -> None:
    members = [member for member in room.audience.members.values() if run.open_to(member.role)]
    match event:
        case StateChanged():
            run.state, run.attempt = event.state, event.attempt
            room.send_run(run, members)
        case Compiled():
            run.compiled = event.compile
            for member in members:
                member.sink.put(compile_frame(event.compile, run.id))
        case CaseJudged():
            run.cases[event.index] = event.case
            for member in members:
                member.sink.put(case_frame(room.catalogue, run, member.seat, room.plan.rules, event.index))
        case Reset():
            raise AssertionError("a reset ends the stretch before it is taken")


def _finish(room: Room, run: Run) -> None:
    """Write the end into the log, forget the cases, and give back what the queue took."""
    row = run.row
    if row is None:
        return
    if room.clock.live and run.part == room.clock.part:
        given = clocks.give_back_queue(room.clock, row.queue_ms)
        if given != room.clock:
            room.set(clock=given)
    cases = [{"index": index, "verdict": case.verdict.value} for index, case in sorted(run.cases.items())]
    facts = {"id": run.id, "verdict": row.verdict, "passed": row.passed, "planned": len(row.planned), "cases": cases}
    room.audience.tell("judged", facts, run.by, by_candidate=run.private)
    run.cases = {}


def begin(room: Room, row: SubmissionRow, by: str) -> Run:
    """Take a submission into the room: on the timeline, and to everybody who may see it."""
    approach = room.document.approach_of(row.problem, row.language, row.source)
    run = Run(row.id, by, room.audience.hidden, room.clock.part, approach, row)
    room.runs[row.id] = run
    sent = {"id": row.id, "problem": row.problem, "language": row.language, "kind": row.kind}
    room.audience.tell("submission", sent | {"part": run.part, "approach": approach}, by, by_candidate=run.private)
    room.send_run(run, room.audience.members.values())
    return run
