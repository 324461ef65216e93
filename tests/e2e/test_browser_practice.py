"""Practice in a real browser: from the first plan to everything taken away, deleted, and brought back."""

import contextlib
import re
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright, expect

from tests.e2e.browsing import RIGHT, Tab, Watch, settled
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


async def solves_with_a_hint(tab: Tab) -> None:
    """A problem with a hint is proposed as hard, and comes back in days."""
    page = tab.page
    await tab.open()
    await tab.start_clock(20)
    await page.get_by_role("button", name="Show a hint").click()
    await tab.write(RIGHT)
    await tab.submit_button.click()
    await tab.ended(re.compile(r"^All \d+ tests are accepted"))
    after = page.get_by_role("region", name="When to see it again")
    hard = after.get_by_role("button", name=re.compile("^Hard"))
    await expect(
        after.get_by_text(re.compile(r"^Solved in \d+ of \d+ minutes, 1 hint, 1 submission: Hard\."))
    ).to_be_visible()
    await expect(hard).to_have_attribute("aria-pressed", "true")
    await hard.click()
    await expect(after.get_by_text(re.compile("^Rated Hard. It comes back (tomorrow|in )"))).to_be_visible()


def let_days_pass(server: Server, item: str, days: int) -> None:
    """Let it have been so many days earlier that the problem was solved and rated."""
    by = {"by": days * DAY_MS, "item": item, "problem": item.partition(":")[2]}
    moved = "UPDATE review_card SET due = due - :by, last_review = last_review - :by WHERE item = :item"
    attempt = (
        "UPDATE submission SET created_at = created_at - :by WHERE problem = :problem",
        "UPDATE room SET started_at = started_at - :by, ends_at = ends_at - :by WHERE problem = :problem",
    )
    with contextlib.closing(sqlite3.connect(server.data / "sandglass.db", timeout=20)) as database, database:
        assert database.execute(moved, by).rowcount == 1
        for each in attempt:
            database.execute(each, by)


async def reviews_what_is_due(tab: Tab) -> None:
    """The problem comes first, since it was due before the new cards; then cards by keyboard alone."""
    page = await go(tab, "/review", "Review")
    await expect(page.get_by_role("heading", name=TITLE)).to_be_visible()
    await expect(page.get_by_text("As its follow-up")).to_be_visible()
    await expect(page.get_by_role("link", name="Solve the problem")).to_be_visible()
    await page.keyboard.press("3")
    await expect(page.get_by_text(re.compile(f"{TITLE}: Good, back in"))).to_be_visible()
    await expect(page.get_by_text(re.compile(r"^2 of \d+$"))).to_be_visible()
    await page.keyboard.press("Space")
    await page.keyboard.press("2")
    await expect(page.get_by_text(re.compile(r"^3 of \d+$"))).to_be_visible()
    await page.keyboard.press("u")
    await expect(page.get_by_text(re.compile(r"^2 of \d+$"))).to_be_visible()


async def takes_everything_away(tab: Tab, folder: Path) -> Path:
    page = await go(tab, "", "Practice")
    await page.get_by_role("button", name="Plan and data").click()
    async with page.expect_download() as coming:
        await page.get_by_role("link", name="Download everything").click()
    file = folder / "mine.json"
    await (await coming.value).save_as(file)
    return file


async def deletes_everything(tab: Tab) -> None:
    page = tab.page
    await page.get_by_role("button", name="Delete everything").click()
    await page.get_by_label(re.compile("^Type the words")).fill("delete everything")
    await page.get_by_role("button", name="Delete for good").click()
    await expect(page.get_by_role("heading", name="Two questions make a plan")).to_be_visible()
    await tab.list()
    await expect(tab.row(TITLE).get_by_role("img", name="Not tried yet")).to_be_visible()
    assert await tab.draft() == ""


async def brings_everything_back(tab: Tab, file: Path) -> None:
    page = await go(tab, "", "Practice")
    await page.get_by_role("button", name="Plan and data").click()
    await page.get_by_label("Choose a file").set_input_files(file)
    await expect(page.get_by_text("mine.json holds:")).to_be_visible()
    await expect(page.get_by_text("1 project", exact=True)).to_be_visible()
    await page.get_by_role("button", name="Bring it in").click()
    await expect(page.get_by_text("New here:")).to_be_visible()
    await page.get_by_role("button", name="Close").click()
    await expect(page.get_by_text("No interview planned, 6 hours a week.")).to_be_visible()


async def finds_everything_again(tab: Tab) -> None:
    page = await go(tab, "/drill/P1", QUESTION)
    await expect(page.locator(".version-text")).to_have_text(ANSWER)
    await expect(page.get_by_role("group", name="Your rating").locator("[aria-pressed=true]")).to_contain_text("3")
    page = await go(tab, "/projects", "Projects")
    await expect(page.get_by_role("article", name=PROJECT)).to_contain_text("Fewer people who leave.")
    await tab.list()
    await expect(tab.row(TITLE).get_by_role("img", name="Solved")).to_be_visible()
    await tab.open()
    assert await tab.text() == RIGHT
    await page.get_by_role("tab", name="Submissions").click()
    await expect(page.locator(".history-row")).to_have_count(1)
    await expect(page.locator(".history-row")).to_contain_text("Accepted")


async def test_a_learner_plans_drills_solves_reviews_takes_it_all_away_and_finds_it_again(
    tab: Tab, tmp_path: Path
) -> None:
    await makes_a_plan(tab)
    await describes_a_project(tab)
    await answers_a_question(tab)
    await solves_with_a_hint(tab)
    let_days_pass(tab.server, "problem:first-repeat", 2)
    await reviews_what_is_due(tab)
    file = await takes_everything_away(tab, tmp_path)
    await deletes_everything(tab)
    await brings_everything_back(tab, file)
    await finds_everything_again(tab)


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
