"""What happened in an attempt: its moments in order, its phases, what to try next, and every change that was typed."""

import random
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.drafts import _typed
from app.practice.story import changed, phases_of
from app.tables import DraftRow
from runner import TITLES, Verdict
from tests.app.conftest import Service
from tests.app.practice.walks import BASE, accepted

PATH = f"{BASE}/attempts/pair-sum"


async def begin(caller: httpx.AsyncClient) -> str:
    room = await caller.post("/api/rooms", json={"problem": "pair-sum", "minutes": 10})
    return str(room.json()["id"])


async def typed(caller: httpx.AsyncClient, *texts: str) -> None:
    revision = (await caller.get("/api/drafts/pair-sum")).json()["drafts"].get("python", {"revision": 0})["revision"]
    for step, text in enumerate(texts):
        body = {"source": text, "revision": revision + step}
        assert (await caller.put("/api/drafts/pair-sum/python", json=body)).status_code == 200


async def story(caller: httpx.AsyncClient, room: str | None = None) -> dict[str, Any]:
    found = await caller.get(f"{PATH}/story", params={"room": room} if room else {})
    assert found.status_code == 200, found.text
    return dict(found.json())


def names(*marks: Any) -> list[str]:
    return [phase.name for phase in phases_of(*marks)]


def test_an_attempt_is_reading_until_typing_coding_until_a_run_and_testing_after_it() -> None:
    found = phases_of(0, 100, [20, 30], [60, 80])
    assert [(phase.name, phase.from_at, phase.to_at) for phase in found] == [
        ("reading", 0, 20),
        ("coding", 20, 60),
        ("testing", 60, 100),
    ]


def test_a_phase_that_took_no_time_is_left_out() -> None:
    assert names(0, 100, [], []) == ["reading"]
    assert names(0, 100, [40], []) == ["reading", "coding"]
    assert names(0, 100, [], [40]) == ["reading", "testing"]
    assert names(0, 100, [50], [40]) == ["reading", "testing"]
    assert names(5, 5, [], []) == []


async def test_a_story_tells_its_moments_in_order(caller: httpx.AsyncClient) -> None:
    room = await begin(caller)
    await typed(caller, "d", "def")
    await accepted(caller, "AC", kind="run", room=room)
    await accepted(caller, "WA", room=room)
    submission = await accepted(caller, room=room)
    await caller.post(f"/api/rooms/{room}/end")
    found = await story(caller, room)
    kinds = [moment["kind"] for moment in found["moments"]]
    assert kinds == ["began", "typed", "run", "submit", "passed", "ended"]
    assert [moment["at"] for moment in found["moments"]] == sorted(moment["at"] for moment in found["moments"])
    assert found["moments"][4]["submission"] == submission
    assert found["moments"][4]["said"] == "Submit: accepted, 4 of 4 passed."
    assert found["moments"][3]["said"].startswith("Submit: wrong answer, ")
    assert (found["facts"]["solved"], found["facts"]["submits"]) == (True, 2)
    assert 0 <= found["headroom"]["time"] <= 1
    assert found["languages"] == ["python"]


@pytest.mark.parametrize("verdict", [one for one in Verdict if one is not Verdict.IE])
async def test_a_verdict_is_told_in_words(caller: httpx.AsyncClient, verdict: Verdict) -> None:
    await accepted(caller, verdict.value)
    (said,) = [one["said"] for one in (await story(caller))["moments"] if one["kind"] in ("submit", "passed")]
    assert said.startswith(f"Submit: {TITLES[verdict].lower()}")
    assert verdict.value not in said


async def test_what_to_try_next_depends_on_how_it_went(caller: httpx.AsyncClient) -> None:
    room = await begin(caller)
    assert [one["title"] for one in (await story(caller, room))["next"]] == ["Go on with Sum of a pair"]
    await accepted(caller, room=room)
    assert [one["title"] for one in (await story(caller, room))["next"]] == ["Solve Sum of a pair in another language"]


async def test_every_clock_is_an_attempt_and_what_was_sent_without_one_another(caller: httpx.AsyncClient) -> None:
    await accepted(caller, "WA")
    rooms = [await begin(caller) for _ in range(2)]
    await accepted(caller, room=rooms[0])
    found = (await caller.get(f"{PATH}/past")).json()["attempts"]
    assert [(one["room"], one["solved"]) for one in found] == [(rooms[1], False), (rooms[0], True), (None, False)]
    assert (await story(caller))["facts"]["solved"] is False


async def test_what_was_typed_in_an_attempt_can_be_played_again(caller: httpx.AsyncClient) -> None:
    await typed(caller, "before")
    room = await begin(caller)
    texts = ["before\nand after", "and after", "and, é 👩‍👩‍👧 after", ""]
    await typed(caller, *texts)
    found = (await caller.get(f"{PATH}/typed/python", params={"room": room})).json()
    assert found["start"] == "before"
    source, seen = found["start"], []
    for step in found["steps"]:
        source = changed(source, step["head"], step["tail"], step["text"])
        seen.append(source)
    assert seen == texts


@given(st.lists(st.text(alphabet="ab\n🙂", max_size=12), min_size=1, max_size=6))
def test_changes_put_together_are_what_was_typed(texts: list[str]) -> None:
    row = DraftRow(learner_id="l", problem="p", language="python", source="", revision=0, saved_at=0)
    source = ""
    for text in texts:
        step = _typed(row, text, 0)
        source = changed(source, step.head, step.tail, step.text)
        assert source == text
        row.source = text


def test_a_change_in_a_long_text_is_kept_short() -> None:
    rng = random.Random(5)
    text = "".join(rng.choices("abcdef\n", k=60_000))
    row = DraftRow(learner_id="l", problem="p", language="python", source=text, revision=3, saved_at=0)
    step = _typed(row, text[:30_000] + "X" + text[30_000:], 0)
    assert step.text == "X"
    assert step.revision == 4


@pytest.mark.parametrize("path", ["/story?room=nothing", "/typed/python", "/typed/cobol", "/story"])
async def test_what_never_happened_has_no_story(caller: httpx.AsyncClient, path: str) -> None:
    assert (await caller.get(PATH + path)).status_code == 404


async def test_stories_are_ones_own(service: Service, caller: httpx.AsyncClient) -> None:
    room = await begin(caller)
    await typed(caller, "mine")
    async with service.caller() as other:
        for path in ("/story", "/typed/python"):
            assert (await other.get(PATH + path, params={"room": room})).status_code == 404
        assert (await other.get(f"{PATH}/past")).json() == {"attempts": []}
