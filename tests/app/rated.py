"""Interviews for the tests of notes and scorecards: brought to their end, and scorecards that are filled in."""

from typing import Any

from app.clock import now_ms
from tests.app.people import Caller, People, seat

DIMENSIONS = ("understanding", "approach", "implementation", "testing", "communication")


async def do(people: People, action: str, who: str = "own", **more: Any) -> None:
    """Use a control of the room."""
    answer = await people.callers[who].post(seat(people.seats[who], "/controls"), json={"action": action, **more})
    assert answer.status_code == 200, answer.text


async def begun(people: People) -> None:
    """Consent, and start."""
    answer = await people.candidate.post(seat(people.seats["candidate"], "/consent"))
    assert answer.status_code == 200, answer.text
    await do(people, "start")


async def over(people: People) -> None:
    """Go through every part, and end."""
    await begun(people)
    await do(people, "next_part")
    await do(people, "next_part")
    await do(people, "end")


def at(people: People, below: str) -> str:
    """An address of the interview."""
    return f"/api/interviews/{people.interview}{below}"


def rated(rating: int | None, *words: str) -> dict[str, Any]:
    """A mark with evidence."""
    pieces = [{"at": now_ms() - 1, "text": text} for text in words]
    return {"rating": rating, "confidence": None, "evidence": pieces}


def about(prompt: str, rating: int | None, *words: str, rung: int = 0) -> dict[str, Any]:
    """A mark of a prompt with evidence."""
    return rated(rating, *words) | {"prompt": prompt, "rung": rung, "note": "", "noted_at": None}


def card(*prompts: dict[str, Any], **dimensions: dict[str, Any]) -> dict[str, Any]:
    """A card with marks of these prompts and dimensions."""
    marks = {name: dimensions.get(name, rated(None)) for name in DIMENSIONS}
    return {"prompts": list(prompts), "dimensions": marks, "summary": ""}


async def kept(caller: Caller, people: People, filled: dict[str, Any]) -> int:
    """Keep a card whatever was there; returns its revision."""
    revision = (await caller.get(at(people, "/scorecard"))).json()["revision"]
    answer = await caller.put(at(people, "/scorecard"), json={"revision": revision, "card": filled})
    assert answer.status_code == 200, answer.text
    return int(answer.json()["revision"])


async def locked(caller: Caller, people: People, filled: dict[str, Any]) -> Any:
    """Keep a card and lock it; returns what the server made of it."""
    revision = await kept(caller, people, filled)
    answer = await caller.post(at(people, "/scorecard/lock"), json={"revision": revision})
    assert answer.status_code == 200, answer.text
    return answer.json()
