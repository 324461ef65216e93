"""What the browser's tests share: one Chromium, one server on the real problems, and a learner for each test."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from playwright.async_api import Browser, BrowserContext, async_playwright

from runner.sandbox.container import Engine
from tests.conftest import missing
from tests.e2e.browsing import PATIENCE, PHONE, WIDE, Tab, Watch
from tests.serving import COMMON, ROOT, Server, serving

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

Arrive = Callable[..., Awaitable[Tab]]


@pytest.fixture(scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    """A headless Chromium."""
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=chromium, headless=True, args=FLAGS)
        yield browser
        await browser.close()


@pytest.fixture(scope="session")
async def site(engine: Engine, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Server]:
    """A server on the real problems that has its languages ready."""
    if not (ROOT / "frontend" / "dist" / "index.html").is_file():
        missing("browser", "the page is not built: make frontend/dist/index.html")
    with serving(tmp_path_factory.mktemp("site")) as server:
        yield await asyncio.to_thread(server.ready, *COMMON)


@pytest.fixture
def watch() -> Watch:
    """What goes wrong in this test's browser."""
    return Watch()


@pytest.fixture
async def arrive(browser: Browser, site: Server, watch: Watch) -> AsyncIterator[Arrive]:
    """Makes learners, each with a browser profile of their own.

    At the end no page of theirs has had an error, a failed or refused request, or a breach of the security policy.
    """
    contexts: list[BrowserContext] = []
    await asyncio.to_thread(site.ready, *COMMON)

    async def come(*, phone: bool = False, **options: Any) -> Tab:
        look: dict[str, Any] = {"viewport": PHONE, "has_touch": True} if phone else {"viewport": WIDE}
        context = await browser.new_context(**look, **options, permissions=["clipboard-read", "clipboard-write"])
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        await watch.follow(context)
        return Tab(await context.new_page(), site, watch)

    yield come
    for context in contexts:
        await context.close()
    assert watch.faults == []


@pytest.fixture
async def tab(arrive: Arrive) -> Tab:
    """A learner at a wide screen."""
    return await arrive()


@pytest.fixture
async def phone(arrive: Arrive) -> Tab:
    """A learner with a phone."""
    return await arrive(phone=True)
