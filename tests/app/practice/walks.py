"""What the tests of practice do over and over, over HTTP."""

import asyncio
from typing import Any

import httpx
from sqlalchemy import update

from app.practice.tables import AnswerRow, ReviewCardRow, ReviewRow
from app.tables import HintRow, RoomRow, SubmissionRow
from tests.app.conftest import Service

BASE = "/api/practice"
DAY_MS = 86_400_000


async def accepted(caller: httpx.AsyncClient, verdict: str = "AC", **changes: Any) -> str:
    """Send a submission and wait for its verdict."""
    body = {"problem": "pair-sum", "language": "python", "source": verdict, "kind": "submit"} | changes
    made = await caller.post("/api/submissions", json=body)
    assert made.status_code == 202, made.text
    while True:
        found = (await caller.get(f"/api/submissions/{made.json()['id']}")).json()
        if found["state"] == "done":
            return str(found["id"])
        await asyncio.sleep(0.01)


async def add_project(caller: httpx.AsyncClient, **changes: Any) -> str:
    """Keep a project; returns its id."""
    made = await caller.post(f"{BASE}/projects", json={"title": "Churn", "families": ["classic"]} | changes)
    assert made.status_code == 201, made.text
    return str(made.json()["id"])


async def answer(caller: httpx.AsyncClient, prompt: str, **changes: Any) -> str:
    """Answer a question; returns the version's id."""
    made = await caller.post(f"{BASE}/drill/{prompt}", json={"text": "Because.", "seconds": 80} | changes)
    assert made.status_code == 201, made.text
    return str(made.json()["versions"][0]["id"])


async def rate_answer(caller: httpx.AsyncClient, prompt: str, version: str, rating: int) -> dict[str, Any]:
    """Rate an answer."""
    made = await caller.put(f"{BASE}/drill/{prompt}/{version}", json={"rating": rating, "rung": 1})
    assert made.status_code == 200, made.text
    return dict(made.json())


async def coverage(caller: httpx.AsyncClient) -> dict[str, dict[str, dict[str, Any]]]:
    """The map as squares by family and evidence."""
    rows = (await caller.get(f"{BASE}/coverage")).json()["families"]
    return {row["family"]: {cell["evidence"]: cell for cell in row["cells"]} for row in rows}


async def rate(caller: httpx.AsyncClient, item: str, rating: str, **changes: Any) -> dict[str, Any]:
    """Rate a card."""
    made = await caller.post(f"{BASE}/reviews/{item}", json={"rating": rating} | changes)
    assert made.status_code == 200, made.text
    return dict(made.json())


async def pass_days(service: Service, days: float) -> None:
    """Let days pass, by putting everything that happened so far back."""
    shift = int(days * DAY_MS)
    async with service.parts.database.write() as session:
        await session.execute(
            update(ReviewCardRow).values(due=ReviewCardRow.due - shift, last_review=ReviewCardRow.last_review - shift)
        )
        for table in (ReviewRow, HintRow, AnswerRow):
            await session.execute(update(table).values(at=table.at - shift))
        await session.execute(update(SubmissionRow).values(created_at=SubmissionRow.created_at - shift))
        ends = {"ends_at": RoomRow.ends_at - shift, "ended_at": RoomRow.ended_at - shift}
        await session.execute(update(RoomRow).values(started_at=RoomRow.started_at - shift, **ends))
