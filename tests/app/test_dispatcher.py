"""The dispatcher and the recorder on a real database: states, leases, fencing, restarts."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy import func, select, update

from app.clock import now_ms
from app.comparisons import Desk
from app.database import Database
from app.dispatcher import MAX_ATTEMPTS, Dispatcher
from app.events import Events
from app.recorder import Recorder
from app.tables import CaseRow, LearnerRow, SubmissionRow
from runner.bus import Beat, CaseDone, Job, Judged, LocalBus, Started
from runner.verdict import CaseResult, CompileResult, Judgement, Verdict
from tests.app.conftest import AddSubmission, until

LEASE_MS = 15_000
SENT_MS = 60_000


class Control:
    """Dispatcher and recorder over one database, driven step by step."""

    def __init__(self, database: Database) -> None:
        self.database, self.bus, self.events = database, LocalBus(), Events()
        self.ready = ["python", "cpp"]
        self.wanted: list[str] = []
        self.written: list[float] = []
        desk = Desk(database, self.bus, lease_ms=LEASE_MS, ready=lambda: self.ready, want=self.wanted.append)
        self.recorder = Recorder(
            database, self.bus, self.events, lease_ms=LEASE_MS, written=self.written.append, desk=desk
        )
        self.dispatcher = Dispatcher(
            database,
            self.bus,
            self.events,
            slots=2,
            sent_ms=SENT_MS,
            ready=lambda: self.ready,
            want=self.wanted.append,
            held=lambda: self.recorder.behind,
        )

    async def sent(self) -> list[Job]:
        """Dispatch once and return the jobs that went out."""
        count = await self.dispatcher.dispatch()
        return [await self.bus.next_job() for _ in range(count)]

    async def row(self, submission: str) -> SubmissionRow:
        """Read a submission afresh."""
        async with self.database.read() as session:
            row = await session.get(SubmissionRow, submission)
            assert row is not None
            return row

    async def state_is(self, submission: str, state: str) -> bool:
        """Say whether a submission is in a state."""
        return (await self.row(submission)).state == state

    async def change(self, submission: str, **columns: Any) -> None:
        """Change a submission behind everyone's back."""
        async with self.database.write() as session:
            await session.execute(update(SubmissionRow).where(SubmissionRow.id == submission).values(**columns))

    async def expire(self, submission: str) -> None:
        """Let a deadline pass."""
        await self.change(submission, deadline=now_ms() - 1)

    async def start(self, job: Job) -> None:
        """Report a job as started."""
        await self.recorder.record(Started(job.submission, job.token))

    async def finish(self, job: Job, verdict: Verdict = Verdict.AC) -> None:
        """Report a job as judged."""
        await self.recorder.record(Judged(job.submission, job.token, judgement(verdict)))


def judgement(verdict: Verdict) -> Judgement:
    """A judgement of both planned cases."""
    cases = [CaseResult("small", "sample", verdict), CaseResult("dark", "secret", verdict)]
    return Judgement(verdict, CompileResult(True), cases, 3.0, 40.0, "python", "fake:1")


@pytest.fixture
async def control(database: Database) -> AsyncIterator[Control]:
    return Control(database)


async def test_a_queued_submission_is_sent_with_a_number_and_a_random_token(
    control: Control, add_submission: AddSubmission
) -> None:
    one, two = await add_submission(), await add_submission()
    jobs = await control.sent()
    assert [job.submission for job in jobs] == [one, two]
    assert [job.attempt for job in jobs] == [1, 1]
    assert jobs[0].token != jobs[1].token
    assert len(jobs[0].token) >= 20
    assert (await control.row(one)).state == "sent"


async def test_runs_go_before_submits_and_older_ones_before_newer_ones(
    control: Control, add_submission: AddSubmission
) -> None:
    submit = await add_submission()
    run = await add_submission(kind="run", lane=0)
    later = await add_submission(kind="run", lane=0)
    assert [job.submission for job in await control.sent()] == [run, later, submit]


async def test_no_more_than_the_window_is_under_way(control: Control, add_submission: AddSubmission) -> None:
    for _ in range(10):
        await add_submission()
        await add_submission(kind="run", lane=0)
    jobs = await control.sent()
    assert [job.kind for job in jobs].count("run") == 4
    assert [job.kind for job in jobs].count("submit") == 3
    assert await control.sent() == []
    await control.start(jobs[0])
    await control.finish(jobs[0])
    assert len(await control.sent()) == 1


async def test_a_language_that_is_not_ready_waits_without_taking_room(
    control: Control, add_submission: AddSubmission
) -> None:
    control.ready = ["cpp"]
    waiting = [await add_submission() for _ in range(5)]
    other = await add_submission(language="cpp")
    assert [job.submission for job in await control.sent()] == [other]
    assert control.wanted == ["python"], "and it is asked for"
    control.ready = ["python", "cpp"]
    assert [job.submission for job in await control.sent()] == waiting[:2]


async def test_the_lease_begins_when_the_runner_says_started(control: Control, add_submission: AddSubmission) -> None:
    submission = await add_submission()
    (job,) = await control.sent()
    before = now_ms()
    await control.start(job)
    row = await control.row(submission)
    assert row.state == "running"
    assert row.deadline is not None
    assert before + LEASE_MS <= row.deadline <= now_ms() + LEASE_MS
    assert row.started_at is not None


async def test_a_sent_job_that_nobody_started_is_sent_again_and_counts_no_failure(
    control: Control, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    for attempt in range(1, 9):
        (job,) = await control.sent()
        assert job.attempt == attempt
        await control.expire(submission)
    assert (await control.row(submission)).fails == 0


async def test_a_running_job_whose_lease_ran_out_is_sent_again_and_counts_one_failure(
    control: Control, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    (first,) = await control.sent()
    await control.start(first)
    assert await control.sent() == []
    await control.expire(submission)
    (second,) = await control.sent()
    row = await control.row(submission)
    assert (row.fails, second.attempt) == (1, 2)
    assert second.token != first.token


async def test_the_fifth_failure_makes_it_dead_and_visible_as_our_fault(
    control: Control, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    for _ in range(5):
        (job,) = await control.sent()
        await control.start(job)
        await control.expire(submission)
    assert await control.sent() == []
    row = await control.row(submission)
    assert (row.state, row.verdict, row.fails, row.attempt) == ("dead", "IE", 5, 5)
    assert row.finished_at is not None
    await control.finish(job)
    assert (await control.row(submission)).state == "dead"


async def test_a_submission_is_not_tried_for_ever(control: Control, add_submission: AddSubmission) -> None:
    submission = await add_submission(attempt=MAX_ATTEMPTS)
    assert await control.sent() == []
    assert (await control.row(submission)).state == "dead"


async def test_heartbeats_renew_the_lease_in_one_batch(control: Control, add_submission: AddSubmission) -> None:
    submissions = [await add_submission() for _ in range(2)]
    jobs = await control.sent()
    for job in jobs:
        await control.start(job)
        await control.change(job.submission, deadline=now_ms() + 5)
        await control.recorder.record(Beat(job.submission, job.token))
    await control.recorder.record(Beat(submissions[0], "a token of an earlier attempt"))
    await control.recorder.renew()
    for submission in submissions:
        deadline = (await control.row(submission)).deadline
        assert deadline is not None
        assert deadline > now_ms() + LEASE_MS / 2


async def test_a_heartbeat_of_an_earlier_attempt_renews_nothing(
    control: Control, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    (job,) = await control.sent()
    await control.start(job)
    await control.change(submission, deadline=7)
    await control.recorder.record(Beat(submission, "an old token"))
    await control.recorder.renew()
    assert (await control.row(submission)).deadline == 7


async def test_a_judgement_is_written_once_with_its_cases_and_times(
    control: Control, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    (job,) = await control.sent()
    await control.start(job)
    await control.finish(job, Verdict.WA)
    row = await control.row(submission)
    assert (row.state, row.verdict, row.passed, row.image) == ("done", "WA", 0, "fake:1")
    assert row.queue_ms is not None
    assert row.total_ms is not None
    assert row.total_ms >= 0
    async with control.database.read() as session:
        rows = await session.scalars(select(CaseRow).order_by(CaseRow.position))
        assert [(case.position, case.name, case.verdict) for case in rows] == [
            (0, "small", "WA"),
            (1, "dark", "WA"),
        ]
    assert control.written == [40.0]


async def test_a_late_judgement_of_a_replaced_attempt_is_dropped(
    control: Control, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    (first,) = await control.sent()
    await control.start(first)
    await control.expire(submission)
    (second,) = await control.sent()
    await control.finish(first, Verdict.WA)
    assert (await control.row(submission)).state == "sent"
    await control.start(second)
    await control.finish(second, Verdict.AC)
    await control.finish(second, Verdict.WA)
    await control.finish(first, Verdict.WA)
    row = await control.row(submission)
    assert (row.state, row.verdict) == ("done", "AC")
    async with control.database.read() as session:
        assert await session.scalar(select(func.count()).select_from(CaseRow)) == 2
    assert control.written == [40.0]


async def test_a_late_start_of_a_replaced_attempt_is_ignored(control: Control, add_submission: AddSubmission) -> None:
    submission = await add_submission()
    (first,) = await control.sent()
    await control.expire(submission)
    await control.sent()
    await control.start(first)
    assert (await control.row(submission)).state == "sent"


async def test_a_case_that_the_plan_does_not_know_is_kept_and_hidden(
    control: Control, add_submission: AddSubmission
) -> None:
    submission = await add_submission(planned=[{"name": "dark", "group": "secret", "shown": "1", "hidden": True}])
    (job,) = await control.sent()
    await control.finish(job)
    planned = (await control.row(submission)).planned
    assert [case["hidden"] for case in planned] == [True, True]
    assert planned[1]["name"] == "small"


async def test_after_a_restart_everything_left_under_way_is_due_at_once_and_counts_no_failure(
    control: Control, add_submission: AddSubmission
) -> None:
    for _ in range(3):
        await add_submission()
    jobs = await control.sent()
    await control.start(jobs[0])
    reborn = Control(control.database)
    assert await reborn.dispatcher.recover() == 3
    again = await reborn.sent()
    assert [job.submission for job in again] == [job.submission for job in jobs]
    assert {job.attempt for job in again} == {2}
    await reborn.finish(jobs[0], Verdict.WA)
    assert (await reborn.row(jobs[0].submission)).state == "sent"
    assert (await reborn.row(jobs[0].submission)).fails == 0


async def test_nothing_overdue_is_sent_while_a_judgement_waits_to_be_written(
    control: Control, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    (job,) = await control.sent()
    await control.start(job)
    await control.expire(submission)
    control.recorder.behind = True
    assert await control.sent() == []
    control.recorder.behind = False
    assert len(await control.sent()) == 1


async def test_the_loops_carry_a_submission_from_queue_to_verdict(
    control: Control, add_submission: AddSubmission
) -> None:
    loops = [asyncio.create_task(control.dispatcher.run()), asyncio.create_task(control.recorder.run())]
    submission = await add_submission()
    control.dispatcher.poke()
    job = await control.bus.next_job()
    await control.bus.send_report(Started(job.submission, job.token))
    await control.bus.send_report(CaseDone(job.submission, job.token, 0, judgement(Verdict.AC).cases[0]))
    await control.bus.send_report(Judged(job.submission, job.token, judgement(Verdict.AC)))
    await until(lambda: control.state_is(submission, "done"))
    for loop in loops:
        loop.cancel()
    await asyncio.gather(*loops, return_exceptions=True)


async def test_a_judgement_outlives_a_database_that_refuses_writes_for_a_while(
    control: Control, add_submission: AddSubmission, monkeypatch: pytest.MonkeyPatch
) -> None:
    submission = await add_submission()
    (job,) = await control.sent()
    monkeypatch.setattr("app.recorder.RETRY_SECONDS", 0.01)
    async with control.database.write() as session:
        await session.connection()
        blocked = await session.connection()
        await blocked.exec_driver_sql(
            "CREATE TRIGGER full BEFORE UPDATE ON submission BEGIN SELECT RAISE(ABORT, 'disk is full'); END"
        )
    loop = asyncio.create_task(control.recorder.run())
    await control.bus.send_report(Judged(job.submission, job.token, judgement(Verdict.AC)))
    await until(lambda: control.recorder.behind)
    assert (await control.row(submission)).state == "sent"
    async with control.database.write() as session:
        await (await session.connection()).exec_driver_sql("DROP TRIGGER full")
    await until(lambda: control.state_is(submission, "done"))
    loop.cancel()
    await asyncio.gather(loop, return_exceptions=True)
    assert not control.recorder.behind


async def test_a_learner_who_sends_much_does_not_hold_up_the_others(
    control: Control, add_submission: AddSubmission, database: Database
) -> None:
    async with database.write() as session:
        session.add(LearnerRow(id="other", created_at=now_ms()))
    many = [await add_submission() for _ in range(5)]
    one = await add_submission(learner_id="other")
    assert [job.submission for job in await control.sent()] == [many[0], one, many[1]]
