"""Submissions over HTTP: accepted once, judged, shown to their owner, hidden where they must be."""

import asyncio
import json
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select

from app.settings import Settings
from app.tables import SubmissionRow
from tests.app.bank import CANARY
from tests.app.conftest import Service, running


def body(source: str = "AC", **changes: Any) -> dict[str, Any]:
    return {"problem": "pair-sum", "language": "python", "source": source, "kind": "submit"} | changes


async def send(caller: httpx.AsyncClient, source: str = "AC", **changes: Any) -> str:
    answer = await caller.post("/api/submissions", json=body(source, **changes))
    assert answer.status_code == 202, answer.text
    found: str = answer.json()["id"]
    return found


async def done(caller: httpx.AsyncClient, submission: str) -> dict[str, Any]:
    while True:
        found: dict[str, Any] = (await caller.get(f"/api/submissions/{submission}")).json()
        if found["state"] in ("done", "dead"):
            return found
        await asyncio.sleep(0.01)


async def count(service: Service) -> int:
    async with service.parts.database.read() as session:
        return await session.scalar(select(func.count()).select_from(SubmissionRow)) or 0


async def test_a_submit_is_judged_and_shown_to_its_owner(caller: httpx.AsyncClient) -> None:
    found = await done(caller, await send(caller, "AC"))
    assert (found["verdict"], found["state"], found["attempt"], found["note"]) == ("AC", "done", 1, None)
    assert found["planned"] == [
        {"name": "small", "group": "sample"},
        {"name": "large", "group": "sample"},
        {"name": "edge", "group": "named"},
        {"name": "1", "group": "secret"},
    ]
    assert [case["index"] for case in found["cases"]] == [0, 1, 2, 3]
    assert (found["time_limit_ms"], found["memory_limit_kib"]) == (2000, 128 * 1024)
    assert found["compile"] == {"ok": True, "message": "", "ms": 0.0, "marks": []}
    sample = found["cases"][0]
    assert sample["inputs"] == [{"name": "left", "text": "3"}]
    assert (sample["expected"], sample["got"], sample["stdout"]) == ("3", "3", "printed 3")


async def test_a_run_takes_samples_and_own_inputs(caller: httpx.AsyncClient) -> None:
    found = await done(caller, await send(caller, kind="run", inputs=["1\n2", "3\n4"]))
    assert [case["group"] for case in found["planned"]] == ["sample", "sample", "own", "own"]
    assert [case["name"] for case in found["cases"]] == ["small", "large", "1", "2"]
    assert found["cases"][3]["hidden"] is False
    assert found["cases"][3]["stdout"] == "printed "


async def test_hidden_cases_give_away_nothing_anywhere(caller: httpx.AsyncClient) -> None:
    for problem in ("pair-sum", "sum-line"):
        submission = await send(caller, "WA", problem=problem)
        found = await done(caller, submission)
        hidden = [case for case in found["cases"] if case["hidden"]]
        assert hidden
        for case in hidden:
            secret = ("message", "inputs", "expected", "got", "stdout", "stderr")
            assert {case[key] for key in secret} == {None}
        answers = [
            await caller.get(path)
            for path in (
                f"/api/submissions/{submission}",
                f"/api/submissions/{submission}/events",
                "/api/submissions",
                f"/api/problems/{problem}",
                "/api/problems",
            )
        ]
        for answer in answers:
            assert answer.status_code == 200
            assert CANARY not in answer.text
            assert str(int(CANARY) + 1) not in answer.text


async def test_a_group_that_reveals_nothing_shows_numbers_instead_of_names(caller: httpx.AsyncClient) -> None:
    found = await done(caller, await send(caller))
    assert "dark" not in json.dumps(found)
    page = (await caller.get("/api/problems/pair-sum")).json()
    assert [group["cases"] for group in page["groups"]] == [["small", "large"], ["edge"], ["1"]]


async def test_a_source_that_does_not_compile_has_marks_and_no_cases(caller: httpx.AsyncClient) -> None:
    found = await done(caller, await send(caller, "CE"))
    assert (found["verdict"], found["cases"]) == ("CE", [])
    assert found["compile"]["ok"] is False


async def test_our_own_fault_is_said_to_be_ours(caller: httpx.AsyncClient) -> None:
    found = await done(caller, await send(caller, "IE"))
    assert found["verdict"] == "IE"
    assert found["note"].startswith("Our fault")


async def test_the_same_key_and_body_answer_with_the_same_submission(
    service: Service, caller: httpx.AsyncClient
) -> None:
    headers = {"Idempotency-Key": "a-key"}
    answers = await asyncio.gather(*(caller.post("/api/submissions", json=body(), headers=headers) for _ in range(100)))
    assert {answer.status_code for answer in answers} == {202}
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert await count(service) == 1


async def test_the_same_key_with_another_body_is_refused(service: Service, caller: httpx.AsyncClient) -> None:
    headers = {"Idempotency-Key": "a-key"}
    await caller.post("/api/submissions", json=body(), headers=headers)
    answer = await caller.post("/api/submissions", json=body("WA"), headers=headers)
    assert answer.status_code == 409
    assert answer.json()["error"]["code"] == "idempotency_conflict"
    assert await count(service) == 1


async def test_two_learners_may_use_the_same_key(service: Service) -> None:
    headers = {"Idempotency-Key": "a-key"}
    async with service.caller() as one, service.caller() as other:
        answers = [await each.post("/api/submissions", json=body(), headers=headers) for each in (one, other)]
    assert answers[0].json() != answers[1].json()


async def test_somebody_elses_submission_does_not_exist(service: Service, caller: httpx.AsyncClient) -> None:
    submission = await send(caller)
    async with service.caller() as other:
        for path in ("", "/events"):
            answer = await other.get(f"/api/submissions/{submission}{path}")
            missing = await other.get(f"/api/submissions/{'0' * 36}{path}")
            assert answer.status_code == missing.status_code == 404
            assert answer.json() == missing.json()
        assert (await other.get("/api/submissions")).json() == {"items": [], "next": None}


async def test_a_learner_has_only_so_many_submissions_open(settings: Settings) -> None:
    settings = settings.model_copy(update={"open_submissions": 2})
    async with running(settings) as service, service.caller() as caller, service.caller() as other:
        await caller.get("/api/problems")
        first = await send(caller, "AC slow")
        await send(caller, "AC slow")
        answer = await caller.post("/api/submissions", json=body())
        assert answer.status_code == 429
        assert answer.json()["error"]["code"] == "too_many_open"
        assert int(answer.headers["retry-after"]) >= 1
        assert await count(service) == 2
        await send(other)
        service.runner.go.set()
        await done(caller, first)
        await send(caller)


async def test_a_learner_sends_only_so_many_in_a_minute(settings: Settings) -> None:
    settings = settings.model_copy(update={"submissions_per_minute": 3})
    async with running(settings) as service, service.caller() as caller:
        await caller.get("/api/problems")
        for _ in range(3):
            await done(caller, await send(caller))
        answer = await caller.post("/api/submissions", json=body())
        assert answer.status_code == 429
        assert answer.json()["error"]["code"] == "too_fast"
        assert 1 <= int(answer.headers["retry-after"]) <= 60
        assert await count(service) == 3


async def test_a_full_queue_refuses_everyone_before_a_row_is_written(settings: Settings) -> None:
    settings = settings.model_copy(update={"backlog_seconds": 1, "slots": 1})
    async with running(settings) as service, service.caller() as caller, service.caller() as other:
        await caller.get("/api/problems")
        await send(caller, "AC lost")
        await send(caller, "AC lost")
        answer = await other.post("/api/submissions", json=body())
        assert answer.status_code == 503
        assert answer.json()["error"]["code"] == "queue_full"
        assert int(answer.headers["retry-after"]) >= 1
        assert await count(service) == 2


async def test_the_list_is_ones_own_newest_first_and_paged(caller: httpx.AsyncClient) -> None:
    sent = [await send(caller, kind=kind) for kind in ("run", "submit", "submit")]
    sent.append(await send(caller, problem="sum-line"))
    for submission in sent:
        await done(caller, submission)
    first = (await caller.get("/api/submissions", params={"limit": 3})).json()
    assert [item["id"] for item in first["items"]] == sent[:0:-1]
    second = (await caller.get("/api/submissions", params={"limit": 3, "cursor": first["next"]})).json()
    assert [item["id"] for item in second["items"]] == sent[:1]
    assert second["next"] is None
    of_problem = (await caller.get("/api/submissions", params={"problem": "sum-line"})).json()["items"]
    assert [(item["passed"], item["planned_count"], item["verdict"]) for item in of_problem] == [(2, 2, "AC")]
    runs = (await caller.get("/api/submissions", params={"kind": "run"})).json()["items"]
    assert [item["id"] for item in runs] == sent[:1]


async def test_a_problem_is_new_then_tried_then_solved(caller: httpx.AsyncClient) -> None:
    async def status() -> str:
        found: str = (await caller.get("/api/problems/pair-sum")).json()["status"]
        return found

    assert await status() == "new"
    await done(caller, await send(caller, kind="run"))
    assert await status() == "tried"
    await done(caller, await send(caller))
    assert await status() == "solved"
    await done(caller, await send(caller, "WA"))
    assert await status() == "solved"
    listed = (await caller.get("/api/problems")).json()["problems"]
    assert {item["slug"]: item["status"] for item in listed} == {"pair-sum": "solved", "sum-line": "new"}


async def test_the_verdict_is_there_after_a_restart(settings: Settings) -> None:
    async with running(settings) as service, service.caller() as caller:
        await caller.get("/api/problems")
        before = await done(caller, await send(caller))
        cookies = caller.cookies
    async with running(settings) as service, service.caller(cookies=cookies) as caller:
        assert (await caller.get(f"/api/submissions/{before['id']}")).json() == before


async def test_what_was_accepted_before_a_restart_is_judged_after_it(settings: Settings) -> None:
    async with running(settings) as service, service.caller() as caller:
        await caller.get("/api/problems")
        sent = [await send(caller, source) for source in ("AC slow", "AC silent", "AC lost", "AC", "AC", "AC")]
        cookies = caller.cookies
    async with running(settings) as service, service.caller(cookies=cookies) as caller:
        service.runner.go.set()
        attempted = set()
        while len(attempted) < 3:
            attempted = {job.submission for job in service.runner.jobs}
            await asyncio.sleep(0.01)
        assert attempted <= set(sent)
        assert (await done(caller, sent[0]))["attempt"] == 2


async def test_a_language_that_is_being_prepared_keeps_its_submissions_waiting(
    service: Service, caller: httpx.AsyncClient
) -> None:
    service.runner.states["cpp"] = "building"
    waiting = await send(caller, language="cpp")
    await done(caller, await send(caller))
    assert (await caller.get(f"/api/submissions/{waiting}")).json()["state"] == "queued"
    health = (await caller.get("/api/health")).json()
    assert health["status"] == "starting"
    assert health["queue"] == {"waiting": 1, "running": 0}
    service.runner.states["cpp"] = "ready"
    assert (await done(caller, waiting))["verdict"] == "AC"


@pytest.mark.parametrize("manner", ["AC", "AC slow"])
async def test_the_stream_over_http_ends_with_the_verdict(
    service: Service, caller: httpx.AsyncClient, manner: str
) -> None:
    submission = await send(caller, manner)
    service.runner.go.set()
    answer = await caller.get(f"/api/submissions/{submission}/events")
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.headers["x-accel-buffering"] == "no"
    names = [line.split(": ")[1] for line in answer.text.splitlines() if line.startswith("event: ")]
    assert names[0] == "snapshot"
    assert names[-1] == "done"
