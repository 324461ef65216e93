"""The live connection over real sockets: who gets in, what arrives, and how it ends."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import func, select
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from app.accounts import sign_in
from app.interview_tables import InterviewRow, LiveBlockRow, LiveLogRow
from app.live import wire
from app.live.blocks import check_chain
from app.live.loading import load_room
from app.live.log import read_log
from tests.app.conftest import Service, until
from tests.app.live.browsers import CODE, Notes
from tests.app.live.stage import Page, Stage, staged
from tests.app.people import RULES, entered, seat


@pytest.fixture
async def stage(service: Service) -> AsyncIterator[Stage]:
    """An interview that has not begun."""
    async with staged(service) as built:
        yield built


async def test_three_people_have_the_same_text(stage: Stage) -> None:
    candidate, watcher, interviewer = [await stage.page(who) for who in ("candidate", "watcher", "own")]
    await stage.begin()
    await until(lambda: "def pair_sum" in candidate.text())
    await candidate.type("é😀 = 1")
    await until(lambda: watcher.text() == interviewer.text() == candidate.text())
    assert watcher.text().endswith("é😀 = 1")


@pytest.mark.parametrize("ticket", ["", "nonsense", "x.y.z"])
async def test_a_bad_ticket_ends_it_for_good(stage: Stage, ticket: str) -> None:
    page = await Page().open(stage.address(ticket))
    await until(lambda: page.code)
    assert page.code == 4401
    assert page.raw == []


async def test_a_ticket_is_for_its_own_interview(stage: Stage) -> None:
    page = await Page().open(stage.address(await stage.ticket("candidate"), interview="0" * 36))
    await until(lambda: page.code)
    assert page.code == 4404


async def test_a_page_of_another_site_is_refused_before_it_opens(stage: Stage) -> None:
    address = stage.address(await stage.ticket("candidate"))
    for origin in ("https://evil.example", "null"):
        with pytest.raises(InvalidStatus) as refused:
            await connect(address, origin=origin)  # type: ignore[arg-type]
        assert refused.value.response.status_code == 403
    page = await Page().open(address, origin=f"http://127.0.0.1:{stage.port}")
    await until(lambda: page.told)
    await page.close()


async def test_an_address_that_is_too_long_is_refused_before_it_opens(stage: Stage) -> None:
    with pytest.raises(InvalidStatus) as refused:
        await connect(stage.address("x" * 5000))
    assert refused.value.response.status_code == 403


async def test_a_revoked_link_ends_the_connections_of_those_who_came_by_it(stage: Stage) -> None:
    watcher, candidate = await stage.page("watcher"), await stage.page("candidate")
    old = await stage.ticket("watcher")
    link = stage.people.links["watcher"]["link"]["id"]
    assert (await stage.caller("own").delete(f"/api/interviews/{stage.interview}/links/{link}")).status_code == 200
    await until(lambda: watcher.code)
    assert watcher.code == 4403
    again = await Page().open(stage.address(old))
    await until(lambda: again.code)
    assert again.code == 4403
    assert candidate.code is None


async def test_signing_out_ends_the_seats_of_that_browser_and_no_others(stage: Stage) -> None:
    own, rater = await stage.page("own"), await stage.page("rater")
    ticket = await stage.ticket("own")
    async with stage.service.caller() as elsewhere:
        async with stage.service.parts.database.write() as session:
            secret = await sign_in(session, stage.people.accounts["own"], "pytest")
        elsewhere.cookies.set(stage.service.parts.secret_cookies.login, secret, domain="sandglass.test", path="/")
        there = await entered(elsewhere, stage.interview)
        assert (await stage.caller("own").post("/api/account/logout")).status_code == 200
        await until(lambda: own.code)
        late = await Page().open(stage.address(ticket))
        await until(lambda: late.code)
        assert (own.code, late.code, rater.code) == (4403, 4403, None)
        assert (await stage.caller("own").get(seat(stage.people.seats["own"]))).status_code == 404
        assert (await elsewhere.get(seat(there))).status_code == 200


async def test_signing_in_again_in_the_same_browser_keeps_its_seat(stage: Stage) -> None:
    own, caller = await stage.page("own"), stage.caller("own")
    name = stage.service.parts.secret_cookies.login
    async with stage.service.parts.database.write() as session:
        account = stage.people.accounts["own"]
        secret = await sign_in(session, account, "pytest", instead=caller.cookies[name])
    caller.cookies.set(name, secret, domain="sandglass.test", path="/")
    assert (await caller.get(seat(stage.people.seats["own"]))).status_code == 200
    again = await Page().open(stage.address(await stage.ticket("own")))
    await until(lambda: again.heard("state"))
    assert (own.code, again.code) == (None, None)
    await again.close()


async def test_interviewers_are_told_how_much_was_typed_when_but_not_in_private_time_that_goes_on(
    service: Service,
) -> None:
    async def typed() -> int:
        answer = await stage.caller("own").get(seat(stage.people.seats["own"], "/typing"))
        return sum(count for _, count in answer.json()["counts"])

    async def come(count: int) -> None:
        """Wait until the log, which is written in batches, holds so many changes."""

        async def there() -> bool:
            return await typed() >= count

        await until(there)
        assert await typed() == count

    async with staged(service, rules=RULES | {"private_minutes": 5}) as stage:
        candidate = await stage.page("candidate")
        await stage.begin()
        await until(lambda: "def pair_sum" in candidate.text())
        before = await typed()
        await candidate.type("seen")
        await come(before + len("seen"))
        assert (await stage.do("candidate", "private")).status_code == 200
        await candidate.type("secret")
        room = await service.parts.hub.room(stage.interview)
        await until(lambda: room.document.text(CODE).endswith("secret"))
        await asyncio.sleep(0.1)
        assert await typed() == before + len("seen")
        assert (await stage.do("candidate", "private")).status_code == 200
        await come(before + len("seensecret"))
        for who, status in {"rater": 200, "candidate": 403, "watcher": 403, "stranger": 404, "other": 404}.items():
            place = stage.people.seats.get(who, stage.people.seats["own"])
            assert (await stage.caller(who).get(seat(place, "/typing"))).status_code == status


async def test_deleting_the_interview_ends_everything_and_leaves_nothing(stage: Stage) -> None:
    pages = [await stage.page(who) for who in ("candidate", "watcher")]
    await stage.begin()
    await pages[0].type("x")
    assert (await stage.caller("own").delete(f"/api/interviews/{stage.interview}")).status_code == 200
    for page in pages:
        await until(lambda page=page: page.code)
        assert page.code == 4410
    async with stage.service.parts.database.read() as session:
        for table in (LiveLogRow, LiveBlockRow, InterviewRow):
            assert await session.scalar(select(func.count()).select_from(table)) == 0


async def test_a_page_that_drops_without_a_word_is_gone_at_once(stage: Stage) -> None:
    candidate, watcher = await stage.page("candidate"), await stage.page("watcher")
    client = candidate.doc.client_id
    await candidate.send(wire.awareness([wire.Aware(client, 1, {"cursor": None})]))
    await until(lambda: watcher.aware.get(client))
    candidate.drop()
    await until(lambda: watcher.aware[client] is None)

    def online() -> list[bool]:
        return [one["online"] for one in watcher.last("people")["people"] if one["role"] == "candidate"]

    await until(lambda: online() == [False])


async def test_text_instead_of_bytes_ends_the_connection(stage: Stage) -> None:
    page = await stage.page("watcher")
    assert page._socket
    await page._socket.send("hello")
    await until(lambda: page.code)
    assert page.code == 4400


async def test_a_frame_far_too_large_ends_the_connection(stage: Stage) -> None:
    page = await stage.page("watcher")
    await page.send(bytes(wire.MAX_FRAME + 5000))
    await until(lambda: page.code)
    assert page.code == 1009


async def test_what_was_typed_is_in_the_log_and_the_room_comes_back_from_it(stage: Stage) -> None:
    candidate = await stage.page("candidate")
    await stage.begin()
    await until(lambda: candidate.text())
    await candidate.type("kept = True")
    room = await stage.service.parts.hub.room(stage.interview)
    await until(lambda: room.document.text(CODE).endswith("kept = True"))
    await room.journal.flush()
    parts = stage.service.parts
    async with parts.database.read() as session:
        again = await load_room(session, Notes(), parts.catalogue, stage.interview)
    assert again.document.vector() == room.document.vector()
    assert again.document.state() == room.document.state()
    assert again.course == room.course
    # One entry more: whoever loads a room notes for how long nobody had.
    assert again.journal.n == room.journal.n + 1
    assert again.journal.at > room.journal.at


async def test_when_it_is_over_the_log_is_packed_and_reads_the_same(stage: Stage) -> None:
    candidate = await stage.page("candidate")
    await stage.begin()
    await until(lambda: candidate.text())
    for _ in range(300):
        await candidate.type("x")
        await asyncio.sleep(0.006)  # fewer than 200 in a second: nobody types faster
    parts = stage.service.parts
    room = await parts.hub.room(stage.interview)
    await until(lambda: room.document.text(CODE) == candidate.text())
    await stage.do("own", "end")
    async with parts.database.read() as session:
        before = [entry async for entry in read_log(session, stage.interview)]

    async def packed() -> bool:
        async with parts.database.read() as session:
            return not await session.scalar(select(func.count()).select_from(LiveLogRow))

    await until(packed)
    async with parts.database.read() as session:
        after = [entry async for entry in read_log(session, stage.interview)]
        assert await check_chain(session, stage.interview)
        assert await session.scalar(select(func.count()).select_from(LiveBlockRow)) == 2
        again = await load_room(session, Notes(), parts.catalogue, stage.interview)
    assert after[: len(before)] == before
    assert again.document.text(CODE) == candidate.text()
    assert again.journal.closed
    async with parts.database.write() as session:
        block = (await session.scalars(select(LiveBlockRow).order_by(LiveBlockRow.last))).first()
        assert block
        block.body += b"x"
    async with parts.database.read() as session:
        assert not await check_chain(session, stage.interview)


async def test_controls_answer_with_the_state_once_it_is_on_record(stage: Stage) -> None:
    await stage.begin()
    answer = await stage.do("own", "pause")
    assert answer.json()["paused"]
    async with stage.service.parts.database.read() as session:
        row = await session.get(InterviewRow, stage.interview)
    assert row
    assert (row.state, row.clock["paused_at"] is not None, row.clock["opened"]) == ("live", True, ["pair-sum"])
    answer = await stage.do("candidate", "end")
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "not_yours")
    assert (
        await stage.caller("stranger").post(seat(stage.people.seats["own"], "/controls"), json={"action": "end"})
    ).status_code == 404
