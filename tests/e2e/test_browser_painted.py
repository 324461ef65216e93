"""From key to eye: how soon a watcher's screen shows what the candidate types, and that a crash costs no key."""

import asyncio
import os
import statistics
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import Browser, BrowserContext, Page

from tests.conftest import missing
from tests.e2e.browsing import Watch, killed
from tests.e2e.interviewing import CANDIDATE, INTERVIEWER, PASSWORD, WATCHER, Person, post, profile, same, until
from tests.serving import ROOT, Server, serving

pytestmark = pytest.mark.browser

KEYS = 100
EVERY_MS = 60
LETTERS = 80
PLAN = {
    "title": "Coding",
    "candidate_name": CANDIDATE,
    "parts": [{"kind": "coding", "title": "Coding", "minutes": 30, "prompts": [], "problems": ["first-repeat"]}],
}
# Both pages are on one machine, so their clocks are the same; a frame is painted right after its callbacks.
NOTE_KEYS = """() => {
  const before = window.sandglassKeys;
  window.sandglassKeys = [];
  if (before) return;
  document.querySelector(".code-host .cm-content").addEventListener("keydown", (event) => {
    if (event.key === "x") window.sandglassKeys.push(performance.timeOrigin + event.timeStamp);
  }, { capture: true });
}"""
NOTE_PAINTS = """() => {
  const painted = window.sandglassPaints = [];
  const code = document.querySelector(".code-host .cm-content");
  const count = () => code.textContent.split("x").length;
  const before = count();
  new MutationObserver(() => {
    const there = count() - before;
    requestAnimationFrame(() => setTimeout(() => {
      const at = performance.timeOrigin + performance.now();
      while (painted.length < there) painted.push(at);
    }));
  }).observe(code, { subtree: true, childList: true, characterData: true });
}"""


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


@pytest.fixture
async def people(browser: Browser, house: Server, watch: Watch) -> AsyncIterator[tuple[Person, Person, Person]]:
    """Candidate, watcher and interviewer in the coding part, where candidate and interviewer write."""
    contexts = [await profile(browser, watch) for _ in range(3)]
    yield await seated(house, contexts)
    for context in contexts:
        await context.close()


async def seated(server: Server, contexts: list[BrowserContext]) -> tuple[Person, Person, Person]:
    """Set up, plan, come in by the links and begin."""
    candidate, watcher, own = contexts
    body = {"name": INTERVIEWER, "email": "dana@example.org", "password": PASSWORD}
    await post(own, server, "/account/set-up", body)
    interview = (await post(own, server, "/interviews", PLAN))["id"]
    seats = []
    for context, role in ((candidate, "candidate"), (watcher, "watcher")):
        secret = (await post(own, server, f"/interviews/{interview}/links", {"role": role, "hours": 1}))["secret"]
        seats.append((await post(context, server, "/links/open", {"secret": secret, "name": WATCHER}))["participant"])
    seats.append((await post(own, server, f"/interviews/{interview}/enter"))["participant"])
    await post(candidate, server, f"/seats/{seats[0]}/consent")
    await post(own, server, f"/seats/{seats[2]}/controls", {"action": "start"})
    people = []
    for context, seat, role in zip(contexts, seats, ("candidate", "watcher", "interviewer"), strict=True):
        person = Person(await context.new_page(), role)  # type: ignore[arg-type]
        await person.page.goto(f"{server.url}/room/{seat}")
        await person.shows("def first_repeat")
        people.append(person)
    await people[0].writable()
    return people[0], people[1], people[2]


async def numbers(page: Page, name: str) -> list[float]:
    """What a page noted."""
    noted: list[float] = await page.evaluate(f"window.{name}")
    return noted


async def delays(writer: Person, reader: Person, letters: int) -> list[float]:
    """Type letters one by one, and return for each how long it took to the reader's screen, in ms."""
    await writer.type("\n")
    await same(writer, reader)
    await writer.page.evaluate(NOTE_KEYS)
    await reader.page.evaluate(NOTE_PAINTS)
    for _ in range(letters):
        await writer.page.keyboard.press("x")
        await asyncio.sleep(EVERY_MS / 1000)
    painted = await until(
        lambda: numbers(reader.page, "sandglassPaints"), lambda all_of_them: len(all_of_them) >= letters
    )
    pressed = await numbers(writer.page, "sandglassKeys")
    assert len(pressed) == len(painted) == letters
    return sorted(after - before for before, after in zip(pressed, painted, strict=True))


async def test_a_watcher_sees_a_key_about_as_soon_as_the_candidate_does(
    people: tuple[Person, Person, Person], record_property: Any
) -> None:
    """The floor is the candidate's own screen in the same run: what a browser on this machine needs for any key."""
    candidate, watcher, _ = people
    floor = await delays(candidate, candidate, KEYS)
    there = await delays(candidate, watcher, KEYS)
    figures = {
        name: {"p50": round(statistics.median(found), 1), "p99": round(found[int(len(found) * 0.99) - 1], 1)}
        for name, found in (("own screen", floor), ("watcher", there))
    }
    record_property("key_to_painted_ms", str(figures))
    print(f"key to painted, ms: {figures}")
    assert statistics.median(there) < 10 * statistics.median(floor) + 100


async def test_a_server_killed_under_three_typing_browsers_costs_no_key(
    people: tuple[Person, Person, Person], house: Server, watch: Watch
) -> None:
    candidate, watcher, own = people
    await own.press("Both write")
    await own.writable()
    with watch.outage():
        typing = asyncio.gather(
            candidate.type("\n# " + "Q" * LETTERS, delay=40), own.type("\n# " + "Z" * LETTERS, delay=40)
        )
        await watcher.shows("QQQQQ")
        async with killed(house):
            assert not typing.done()
        await typing
        text = await same(candidate, watcher, own)
    assert (text.count("Q"), text.count("Z")) == (LETTERS, LETTERS)
    await candidate.page.reload()
    await until(candidate.text, lambda found: found == text)
