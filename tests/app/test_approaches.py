"""Other ways to solve a problem: counted for everybody, and read by whoever has solved it."""

from pathlib import Path

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


@pytest.mark.parametrize("sent", [[], [("AC", "run")], [("WA", "submit")]])
async def test_who_has_not_solved_it_is_refused(caller: httpx.AsyncClient, sent: list[tuple[str, str]]) -> None:
    for source, kind in sent:
        await done(caller, await send(caller, source, kind=kind))
    answer = await caller.get(PATH)
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "not_solved_yet")
    assert SECRET not in answer.text


async def test_an_accepted_submit_opens_them_for_its_sender_alone(service: Service, caller: httpx.AsyncClient) -> None:
    await done(caller, await send(caller))
    found = (await caller.get(PATH)).json()
    (way,) = found["approaches"]
    assert (way["id"], way["title"], way["time"], way["space"]) == ("swapped", "The other way round", "O(1)", "O(1)")
    assert [(one["language"], one["title"]) for one in way["solutions"]][1][0] == "python"
    assert SECRET in way["notes_html"]
    assert "<math" in found["learn_html"]
    async with service.caller() as other:
        assert (await other.get(PATH)).status_code == 403


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
