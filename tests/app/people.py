"""People for tests: accounts that are signed in, an interview, and those who came in by its links."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any, Literal

import httpx

from app.accounts import AccountRole, add_account, sign_in
from app.cookies import SEATS
from app.templates import USUAL
from tests.app.conftest import Service

PASSWORD = "four words and more"
PARTS: list[dict[str, Any]] = [
    {"kind": "fact", "title": "Hello", "minutes": 5, "prompts": ["F1"], "problems": []},
    {"kind": "knowhow", "title": "Your work", "minutes": 10, "prompts": ["P1", "P2"], "problems": []},
    {"kind": "coding", "title": "Coding", "minutes": 30, "prompts": [], "problems": ["pair-sum", "sum-line"]},
]
PLAN: dict[str, Any] = {"title": "First talk", "candidate_name": "Grace", "parts": PARTS}
RULES: dict[str, Any] = USUAL.model_dump()
Caller = httpx.AsyncClient


async def set_up(service: Service, caller: Caller) -> dict[str, Any]:
    """Make the first account over HTTP, with a real password."""
    body = {"name": "Ada", "email": "ada@example.org", "password": PASSWORD}
    answer = await caller.post("/api/account/set-up", json=body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def sign_up(service: Service, caller: Caller, name: str, role: AccountRole = "interviewer") -> str:
    """Make an account and sign the caller in, without the time that a password takes; returns the account's id."""
    async with service.parts.database.write() as session:
        account = await add_account(session, name, f"{name.lower()}@example.org", role, "no password matches this")
        secret = await sign_in(session, account.id, "pytest")
    caller.cookies.set(service.parts.secret_cookies.login, secret, domain="sandglass.test", path="/")
    return account.id


async def planned(caller: Caller, **changes: Any) -> str:
    """Plan an interview; returns its id."""
    answer = await caller.post("/api/interviews", json=PLAN | changes)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def linked(caller: Caller, interview: str, role: Literal["candidate", "watcher"], hours: int = 24) -> Any:
    """Make a link; returns {link, secret, page}."""
    answer = await caller.post(f"/api/interviews/{interview}/links", json={"role": role, "hours": hours})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def opened(caller: Caller, secret: str, name: str | None = None) -> str:
    """Come in by a link; returns the participant's id."""
    answer = await caller.post("/api/links/open", json={"secret": secret} | ({"name": name} if name else {}))
    assert answer.status_code == 201, answer.text
    return str(answer.json()["participant"])


async def entered(caller: Caller, interview: str) -> str:
    """Enter as an interviewer; returns the participant's id."""
    answer = await caller.post(f"/api/interviews/{interview}/enter")
    assert answer.status_code == 201, answer.text
    return str(answer.json()["participant"])


def seat(participant: str, below: str = "") -> str:
    """An address of a seat."""
    return f"{SEATS}/{participant}{below}"


@dataclass(frozen=True)
class People:
    """Who has to do with one interview, and who has not; each a browser of its own."""

    service: Service
    head: Caller
    """The owner of the installation, who is no part of the interview."""
    own: Caller
    rater: Caller
    other: Caller
    candidate: Caller
    watcher: Caller
    stranger: Caller
    accounts: dict[str, str]
    interview: str
    links: dict[str, Any]
    """Candidate's and watcher's, as the server gave them: {link, secret, page}."""
    seats: dict[str, str]

    @property
    def callers(self) -> dict[str, Caller]:
        """Everybody by their part."""
        names = ("head", "own", "rater", "other", "candidate", "watcher", "stranger")
        return {name: getattr(self, name) for name in names}


@asynccontextmanager
async def gathered(service: Service, **plan: Any) -> AsyncIterator[People]:
    """Everybody, with the interview planned and entered by those who may."""
    async with AsyncExitStack() as stack:
        names = ("head", "own", "rater", "other", "candidate", "watcher", "stranger")
        browsers = {name: await stack.enter_async_context(service.caller()) for name in names}
        accounts = {
            name: await sign_up(service, browsers[name], name.title(), "owner" if name == "head" else "interviewer")
            for name in ("head", "own", "rater", "other")
        }
        own = browsers["own"]
        interview = await planned(own, **plan)
        answer = await own.put(f"/api/interviews/{interview}/raters", json={"emails": ["rater@example.org"]})
        assert answer.status_code == 200, answer.text
        links = {"candidate": await linked(own, interview, "candidate")}
        links["watcher"] = await linked(own, interview, "watcher")
        seats = {
            "own": await entered(own, interview),
            "rater": await entered(browsers["rater"], interview),
            "candidate": await opened(browsers["candidate"], links["candidate"]["secret"]),
            "watcher": await opened(browsers["watcher"], links["watcher"]["secret"], "Walter"),
        }
        yield People(service, *browsers.values(), accounts=accounts, interview=interview, links=links, seats=seats)
