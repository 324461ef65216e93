"""Whatever is done in whatever order, a seat is good exactly as long as the rules say: random walks against a model."""

import random
from dataclasses import dataclass, field

import httpx
import pytest
from sqlalchemy import update

from app.interview_tables import InterviewRow
from tests.app.conftest import Service
from tests.app.people import People, entered, gathered, linked, opened, seat

STEPS = 25
EARLY = 8
"""Before there are so many seats, nothing ends for everybody."""


@dataclass
class Seated:
    """A browser's seat, and what its right hangs on."""

    browser: httpx.AsyncClient
    participant: str
    role: str
    link: str | None = None
    account: str | None = None


@dataclass
class Model:
    """What the rules are about, in a few sets."""

    seats: list[Seated] = field(default_factory=list)
    links: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Role and secret by link."""
    revoked: set[str] = field(default_factory=set)
    disabled: set[str] = field(default_factory=set)
    raters: set[str] = field(default_factory=lambda: {"rater"})
    state: str = "planned"
    told: set[str] = field(default_factory=set)

    def good(self, one: Seated) -> bool:
        """Say whether a seat is still good."""
        if one.account is not None:
            return one.account not in self.disabled and one.account in {"own", *self.raters}
        return one.link not in self.revoked and not (one.role == "watcher" and self.state == "done")


class Walk:
    """One interview, and steps that may be taken in any order."""

    def __init__(self, people: People, chance: random.Random) -> None:
        self.people, self.chance, self.model = people, chance, Model()
        self.path = f"/api/interviews/{people.interview}"

    async def step(self) -> str:
        """Take a random step; returns its name."""
        steps = (self.link, self.open, self.enter, self.revoke, self.rate, self.shut, self.end)
        (chosen,) = self.chance.choices(steps, (4, 8, 5, 3, 3, 1, 1))
        await chosen()
        return chosen.__name__

    async def link(self) -> None:
        if self.model.state == "done" or "own" in self.model.disabled:
            return
        role = self.chance.choice(("candidate", "watcher"))
        made = await linked(self.people.own, self.people.interview, role)  # type: ignore[arg-type]
        self.model.links[made["link"]["id"]] = (role, made["secret"])

    async def open(self) -> None:
        if not self.model.links:
            return
        link, (role, secret) = self.chance.choice(list(self.model.links.items()))
        works = link not in self.model.revoked and "own" not in self.model.disabled
        works = works and not (role == "watcher" and self.model.state == "done")
        browser = self.chance.choice((self.people.candidate, self.people.watcher, self.people.stranger))
        if works:
            self.model.seats.append(Seated(browser, await opened(browser, secret, "Zoe"), role, link=link))
        else:
            assert (await browser.post("/api/links/open", json={"secret": secret, "name": "Zoe"})).status_code == 404

    async def enter(self) -> None:
        account = self.chance.choice(("own", "rater", "other"))
        browser = self.people.callers[account]
        if account in self.model.disabled:
            assert (await browser.post(f"{self.path}/enter")).status_code == 401
        elif account in {"own", *self.model.raters}:
            chair = await entered(browser, self.people.interview)
            self.model.seats.append(Seated(browser, chair, "interviewer", account=account))
        else:
            assert (await browser.post(f"{self.path}/enter")).status_code == 404

    async def revoke(self) -> None:
        if self.model.links and "own" not in self.model.disabled:
            link = self.chance.choice(list(self.model.links))
            assert (await self.people.own.delete(f"{self.path}/links/{link}")).status_code == 200
            self.model.revoked.add(link)

    async def rate(self) -> None:
        if "own" in self.model.disabled:
            return
        able = {"rater", "other"} - self.model.disabled
        wanted = {name for name in sorted(able) if self.chance.random() < 0.5}
        emails = [f"{name}@example.org" for name in sorted(wanted)]
        assert (await self.people.own.put(f"{self.path}/raters", json={"emails": emails})).status_code == 200
        self.model.raters = wanted

    async def shut(self) -> None:
        account = self.chance.choice(("rater", "other", "own"))
        if len(self.model.seats) < EARLY:
            return
        path = f"/api/accounts/{self.people.accounts[account]}/disable"
        assert (await self.people.head.post(path)).status_code == 200
        self.model.disabled.add(account)

    async def end(self) -> None:
        if len(self.model.seats) < EARLY:
            return
        async with self.people.service.parts.database.write() as session:
            ended = update(InterviewRow).where(InterviewRow.id == self.people.interview).values(state="done")
            await session.execute(ended)
        self.model.state = "done"

    async def check(self, after: str) -> None:
        """Compare every seat with the model, from its own browser and from another's."""
        everybody = list(self.people.callers.values())
        for one in self.model.seats:
            answer = await one.browser.get(seat(one.participant))
            assert (answer.status_code == 200) == self.model.good(one), f"{one.role} after {after}"
            other = self.chance.choice([browser for browser in everybody if browser is not one.browser])
            assert (await other.get(seat(one.participant))).status_code == 404
            # Nobody loses a seat for good without the live room being told, but for watchers at the end.
            if not self.model.good(one) and not (one.role == "watcher" and self.model.state == "done"):
                assert one.participant in self.model.told, f"{one.role} after {after}"


@pytest.mark.parametrize("seed", range(3))
async def test_seats_are_good_as_long_as_the_rules_say(service: Service, seed: int) -> None:
    async with gathered(service) as people:
        walk = Walk(people, random.Random(seed))
        service.parts.revocations.subscribe(lambda _, gone: walk.model.told.update(gone or ()))
        for _ in range(STEPS):
            await walk.check(await walk.step())
        assert {walk.model.good(one) for one in walk.model.seats} == {True, False}
