"""An interview from the first visit to its end: three people, three browsers, real sandboxes, all seen by all."""

import asyncio
import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, expect

from runner.sandbox.container import Engine
from tests.conftest import missing
from tests.e2e.browsing import JUDGED, RIGHT, WRONG, Watch
from tests.e2e.interviewing import CANDIDATE, INTERVIEWER, WATCHER, Person, profile, same, set_up, until
from tests.e2e.looks import Looks
from tests.serving import ROOT, Server, serving

pytestmark = [pytest.mark.browser, pytest.mark.docker]

WARM_UP = "a, b = map(int, input().split())\nprint(a + b)\n"
PLAN = "Keep what was seen in a set; the first event that is in it is the answer."


@pytest.fixture(scope="module")
def house(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A fresh installation that nobody has visited."""
    if not (Path(os.environ.get("SANDGLASS_FRONTEND", ROOT / "frontend" / "dist")) / "index.html").is_file():
        missing("browser", "the page is not built: make frontend/dist/index.html")
    with serving(tmp_path_factory.mktemp("house"), SANDGLASS_LANGUAGES="python,javascript") as server:
        yield server


@pytest.fixture
async def watch() -> AsyncIterator[Watch]:
    """What goes wrong in these browsers; at the end it must be nothing."""
    watch = Watch()
    yield watch
    assert not watch.faults, "\n".join(watch.faults)


async def test_an_interview_from_the_first_visit_to_its_end(browser: Browser, house: Server, watch: Watch) -> None:
    contexts = [await profile(browser, watch) for _ in range(3)]
    walk = Walk(*[await context.new_page() for context in contexts], server=house)
    try:
        for step in walk.steps():
            await step()
    finally:
        for context in contexts:
            await context.close()
    assert walk.looks.found == []


class Walk:
    """The interview step by step; each begins where the one before it ended."""

    def __init__(self, interviewer: Page, candidate: Page, watcher: Page, *, server: Server) -> None:
        self.home, self.server, self.looks = interviewer, server, Looks()
        self.own = Person(interviewer, "interviewer")
        self.candidate = Person(candidate, "candidate")
        self.watcher = Person(watcher, "watcher")
        self.links: dict[str, str] = {}

    @property
    def everybody(self) -> tuple[Person, Person, Person]:
        """All three."""
        return self.own, self.candidate, self.watcher

    def steps(self) -> tuple[Callable[[], Awaitable[None]], ...]:
        """All of it, in order."""
        return (
            self.plan,
            self.meet_in_the_lobby,
            self.talk,
            self.ask,
            self.plan_before_code,
            self.type_and_run,
            self.submit,
            self.try_another_way,
            self.hint,
            self.hand_over_the_pen,
            self.stop_and_go_on,
            self.think_in_private,
            self.come_back,
            self.end,
        )

    async def plan(self) -> None:
        """The first visitor sets it up, plans an interview and makes the links."""
        page = self.home
        await set_up(page, self.server)
        await self.looks.at("set-up", self.own)
        await page.get_by_role("button", name="Make the owner's account").click()
        await expect(page.get_by_text("Your interviews will be here")).to_be_visible()
        await self.looks.at("interviews-empty", self.own)
        await page.goto(f"{self.server.url}/interviews/new")
        await page.get_by_role("link", name="Machine-learning interview").click()
        await page.get_by_label("Candidate's name").fill(CANDIDATE)
        await self.looks.at("plan", self.own)
        await page.get_by_role("button", name="Make the interview").click()
        await expect(page.get_by_role("heading", name=CANDIDATE)).to_be_visible()
        for words in ("candidate link", "watch link"):
            await page.get_by_role("button", name=f"Make {words}").click()
            field = page.get_by_label(words.capitalize(), exact=True)
            self.links[words] = await field.input_value()
        await self.looks.at("interview", self.own)

    async def meet_in_the_lobby(self) -> None:
        """The candidate checks the device, warms up and agrees; the others wait in the room."""
        page = self.candidate.page
        await page.goto(self.links["candidate link"])
        await expect(page.get_by_role("heading", name=f"Hello, {CANDIDATE}")).to_be_visible()
        async with self.home.context.expect_page() as opened:
            await self.home.get_by_role("link", name="Enter the room").click()
        self.own = Person(await opened.value, "interviewer")
        await expect(self.own.page.get_by_text("Waiting for").first).to_be_visible()
        await self.watcher.page.goto(self.links["watch link"])
        await self.watcher.page.get_by_label("Your name").fill(WATCHER)
        await self.looks.at("watch-door", self.watcher)
        await self.watcher.press("Watch")
        await expect(self.watcher.page.get_by_text("Not started yet")).to_be_visible()
        await expect(page.get_by_text(WATCHER)).to_be_visible()
        await expect(page.get_by_text("Opens both ways.")).to_be_visible()
        keys = page.get_by_role("textbox", name="Try your keys")
        await keys.click()
        await page.keyboard.type("[x] + {y}")
        await expect(page.get_by_text("They arrive.")).to_be_visible()
        await self.warm_up()
        await self.looks.at("lobby", *self.everybody)
        await page.get_by_label("I have read").check()
        await self.candidate.press("I am ready")
        await expect(page.get_by_text("You are ready. Nothing is running yet.")).to_be_visible()
        await self.looks.at("lobby-ready", self.candidate)

    async def warm_up(self) -> None:
        """The warm-up is judged as everything else is."""
        await asyncio.to_thread(self.server.ready, "python", "javascript")
        page = self.candidate.page
        await page.locator(".desk-head").get_by_label("Language").select_option("python")
        await page.get_by_role("textbox", name="Warm-up editor").focus()
        await page.evaluate("(text) => navigator.clipboard.writeText(text)", WARM_UP)
        await page.keyboard.press("Control+A")
        await page.keyboard.press("Control+V")
        await page.keyboard.press("Control+'")
        await expect(page.locator(".desk .outcome")).to_contain_text("accepted", timeout=JUDGED)

    async def reads(self, person: Person, title: str) -> None:
        """Wait until somebody's page is about this part."""
        await expect(person.page.get_by_role("heading", name=title, exact=True)).to_be_visible()

    async def talk(self) -> None:
        """Fact finding: nothing to type for two of them, notes for the third."""
        await self.own.press("Start the interview")
        for person in (self.candidate, self.watcher):
            await expect(
                person.page.get_by_role("heading", name="Getting to know each other", exact=True)
            ).to_be_visible()
        await expect(self.candidate.page).to_have_url(re.compile("/room/"))
        note = self.own.page.get_by_label("Private note")
        await note.fill("speaks clearly")
        await note.press("Enter")
        await expect(self.own.page.get_by_text("speaks clearly").first).to_be_visible()
        await expect(self.candidate.page.get_by_text(f"{INTERVIEWER} and {WATCHER} are watching")).to_be_visible()
        await self.looks.at("fact", self.own, self.candidate)

    async def ask(self) -> None:
        """Know-how: a prompt is asked and rated, and nobody else sees which."""
        await self.own.press("Next part")
        await self.own.confirm("Begin A project of your own")
        await expect(
            self.candidate.page.get_by_role("heading", name="A project of your own", exact=True)
        ).to_be_visible()
        prompt = self.own.page.get_by_role("article").first
        await prompt.get_by_role("button", name="Mark asked").click()
        await expect(prompt.get_by_text("asked", exact=True)).to_be_visible()
        await prompt.get_by_role("button", name="What else did you try?").click()
        await prompt.get_by_role("button", name=re.compile("^3:")).click()
        await prompt.get_by_label("What was said").fill("named the baseline and its numbers")
        for person in (self.candidate, self.watcher):
            await expect(person.page.get_by_text("Why did you choose that method?")).to_have_count(0)
        await self.looks.at("knowhow", self.own)

    async def plan_before_code(self) -> None:
        """Coding: the statement is there, and what the candidate plans is read by both others."""
        await self.own.press("Next part")
        await self.own.confirm("Begin Coding")
        await expect(self.candidate.page.get_by_role("heading", name="Constraints")).to_be_visible()
        await self.candidate.writable()
        await self.candidate.tab("Plan").click()
        await self.candidate.page.get_by_role("textbox", name=re.compile("^Plan")).click()
        await self.candidate.page.keyboard.type(PLAN)
        for person in (self.own, self.watcher):
            await expect(person.page.get_by_text(PLAN)).to_be_visible()
        await self.looks.at("plan-pad", self.candidate)

    async def type_and_run(self) -> None:
        """Every key is seen by both others, and a Run streams to all three."""
        await self.candidate.choose("Language", "Python")
        await self.candidate.write(WRONG)
        await self.candidate.type("# not sure yet")
        for person in (self.own, self.watcher):
            await person.shows("# not sure yet")
        await same(*self.everybody)
        await expect(self.watcher.page.locator(".caret-name").get_by_text(CANDIDATE)).to_be_attached()
        await self.candidate.page.keyboard.press("Control+'")
        for person in self.everybody:
            await expect(person.outcome).to_contain_text("Sample · repeat: wrong answer", timeout=JUDGED)
        await self.looks.at("run", self.candidate, self.watcher)

    async def submit(self) -> None:
        """A Submit streams to all; what a hidden test asks is for the interviewer alone."""
        await self.candidate.page.keyboard.press("Control+Enter")
        await self.candidate.write(RIGHT)
        await expect(self.candidate.outcome).to_contain_text("wrong answer", timeout=JUDGED)
        await self.candidate.page.keyboard.press("Control+Enter")
        for person in self.everybody:
            await expect(person.outcome).to_contain_text(re.compile(r"^All \d+ tests are accepted"), timeout=JUDGED)
        rows = "li:has-text('edge cases')"
        await self.own.page.locator(".rows").locator(rows).first.get_by_role("button").click()
        await expect(self.own.page.locator(".case").get_by_text("expected", exact=True)).to_be_visible()
        for person in (self.candidate, self.watcher):
            await expect(person.page.locator(".rows").locator(rows).first).to_be_visible()
            await expect(person.page.locator(".rows").locator(rows).get_by_role("button")).to_have_count(0)
        await self.looks.at("submit", self.own)

    async def try_another_way(self) -> None:
        """Another language and another approach are opened for all, and the first is as it was."""
        await self.candidate.choose("Language", "JavaScript")
        for person in self.everybody:
            await person.shows("function firstRepeat")
        await self.candidate.press("Another approach: B")
        for person in self.everybody:
            await expect(person.button("B")).to_have_attribute("aria-pressed", "true")
        await self.candidate.type("// the second way")
        await self.watcher.shows("// the second way")
        await self.candidate.choose("Language", "Python")
        for person in self.everybody:
            await until(person.text, lambda text: text == RIGHT)

    async def hint(self) -> None:
        """A hint is sent and read."""
        await self.own.tab("Hints").click()
        hint = self.own.page.locator(".hint").first
        words = await hint.locator("p").inner_text()
        await hint.get_by_role("button", name="Give this hint").click()
        await expect(hint.get_by_text("given at")).to_be_visible()
        await self.candidate.tab("Hints").click()
        await expect(self.candidate.page.locator(".hint").get_by_text(words)).to_be_visible()
        await self.looks.at("hint", self.own)

    async def hand_over_the_pen(self) -> None:
        """The pen is taken, given back and shared; whoever has it not cannot type, and a watcher never can."""
        await self.own.press("Take the pen")
        await self.own.writable()
        await self.candidate.read_only()
        await expect(self.candidate.line).to_contain_text(f"{INTERVIEWER} has the pen")
        await self.own.type("# by the interviewer\n")
        await self.candidate.shows("# by the interviewer")
        await self.candidate.code.focus()
        await self.candidate.page.keyboard.type("not allowed")
        await self.looks.at("pen-taken", self.own, self.candidate)
        await self.own.press("Give back the pen")
        await self.candidate.writable()
        await self.own.read_only()
        await self.candidate.type("# by the candidate\n# ")
        await self.own.shows("# by the candidate")
        await self.own.press("Both write")
        for person in (self.own, self.candidate):
            await person.writable()
        await asyncio.gather(self.own.type("ONEHAND", delay=15), self.candidate.type("OTHERHAND", delay=15))
        await self.watcher.code.focus()
        await self.watcher.page.keyboard.type("never")
        await self.watcher.read_only()
        text = await same(*self.everybody)
        one_by_one = f"{RIGHT}# by the interviewer\n# by the candidate\n# "
        assert text.startswith(one_by_one)
        assert sorted(text.removeprefix(one_by_one)) == sorted("ONEHANDOTHERHAND")
        await self.looks.at("both-write", self.watcher)
        await self.own.press("Candidate writes")
        await self.own.read_only()

    async def stop_and_go_on(self) -> None:
        """More time is seen by all; while the clock stands, nobody types."""
        before = await self.candidate.seconds_left()
        await self.own.press("+5 min")
        await until(self.candidate.seconds_left, lambda seconds: seconds > before + 200)
        await self.own.press("Pause")
        for person in self.everybody:
            await expect(person.note).to_contain_text("Paused: the clock stands still")
        await self.candidate.read_only()
        await self.looks.at("paused", self.candidate)
        await self.own.press("Go on")
        await self.candidate.writable()
        await expect(self.candidate.note).to_have_count(0)

    async def think_in_private(self) -> None:
        """In private time no key of the candidate's goes to the others, until it ends."""
        before = await same(*self.everybody)
        await self.candidate.press("Think in private")
        await self.looks.page("private-question", self.candidate.page)
        await self.candidate.confirm("Start private time")
        for person in (self.own, self.watcher):
            await expect(person.note).to_contain_text("thinks in private")
        await self.candidate.type("\n# a secret thought")
        await self.candidate.page.keyboard.press("Control+'")
        await expect(self.candidate.outcome).to_contain_text("are accepted", timeout=JUDGED)
        await self.looks.at("private", self.candidate, self.watcher)
        for person in (self.own, self.watcher):
            assert await person.text() == before
        await self.candidate.press("End private time")
        for person in (self.own, self.watcher):
            await person.shows("# a secret thought")
        await same(*self.everybody)

    async def come_back(self) -> None:
        """A reload in the middle keeps everything, and everybody is who they were."""
        before = await same(*self.everybody)
        for person in self.everybody:
            await person.page.reload()
            await until(person.text, lambda text: text == before)
        await self.candidate.writable()
        await self.candidate.type("\n# after the reload")
        await self.watcher.shows("# after the reload")
        await expect(self.own.page.get_by_text(PLAN)).to_be_visible()
        await self.candidate.tab("Hints").click()
        await expect(self.candidate.page.locator(".hint")).to_have_count(1)
        await expect(self.candidate.outcome).to_contain_text("are accepted")

    async def end(self) -> None:
        """At the end nobody writes any more, and all of it is kept."""
        before = await self.own.text()
        await self.own.press("End")
        await self.looks.page("end-question", self.own.page)
        await self.own.confirm("End the interview")
        for person in (self.candidate, self.watcher):
            await expect(person.page.get_by_text("The interview is over").first).to_be_visible()
        await self.own.read_only()
        assert await self.own.text() == before
        await self.looks.at("over", *self.everybody)
        await self.home.goto(f"{self.server.url}/interviews")
        await expect(self.home.get_by_role("link", name=CANDIDATE).first).to_be_visible()
        await self.looks.page("interviews", self.home)
