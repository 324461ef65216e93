"""All that a candidate and a watcher are ever sent, byte by byte: what is not theirs is in none of it."""

import base64
import itertools
import json
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.settings import Settings
from tests.app.bank import CANARY, write_bank
from tests.app.conftest import Service, until
from tests.app.live.browsers import CODE
from tests.app.live.stage import Page, Stage, staged
from tests.app.people import linked, seat
from tests.app.rated import about, at, card, locked, rated

GIVEN, KEPT = "mark-of-the-hint-that-is-given", "mark-of-the-hint-that-is-kept"
FEEDBACK = "mark-of-the-feedback"
NOTES = ("mark-of-a-note", "mark-of-a-note-taken-away", "mark-of-a-note-of-the-other-rater")
SAID = ("mark-of-what-was-said-to-a-prompt", "mark-of-evidence", "mark-of-a-summary")
DECIDED = ("mark-of-a-reason", "mark-of-a-departure")
RATINGS = ('"rating":', '"mean":', '"decision":', '"scorecard":', '"departs_because":')
HIDDEN = (CANARY, str(int(CANARY) + 1), '"dark"')
PRIVATE = (*NOTES, *SAID, *DECIDED, *RATINGS, *HIDDEN, KEPT, '"P1"', '"F1"', "own@example.org", "rater@example.org")
"""What only interviewers may have: each of these must be found in what they are sent, and in nothing of the others'."""

OPEN_TO_ALL = ("/api/prompts", "/api/interview-templates", "/api/practice/drill")
"""Lists that everybody may read and that say nothing of an interview; they hold the same keys and prompts."""


@dataclass
class Traffic:
    """Everything that one person's browser was sent: where it came from, and the bytes as a person could read them."""

    sent: list[tuple[str, str]] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)

    async def take(self, answer: httpx.Response) -> None:
        """Take an answer with its headers, and with what is packed inside."""
        body = await answer.aread()
        text = body.decode(errors="replace")
        head = "\n".join(f"{name}: {value}" for name, value in answer.headers.items())
        self.sent.append((f"{answer.request.method} {answer.request.url.path}", f"{head}\n{text}\n{_unpacked(text)}"))

    def everything(self) -> Iterator[tuple[str, str]]:
        """All of it: answers, and the frames of the live connections one after another."""
        yield from self.sent
        for page in self.pages:
            yield "the live connection", b"".join(page.raw).decode(errors="replace")

    def where(self, mark: str) -> list[str]:
        """Where a mark is found."""
        return sorted({place for place, text in self.everything() if mark in text})


def _unpacked(text: str) -> str:
    """The changes of the document that a replay holds, which are packed."""
    start = text.find('"updates":{')
    if start < 0:
        return ""
    updates, _ = json.JSONDecoder().raw_decode(text[start + len('"updates":') :])
    return zlib.decompress(base64.b64decode(updates["data"])).decode(errors="replace")


def judged(page: Page) -> set[str]:
    """The submissions that a page was told the end of."""
    return {one["submission"]["id"] for one in page.heard("judged")}


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """The test bank with two hints to a problem."""
    write_bank(tmp_path / "bank")
    (tmp_path / "bank" / "pair-sum" / "hints.yaml").write_text(
        f"- {{id: first, text: {GIVEN}}}\n- {{id: second, text: {KEPT}}}\n", encoding="utf-8"
    )
    return tmp_path / "bank"


@pytest.fixture
def settings(data: Path, bank: Path) -> Settings:
    """Settings with a page for the file that replays by itself."""
    page = data / "page"
    page.mkdir()
    (page / "offline.html").write_text("<script>__REPLAY__</script>", encoding="utf-8")
    return Settings(data=data, problems=bank, frontend=page, slots=2)


class Script:
    """An interview from the lobby to the release, in which everybody asks for everything at every step."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.people = stage, stage.people
        self.traffic = {who: Traffic() for who in ("own", "candidate", "watcher")}
        self.known: dict[str, list[Any]] = {
            "slug": ["pair-sum", "sum-line"],
            "problem": ["pair-sum", "sum-line"],
            "language": ["python"],
            "index": [0, 3],
            "place": [0],
            "prompt": ["P1"],
            "id": [stage.interview],
        }
        self.pages: dict[str, Page] = {}
        for who, traffic in self.traffic.items():
            self.people.callers[who].event_hooks = {"response": [traffic.take]}

    async def come_in(self) -> None:
        """Everybody opens the live room; the interviewer makes another link, whose secret is nobody else's."""
        for who, traffic in self.traffic.items():
            self.pages[who] = await self.stage.page(who)
            traffic.pages.append(self.pages[who])

    def addresses(self, who: str) -> list[str]:
        """Every address that can be asked for, with everything filled in that there is."""
        seats = {self.people.seats[who], self.people.seats["own"]}
        known = self.known | {"participant": sorted(seats)}
        found = []
        for path, methods in self.stage.service.app.openapi()["paths"].items():
            names = re.findall(r"{(\w+)}", path)
            if "get" in methods and path not in OPEN_TO_ALL:
                for values in itertools.product(*(known[name] for name in names)):
                    found.append(path.format(**dict(zip(names, values, strict=True))))
        return found

    async def ask_for_everything(self) -> None:
        """The three ask for every address there is."""
        for who in self.traffic:
            for address in self.addresses(who):
                await self.people.callers[who].get(address)

    async def send(self, who: str, method: str, path: str, body: Any = None) -> Any:
        """Send something; returns the answer, whatever it is."""
        return await self.people.callers[who].request(method, path, json=body)

    async def good(self, who: str, method: str, path: str, body: Any = None) -> Any:
        """Send something that must be taken; returns what came back."""
        answer = await self.send(who, method, path, body)
        assert answer.is_success, answer.text
        return answer.json()

    async def do(self, who: str, action: str, **more: Any) -> None:
        """Use a control."""
        answer = await self.stage.do(who, action, **more)
        assert answer.status_code == 200, answer.text

    async def talk(self) -> None:
        """The parts without code: notes are taken, a prompt is asked and marked."""
        await self.good("candidate", "POST", seat(self.people.seats["candidate"], "/consent"))
        await self.do("own", "start")
        notes = seat(self.people.seats["own"], "/notes")
        await self.good("own", "POST", notes, {"text": NOTES[0]})
        slip = await self.good("own", "POST", notes, {"text": NOTES[1]})
        await self.good("own", "DELETE", f"{notes}/{slip['id']}")
        await self.good("rater", "POST", seat(self.people.seats["rater"], "/notes"), {"text": NOTES[2]})
        await self.do("own", "next_part")
        await self.do("own", "prompt", prompt="P1")
        mark = {"rung": 1, "rating": 3, "note": SAID[0]}
        await self.good("own", "PUT", seat(self.people.seats["own"], "/prompts/P1"), mark)

    async def code(self) -> None:
        """The part with code: typed, judged, helped; what is not theirs the others try all the same."""
        await self.do("own", "next_part")
        await self.do("own", "hint", problem="pair-sum", hint=0)
        candidate = self.pages["candidate"]
        await until(lambda: candidate.text())
        await candidate.type("# typed")
        await self.pages["watcher"].say(type="pen", do="take")
        await candidate.say(type="signal", kind="blur", data={"ms": 9})
        for kind, source in (("run", "WA leaves"), ("submit", "WA")):
            body = {"problem": "pair-sum", "language": "python", "source": source, "kind": kind}
            made = await self.good("candidate", "POST", seat(self.people.seats["candidate"], "/submissions"), body)
            self.known["id"].append(made["id"])
            for page in self.pages.values():
                await until(lambda page=page, id=made["id"]: id in judged(page))
        for who in ("candidate", "watcher"):
            below = seat(self.people.seats[who])
            assert (await self.send(who, "POST", f"{below}/notes", {"text": "x"})).status_code == 403
            hint = {"action": "hint", "problem": "pair-sum", "hint": 1}
            assert (await self.send(who, "POST", f"{below}/controls", hint)).status_code == 403
        await until(lambda: self.pages["watcher"].text(CODE).endswith("# typed"))

    async def rate(self) -> None:
        """It is over: two scorecards are locked, and it is decided."""
        await self.do("own", "end")
        mine = card(about("P1", 4, SAID[1]), communication=rated(4, "spoke")) | {"summary": SAID[2]}
        await locked(self.people.own, self.people, mine)
        await locked(self.people.rater, self.people, card(about("P1", 4, "said so")))
        reasons = {"human": "no", "reason": DECIDED[0], "departs_because": DECIDED[1]}
        await self.good("own", "PUT", at(self.people, "/decision"), reasons)

    async def release(self, *, replay: bool, feedback: str | None) -> None:
        """Give the candidate something."""
        await self.good("own", "POST", at(self.people, "/release"), {"replay": replay, "feedback": feedback})

    def nothing_leaked(self, *more: str) -> None:
        """No mark is in what the candidate or the watcher was sent so far."""
        for who in ("candidate", "watcher"):
            found = {mark: self.traffic[who].where(mark) for mark in (*PRIVATE, *more)}
            assert {mark: places for mark, places in found.items() if places} == {}, who


async def test_what_is_private_is_in_no_byte_that_a_candidate_or_a_watcher_is_sent(service: Service) -> None:
    async with staged(service) as stage:
        script = Script(stage)
        secrets = [
            (await linked(stage.people.own, stage.interview, role))["secret"] for role in ("candidate", "watcher")
        ]
        await script.come_in()
        await script.ask_for_everything()
        for step in (script.talk, script.code, script.rate):
            await step()
            await script.ask_for_everything()
        script.nothing_leaked(FEEDBACK, *secrets)
        await script.release(replay=False, feedback=FEEDBACK)
        await script.ask_for_everything()
        candidate, watcher, own = (script.traffic[who] for who in ("candidate", "watcher", "own"))
        assert candidate.where(FEEDBACK) == [f"GET {seat(stage.people.seats['candidate'], '/released')}"]
        assert not candidate.where('"updates":{')
        await script.release(replay=True, feedback=None)
        await script.ask_for_everything()
        script.nothing_leaked(*secrets)
        assert watcher.where(FEEDBACK) == []
        # The proof that this would have found it: the interviewer has all of it, the others what is theirs.
        assert [mark for mark in (*PRIVATE, FEEDBACK, *secrets) if not own.where(mark)] == []
        for traffic in (candidate, watcher, own):
            assert "the live connection" in traffic.where(GIVEN)
            assert "the live connection" in traffic.where("def pair_sum")
        below = ("/replay", "/replay.html")
        assert {f"GET {seat(stage.people.seats['candidate'], one)}" for one in below} <= set(
            candidate.where("def pair_sum")
        )
