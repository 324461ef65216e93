"""Hints in practice: one after the other, noted for whoever took them, and nobody else's."""

from pathlib import Path

import httpx
import pytest

from tests.app.conftest import Service

PATH = "/api/hints/pair-sum"
TEXTS = ["What is asked of the two?", "Add them.", "left + right"]


@pytest.fixture
def bank(bank: Path) -> Path:
    """The bank with three hints for a problem."""
    rows = "".join(f"- {{id: h{number}, text: '{text}'}}\n" for number, text in enumerate(TEXTS))
    (bank / "pair-sum" / "hints.yaml").write_text(rows)
    return bank


async def take(caller: httpx.AsyncClient, hint: int) -> httpx.Response:
    return await caller.put(f"{PATH}/{hint}")


def texts(answer: httpx.Response) -> list[str]:
    return [taken["text"] for taken in answer.json()["taken"]]


async def test_how_many_there_are_is_told_and_no_word_of_them(caller: httpx.AsyncClient) -> None:
    assert (await caller.get(PATH)).json() == {"total": 3, "taken": []}
    assert (await caller.get("/api/hints/sum-line")).json() == {"total": 0, "taken": []}


async def test_they_are_taken_one_after_the_other_with_their_times(caller: httpx.AsyncClient) -> None:
    for number in range(3):
        answer = await take(caller, number)
        assert texts(answer) == TEXTS[: number + 1]
    taken = answer.json()["taken"]
    assert [row["at"] for row in taken] == sorted(row["at"] for row in taken)
    assert (await caller.get(PATH)).json() == answer.json()


async def test_a_stronger_one_is_refused_before_the_milder(caller: httpx.AsyncClient) -> None:
    answer = await take(caller, 1)
    assert (answer.status_code, answer.json()["error"]["code"]) == (409, "hint_order")
    assert (await caller.get(PATH)).json()["taken"] == []


async def test_one_taken_again_keeps_its_time(caller: httpx.AsyncClient) -> None:
    first = await take(caller, 0)
    assert (await take(caller, 0)).json() == first.json()


@pytest.mark.parametrize(
    ("path", "status"), [("pair-sum/3", 404), ("nothing/0", 404), ("pair-sum/x", 422), ("pair-sum/-1", 422)]
)
async def test_what_there_is_not_cannot_be_taken(caller: httpx.AsyncClient, path: str, status: int) -> None:
    assert (await caller.put(f"/api/hints/{path}")).status_code == status


async def test_they_are_ones_own(service: Service, caller: httpx.AsyncClient) -> None:
    await take(caller, 0)
    async with service.caller() as other:
        assert (await other.get(PATH)).json()["taken"] == []
