"""What comes after an interview, in real browsers: scorecards, decision, replay, report, copy, and files to keep."""

import asyncio
import json
import os
import re
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, BrowserContext, Page, expect

from tests.conftest import missing
from tests.e2e.browsing import WIDE, Watch
from tests.e2e.interviewing import CANDIDATE, INTERVIEWER, PASSWORD, Person, post, profile, until
from tests.e2e.looks import Looks
from tests.e2e.scrubbing import moment, replays, scrub_times
from tests.serving import ROOT, Server, serving

pytestmark = pytest.mark.browser

RATER = "Ines Bauer"
PLAN: dict[str, Any] = {
    "title": "First talk",
    "candidate_name": CANDIDATE,
    "parts": [
        {"kind": "knowhow", "title": "Your work", "minutes": 10, "prompts": ["P1"], "problems": []},
        {"kind": "coding", "title": "Coding", "minutes": 30, "prompts": [], "problems": ["first-repeat"]},
    ],
}
TYPED = "\n# a set of what was seen"
NOTE = "found the set without a hint"
SEEN, MISSED = "said the cost before writing", "wrote no test of her own"
REASON, BECAUSE = "The role needs tests from the first day.", "Testing weighs more here than its share."
FEEDBACK = "Thank you for the clear plan.\nTry an empty list first."
# From the click to the frame in which code stands on the replay's page.
NOTE_OPENING = """() => {
  window.sandglassOpened = new Promise((resolve) => {
    let begun;
    addEventListener("click", (event) => { begun = event.timeStamp; }, { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (!document.querySelector(".replay .cm-line")) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)));
    }).observe(document, { subtree: true, childList: true });
  });
}"""
PRIVATE = (NOTE, SEEN, MISSED, REASON, BECAUSE, RATER)
"""What is never the candidate's to read."""


@pytest.fixture
def house(chromium: str, tmp_path: Path) -> Iterator[Server]:
    """A server that judges nothing."""
    if not (Path(os.environ.get("SANDGLASS_FRONTEND", ROOT / "frontend" / "dist")) / "index.html").is_file():
        missing("browser", "the page is not built: make frontend/dist/index.html")
    with serving(tmp_path, SANDGLASS_RUNNER="false") as server:
        yield server


@pytest.fixture
async def watch() -> AsyncIterator[Watch]:
    """What goes wrong in these browsers; at the end it must be nothing."""
    watch = Watch()
    yield watch
    assert not watch.faults, "\n".join(watch.faults)


async def test_what_comes_after_an_interview(
    browser: Browser, house: Server, watch: Watch, tmp_path: Path, record_property: Any
) -> None:
    async with AsyncExitStack() as stack:
        contexts = []
        for _ in range(3):
            context = await profile(browser, watch)
            stack.push_async_callback(context.close)
            contexts.append(context)
        walk = await Walk.begin(house, *contexts, folder=tmp_path)
        for step in walk.steps():
            await step()
        await replays_without_a_network(browser, watch, walk)
    for name, figure in walk.figures.items():
        record_property(name, figure)
        print(f"{name}: {figure:.1f} ms")
    assert walk.looks.found == []


class Walk:
    """What follows step by step; each begins where the one before it ended."""

    def __init__(self, server: Server, folder: Path, interview: str, own: Page, rater: Page, candidate: Person) -> None:
        self.server, self.folder, self.interview = server, folder, interview
        self.own, self.rater, self.candidate = Person(own, "interviewer"), Person(rater, "interviewer"), candidate
        self.looks = Looks()
        self.starter = self.left = ""
        self.figures: dict[str, float] = {}

    @classmethod
    async def begin(
        cls, server: Server, own: BrowserContext, rater: BrowserContext, come: BrowserContext, *, folder: Path
    ) -> "Walk":
        """Plan it for two raters, bring the candidate in by link, and start."""
        first = {"name": INTERVIEWER, "email": "dana@example.org", "password": PASSWORD}
        await post(own, server, "/account/set-up", first)
        second = {"name": RATER, "email": "ines@example.org", "role": "interviewer"}
        invitation = (await post(own, server, "/accounts", second))["invitation"]
        await post(rater, server, "/invitations/accept", {"invitation": invitation, "password": PASSWORD})
        interview = (await post(own, server, "/interviews", PLAN))["id"]
        address = f"{server.url}/api/interviews/{interview}/raters"
        answer = await own.request.put(address, data={"emails": [second["email"]]}, headers={"Origin": server.url})
        assert answer.ok, await answer.text()
        link = await post(own, server, f"/interviews/{interview}/links", {"role": "candidate", "hours": 1})
        candidate = Person(await come.new_page(), "candidate")
        candidate.participant = (await post(come, server, "/links/open", {"secret": link["secret"]}))["participant"]
        await post(come, server, f"/seats/{candidate.participant}/consent")
        walk = cls(server, folder, interview, await own.new_page(), await rater.new_page(), candidate)
        walk.own.participant = (await post(own, server, f"/interviews/{interview}/enter"))["participant"]
        return walk

    def steps(self) -> tuple[Callable[[], Awaitable[None]], ...]:
        """All of it, in order."""
        return (
            self.hold,
            self.nothing_yet,
            self.lock_needs_evidence,
            self.fill_and_lock,
            self.unseen_before_the_lock,
            self.compare,
            self.decide,
            self.open_from_evidence,
            self.scrub,
            self.play,
            self.print,
            self.release,
            self.read_the_copy,
            self.watch_the_copy,
            self.take_it_along,
        )

    async def post(self, below: str, body: Any) -> None:
        """Do something as the interviewer in the room."""
        await post(self.own.page.context, self.server, f"/seats/{self.own.participant}{below}", body)

    async def to(self, person: Person, path: str, heading: str) -> None:
        """Go to a page and wait until it is there."""
        await person.page.goto(f"{self.server.url}{path}")
        await expect(person.page.get_by_role("heading", name=re.compile(f"^{heading}")).first).to_be_visible()

    async def scorecard(self, person: Person, heading: str = "Your scorecard") -> None:
        """Go to the page of one's scorecard."""
        await self.to(person, f"/interviews/{self.interview}/scorecard", heading)

    async def hold(self) -> None:
        """The interview itself: a talk, a few keys, a note, and its end."""
        await self.post("/controls", {"action": "start"})
        await self.post("/controls", {"action": "next_part"})
        await self.candidate.page.goto(f"{self.server.url}/room/{self.candidate.participant}")
        await self.candidate.shows("def first_repeat")
        await self.candidate.writable()
        self.starter = await self.candidate.text()
        await self.own.page.goto(f"{self.server.url}/room/{self.own.participant}")
        await until(self.own.text, lambda text: text == self.starter)
        # The replay is walked through in steps of a second, so what it must show stands for longer than that.
        await asyncio.sleep(1.2)
        await self.candidate.type(TYPED, delay=60)
        # On the server before the note is: a note may overtake keys that are under way.
        await until(self.own.text, lambda text: text == self.starter + TYPED)
        await self.post("/notes", {"text": NOTE})
        await self.candidate.type("\n# and the first that is in it", delay=60)
        self.left = await self.candidate.text()
        await until(self.own.text, lambda text: text == self.left)
        await self.post("/controls", {"action": "end"})
        await expect(self.candidate.page.get_by_text("The interview is over").first).to_be_visible()

    async def nothing_yet(self) -> None:
        """Before the release the candidate's page has neither words nor replay."""
        person, seat = self.candidate, f"/api/seats/{self.candidate.participant}"
        await self.to(person, f"/copy/{person.participant}", "Nothing was released yet")
        await expect(person.page.get_by_role("link", name="Open the replay")).to_have_count(0)
        await self.looks.at("copy-before", person)
        for path in (f"{seat}/replay", f"{seat}/replay.html"):
            assert (await person.page.context.request.get(self.server.url + path)).status == 404

    async def lock_needs_evidence(self) -> None:
        """A rating without evidence keeps the card open, and is named."""
        await self.scorecard(self.own)
        await rate(self.own, "Implementation", 4)
        await self.own.press("Lock the scorecard")
        dialog = self.own.page.get_by_role("dialog", name="Not yet")
        await expect(dialog.get_by_text("Implementation").first).to_be_visible()
        await expect(dialog.get_by_role("button", name="Lock it")).to_have_count(0)
        await self.looks.page("lock-refused", self.own.page)
        await self.own.confirm("Back to the scorecard")
        row = self.own.page.get_by_role("article", name="Implementation")
        await expect(row.get_by_text("This rating needs a piece of evidence.")).to_be_visible()

    async def fill_and_lock(self) -> None:
        """Evidence comes from a note, whose words are taken over, and from a moment of the record."""
        await evidence(self.own, "Implementation", "note: ")
        await rate(self.own, "Testing and repair", 4)
        await evidence(self.own, "Testing and repair", "next part", SEEN)
        await self.own.page.get_by_label("In a few words").fill("Calm, and exact.")
        await self.looks.at("scorecard", self.own)
        await lock(self.own)

    async def unseen_before_the_lock(self) -> None:
        """Nobody reads another's card, or notes, before the own card is locked."""
        await self.scorecard(self.rater)
        for name in ("Implementation", "Testing and repair"):
            await rate(self.rater, name, 2)
            await evidence(self.rater, name, "started", MISSED)
        words = await self.rater.page.locator("body").inner_text()
        options = await self.rater.page.locator("option").all_inner_texts()
        answer = await self.rater.page.context.request.get(f"{self.server.url}/api/interviews/{self.interview}/report")
        assert answer.ok
        words += await answer.text()
        assert not any(secret in words + "".join(options) for secret in (NOTE, SEEN, "Calm, and exact."))
        await self.own.page.reload()
        await expect(self.own.page.get_by_role("article", name=f"Scorecard of {INTERVIEWER}")).to_be_visible()
        await expect(self.own.page.get_by_text("1 scorecard is still open")).to_be_visible()
        assert MISSED not in await self.own.page.locator("body").inner_text()

    async def compare(self) -> None:
        """After both locks each sees both, with mean and range, and where they are apart."""
        await lock(self.rater)
        await self.scorecard(self.own, "Scorecards")
        for person in (self.own, self.rater):
            mean = person.page.get_by_text("over 2 raters")
            await expect(mean).to_contain_text("Mean 3.00, from 2.00 to 4.00")
            row = person.page.get_by_role("row", name="Implementation")
            await expect(row.get_by_role("cell")).to_have_text(["4", "2", "3.00"])
            await expect(person.page.get_by_role("heading", name="Talk about the evidence")).to_be_visible()
            for words in (NOTE, SEEN, MISSED):
                await expect(person.page.get_by_text(words).first).to_be_visible()
        await self.looks.at("comparison", self.own)

    async def decide(self) -> None:
        """Whoever planned it decides, with a reason; against the computed side with one more."""
        await expect(self.rater.page.get_by_role("button", name="Keep the decision")).to_have_count(0)
        page = self.own.page
        await page.get_by_role("radio", name="No", exact=True).check()
        await page.get_by_label("Reason", exact=True).fill(REASON)
        await expect(self.own.button("Keep the decision")).to_be_disabled()
        await page.get_by_label("The scorecards point to yes. Why otherwise?").fill(BECAUSE)
        await self.looks.page("deciding", page)
        await self.own.press("Keep the decision")
        decision = page.get_by_role("region", name="Decision")
        for words in (REASON, BECAUSE, "at a mean of 3.00 (2.00 to 4.00)"):
            await expect(decision).to_contain_text(words)
        await self.looks.at("decision", self.own)

    async def open_from_evidence(self) -> None:
        """The link of a piece of evidence opens the replay at its moment."""
        piece = self.own.page.get_by_role("listitem").filter(has_text=NOTE)
        when = await piece.get_by_role("link").first.inner_text()
        await self.own.page.evaluate(NOTE_OPENING)
        await piece.get_by_role("link").first.click()
        self.figures["replay opened after a click"] = await self.own.page.evaluate("window.sandglassOpened")
        await self.own.shows(TYPED.strip())
        at = int((await moment(self.own.page).get_attribute("aria-valuenow")) or "-1")
        replay = await self.document()
        minutes, seconds = when.split()[0].split(":")
        assert abs(at - (int(minutes) * 60 + int(seconds) + replay["begins"] / 1000)) <= 1
        assert await self.own.text() == self.starter + TYPED
        await self.looks.at("replay-at-evidence", self.own)

    async def document(self) -> Any:
        """The replay as the interviewer's page has it."""
        path = f"{self.server.url}/api/interviews/{self.interview}/replay"
        return await (await self.own.page.context.request.get(path)).json()

    async def scrub(self) -> None:
        """By keys to both ends: at the end what was typed, before the first key the starter."""
        page = self.own.page
        await replays(self.own, self.starter, self.left)
        await expect(page.get_by_role("region", name="Moments").get_by_text(NOTE)).to_be_visible()
        self.figures["scrub, median"], self.figures["scrub, 95 of 100"] = await scrub_times(page)
        await page.keyboard.press("End")
        await until(self.own.text, lambda text: text == self.left)
        await self.looks.at("replay-end", self.own)

    async def play(self) -> None:
        """It plays by itself to the end, and what it shows on the way was there."""
        page = self.own.page
        await page.keyboard.press("Home")
        await page.get_by_label("Speed").select_option("4")
        await self.own.press("Play")
        await expect(self.own.button("Pause")).to_be_visible()
        middle = await until(self.own.text, lambda text: text not in ("", self.starter))
        assert self.left.startswith(middle)
        await expect(self.own.button("Play")).to_be_visible()
        assert await self.own.text() == self.left

    async def print(self) -> None:
        """The report reads on paper as on the screen, and leaves its tools on the screen."""
        page = self.own.page
        await self.to(self.own, f"/interviews/{self.interview}/report", CANDIDATE)
        await expect(page.get_by_role("region", name="Code as it was left")).to_contain_text("and the first that")
        await self.looks.at("report", self.own)
        await page.emulate_media(media="print")
        words = await page.locator("main").inner_text()
        for wanted in (CANDIDATE, "First talk", REASON, BECAUSE, SEEN, MISSED):
            assert wanted in words
        await expect(self.own.button("Print")).to_be_hidden()
        await self.looks.page("paper", page)
        paper = await page.pdf(path=self.folder / "report.pdf")
        assert paper.startswith(b"%PDF-")
        assert paper.count(b"/Type /Page\n") >= 1
        await page.emulate_media(media="screen")

    async def release(self) -> None:
        """What the candidate gets is chosen on the page of the interview."""
        page = self.own.page
        await self.to(self.own, f"/interviews/{self.interview}", CANDIDATE)
        await self.looks.at("interview-over", self.own)
        await self.own.press("Release something")
        await page.get_by_label("The replay").check()
        await page.get_by_label("Feedback").fill(FEEDBACK)
        await self.looks.page("release", page)
        await self.own.confirm("Release")
        await expect(page.get_by_text(f"{CANDIDATE} was given the replay and feedback")).to_be_visible()

    async def read_the_copy(self) -> None:
        """The candidate's page has the feedback in its lines, and leads to the replay."""
        page = self.candidate.page
        await self.to(self.candidate, f"/copy/{self.candidate.participant}", "Feedback")
        assert FEEDBACK in await page.locator("main").inner_text()
        await self.looks.at("copy", self.candidate)

    async def watch_the_copy(self) -> None:
        """The candidate's replay is the same text, and holds no note, no rating and nobody's reasons."""
        page = self.candidate.page
        async with page.expect_response("**/api/seats/*/replay") as sent:
            await page.get_by_role("link", name="Open the replay").click()
        document = await (await sent.value).text()
        await replays(self.candidate, self.starter, self.left)
        shown = await page.locator("body").inner_text()
        assert json.loads(document)["notes"] == []
        assert not any(secret in document + shown for secret in (*PRIVATE, "rating", "scorecard"))
        await self.looks.at("copy-replay", self.candidate)

    async def take_it_along(self) -> None:
        """Both files are downloaded; the export is JSON with the report and the replay in it."""
        page = self.own.page
        for name, file in (("Offline replay", "replay.html"), ("Everything as a file", "export.json")):
            async with page.expect_download() as download:
                await page.get_by_role("link", name=name).click()
            await (await download.value).save_as(self.folder / file)
        text = await asyncio.to_thread((self.folder / "export.json").read_text, "utf-8")
        export = json.loads(text)
        assert [part["title"] for part in export["report"]["interview"]["parts"]] == ["Your work", "Coding"]
        assert len(export["report"]["scorecards"]) == 2
        assert export["replay"] == await self.document()


async def rate(person: Person, name: str, rating: int) -> None:
    """Choose one of the four steps, and wait until it is kept."""
    row = person.page.get_by_role("article", name=name)
    step = row.get_by_role("group", name=f"Rating: {name}").get_by_role("button").nth(rating - 1)
    await step.click()
    await expect(step).to_have_attribute("aria-pressed", "true")


async def evidence(person: Person, name: str, when: str, words: str | None = None) -> None:
    """Add a piece of evidence at a moment; without words, those of the note that was chosen."""
    row = person.page.get_by_role("article", name=name)
    choice = row.get_by_label(f"When: {name}")
    option = choice.locator("option").filter(has_text=when).first
    await expect(option).to_be_attached()
    await choice.select_option(await option.get_attribute("value"))
    if words is not None:
        await row.get_by_label(f"Evidence for {name}", exact=True).fill(words)
    await row.get_by_role("button", name="Add").click()
    await expect(row.get_by_role("listitem").filter(has_text=words or NOTE)).to_be_visible()


async def lock(person: Person) -> None:
    """Lock the scorecard, having read what it means."""
    await person.press("Lock the scorecard")
    await person.confirm("Lock it")
    await expect(person.page.get_by_role("heading", name="Scorecards", exact=True)).to_be_visible()


async def replays_without_a_network(browser: Browser, watch: Watch, walk: Walk) -> None:
    """The file replays to the same text with the network off, and asks for nothing but itself."""
    context = await browser.new_context(viewport=WIDE, offline=True)
    await watch.follow(context)
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    person = Person(await context.new_page(), "interviewer")
    file = (walk.folder / "replay.html").as_uri()
    begun = time.monotonic()
    await person.page.goto(file)
    await expect(moment(person.page)).to_be_visible()
    walk.figures["file opened"] = (time.monotonic() - begun) * 1000
    await replays(person, walk.starter, walk.left)
    await walk.looks.at("offline", person)
    assert asked == [file]
    await context.close()
