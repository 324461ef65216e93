"""Other ways to solve a problem: counted for everybody, and read by whoever has solved it."""

from pathlib import Path
from typing import Any

import httpx
import pytest

from app.catalogue import Entry
from app.statement import Renderer
from runner import load
from tests.app.bank import PAIR_SUM, write_bank
from tests.app.conftest import Service
from tests.app.test_submissions import done, send

PATH = "/api/problems/pair-sum/approaches"
SECRET = "Begin with the larger one"
ENTRY = "approaches: [{id: swapped, title: The other way round, claim: {time: O(1), space: O(1)}}]\n"
FILES = {
    "problem.yaml": PAIR_SUM.lstrip() + ENTRY,
    "learn.en.md": f"{SECRET}: $a + b$.\n",
    "approaches/swapped/notes.en.md": f"{SECRET}.\n\n<script>alert(1)</script>\n",
    "approaches/swapped/solution.js": "function pairSum(left, right) { return right + left; }\n",
    "approaches/swapped/solution.py": "def pair_sum(left, right):\n    return right + left  # <b>\n",
}


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """The bank with one approach to a problem, and something to read on it."""
    write_bank(tmp_path / "bank")
    for name, text in FILES.items():
        path = tmp_path / "bank" / "pair-sum" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "bank"


async def test_how_many_there_are_is_told_and_no_word_of_them(caller: httpx.AsyncClient) -> None:
    page = await caller.get("/api/problems/pair-sum")
    assert (page.json()["approaches"], page.json()["learn"]) == (1, True)
    assert SECRET not in page.text
    assert "The other way round" not in page.text
    other = (await caller.get("/api/problems/sum-line")).json()
    assert (other["approaches"], other["learn"]) == (0, False)


async def ways(caller: httpx.AsyncClient, method: str = "GET") -> dict[str, Any]:
    """What a caller may read by now, or after asking for it."""
    answer = await caller.request(method, PATH)
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def solved(caller: httpx.AsyncClient, source: str = "AC", **changes: Any) -> None:
    await done(caller, await send(caller, source, **changes))


@pytest.mark.parametrize("sent", [[], [("AC", "run")], [("WA", "submit")]])
async def test_nothing_is_told_to_who_has_not_solved_it(caller: httpx.AsyncClient, sent: list[tuple[str, str]]) -> None:
    for source, kind in sent:
        await solved(caller, source, kind=kind)
    assert await ways(caller) == {"state": "unsolved", "learn_html": None, "approaches": []}


async def test_the_first_accepted_submit_opens_the_text_and_not_the_ways(caller: httpx.AsyncClient) -> None:
    await solved(caller)
    found = await ways(caller)
    assert (found["state"], found["approaches"], "<math" in found["learn_html"]) == ("solved", [], True)


@pytest.mark.parametrize(
    ("second", "state"),
    [
        ({"source": "AC again"}, "open"),
        ({"language": "javascript"}, "open"),
        ({"source": "AC"}, "solved"),
        ({"source": "\n  AC\n"}, "solved"),
        ({"source": "WA"}, "solved"),
        ({"source": "AC again", "kind": "run"}, "solved"),
    ],
)
async def test_a_second_different_accepted_submit_opens_the_ways(
    caller: httpx.AsyncClient, second: dict[str, str], state: str
) -> None:
    await solved(caller)
    await solved(caller, **second)
    assert (await ways(caller))["state"] == state


async def test_open_ways_are_read_in_full_by_their_solver_alone(service: Service, caller: httpx.AsyncClient) -> None:
    await solved(caller)
    await solved(caller, "AC again")
    found = await ways(caller)
    (way,) = found["approaches"]
    assert (way["id"], way["title"], way["time"], way["space"]) == ("swapped", "The other way round", "O(1)", "O(1)")
    assert [(one["language"], one["title"]) for one in way["solutions"]][1][0] == "python"
    assert SECRET in way["notes_html"]
    assert "<math" in found["learn_html"]
    async with service.caller() as other:
        assert (await ways(other))["state"] == "unsolved"


async def test_who_asks_before_solving_sees_all_and_the_problem_comes_back_as_again(caller: httpx.AsyncClient) -> None:
    room = (await caller.post("/api/rooms", json={"problem": "pair-sum", "minutes": 10})).json()["id"]
    shown = await ways(caller, "POST")
    assert (shown["state"], len(shown["approaches"]), SECRET in shown["learn_html"]) == ("open", 1, True)
    assert await ways(caller) == shown
    await solved(caller, room=room)
    attempt = (await caller.get("/api/practice/attempts/pair-sum")).json()
    assert (attempt["facts"]["shown"], attempt["facts"]["hints"]) == (True, 0)
    assert (attempt["proposed"], attempt["reviewed"]) == ("again", True)
    story = (await caller.get("/api/practice/attempts/pair-sum/story", params={"room": room})).json()
    assert [moment["said"] for moment in story["moments"] if moment["kind"] == "hint"] == [
        "You looked at the other ways."
    ]


async def test_who_asks_after_solving_is_rated_as_before(caller: httpx.AsyncClient) -> None:
    await solved(caller)
    shown = await ways(caller, "POST")
    assert (shown["state"], len(shown["approaches"])) == ("open", 1)
    attempt = (await caller.get("/api/practice/attempts/pair-sum")).json()
    assert (attempt["facts"]["shown"], attempt["proposed"], attempt["reviewed"]) == (False, "easy", False)


async def test_asking_twice_or_when_they_are_open_notes_nothing_more(caller: httpx.AsyncClient) -> None:
    await ways(caller, "POST")
    await ways(caller, "POST")
    everything = (await caller.get("/api/practice/everything")).json()
    assert (len(everything["hints"]), len(everything["reviews"])) == (1, 1)


async def test_what_was_seen_stays_seen_in_a_file_and_is_no_hint(service: Service, caller: httpx.AsyncClient) -> None:
    await ways(caller, "POST")
    assert (await caller.get("/api/hints/pair-sum")).json()["taken"] == []
    file = (await caller.get("/api/practice/everything")).json()
    async with service.caller() as other:
        assert (await other.post("/api/practice/everything", json=file)).status_code == 200
        assert (await ways(other))["state"] == "open"


async def test_a_problem_without_other_ways_has_none_to_ask_for(caller: httpx.AsyncClient) -> None:
    answer = await caller.post("/api/problems/sum-line/approaches")
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "no_approaches")


async def test_there_are_none_of_a_problem_that_there_is_not(caller: httpx.AsyncClient) -> None:
    answer = await caller.get("/api/problems/nothing/approaches")
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "no_such_problem")


def test_nothing_in_them_acts_and_code_is_coloured(bank: Path) -> None:
    (way,) = Entry(load(bank / "pair-sum"), Renderer()).approaches.approaches
    assert "<script" not in way.notes_html
    assert '<span class="k">def</span>' in way.solutions[1].html
    assert "&lt;b&gt;" in way.solutions[1].html


def test_a_problem_without_them_has_nothing_to_read(bank: Path) -> None:
    found = Entry(load(bank / "sum-line"), Renderer()).approaches
    assert (found.learn_html, found.approaches) == (None, [])
