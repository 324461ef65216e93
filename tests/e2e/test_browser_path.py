"""The candidate's whole path through the page, in a real browser, on a real server, in real sandboxes."""

import itertools
import json
import re

import pytest
from playwright.async_api import expect

from tests.e2e.browsing import JUDGED, RIGHT, WRONG, Tab

pytestmark = [pytest.mark.browser, pytest.mark.docker]

NOTE_DOTS = """() => {
  const seen = window.sandglassDots = [];
  const look = () => {
    const groups = [...document.querySelectorAll(".strip-group")];
    const now = groups.map((group) => group.querySelectorAll(".shape-AC").length);
    if (JSON.stringify(now) !== JSON.stringify(seen.at(-1))) seen.push(now);
  };
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
}"""


async def test_a_learner_goes_from_the_list_to_all_accepted_and_finds_it_again(tab: Tab) -> None:
    page = tab.page
    await tab.list()
    await find_with_filters(tab)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await tab.workable()
    await tab.start_clock(7)

    await tab.write(WRONG)
    await page.keyboard.press("Control+'")
    await sees_the_failing_sample_explained(tab)
    await page.get_by_role("button", name="Show a hint").click()
    hint = page.get_by_role("region", name="Hints").get_by_role("listitem")
    await expect(hint).to_have_count(1)

    await tab.write(RIGHT)
    await page.evaluate(NOTE_DOTS)
    await page.keyboard.press("Control+Enter")
    await tab.ended(re.compile(r"^All \d+ tests are accepted"))
    proves_dots_filled_by_group(json.loads(await page.evaluate("JSON.stringify(window.sandglassDots)")))

    await tab.saved()
    await tab.reload()
    assert await tab.text() == RIGHT
    await expect(hint).to_have_count(1)
    await expect(tab.clock).to_have_text(re.compile(r"^[0-6]:\d\d$"))
    await tab.ended(re.compile(r"^All \d+ tests are accepted"))
    await finds_both_in_the_history(tab)

    await page.get_by_role("link", name="Problems", exact=True).click()
    await expect(tab.row("First repeated event").get_by_role("img", name="Solved")).to_be_visible()
    await expect(tab.row("Ranking quality").get_by_role("img", name="Not tried yet")).to_be_visible()


async def listed(tab: Tab, query: str) -> int:
    """How many problems the API lists for a query, but for follow-ups, since nothing is solved yet."""
    found: list[dict[str, object]] = await tab.page.evaluate(
        "query => fetch(`/api/problems?${query}`).then(answer => answer.json()).then(found => found.problems)", query
    )
    return sum(problem["follows"] is None for problem in found)


async def find_with_filters(tab: Tab) -> None:
    """Search and track narrow the list; the address keeps both over a reload."""
    page = tab.page
    rows = page.get_by_role("list", name="Problems").get_by_role("link")
    everything = await rows.count()
    found, both = [await listed(tab, query) for query in ("q=sorting", "q=sorting&track=algorithms")]
    assert 0 < both < found < everything
    await page.keyboard.press("/")
    await page.keyboard.type("sorting")
    await expect(rows).to_have_count(found)
    await page.get_by_label("Track", exact=True).select_option("algorithms")
    await expect(rows).to_have_count(both)
    await expect(page).to_have_url(re.compile(r"\?q=sorting&track=algorithms$"))
    await page.reload()
    await expect(rows).to_have_count(both)
    await expect(page.get_by_role("searchbox")).to_have_value("sorting")
    await expect(page.get_by_label("Track", exact=True)).to_have_value("algorithms")
    await expect(page.get_by_text(f"{both} of {everything} problems")).to_be_visible()
    await page.get_by_role("button", name="Clear").click()
    await expect(rows).to_have_count(everything)
    await page.keyboard.press("/")
    await page.keyboard.type("repeat")
    await expect(rows).to_have_count(1)


async def sees_the_failing_sample_explained(tab: Tab) -> None:
    await tab.ended("Sample · repeat: wrong answer")
    await expect(tab.page.get_by_text("Expected 3, got 1.")).to_be_visible()
    await expect(tab.pair("events")).to_have_text("[4, 8, 15, 8, 16, 8]")
    await expect(tab.pair("expected")).to_have_text("3")
    await expect(tab.pair("got")).to_have_text("1")
    await expect(tab.pair("expected").locator("ins")).to_have_text("3")
    await expect(tab.pair("got").locator("del")).to_have_text("1")


def proves_dots_filled_by_group(seen: list[list[int]]) -> None:
    """`seen` is how many were accepted in each group, whenever that changed."""
    states = [state for state in seen if len(state) == 4]
    whole = states[-1]
    assert all(count > 0 for count in whole)
    between = [state for state in states if 0 < sum(state) < sum(whole)]
    assert between, "the dots came all at once"
    for before, after in itertools.pairwise(between):
        assert all(old <= new for old, new in zip(before, after, strict=True))
    for state in between:
        begun = max(index for index, count in enumerate(state) if count)
        assert state[:begun] == whole[:begun], "a group began before the one before it was done"


async def finds_both_in_the_history(tab: Tab) -> None:
    page = tab.page
    await page.get_by_role("tab", name="Submissions").click()
    rows = page.locator(".history-row")
    await expect(rows).to_have_count(2)
    await expect(rows.nth(0)).to_contain_text("Accepted")
    await expect(rows.nth(0)).to_contain_text("Submit")
    await expect(rows.nth(1)).to_contain_text("Wrong answer")
    await rows.nth(1).click()
    await expect(page.locator(".code-view")).to_contain_text("if event in events[position + 1:]")
    await page.get_by_role("button", name="Show its tests").click()
    await expect(tab.outcome).to_contain_text("Sample · repeat: wrong answer", timeout=JUDGED)
    await page.get_by_role("button", name="All submissions").click()
    await expect(rows).to_have_count(2)
