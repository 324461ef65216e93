"""The pages of practice in a real browser: read by all, at home in two browsers, and silent about what is spoken."""

import re
from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Page, async_playwright, expect

from tests.e2e.browsing import Tab, Watch, settled
from tests.e2e.conftest import FLAGS, Arrive
from tests.e2e.looks import axe, wear
from tests.serving import Server

pytestmark = [pytest.mark.browser, pytest.mark.docker]

DAY_MS = 86_400_000
QUESTION = "Why did you choose that method?"
ANSWER = "Boosted trees, since the linear baseline was four points behind on the same split."
PROJECT = "Churn of subscribers"
TITLE = "First repeated event"
PAGES = ("", "/review", "/drill", "/drill/P1", "/drill/F1", "/projects")


async def go(tab: Tab, path: str, heading: str) -> Page:
    """Open a page of practice and wait for its title."""
    await tab.page.goto(f"{tab.server.url}/practice{path}")
    await expect(tab.page.get_by_role("heading", level=1, name=heading)).to_be_visible()
    return tab.page


async def makes_a_plan(tab: Tab) -> None:
    """The first visit, from the problem list."""
    page = tab.page
    await tab.list()
    await page.get_by_role("link", name="Practice", exact=True).click()
    await page.get_by_label("Hours per week").fill("6")
    await page.get_by_role("button", name="Make the plan").click()
    await expect(page.get_by_text("No interview planned, 6 hours a week.")).to_be_visible()
    await expect(page.get_by_text(re.compile("^Next, about"))).to_be_visible()


async def describes_a_project(tab: Tab) -> None:
    page = await go(tab, "/projects", "Projects")
    await page.get_by_label("What do you call it?").fill(PROJECT)
    await page.get_by_label("Classic machine learning").check()
    await page.get_by_label("Goal").fill("Fewer people who leave.")
    await page.get_by_role("button", name="Save the project").click()
    await expect(page.get_by_role("article", name=PROJECT)).to_contain_text("Still empty: data, method")


async def answers_a_question(tab: Tab) -> None:
    """What is typed outlives a reload; what is told comes after the answer."""
    page = await go(tab, "/drill/P1", QUESTION)
    await page.get_by_label("Project").select_option(PROJECT)
    await page.get_by_label("Your answer").fill(ANSWER)
    await page.reload()
    await expect(page.get_by_label("Your answer")).to_have_value(ANSWER)
    await expect(page.get_by_role("heading", name="A weak and a strong answer")).to_have_count(0)
    await page.get_by_role("button", name="Save the answer").click()
    await expect(page.get_by_role("heading", name="A weak and a strong answer")).to_be_visible()
    await page.get_by_role("group", name="Your rating").get_by_role("button").nth(2).click()
    await expect(page.get_by_text("Kept. The question comes back")).to_be_visible()
    await expect(page.get_by_text(f"About {PROJECT}")).to_be_visible()


@pytest.mark.parametrize("device", ["wide", "phone"])
async def test_every_page_of_practice_can_be_read_by_all_and_fits(arrive: Arrive, device: str) -> None:
    """Empty first, then with a project and an answer, by day and by night."""
    tab = await arrive(phone=device == "phone", device_scale_factor=2 if device == "phone" else 1)
    found: list[str] = []
    for filled in (False, True):
        if filled:
            await makes_a_plan(tab)
            await describes_a_project(tab)
            await answers_a_question(tab)
        for path in PAGES:
            await tab.page.goto(f"{tab.server.url}/practice{path}")
            await expect(tab.page.locator("[aria-busy]")).to_have_count(0)
            await settled(tab.page)
            for scheme in ("light", "dark"):
                await wear(tab.page, scheme)
                found += [f"{path}, {scheme}: {each}" for each in await axe(tab.page)]
            if (pixels := await tab.overflow()) > 0:
                found.append(f"{path}: {pixels} pixels too wide")
    assert found == []


async def who_here(tab: Tab, action: str) -> None:
    """Say in the settings, by keyboard, with what address one is known."""
    page = await go(tab, "", "Practice")
    await page.get_by_role("button", name="Plan and data").click()
    await page.get_by_role("region", name="Who you are here").get_by_role("button", name=action).click()
    await expect(page.get_by_label("E-mail")).to_be_focused()
    await page.keyboard.type("kim@example.org")
    await page.keyboard.press("Tab")
    await page.keyboard.type("a long way to the top")
    for scheme in ("dark", "light"):
        await wear(page, scheme)
        assert await axe(page) == []
    await page.keyboard.press("Enter")
    await expect(page.get_by_text("Signed up as kim@example.org.")).to_be_focused()
    assert await tab.overflow() == 0
    await page.get_by_role("button", name="Close").click()


async def test_who_signs_up_finds_plan_and_projects_again_in_another_browser(arrive: Arrive) -> None:
    desk, phone = await arrive(), await arrive(phone=True)
    await makes_a_plan(desk)
    await who_here(desk, "Sign up")
    await describes_a_project(phone)
    await who_here(phone, "Sign in")
    await expect(phone.page.get_by_text("No interview planned, 6 hours a week.")).to_be_visible()
    await go(desk, "/projects", "Projects")
    await expect(desk.page.get_by_role("article", name=PROJECT)).to_be_visible()


@pytest.fixture
async def speaker(chromium: str, site: Server) -> AsyncIterator[Tab]:
    """A learner with a microphone that hums."""
    watch = Watch()
    hum = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"]
    async with async_playwright() as play:
        browser = await play.chromium.launch(executable_path=chromium, headless=True, args=[*FLAGS, *hum])
        context = await browser.new_context()
        await watch.follow(context)
        yield Tab(await context.new_page(), site, watch)
        await browser.close()
    assert watch.faults == []


async def test_a_spoken_answer_stays_in_the_browser_and_is_never_sent(speaker: Tab) -> None:
    """Reached by links alone, so that leave to use the microphone comes with the page."""
    page = speaker.page
    sent: list[str] = []
    page.on("request", lambda request: sent.append(request.method))
    await speaker.list()
    await page.get_by_role("link", name="Practice", exact=True).click()
    await page.get_by_role("link", name="Questions", exact=True).click()
    await page.get_by_role("link", name=QUESTION).click()
    await page.get_by_role("button", name="Record an answer").click()
    await expect(page.get_by_role("timer", name="Recorded so far")).to_have_text("0:01")
    await page.get_by_role("button", name="Stop the recording").click()
    await page.get_by_role("button", name="Keep it in this browser").click()
    await expect(page.get_by_text(re.compile("kept in this browser$"))).to_be_visible()
    await page.reload()
    sound = page.locator("audio")
    await expect(sound).to_have_count(1)
    await sound.evaluate("sound => sound.play()")
    await expect(sound).to_have_js_property("paused", False)
    await page.get_by_role("button", name="Delete it").click()
    await expect(sound).to_have_count(0)
    assert set(sent) == {"GET"}
