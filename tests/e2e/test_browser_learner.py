"""The whole way of a learner in a real browser, from the first page to everything taken away and found again."""

import contextlib
import re
import sqlite3
from pathlib import Path

import pytest
from playwright.async_api import expect

from tests.e2e.browsing import RIGHT, Tab
from tests.e2e.comparing import FIRST, OTHERWISE, SECOND, solves_it_differently
from tests.e2e.conftest import Arrive
from tests.e2e.looks import Looks
from tests.e2e.mocking import MEANS, is_interviewed_by_a_friend
from tests.e2e.test_browser_practice import (
    ANSWER,
    PROJECT,
    QUESTION,
    answers_a_question,
    describes_a_project,
    go,
    makes_a_plan,
)
from tests.serving import Server

pytestmark = [pytest.mark.browser, pytest.mark.docker]

DAY_MS = 86_400_000
TITLE = "First repeated event"


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
    assert await tab.text() == OTHERWISE
    await page.get_by_role("tab", name="Submissions").click()
    await expect(page.locator(".history-row")).to_have_count(2)
    await expect(page.locator(".history-row").last).to_contain_text("Accepted")
    await page.goto(f"{tab.server.url}/problems/first-repeat/compare")
    for name in (FIRST, SECOND):
        await expect(page.get_by_role("row", name=re.compile(name))).to_be_visible()
    await expect(page.get_by_role("region", name="Typical inputs").get_by_role("img")).to_be_visible()
    page = await go(tab, "/mocks", "Mock interview")
    await expect(page.locator(".mock-row")).to_contain_text(MEANS)


@pytest.mark.timeout(900)
async def test_a_learner_plans_drills_solves_twice_reviews_is_interviewed_and_finds_it_all_again(
    arrive: Arrive, tmp_path: Path
) -> None:
    """One walk on purpose: each step stands on what the ones before left."""
    tab, friend, looks = await arrive(), await arrive(), Looks()
    await makes_a_plan(tab)
    await describes_a_project(tab)
    await answers_a_question(tab)
    await solves_with_a_hint(tab)
    await solves_it_differently(tab)
    let_days_pass(tab.server, "problem:first-repeat", 2)
    await reviews_what_is_due(tab)
    await is_interviewed_by_a_friend(tab, friend, looks)
    await friend.page.close()
    file = await takes_everything_away(tab, tmp_path)
    await deletes_everything(tab)
    await brings_everything_back(tab, file)
    await finds_everything_again(tab)
    assert looks.found == []
