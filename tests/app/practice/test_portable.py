"""Everything as one file: it comes back whole after a wipe, twice changes nothing, and nothing hidden is in it."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select

from app.practice.portable import WIPED
from tests.app.bank import CANARY, write_bank
from tests.app.conftest import Service, until
from tests.app.practice.mocking import held_alone, made
from tests.app.practice.walks import BASE, accepted, add_project, answer, rate, rate_answer
from tests.runner.package.folders import write
from tests.runner.package.test_complexity import files

PATH = f"{BASE}/everything"


FROZEN = {"name": "One way", "idea": "Look it up.", "time": "O(n)", "space": "O(n)", "predicted": 4.0}


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """The bank with a hint for a problem, and one whose growth can be measured."""
    folder = tmp_path / "bank"
    write_bank(folder)
    write(folder, files())
    (folder / "pair-sum" / "hints.yaml").write_text("- {id: h0, text: 'Add them.'}\n")
    return folder


async def fill(caller: httpx.AsyncClient) -> None:
    """Leave something in every table of a learner."""
    await caller.put(f"{BASE}/plan", json={"interview_on": "2099-01-31", "hours_per_week": 9})
    project = await add_project(caller)
    await rate_answer(caller, "P1", await answer(caller, "P1", project=project), 3)
    room = (await caller.post("/api/rooms", json={"problem": "pair-sum", "minutes": 10})).json()["id"]
    await caller.put("/api/drafts/pair-sum/python", json={"source": "typed", "revision": 0})
    await caller.put("/api/hints/pair-sum/0")
    await accepted(caller, "WA")
    await accepted(caller, room=room)
    await rate(caller, "problem:pair-sum", "good")
    await rate(caller, (await caller.get(f"{BASE}/reviews?deck=concept")).json()["due"][0]["item"], "easy")
    frozen = {"submission": await accepted(caller, problem="first-repeat"), **FROZEN}
    approach = (await caller.post("/api/approaches", json=frozen)).json()["id"]
    measured = (await caller.post("/api/comparisons", json={"one": approach})).json()["id"]
    await held_alone(caller, (await made(caller, "alone_timed"))["id"])

    async def ended() -> bool:
        return (await caller.get(f"/api/comparisons/{measured}")).json()["state"] == "done"

    await until(ended)


async def everything(caller: httpx.AsyncClient) -> dict[str, Any]:
    found = await caller.get(PATH)
    assert found.status_code == 200, found.text
    return dict(found.json())


async def seen(caller: httpx.AsyncClient) -> dict[str, Any]:
    """All that the pages show of it."""
    paths = ("", "/coverage", "/reviews", "/projects", "/drill", "/drill/P1", "/attempts/pair-sum", "/mocks")
    shown = {path: (await caller.get(BASE + path)).json() for path in paths}
    others = (
        "/api/approaches?problem=first-repeat",
        "/api/comparisons?problem=first-repeat",
        "/api/submissions",
        "/api/drafts/pair-sum",
        "/api/rooms?problem=pair-sum",
        "/api/problems",
    )
    shown |= {path: (await caller.get(path)).json() for path in others}
    for row in shown["/api/submissions"]["items"]:
        found = (await caller.get(f"/api/submissions/{row['id']}")).json()
        shown[row["id"]] = found | {"attempt": 0}
    # Recordings stay where they were made.
    for mock in shown["/mocks"]["mocks"]:
        del mock["replay"]
    # What depends on the moment of asking.
    for family in shown["/coverage"]["families"]:
        for cell in family["cells"]:
            cell["strength"] = round(cell["strength"], 3)
    for one in shown["/reviews"]["due"]:
        one["due_at"] = 0 if one["new"] else one["due_at"]
    for room in shown["/api/rooms?problem=pair-sum"]["rooms"]:
        room["now"] = 0
    return shown


def without_time(file: dict[str, Any]) -> dict[str, Any]:
    return file | {"exported_at": 0}


async def test_what_was_exported_and_wiped_comes_back_whole(caller: httpx.AsyncClient) -> None:
    await fill(caller)
    before, file = await seen(caller), await everything(caller)
    assert (await caller.delete(PATH)).status_code == 200
    assert (await seen(caller))["/projects"] == {"projects": []}
    moved = await caller.post(PATH, json=file)
    assert moved.status_code == 200, moved.text
    assert moved.json()["brought"] == {
        "plan": 1,
        "projects": 1,
        "answers": 1,
        "reviews": 3,
        "rooms": 1,
        "cards": 3,
        "drafts": 1,
        "typed": 1,
        "hints": 1,
        "submissions": 3,
        "approaches": 1,
        "comparisons": 1,
        "mocks": 1,
    }
    assert await seen(caller) == before
    assert without_time(await everything(caller)) == without_time(file)


async def test_a_wipe_leaves_no_row_of_the_learners_and_none_of_anothers_goes(
    service: Service, caller: httpx.AsyncClient
) -> None:
    async with service.caller() as other:
        await fill(other)
        await fill(caller)
        before = await seen(other)
        file = await everything(caller)
        await caller.delete(PATH)
        empty = await everything(caller)
        assert all(not value for name, value in empty.items() if isinstance(value, list | dict) and name != "plan")
        assert empty["plan"] is None
        assert await seen(other) == before
        async with service.parts.database.read() as session:
            for table in WIPED:
                assert await session.scalar(select(func.count()).select_from(table)), table
        assert file["submissions"]


async def test_bringing_a_file_in_twice_changes_nothing(caller: httpx.AsyncClient) -> None:
    await fill(caller)
    before, file = await seen(caller), await everything(caller)
    moved = (await caller.post(PATH, json=file)).json()["brought"]
    assert set(moved.values()) == {0}
    assert await seen(caller) == before


async def test_a_file_may_come_in_part_by_part(caller: httpx.AsyncClient) -> None:
    await fill(caller)
    before, file = await seen(caller), await everything(caller)
    await caller.delete(PATH)
    lists = [name for name, value in file.items() if isinstance(value, list)]
    empty = file | {name: [] for name in lists} | {"plan": None}
    for part in ({"plan": file["plan"]}, *({name: [row]} for name in lists for row in file[name])):
        assert (await caller.post(PATH, json=empty | part)).status_code == 200
    assert await seen(caller) == before


async def test_a_file_can_be_taken_to_another_learner_beside_the_first(
    service: Service, caller: httpx.AsyncClient
) -> None:
    await fill(caller)
    before, file = await seen(caller), await everything(caller)
    async with service.caller() as other:
        await other.get("/api/problems")
        assert (await other.post(PATH, json=file)).status_code == 200
        assert (await other.post(PATH, json=file)).json()["brought"]["submissions"] == 0
        theirs = await everything(other)
        assert [row["source"] for row in theirs["submissions"]] == [row["source"] for row in file["submissions"]]
        assert theirs["submissions"][1]["room_id"] == theirs["rooms"][0]["id"] != file["rooms"][0]["id"]
        assert theirs["answers"][0]["project_id"] == theirs["projects"][0]["id"]
    assert await seen(caller) == before


async def test_nothing_hidden_is_in_the_file(caller: httpx.AsyncClient) -> None:
    await fill(caller)
    file = await everything(caller)
    assert CANARY not in json.dumps(file)
    judged = [(row, case) for row in file["submissions"] for case in row["cases"]]
    hidden = [case for row, case in judged if row["planned"][case["position"]]["hidden"]]
    assert hidden
    for case in hidden:
        assert (case["inputs"], case["expected"], case["got"], case["stdout"], case["stderr"]) == (
            None,
            None,
            None,
            "",
            "",
        )


async def test_the_file_is_offered_for_download(caller: httpx.AsyncClient) -> None:
    found = await caller.get(PATH)
    assert found.headers["content-disposition"] == 'attachment; filename="sandglass-practice.json"'


async def test_a_wipe_waits_for_what_is_being_judged(service: Service, caller: httpx.AsyncClient) -> None:
    body = {"problem": "pair-sum", "language": "python", "source": "AC slow", "kind": "submit"}
    await caller.post("/api/submissions", json=body)
    refused = await caller.delete(PATH)
    assert (refused.status_code, refused.json()["error"]["code"]) == (409, "still_judging")
    service.runner.go.set()


LISTS = (
    "projects",
    "answers",
    "cards",
    "reviews",
    "drafts",
    "typed",
    "hints",
    "rooms",
    "submissions",
    "approaches",
    "comparisons",
)
EMPTY: dict[str, Any] = {
    "format": "sandglass-learner",
    "version": 1,
    "exported_at": 0,
    "plan": None,
    **{name: [] for name in LISTS},
}
CARD = {
    "item": "concept:x",
    "resting": False,
    "state": 2,
    "step": None,
    "stability": 1.0,
    "difficulty": 5.0,
    "due": 1,
    "last_review": 1,
    "reps": 1,
    "lapses": 0,
}


@pytest.mark.parametrize(
    "changes",
    [
        {"format": "other"},
        {"version": 2},
        {"plan": {"interview_on": "x", "hours_per_week": 5, "changed_at": 1}},
        {"cards": [CARD | {"state": 9}]},
        {"cards": [CARD | {"stability": -1.0}]},
        {"cards": [CARD | {"learner_id": "someone"}]},
        {"drafts": [{"problem": "pair-sum", "language": "python", "source": "x", "revision": 0, "saved_at": 1}]},
        {"submissions": [{}]},
        {"more": []},
    ],
)
async def test_a_file_that_is_not_one_is_refused_whole(caller: httpx.AsyncClient, changes: dict[str, Any]) -> None:
    refused = await caller.post(PATH, json=EMPTY | {"cards": [CARD]} | changes)
    assert refused.status_code == 422
    assert set(refused.json()) == {"error"}
    assert (await everything(caller))["cards"] == []


async def test_things_that_no_longer_exist_come_in_and_are_not_in_the_way(caller: httpx.AsyncClient) -> None:
    rows = [CARD, CARD | {"item": "problem:gone"}, CARD | {"item": "prompt:X9"}]
    assert (await caller.post(PATH, json=EMPTY | {"cards": rows})).json()["brought"]["cards"] == 3
    for path in ("", "/coverage", "/reviews", "/drill"):
        assert (await caller.get(BASE + path)).status_code == 200
