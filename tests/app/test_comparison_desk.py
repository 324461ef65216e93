"""The queue of comparisons on a real database: one at a time, leases, fencing, restarts."""

import pytest
from sqlalchemy import select, update

from app.clock import new_id, now_ms
from app.comparisons import MOST_ATTEMPTS, Desk
from app.database import Database
from app.growth_tables import ApproachRow, ComparisonRow
from runner.bus import Grown, Job, LocalBus, Measuring
from runner.growth_figures import Growth
from tests.app.conftest import AddSubmission

FOUND = Growth("python", "n", [], 5, 1.0, 0.1, 2)


class Queue:
    """A desk over one database, driven step by step."""

    def __init__(self, database: Database, learner: str, add: AddSubmission) -> None:
        self.database, self.learner, self.add = database, learner, add
        self.bus, self.ready, self.wanted = LocalBus(), ["python"], list[str]()
        self.desk = Desk(database, self.bus, lease_ms=15_000, ready=lambda: self.ready, want=self.wanted.append)

    async def ask(self) -> str:
        """Put a comparison of one approach on record."""
        submission, approach, comparison = await self.add(verdict="AC", state="done"), new_id(), new_id()
        said = {"letter": submission[-6:], "name": "n", "idea": "i", "time": "O(n)", "space": "O(1)", "predicted": 4.0}
        mine = {"learner_id": self.learner, "problem": "pair-sum", "created_at": now_ms()}
        async with self.database.write() as session:
            session.add(ApproachRow(id=approach, submission_id=submission, **mine, **said))
            await session.flush()
            session.add(ComparisonRow(id=comparison, one_id=approach, state="queued", **mine))
        return comparison

    async def row(self, comparison: str) -> ComparisonRow:
        async with self.database.read() as session:
            return await session.get_one(ComparisonRow, comparison)

    async def sent(self) -> Job:
        """The job that goes out."""
        assert await self.desk.dispatch()
        return await self.bus.next_job()

    async def fall_silent(self) -> None:
        async with self.database.write() as session:
            await session.execute(update(ComparisonRow).values(deadline=1))


@pytest.fixture
def queue(database: Database, learner: str, add_submission: AddSubmission) -> Queue:
    return Queue(database, learner, add_submission)


async def test_one_is_measured_at_a_time_the_oldest_first(queue: Queue) -> None:
    first, second = await queue.ask(), await queue.ask()
    job = await queue.sent()
    assert (job.submission, job.kind, job.attempt) == (first, "growth", 1)
    assert not await queue.desk.dispatch()
    await queue.desk.grown(Grown(first, job.token, FOUND))
    assert (await queue.row(first)).state == "done"
    assert (await queue.sent()).submission == second


async def test_progress_renews_the_lease(queue: Queue) -> None:
    comparison = await queue.ask()
    job = await queue.sent()
    await queue.fall_silent()
    await queue.desk.measuring(Measuring(comparison, job.token, 0.6))
    row = await queue.row(comparison)
    assert row.share == 0.6
    assert (row.deadline or 0) > now_ms()
    assert not await queue.desk.dispatch()


async def test_one_not_heard_of_is_sent_again_and_its_late_result_dropped(queue: Queue) -> None:
    comparison = await queue.ask()
    lost = await queue.sent()
    await queue.fall_silent()
    again = await queue.sent()
    assert (again.submission, again.attempt) == (comparison, 2)
    await queue.desk.grown(Grown(comparison, lost.token, FOUND))
    assert (await queue.row(comparison)).state == "running"
    await queue.desk.grown(Grown(comparison, again.token, FOUND))
    assert (await queue.row(comparison)).state == "done"


async def test_one_that_is_lost_again_and_again_ends(queue: Queue) -> None:
    comparison = await queue.ask()
    for _ in range(MOST_ATTEMPTS):
        await queue.sent()
        await queue.fall_silent()
    assert not await queue.desk.dispatch()
    row = await queue.row(comparison)
    assert row.state == "failed"
    assert row.growth
    assert row.growth["fault"].startswith("The measurement was lost")


async def test_a_restart_queues_what_was_under_way(queue: Queue) -> None:
    comparison = await queue.ask()
    await queue.sent()
    await queue.desk.recover()
    assert (await queue.row(comparison)).state == "queued"
    assert (await queue.sent()).submission == comparison


async def test_a_language_that_is_not_ready_is_asked_for_and_holds_up_nobody(queue: Queue) -> None:
    queue.ready = []
    comparison = await queue.ask()
    assert not await queue.desk.dispatch()
    assert queue.wanted == ["python"]
    assert (await queue.row(comparison)).attempt == 0
    async with queue.database.read() as session:
        assert (await session.scalars(select(ComparisonRow.state))).all() == ["queued"]
