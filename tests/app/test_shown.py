"""What Runs left: shown to their owner alone, live and from the record, and kept only for so long."""

from typing import Any

import httpx
import pytest
from sqlalchemy import func, select

from app.follow import follow
from app.settings import Settings
from app.shown import RUNS
from app.tables import ShownRow, SubmissionRow
from tests.app.conftest import Service, running, until
from tests.app.fake_runner import PNG
from tests.app.test_follow import Listener
from tests.app.test_submissions import done, send

TABLE = {
    "kind": "table",
    "columns": ["", "n"],
    "rows": [[0, 1.5], ["x", None]],
    "more_rows": 12,
    "more_columns": 3,
}


async def run(caller: httpx.AsyncClient, source: str = "AC leaves", **changes: Any) -> dict[str, Any]:
    return await done(caller, await send(caller, source, kind="run", **changes))


def address(submission: str, index: int = 0, place: int = 0) -> str:
    return f"/api/submissions/{submission}/cases/{index}/shown/{place}"


async def kept(service: Service) -> int:
    async with service.parts.database.read() as session:
        return await session.scalar(select(func.count(ShownRow.submission_id.distinct()))) or 0


async def test_a_run_shows_what_it_left(caller: httpx.AsyncClient) -> None:
    found = await run(caller, inputs=["1\n2"])
    assert [case["name"] for case in found["cases"]] == ["small", "large", "1"]
    for case in found["cases"]:
        picture = {"kind": "picture", "url": address(found["id"], case["index"]), "width": 640, "height": 480}
        assert case["shown"] == [picture, TABLE]
        assert (await caller.get(picture["url"])).content == PNG


async def test_a_picture_is_served_as_nothing_but_a_picture(caller: httpx.AsyncClient) -> None:
    found = await run(caller)
    headers = (await caller.get(address(found["id"]))).headers
    assert headers["content-type"] == "image/png"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["content-disposition"].startswith("inline")
    assert headers["cache-control"].startswith("private")
    assert {"default-src 'none'", "sandbox"} <= set(headers["content-security-policy"].split("; "))


async def test_a_picture_is_its_owners_alone(service: Service, caller: httpx.AsyncClient) -> None:
    found = await run(caller)
    async with service.caller() as other:
        answer = await other.get(address(found["id"]))
        missing = await other.get(address("0" * 36))
    assert answer.status_code == missing.status_code == 404
    assert answer.json() == missing.json()


@pytest.mark.parametrize(("index", "place"), [(0, 1), (0, 2), (2, 0), (9, 0)], ids=str)
async def test_only_a_picture_has_an_address(caller: httpx.AsyncClient, index: int, place: int) -> None:
    found = await run(caller)
    answer = await caller.get(address(found["id"], index, place))
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "no_such_picture"


async def test_what_was_left_is_there_while_the_run_goes_on(service: Service, caller: httpx.AsyncClient) -> None:
    submission = await send(caller, "AC leaves slow", kind="run")
    await until(lambda: bool((live := service.parts.events.live(submission)) and live.cases))
    cases = (await caller.get(f"/api/submissions/{submission}")).json()["cases"]
    assert [thing["kind"] for thing in cases[0]["shown"]] == ["picture", "table"]
    assert (await caller.get(address(submission))).content == PNG
    assert (await caller.get(address(submission, 1))).status_code == 404
    service.runner.go.set()
    assert (await done(caller, submission))["cases"][0] == cases[0]


async def told(service: Service, submission: str) -> list[dict[str, Any]]:
    """The cases as a page hears of them one by one, when it listens from before the first of them on."""
    async with service.parts.database.read() as session:
        learner = await session.scalar(select(SubmissionRow.learner_id).where(SubmissionRow.id == submission))
    assert learner is not None
    listener = Listener(follow(service.parts.database, service.parts.events, learner, submission))
    await listener.until("snapshot")
    service.runner.go.set()
    await listener.until("done")
    return [data for name, data in listener.frames if name == "case"]


async def test_events_tell_the_same_as_the_record(service: Service, caller: httpx.AsyncClient) -> None:
    submission = await send(caller, "AC leaves slow", kind="run")
    cases = await told(service, submission)
    assert cases
    found = await done(caller, submission)
    assert cases == found["cases"][-len(cases) :]


async def test_a_submit_shows_nothing_whatever_its_cases_left(service: Service, caller: httpx.AsyncClient) -> None:
    found = await done(caller, await send(caller, "AC leaves"))
    assert [case["shown"] for case in found["cases"]] == [[], [], [], []]
    for index in range(4):
        assert (await caller.get(address(found["id"], index))).status_code == 404
    assert await kept(service) == 0


async def test_a_hidden_case_shows_nothing_even_while_it_is_judged(service: Service, caller: httpx.AsyncClient) -> None:
    hidden = [case for case in await told(service, await send(caller, "AC leaves slow")) if case["hidden"]]
    assert [case["shown"] for case in hidden] == [[], []]


async def test_one_run_keeps_only_so_much(service: Service, caller: httpx.AsyncClient) -> None:
    found = await run(caller, "AC leaves heavy", inputs=["1\n2"] * 6)
    left = [len(case["shown"]) for case in found["cases"]]
    assert left == [2, 2, 2, 0, 0, 0, 0, 0]
    assert (await caller.get(found["cases"][0]["shown"][0]["url"])).content.startswith(PNG)
    assert (await caller.get(address(found["id"], 3))).status_code == 404


async def test_only_the_newest_runs_on_a_problem_keep_what_they_left(settings: Settings) -> None:
    settings = settings.model_copy(update={"submissions_per_minute": 100})
    async with running(settings) as service, service.caller() as caller, service.caller() as other:
        for one in (caller, other):
            await one.get("/api/problems")
        theirs = await run(other)
        elsewhere = await run(caller, problem="sum-line")
        ran = [await run(caller) for _ in range(RUNS + 1)]
        assert await kept(service) == RUNS + 2
        first, second = [(await caller.get(f"/api/submissions/{one['id']}")).json() for one in ran[:2]]
        assert [case["shown"] for case in first["cases"]] == [[], []]
        assert second == ran[1]
        assert (await caller.get(address(first["id"]))).status_code == 404
        for whose, left in ((caller, second), (caller, elsewhere), (other, theirs)):
            assert (await whose.get(address(left["id"]))).content == PNG
