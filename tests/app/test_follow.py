"""The stream of one submission: a snapshot, then every event once, then the final word."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from app.database import Database
from app.events import BACKLOG, STREAMS_PER_SUBMISSION, Events, StateChanged
from app.follow import follow
from runner.bus import CaseDone, Compiled, Judged, Started
from runner.verdict import CaseResult, CompileResult, Verdict
from tests.app.conftest import AddSubmission, until
from tests.app.test_dispatcher import Control, judgement

Frame = tuple[str, dict[str, Any]]


def parse(raw: bytes) -> Frame | None:
    """Read one server-sent event; None for a comment or a bare retry."""
    fields = dict(line.split(": ", 1) for line in raw.decode().strip().splitlines() if not line.startswith(":"))
    return (fields["event"], json.loads(fields["data"])) if "event" in fields else None


class Listener:
    """Reads a stream in the background, as a page would."""

    def __init__(self, stream: AsyncIterator[bytes]) -> None:
        self.frames: list[Frame] = []
        self.comments = 0
        self.reading = asyncio.create_task(self._read(stream))

    async def _read(self, stream: AsyncIterator[bytes]) -> None:
        async for raw in stream:
            frame = parse(raw)
            if frame:
                self.frames.append(frame)
            else:
                self.comments += raw.startswith(b":")

    async def until(self, name: str) -> None:
        """Wait for an event of that name."""
        while name not in self.names:
            assert not self.reading.done(), self.names
            await asyncio.sleep(0.005)

    @property
    def names(self) -> list[str]:
        """The names of the events so far."""
        return [name for name, _ in self.frames]


@pytest.fixture
async def control(database: Database) -> Control:
    return Control(database)


def listen(control: Control, learner: str, submission: str, heartbeat: float = 15) -> Listener:
    return Listener(follow(control.database, control.events, learner, submission, heartbeat))


def case(name: str = "small", group: str = "sample") -> CaseResult:
    return CaseResult(name, group, Verdict.AC, stdout="secret")


async def test_a_listener_sees_the_whole_way_in_order(
    control: Control, learner: str, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    listener = listen(control, learner, submission)
    await listener.until("snapshot")
    (job,) = await control.sent()
    record = control.recorder.record
    await record(Started(submission, job.token))
    await record(Compiled(submission, job.token, CompileResult(True)))
    await record(CaseDone(submission, job.token, 0, case()))
    await record(CaseDone(submission, job.token, 1, case("dark", "secret")))
    await record(Judged(submission, job.token, judgement(Verdict.AC)))
    await listener.reading
    assert listener.names == ["snapshot", "state", "state", "compile", "case", "case", "done"]
    assert listener.frames[0][1]["state"] == "queued"
    assert [data["state"] for name, data in listener.frames if name == "state"] == ["sent", "running"]
    assert listener.frames[-1][1]["verdict"] == "AC"
    hidden = listener.frames[5][1]
    assert (hidden["hidden"], hidden["stdout"], hidden["name"]) == (True, None, "1")


async def test_a_late_listener_gets_the_cases_judged_so_far_in_its_snapshot(
    control: Control, learner: str, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    (job,) = await control.sent()
    await control.start(job)
    await control.recorder.record(Compiled(submission, job.token, CompileResult(True, "a warning")))
    await control.recorder.record(CaseDone(submission, job.token, 0, case()))
    listener = listen(control, learner, submission)
    await listener.until("snapshot")
    snapshot = listener.frames[0][1]
    assert (snapshot["state"], snapshot["attempt"]) == ("running", 1)
    assert [seen["index"] for seen in snapshot["cases"]] == [0]
    assert snapshot["compile"]["message"] == "a warning"
    await control.recorder.record(CaseDone(submission, job.token, 1, case("dark", "secret")))
    await control.finish(job)
    await listener.reading
    assert listener.names == ["snapshot", "case", "done"]


async def test_a_finished_submission_answers_snapshot_and_done(
    control: Control, learner: str, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    (job,) = await control.sent()
    await control.finish(job, Verdict.WA)
    listener = listen(control, learner, submission)
    await listener.reading
    assert listener.names == ["snapshot", "done"]
    assert listener.frames[0] == ("snapshot", listener.frames[1][1])


async def test_nothing_is_lost_or_doubled_between_snapshot_and_stream(
    control: Control, learner: str, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    (job,) = await control.sent()
    await control.start(job)
    listeners: list[Listener] = []
    for index in range(200):
        control.events.case(submission, job.token, index, case())
        if index % 10 == 5:
            listeners.append(listen(control, learner, submission))
        await asyncio.sleep(0.0005)
    await asyncio.gather(*(listener.until("snapshot") for listener in listeners))
    await control.finish(job)
    await asyncio.gather(*(listener.reading for listener in listeners))
    joined = set()
    for listener in listeners:
        seen = [one["index"] for one in listener.frames[0][1]["cases"]]
        joined.add(len(seen))
        seen += [data["index"] for name, data in listener.frames if name == "case"]
        assert seen == list(range(200))
        assert listener.names[-1] == "done"
    assert len(joined) > 5


async def test_a_new_attempt_brings_a_fresh_snapshot(
    control: Control, learner: str, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    (first,) = await control.sent()
    await control.start(first)
    await control.recorder.record(CaseDone(submission, first.token, 0, case()))
    listener = listen(control, learner, submission)
    await listener.until("snapshot")
    await control.expire(submission)
    (second,) = await control.sent()
    await until(lambda: listener.names.count("snapshot") == 2)
    await control.recorder.record(CaseDone(submission, first.token, 1, case("dark", "secret")))
    await control.start(second)
    await control.finish(second)
    await listener.reading
    snapshots = [data for name, data in listener.frames if name == "snapshot"]
    assert [(len(data["cases"]), data["attempt"]) for data in snapshots] == [(1, 1), (0, 2)]
    assert "case" not in listener.names
    assert listener.names[-1] == "done"


async def test_a_dead_submission_ends_the_stream_with_a_word_of_ours(
    control: Control, learner: str, add_submission: AddSubmission
) -> None:
    submission = await add_submission(fails=5)
    listener = listen(control, learner, submission)
    await listener.until("snapshot")
    await control.sent()
    await listener.reading
    assert listener.names[-1] == "done"
    assert listener.frames[-1][1]["state"] == "dead"
    assert listener.frames[-1][1]["note"].startswith("Our fault")


async def test_silence_is_filled_with_comments(control: Control, learner: str, add_submission: AddSubmission) -> None:
    listener = listen(control, learner, await add_submission(), heartbeat=0.01)
    await until(lambda: listener.comments >= 3)
    assert listener.names == ["snapshot"]
    listener.reading.cancel()
    await asyncio.gather(listener.reading, return_exceptions=True)


async def test_a_listener_that_leaves_frees_its_place(
    control: Control, learner: str, add_submission: AddSubmission
) -> None:
    submission = await add_submission()
    listeners = [listen(control, learner, submission) for _ in range(STREAMS_PER_SUBMISSION)]
    for listener in listeners:
        await listener.until("snapshot")
    assert control.events.crowded(submission)
    for listener in listeners:
        listener.reading.cancel()
    await asyncio.gather(*(listener.reading for listener in listeners), return_exceptions=True)
    await until(lambda: not control.events.listening)


async def test_a_slow_listener_is_dropped_and_the_others_go_on() -> None:
    events = Events()
    with events.subscribe("x") as slow, events.subscribe("x") as quick:
        for number in range(BACKLOG + 1):
            events.started("x", 1, "t")
            assert await quick.next() == (number + 1, StateChanged("running", 1))
        assert slow.closed
        assert not quick.closed
        assert await slow.next() is None


async def test_shutdown_ends_every_stream(control: Control, learner: str, add_submission: AddSubmission) -> None:
    listener = listen(control, learner, await add_submission())
    await listener.until("snapshot")
    control.events.close()
    await asyncio.wait_for(listener.reading, 5)
    late = listen(control, learner, await add_submission())
    await asyncio.wait_for(late.reading, 5)


async def test_progress_of_an_earlier_attempt_is_not_shown() -> None:
    events = Events()
    events.sent("x", 2, "new")
    events.case("x", "old", 0, case())
    events.compiled("x", "old", CompileResult(False))
    events.started("x", 1, "old")
    live = events.live("x")
    assert live is not None
    assert (live.state, live.cases, live.compile) == ("sent", {}, None)
