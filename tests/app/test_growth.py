"""Approaches and their comparison: frozen once, measured one at a time, each learner's own."""

import itertools
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import event, select

from app.approaches import approaches_of
from app.claims import power_of
from app.comparisons import comparisons_of
from app.growth_tables import ApproachRow
from tests.app.bank import write_bank
from tests.app.conftest import Service, until
from tests.app.test_submissions import done, send
from tests.runner.package.folders import write
from tests.runner.package.test_complexity import files

PROBLEM = "first-repeat"
SAID = {"name": "Look it up", "idea": "Remember what was seen.", "time": "O(n)", "space": "O(n)", "predicted": 4.0}


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """The bank with a problem whose growth can be measured in Python."""
    write_bank(tmp_path / "bank")
    write(tmp_path / "bank", files())
    return tmp_path / "bank"


async def accepted(caller: httpx.AsyncClient, source: str = "AC", **fields: Any) -> str:
    return (await done(caller, await send(caller, source, kind="submit", **({"problem": PROBLEM} | fields))))["id"]


async def freeze(caller: httpx.AsyncClient, submission: str, **said: Any) -> httpx.Response:
    return await caller.post("/api/approaches", json={"submission": submission, **SAID, **said})


async def frozen(caller: httpx.AsyncClient, source: str = "AC", **said: Any) -> dict[str, Any]:
    answer = await freeze(caller, await accepted(caller, source), **said)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def compare(caller: httpx.AsyncClient, one: str, other: str | None = None) -> httpx.Response:
    return await caller.post("/api/comparisons", json={"one": one, "other": other})


async def measured(caller: httpx.AsyncClient, comparison: str) -> dict[str, Any]:
    """The comparison once it has ended."""
    found: dict[str, Any] = {}

    async def ended() -> bool:
        found.update((await caller.get(f"/api/comparisons/{comparison}")).json())
        return found["state"] in ("done", "failed")

    await until(ended)
    return found


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["code"]


async def test_an_accepted_submission_becomes_the_next_letter(caller: httpx.AsyncClient) -> None:
    one = await frozen(caller)
    other = await frozen(caller, "AC \n\n# again", name="Sort it")
    assert (one["letter"], other["letter"], other["lines"]) == ("A", "B", 2)
    listed = (await caller.get(f"/api/approaches?problem={PROBLEM}")).json()
    assert listed == {"approaches": [one, other], "languages": ["python", "cpp"]}
    assert {key: one[key] for key in SAID} == SAID
    assert (await caller.get("/api/approaches?problem=pair-sum")).json() == {"approaches": [], "languages": []}


async def test_many_are_read_with_as_few_queries_as_one(service: Service, caller: httpx.AsyncClient) -> None:
    approaches = [await frozen(caller, f"AC {number}") for number in range(3)]
    for one, other in itertools.pairwise(approaches):
        await measured(caller, (await compare(caller, one["id"], other["id"])).json()["id"])
    async with service.parts.database.read() as session:
        learner = str(await session.scalar(select(ApproachRow.learner_id)))
        asked: list[str] = []
        event.listen(session.get_bind(), "before_cursor_execute", lambda *found: asked.append(found[2]))
        assert len(await approaches_of(session, learner, PROBLEM)) == 3
        assert len(asked) == 1
        session.expunge_all()
        assert len(await comparisons_of(session, learner, PROBLEM)) == 2
        assert len(asked) == 3


async def test_what_was_not_accepted_or_is_frozen_already_is_refused(caller: httpx.AsyncClient) -> None:
    wrong = (await done(caller, await send(caller, "WA", kind="submit", problem=PROBLEM)))["id"]
    run = (await done(caller, await send(caller, "AC", kind="run", problem=PROBLEM)))["id"]
    assert code(await freeze(caller, wrong)) == (409, "not_accepted")
    assert code(await freeze(caller, run)) == (409, "not_accepted")
    one = await accepted(caller)
    await freeze(caller, one)
    assert code(await freeze(caller, one)) == (409, "already_frozen")


@pytest.mark.parametrize(
    "said", [{"name": " "}, {"idea": "two\nlines"}, {"predicted": 0.0}, {"time": "x" * 41}, {"letter": "Z"}]
)
async def test_what_is_said_of_it_is_checked(caller: httpx.AsyncClient, said: dict[str, Any]) -> None:
    answer = await freeze(caller, await accepted(caller), **said)
    assert answer.status_code == 422
    assert (await caller.get(f"/api/approaches?problem={PROBLEM}")).json()["approaches"] == []


async def test_two_approaches_are_measured_and_the_result_is_kept(service: Service, caller: httpx.AsyncClient) -> None:
    one, other = await frozen(caller), await frozen(caller, "AC more", time="O(n^2)", predicted=16.0)
    answer = await compare(caller, one["id"], other["id"])
    assert answer.status_code == 202
    found = await measured(caller, answer.json()["id"])
    assert (found["state"], found["share"], found["one"], found["other"]) == ("done", 1.0, one["id"], other["id"])
    assert [panel["kind"] for panel in found["growth"]["panels"]] == ["typical", "adversarial"]
    assert [curve["program"] for curve in found["growth"]["panels"][0]["curves"]] == ["A", "B"]
    job = next(job for job in service.runner.jobs if job.kind == "growth")
    assert (job.programs, job.source) == ({"A": "AC", "B": "AC more"}, "")
    assert (await caller.get(f"/api/comparisons?problem={PROBLEM}")).json()["comparisons"] == [found]


async def test_a_claim_is_asked_about_and_not_called_wrong(caller: httpx.AsyncClient) -> None:
    one, other = await frozen(caller), await frozen(caller, "AC more", time="O(n^2)", predicted=16.0)
    found = await measured(caller, (await compare(caller, one["id"], other["id"])).json()["id"])
    first, second = found["remarks"]
    assert (first["letter"], first["question"]) == ("A", "")
    assert first["measured"] == pytest.approx({"low": 3.61, "mid": 4.0, "high": 4.41})
    assert second["question"].endswith("Which input or which built-in could make the difference?")
    assert "wrong" not in second["question"]


async def test_it_changes_no_history_and_no_status(caller: httpx.AsyncClient) -> None:
    one = await frozen(caller)
    before = (await caller.get("/api/submissions")).json(), (await caller.get("/api/problems")).json()
    await measured(caller, (await compare(caller, one["id"])).json()["id"])
    assert ((await caller.get("/api/submissions")).json(), (await caller.get("/api/problems")).json()) == before


async def test_one_comparison_at_a_time(service: Service, caller: httpx.AsyncClient) -> None:
    service.runner.go.set()
    one = await frozen(caller, "AC slow")
    service.runner.go.clear()
    under_way = (await compare(caller, one["id"])).json()["id"]
    refused = await compare(caller, one["id"])
    assert code(refused) == (429, "too_many_open")
    assert int(refused.headers["Retry-After"]) > 0
    service.runner.go.set()
    assert (await measured(caller, under_way))["state"] == "done"


async def test_what_cannot_stand_side_by_side_is_refused(caller: httpx.AsyncClient) -> None:
    one = await frozen(caller)
    script = (await freeze(caller, await accepted(caller, language="javascript"))).json()
    elsewhere = (await freeze(caller, await accepted(caller, problem="pair-sum"))).json()
    assert code(await compare(caller, one["id"], one["id"])) == (422, "not_comparable")
    assert code(await compare(caller, one["id"], elsewhere["id"])) == (422, "not_comparable")
    assert code(await compare(caller, one["id"], script["id"])) == (422, "other_language")
    assert code(await compare(caller, script["id"])) == (422, "not_measurable")
    assert code(await compare(caller, elsewhere["id"])) == (422, "not_measurable")


async def test_a_fault_is_told_with_its_reason(caller: httpx.AsyncClient) -> None:
    one = await frozen(caller, "AC CE")
    found = await measured(caller, (await compare(caller, one["id"])).json()["id"])
    assert (found["state"], found["growth"]["fault"], found["remarks"]) == ("failed", "It does not compile.", [])


async def test_when_one_would_pick_which_is_kept(service: Service, caller: httpx.AsyncClient) -> None:
    service.runner.go.set()
    one = await frozen(caller, "AC slow")
    service.runner.go.clear()
    comparison = (await compare(caller, one["id"])).json()["id"]
    path = f"/api/comparisons/{comparison}/choice"
    assert code(await caller.put(path, json={"text": "A."})) == (409, "not_measured_yet")
    service.runner.go.set()
    await measured(caller, comparison)
    assert (await caller.put(path, json={"text": "A where memory is short."})).json()[
        "choice"
    ] == "A where memory is short."
    assert (await caller.get(f"/api/comparisons/{comparison}")).json()["choice"] == "A where memory is short."


async def test_all_of_it_is_ones_own(service: Service, caller: httpx.AsyncClient) -> None:
    one = await frozen(caller)
    comparison = (await compare(caller, one["id"])).json()["id"]
    await measured(caller, comparison)
    async with service.caller() as other:
        assert code(await freeze(other, one["submission"])) == (404, "no_such_submission")
        assert code(await compare(other, one["id"])) == (404, "no_such_approach")
        assert code(await other.get(f"/api/comparisons/{comparison}")) == (404, "no_such_comparison")
        assert code(await other.put(f"/api/comparisons/{comparison}/choice", json={"text": ""})) == (
            404,
            "no_such_comparison",
        )
        assert (await other.get(f"/api/approaches?problem={PROBLEM}")).json()["approaches"] == []
        assert (await other.get(f"/api/comparisons?problem={PROBLEM}")).json() == {"comparisons": []}


@pytest.mark.parametrize(
    ("claim", "power"),
    [
        ("O(n)", 1),
        ("o( n log n )", 1),
        ("O(n log(n))", 1),
        ("n*log n", 1),
        ("O(n^2)", 2),
        ("O(n²)", 2),
        ("O(n**2)", 2),
        ("O(1)", 0),
        ("O(log n)", 0),
        ("n³", 3),
        ("O(n + k)", None),
        ("fast", None),
    ],
)
def test_a_claim_is_read_as_people_write_it(claim: str, power: int | None) -> None:
    assert power_of(claim) == power
