"""A real browser on the real page: what a learner sees and does there, and what must never happen meanwhile."""

import asyncio
import contextlib
import re
from collections.abc import AsyncIterator, Iterator
from typing import Any

from playwright.async_api import BrowserContext, ConsoleMessage, Locator, Page, Request, Response, WebError, expect

from tests.serving import Server

WIDE = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
PATIENCE = 30_000
JUDGED = 120_000
PROBLEM = "first-repeat"

RIGHT = """\
def first_repeat(events):
    seen = set()
    for position, event in enumerate(events):
        if event in seen:
            return position
        seen.add(event)
    return -1
"""
# Says where the event was seen first, instead of where it comes again.
WRONG = """\
def first_repeat(events):
    for position, event in enumerate(events):
        if event in events[position + 1:]:
            return position
    return -1
"""

expect.set_options(timeout=PATIENCE)

_SILENT_LINE = re.compile(r"net::ERR_(CONNECTION|INTERNET|EMPTY_RESPONSE|INCOMPLETE|NETWORK|SOCKET|FAILED)")
_REPORT_VIOLATIONS = """
document.addEventListener("securitypolicyviolation", (event) =>
  window.sandglassViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));
"""


_SETTLED = """async () => {
  await document.fonts.ready;
  const ending = document.getAnimations().filter((each) => Number.isFinite(each.effect.getComputedTiming().endTime));
  await Promise.allSettled(ending.map((each) => each.finished));
}"""


class Watch:
    """Everything that went wrong in a browser: errors, failed or refused requests, breaches of the policy.

    A test names what it provokes itself: `outage()` while no server can answer, `refused(status)` for one answer.
    """

    def __init__(self) -> None:
        self.faults: list[str] = []
        self._cut = False
        self._refused: set[int] = set()

    async def follow(self, context: BrowserContext) -> None:
        """Listen to every page of a context, from before its first script on."""
        context.on("console", self._console)
        context.on("weberror", self._error)
        context.on("requestfailed", self._failed)
        context.on("response", self._answered)
        await context.expose_binding("sandglassViolation", lambda _, words: self.faults.append(f"policy: {words}"))
        await context.add_init_script(_REPORT_VIOLATIONS)

    @contextlib.contextmanager
    def outage(self) -> Iterator[None]:
        """While it lasts, requests may find nobody."""
        self._cut = True
        yield
        self._cut = False

    def refused(self, status: int) -> None:
        """From now on the server may answer with this status: the test asks for it."""
        self._refused.add(status)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type not in ("error", "warning") or (self._cut and _SILENT_LINE.search(message.text)):
            return
        if any(f"status of {status} " in message.text for status in self._refused):
            return
        self.faults.append(f"console {message.type}: {message.text}")

    def _error(self, error: WebError) -> None:
        self.faults.append(f"error: {error.error}")

    def _failed(self, request: Request) -> None:
        # Aborted is what a page does itself when it is left or closes a stream.
        why = request.failure or ""
        if why != "net::ERR_ABORTED" and not (self._cut and _SILENT_LINE.search(why)):
            self.faults.append(f"failed: {request.method} {request.url} {why}")

    def _answered(self, response: Response) -> None:
        if response.status >= 400 and response.status not in self._refused:
            self.faults.append(f"refused: {response.request.method} {response.url} {response.status}")


@contextlib.asynccontextmanager
async def killed(server: Server) -> AsyncIterator[None]:
    """The server is killed (-9) at the beginning and started again at the end, on the same port and data."""
    await asyncio.to_thread(server.kill)
    try:
        yield
    finally:
        await asyncio.to_thread(server.start)


async def settled(page: Page) -> None:
    """Wait until nothing moves any more and all letters are there."""
    await page.evaluate(_SETTLED)


class Tab:
    """One tab of one learner's browser, with the workspace's parts by name."""

    def __init__(self, page: Page, server: Server, watch: Watch) -> None:
        self.page = page
        self.server = server
        self.watch = watch
        self.code = page.get_by_role("textbox", name=re.compile("^Code editor"))
        self.run_button = page.get_by_role("button", name=re.compile(r"^Run\b"))
        self.submit_button = page.get_by_role("button", name=re.compile(r"^Submit\b"))
        self.line = page.locator(".actions-line")
        self.outcome = page.locator(".outcome")
        self.clock = page.get_by_role("timer", name="Time left")
        self.phone = (page.viewport_size or WIDE)["width"] == PHONE["width"]

    async def another(self) -> "Tab":
        """A second tab of the same learner."""
        return Tab(await self.page.context.new_page(), self.server, self.watch)

    async def list(self, query: str = "") -> None:
        """Open the problem list."""
        await self.page.goto(f"{self.server.url}/{query}")
        await expect(self.row("First repeated event")).to_be_visible()

    def row(self, title: str) -> Locator:
        """A line of the problem list."""
        return self.page.get_by_role("link").filter(has_text=title)

    async def open(self, problem: str = PROBLEM) -> None:
        """Open a problem's workspace and wait until it can be worked in."""
        await self.page.goto(f"{self.server.url}/problems/{problem}")
        await self.workable()

    async def reload(self) -> None:
        """Load the page again, and wait until it can be worked in."""
        await self.page.reload()
        await self.workable()

    async def workable(self) -> None:
        """Wait until the workspace shows its code."""
        await self.pane("Code")
        await expect(self.code).to_be_visible()

    async def pane(self, title: str) -> None:
        """Bring a pane into view: on a phone it is a tab of its own."""
        if self.phone:
            await self.page.get_by_role("tablist", name="Panes").get_by_role("tab", name=title).click()

    async def write(self, source: str) -> None:
        """Put a text in place of the code by pasting over it."""
        await self.pane("Code")
        await self.code.focus()
        await self.page.evaluate("(text) => navigator.clipboard.writeText(text)", source)
        await self.page.keyboard.press("Control+A")
        await self.page.keyboard.press("Control+V")
        await self.shows(source)

    async def type_at_end(self, text: str, delay: float = 0) -> None:
        """Type after the last character of the code, `delay` ms from key to key."""
        await self.code.focus()
        await self.page.keyboard.press("Control+End")
        await self.page.keyboard.type(text, delay=delay)

    async def text(self) -> str:
        """What the editor shows."""
        lines: list[str] = await self.page.locator(".code-host .cm-line").all_text_contents()
        return "\n".join(lines)

    async def shows(self, source: str) -> None:
        """Wait until the editor shows exactly this text."""
        await expect(self.page.locator(".code-host .cm-line")).to_have_text(source.split("\n"))
        assert await self.text() == source

    async def saved(self) -> None:
        """Wait until the server has the code, and prove that it has exactly that."""
        await expect(self.line).to_contain_text("Saved")
        assert await self.draft() == await self.text()

    async def in_tests(self, title: str) -> None:
        """Show a tab of the tests: Tests, Own input, Output."""
        await self.pane("Tests")
        await self.page.get_by_label("Tests").get_by_role("tab", name=re.compile(f"^{title}")).click()

    async def overflow(self) -> float:
        """By how many pixels the page is wider than its window."""
        wide: float = await self.page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
        return max(0, wide)

    async def draft(self, language: str = "python", problem: str = PROBLEM) -> str:
        """The draft as the server has it; "" for none."""
        reply = await self.page.context.request.get(f"{self.server.url}/api/drafts/{problem}")
        drafts: dict[str, Any] = (await reply.json())["drafts"]
        return str(drafts[language]["source"]) if language in drafts else ""

    async def submission(self, identifier: str) -> dict[str, Any]:
        """A submission of this learner as the server has it."""
        reply = await self.page.context.request.get(f"{self.server.url}/api/submissions/{identifier}")
        found: dict[str, Any] = await reply.json()
        return found

    async def ended(self, words: str | re.Pattern[str]) -> None:
        """Wait until the sentence above the rows says how the submission ended."""
        await self.pane("Tests")
        await expect(self.outcome).to_contain_text(words, timeout=JUDGED)

    def pair(self, name: str) -> Locator:
        """The value beside a name in the open test."""
        term = self.page.locator("dt").get_by_text(name, exact=True)
        return self.page.locator(".case .pair").filter(has=term).locator("dd")

    async def start_clock(self, minutes: int) -> None:
        """Start the clock with minutes of one's own."""
        await self.page.get_by_role("button", name="Start the clock").click()
        await self.page.get_by_label("Your own").fill(str(minutes))
        await self.page.get_by_role("button", name="Start", exact=True).click()
        await expect(self.clock).to_be_visible()

    async def choose_language(self, title: str) -> None:
        """Write in another language."""
        await self.pane("Code")
        options = self.page.get_by_label("Language").locator("option")
        values = {await one.inner_text(): await one.get_attribute("value") for one in await options.all()}
        value = next(value for words, value in values.items() if words.startswith(title))
        await self.page.get_by_label("Language").select_option(value)
        await expect(self.run_button).to_be_enabled()
