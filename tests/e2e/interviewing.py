"""Three people in one interview, each in a browser of their own, and the parts of the room's page by name."""

import asyncio
import re
import time
from collections.abc import Awaitable, Callable
from typing import Any, Literal

from playwright.async_api import Browser, BrowserContext, Locator, Page, expect

from tests.e2e.browsing import PATIENCE, PHONE, WIDE, Watch
from tests.serving import Server

Role = Literal["interviewer", "candidate", "watcher"]
INTERVIEWER, CANDIDATE, WATCHER = "Dana Okafor", "Mina Kovač", "Rui Tanaka"
PASSWORD = "short glass of sand"

_TEXT = """(lines) => lines.map((line) => {
  const copy = line.cloneNode(true);
  copy.querySelectorAll(".caret, .then-caret").forEach((each) => each.remove());
  return copy.textContent;
}).join("\\n")"""


async def until(read: Callable[[], Awaitable[Any]], wanted: Callable[[Any], bool]) -> Any:
    """Read again and again until it is as wanted; returns what was read then."""
    deadline = time.monotonic() + PATIENCE / 1000
    while not wanted(found := await read()):
        assert time.monotonic() < deadline, f"it stays {found!r}"
        await asyncio.sleep(0.03)
    return found


async def profile(browser: Browser, watch: Watch, **options: Any) -> BrowserContext:
    """A browser of somebody's own, whose faults are noted."""
    context = await browser.new_context(viewport=WIDE, permissions=["clipboard-read", "clipboard-write"], **options)
    context.set_default_timeout(PATIENCE)
    await watch.follow(context)
    return context


async def post(context: BrowserContext, server: Server, path: str, body: Any = None) -> Any:
    """Send something from a browser, without its page."""
    answer = await context.request.post(f"{server.url}/api{path}", data=body or {}, headers={"Origin": server.url})
    assert answer.ok, await answer.text()
    return await answer.json()


class Person:
    """One tab of somebody in the room."""

    def __init__(self, page: Page, role: Role) -> None:
        self.page, self.role = page, role
        self.code = page.get_by_role("textbox", name=re.compile("^Code editor"))
        self.line = page.locator(".actions-line")
        self.outcome = page.locator(".outcome")
        self.clock = page.get_by_role("timer")
        self.note = page.locator(".room-note")
        self.participant = ""

    def button(self, name: str | re.Pattern[str]) -> Locator:
        """A button by its words."""
        return self.page.get_by_role("button", name=name, exact=isinstance(name, str))

    def tab(self, name: str) -> Locator:
        """A tab by its words, whatever figures stand behind them."""
        return self.page.get_by_role("tab", name=re.compile(f"^{name}"))

    async def press(self, name: str) -> None:
        """Press a button."""
        await self.button(name).click()

    async def confirm(self, name: str) -> None:
        """Say yes to the question that is asked."""
        await self.page.get_by_role("dialog").get_by_role("button", name=name).click()

    async def text(self) -> str:
        """What the editor shows, without the carets of others."""
        shown: str = await self.page.locator(".code-host .cm-line").evaluate_all(_TEXT)
        return shown

    async def shows(self, words: str) -> None:
        """Wait until the editor shows these words somewhere."""
        await until(self.text, lambda text: words in text)

    async def writable(self) -> None:
        """Wait until one can type."""
        await expect(self.code).not_to_have_attribute("aria-readonly", "true")

    async def read_only(self) -> None:
        """Wait until one cannot type."""
        await expect(self.code).to_have_attribute("aria-readonly", "true")

    async def type(self, words: str, delay: float = 0) -> None:
        """Type at the end of the code."""
        await self.code.focus()
        await self.page.keyboard.press("Control+End")
        await self.page.keyboard.type(words, delay=delay)

    async def write(self, source: str) -> None:
        """Put a text in place of the code by pasting over it."""
        await self.code.focus()
        await self.page.evaluate("(text) => navigator.clipboard.writeText(text)", source)
        await self.page.keyboard.press("Control+A")
        await self.page.keyboard.press("Control+V")
        await until(self.text, lambda text: text == source)

    async def choose(self, label: str, title: str) -> None:
        """Choose in one of the choices above the code."""
        choice = self.page.get_by_label(label, exact=True)
        options = {
            await one.inner_text(): await one.get_attribute("value") for one in await choice.locator("option").all()
        }
        await choice.select_option(next(value for words, value in options.items() if words.startswith(title)))

    async def seconds_left(self) -> int:
        """What the clock says, in seconds."""
        words = await self.clock.inner_text()
        minutes, seconds = words.split(":")
        return int(minutes) * 60 + int(seconds)

    async def narrow(self) -> None:
        """Hold the page as on a phone."""
        await self.page.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})

    async def wide(self) -> None:
        """Hold the page as on a desk."""
        await self.page.set_viewport_size({"width": WIDE["width"], "height": WIDE["height"]})


async def same(*people: Person) -> str:
    """Wait until all editors show the same text; returns it."""

    async def texts() -> list[str]:
        return [await person.text() for person in people]

    found: list[str] = await until(texts, lambda all_of_them: len(set(all_of_them)) == 1)
    return found[0]


async def set_up(page: Page, server: Server) -> None:
    """Make the first account, through the page that greets the first visitor."""
    await page.goto(server.url)
    await page.get_by_role("link", name="Set up interviews").click()
    await page.get_by_label("Your name").fill(INTERVIEWER)
    await page.get_by_label("E-mail").fill("dana@example.org")
    await page.get_by_label("Password").fill(PASSWORD)
