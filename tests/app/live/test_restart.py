"""A server that stops and comes back: the clock, private time and submissions go on as if nothing had been."""

import pytest
from sqlalchemy import select, update

from app.clock import now_ms
from app.interview_tables import InterviewRow
from app.live.clock import MINUTE_MS
from app.settings import Settings
from app.tables import SubmissionRow
from tests.app.conftest import Service, running, until
from tests.app.live.browsers import CODE
from tests.app.live.stage import Page, Stage, serving, staged
from tests.app.people import RULES, seat


async def away(service: Service, milliseconds: int) -> None:
    """Make the record look as if the server had last been there so long ago."""
    async with service.parts.database.write() as session:
        row = (await session.scalars(select(InterviewRow))).one()
        clock = dict(row.clock)
        for moment in ("since", "alive_at", "private_until", "started_at"):
            if clock[moment] is not None:
                clock[moment] -= milliseconds
        await session.execute(update(InterviewRow).values(clock=clock))


async def test_the_time_that_the_server_was_away_is_given_back(settings: Settings) -> None:
    async with running(settings) as service, staged(service) as stage:
        await stage.begin()
        left = (await service.parts.hub.room(stage.interview)).clock.left_ms(2, now_ms())
        await service.parts.hub.drain()
        await away(service, 10 * MINUTE_MS)
        interview = stage.interview
    async with running(settings) as service:
        clock = (await service.parts.hub.room(interview)).clock
        assert left - 5000 < clock.left_ms(2, now_ms()) <= left


async def test_a_stop_tells_every_page_to_come_again(settings: Settings) -> None:
    async with running(settings) as service, staged(service) as stage:
        await stage.begin()
        page = await stage.page("candidate")
        await until(page.text)
        await page.type("kept")
        room = await service.parts.hub.room(stage.interview)
        await until(lambda: room.document.text(CODE).endswith("kept"))
        await service.parts.hub.drain()
        await until(lambda: page.code)
        assert page.code == 4503
        interview = stage.interview
    async with running(settings) as service:
        assert (await service.parts.hub.room(interview)).document.text(CODE).endswith("kept")


async def test_private_time_survives_and_still_hides_what_was_typed_in_it(settings: Settings) -> None:
    async with running(settings) as service, staged(service, rules=RULES | {"private_minutes": 5}) as stage:
        await stage.begin()
        page = await stage.page("candidate")
        await until(page.text)
        assert (await stage.do("candidate", "private")).status_code == 200
        await page.type("secret")
        room = await service.parts.hub.room(stage.interview)
        await until(lambda: room.document.text(CODE).endswith("secret"))
        people = stage.people
        await service.parts.hub.drain()
    async with running(settings) as service, serving(service) as port:
        again = Stage(service, people, port)
        room = await service.parts.hub.room(people.interview)
        assert room.document.text(CODE).endswith("secret")
        assert room.audience.hidden
        for who, sees in (("candidate", True), ("watcher", False)):
            address = again.address(service.parts.tickets.issue(people.seats[who]))
            late = await Page().open(address)
            await until(late.text)
            assert late.text().endswith("secret") is sees
            await late.close()


async def test_a_submission_under_way_is_followed_again(settings: Settings) -> None:
    async with running(settings) as service, staged(service) as stage:
        await stage.begin()
        body = {"problem": "pair-sum", "language": "python", "source": "AC slow", "kind": "run"}
        answer = await stage.caller("candidate").post(seat(stage.people.seats["candidate"], "/submissions"), json=body)
        identifier, by = answer.json()["id"], stage.people.seats["candidate"]
        interview = stage.interview
        await until(lambda: service.runner.jobs)
    async with running(settings) as service:
        service.runner.go.set()
        room = await service.parts.hub.room(interview)
        assert room.runs[identifier].by == by
        async with service.parts.database.write() as session:
            await session.execute(update(SubmissionRow).values(deadline=1))
        service.parts.dispatcher.poke()
        await until(lambda: room.runs[identifier].ended)
        assert room.runs[identifier].row
        assert "judged" in [told.kind for told in room.audience.events]


@pytest.mark.parametrize("state", ["planned", "done"])
async def test_rooms_that_are_not_under_way_wait_for_somebody_to_enter(settings: Settings, state: str) -> None:
    async with running(settings) as service, staged(service) as stage:
        if state == "done":
            await stage.begin()
            await stage.do("own", "end")
    async with running(settings) as service:
        assert await service.parts.hub.start() == 0
