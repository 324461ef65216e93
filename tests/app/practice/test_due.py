"""What is due: one rule, so that what the home counts is what the queue serves."""

from collections import Counter

import httpx

from app.practice.due import PROBLEMS_A_DAY, due_of
from app.practice.tables import ReviewCardRow
from tests.app.conftest import Service
from tests.app.practice.walks import BASE, accepted, pass_days, rate

NOW = 1_000
PROBLEMS = ("problem:a", "problem:b", "problem:c")


def card(item: str, due: int = NOW, resting: bool = False) -> ReviewCardRow:
    return ReviewCardRow(item=item, due=due, resting=resting)


def items(cards: list[ReviewCardRow], today: list[tuple[str, bool]] | None = None) -> list[str]:
    return [row.item for row in due_of(cards, today or [], NOW)]


def test_what_is_due_comes_forgotten_longest_first_without_what_rests_or_waits() -> None:
    cards = [card("concept:a"), card("prompt:P1", 10), card("concept:b", NOW + 1), card("concept:c", resting=True)]
    assert items(cards) == ["prompt:P1", "concept:a"]


def test_of_problems_there_are_as_many_as_a_day_takes_and_the_oldest_of_them() -> None:
    cards = [card(item, at) for at, item in enumerate(PROBLEMS)]
    assert items(cards) == list(PROBLEMS[:PROBLEMS_A_DAY])
    assert items(cards, [("problem:x", False)]) == list(PROBLEMS[: PROBLEMS_A_DAY - 1])
    assert items(cards, [("problem:x", False)] * (PROBLEMS_A_DAY + 1)) == []
    assert items(cards, [("concept:x", True)] * 5) == list(PROBLEMS[:PROBLEMS_A_DAY])


async def agree(caller: httpx.AsyncClient) -> dict[str, int]:
    """What the home counts, which is what the queue has of cards that were seen before."""
    counted: dict[str, int] = (await caller.get(BASE)).json()["due"]
    queue = (await caller.get(f"{BASE}/reviews")).json()["due"]
    served = Counter(one["deck"] for one in queue if not one["new"])
    assert counted == {deck: served[deck] for deck in counted}
    return counted


async def test_the_home_counts_what_the_queue_serves(service: Service, caller: httpx.AsyncClient) -> None:
    for problem in ("pair-sum", "sum-line"):
        await accepted(caller, problem=problem)
        await rate(caller, f"problem:{problem}", "good")
    card = (await caller.get(f"{BASE}/reviews")).json()["due"][0]["item"]
    await rate(caller, card, "easy")
    await pass_days(service, 100)
    assert await agree(caller) == {"concept": 1, "prompt": 0, "problem": 2}
    await rate(caller, "problem:pair-sum", "again")
    await rate(caller, card, "easy")
    assert await agree(caller) == {"concept": 0, "prompt": 0, "problem": 1}


async def test_a_card_whose_subject_is_gone_is_neither_served_nor_counted(
    service: Service, caller: httpx.AsyncClient
) -> None:
    card = (await caller.get(f"{BASE}/reviews")).json()["due"][0]["item"]
    await rate(caller, card, "easy")
    await pass_days(service, 100)
    file = (await caller.get(f"{BASE}/everything")).json()
    file["cards"].append(file["cards"][0] | {"item": "concept:gone"})
    assert (await caller.post(f"{BASE}/everything", json=file)).status_code == 200
    assert await agree(caller) == {"concept": 1, "prompt": 0, "problem": 0}


async def test_what_was_only_looked_at_is_not_said_to_be_solved(service: Service, caller: httpx.AsyncClient) -> None:
    await accepted(caller, "WA")
    await rate(caller, "problem:pair-sum", "again")
    await pass_days(service, 100)
    home = (await caller.get(BASE)).json()
    assert home["due"]["problem"] == 1
    assert not any("solved it before" in step["why"] for step in (home["next"], *home["later"]))
