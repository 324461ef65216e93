"""Mock interviews for tests: a learner, a friend in another browser, and the walk from the link to both cards."""

from typing import Any

import httpx

from tests.app.conftest import Service, until
from tests.app.people import entered, seat
from tests.app.practice.walks import BASE
from tests.app.rated import about, card, rated

MOCKS = f"{BASE}/mocks"
Caller = httpx.AsyncClient
RUN = {"problem": "pair-sum", "language": "python", "source": "AC", "kind": "submit"}


async def asked(caller: Caller, method: str, path: str, body: Any = None, status: int = 200) -> Any:
    """Send something that must be answered so; returns what came back."""
    answer = await caller.request(method, path, json=body)
    assert answer.status_code == status, f"{path}: {answer.text}"
    return answer.json()


async def refused(caller: Caller, method: str, path: str, status: int, body: Any = None) -> str:
    """Send something that must be refused; returns the code of the error."""
    return str((await asked(caller, method, path, body, status))["error"]["code"])


async def made(caller: Caller, level: str = "active_interviewer", **changes: Any) -> dict[str, Any]:
    """Make a mock interview about the sum of a pair."""
    body = {"level": level, "minutes": 60, "problem": "pair-sum"} | changes
    return dict(await asked(caller, "POST", MOCKS, body, 201))


async def seated(caller: Caller, mock: str) -> str:
    """Take the candidate's seat; returns the participant."""
    return str((await asked(caller, "POST", f"{MOCKS}/{mock}/seat", status=201))["participant"])


async def linked(caller: Caller, mock: str) -> str:
    """Make the friend's link; returns its secret."""
    return str((await asked(caller, "POST", f"{MOCKS}/{mock}/friend", status=201))["secret"])


async def opened(friend: Caller, secret: str, name: str = "Robin") -> dict[str, Any]:
    """Come in by a friend's link."""
    return dict(await asked(friend, "POST", "/api/friends/open", {"secret": secret, "name": name}, 201))


async def do(who: Caller, participant: str, action: str, status: int = 200, **more: Any) -> Any:
    """Use a control of the room."""
    return await asked(who, "POST", seat(participant, "/controls"), {"action": action, **more}, status)


async def solve(caller: Caller, participant: str, verdict: str = "AC") -> None:
    """Submit in the room, and wait for the verdict."""
    sent = await asked(caller, "POST", seat(participant, "/submissions"), RUN | {"source": verdict}, 202)

    async def judged() -> bool:
        found = await asked(caller, "GET", seat(participant, f"/submissions/{sent['id']}"))
        return bool(found["state"] == "done")

    await until(judged)


async def held_alone(caller: Caller, mock: str, verdict: str | None = "AC") -> str:
    """Run a mock interview through by oneself; returns the participant."""
    place = await seated(caller, mock)
    for action in ("start", "next_part", "next_part"):
        await do(caller, place, action)
    if verdict is not None:
        await solve(caller, place, verdict)
    await do(caller, place, "end")
    return place


class Pair:
    """A learner and a friend who interviews, from the link on."""

    def __init__(self, service: Service, learner: Caller, friend: Caller) -> None:
        self.service, self.learner, self.friend = service, learner, friend
        self.mock = self.interview = self.place = self.theirs = ""

    async def come_in(self) -> "Pair":
        """Make the interview and the link; both take their seats."""
        self.mock = (await made(self.learner))["id"]
        self.place = await seated(self.learner, self.mock)
        self.interview = (await opened(self.friend, await linked(self.learner, self.mock)))["interview"]
        self.theirs = await entered(self.friend, self.interview)
        return self

    async def talk(self) -> "Pair":
        """The friend leads to the problem, asks a question on the way, and the learner solves it; it ends."""
        await do(self.friend, self.theirs, "start")
        await do(self.friend, self.theirs, "next_part")
        await do(self.friend, self.theirs, "prompt", prompt="P1")
        await do(self.friend, self.theirs, "next_part")
        await solve(self.learner, self.place)
        await do(self.friend, self.theirs, "end")
        return self

    async def friend_rates(self) -> None:
        """The friend fills in the scorecard and locks it."""
        coding = {"approach": rated(2, "one plan"), "testing": rated(4, "own cases")}
        filled = card(about("P1", 3, "named the baseline"), **coding)
        filled["summary"] = SECRET
        path = f"/api/interviews/{self.interview}/scorecard"
        kept = await asked(self.friend, "PUT", path, {"revision": 0, "card": filled})
        await asked(self.friend, "POST", f"{path}/lock", {"revision": kept["revision"]})

    async def learner_rates(self, **ratings: int | None) -> dict[str, Any]:
        """The learner fills in the own card and locks it; returns the mock interview."""
        body = {"ratings": ratings or {"P1": 4, "approach": 2, "communication": 3}, "summary": "Mine."}
        await asked(self.learner, "PUT", f"{MOCKS}/{self.mock}/card", body)
        return dict(await asked(self.learner, "POST", f"{MOCKS}/{self.mock}/card/lock"))

    async def seen(self) -> dict[str, Any]:
        """The mock interview as the learner sees it."""
        return dict(await asked(self.learner, "GET", f"{MOCKS}/{self.mock}"))


SECRET = "What only the friend knows before both are locked."
