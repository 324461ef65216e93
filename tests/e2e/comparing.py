"""Solving a problem differently, in a real browser: approaches frozen, measured side by side, and read."""

import re

from playwright.async_api import Page, expect

from tests.e2e.browsing import Tab
from tests.e2e.looks import axe, wear

MEASURED = 240_000
FIRST, SECOND = "Look it up", "Bring equals together"
OTHERWISE = """\
def first_repeat(events):
    order = sorted(range(len(events)), key=events.__getitem__)
    again = [other for one, other in zip(order, order[1:]) if events[one] == events[other]]
    return min(again, default=-1)
"""


async def solve(tab: Tab, source: str) -> None:
    """Submit a program that is accepted."""
    await tab.open()
    await tab.write(source)
    await tab.submit_button.click()
    await tab.ended(re.compile("tests are accepted"))


async def last_one(tab: Tab) -> None:
    """Open the record of the last submission."""
    await tab.page.get_by_role("tab", name="Submissions").click()
    await tab.page.locator(".history-row").first.click()


async def freeze(page: Page, name: str, predicted: str) -> None:
    """Freeze the submission that is on show, and say what is expected of it."""
    await page.get_by_role("link", name="Freeze as an approach").click()
    for label, text in {
        "Name": name,
        "The idea in one line": "Remember what came before.",
        "Its time": "O(n)",
        "Its memory": "O(n)",
        "Times longer at four times the size": predicted,
    }.items():
        await page.get_by_label(label, exact=True).fill(text)
    await page.get_by_role("button", name=re.compile("^Freeze as approach")).click()
    await expect(page.get_by_role("row", name=re.compile(name))).to_be_visible()


async def solves_it_differently(tab: Tab) -> None:
    """What was accepted is frozen as one approach, another program as a second one; both are measured and read."""
    page = tab.page
    await last_one(tab)
    await freeze(page, FIRST, "4")
    await solve(tab, OTHERWISE)
    await last_one(tab)
    await freeze(page, SECOND, "5")
    await page.get_by_role("button", name="Measure A and B").click()
    await expect(page.get_by_text(re.compile("Measuring, "))).to_be_visible()
    for kind in ("Typical", "Adversarial"):
        panel = page.get_by_role("region", name=f"{kind} inputs")
        await expect(panel).to_be_visible(timeout=MEASURED)
        await expect(panel.get_by_role("img")).to_be_visible()
        assert await panel.locator(".plot-own-0 circle").count() >= 4
        await expect(panel.get_by_role("table")).to_contain_text("How many times longer")
    await page.get_by_role("textbox", name="When would you pick which?").fill("A, unless memory is short.")
    await page.get_by_role("button", name="Keep").click()
    await expect(page.get_by_text("Kept.")).to_be_visible()
    await page.reload()
    await expect(page.get_by_role("textbox", name="When would you pick which?")).to_have_value(
        "A, unless memory is short."
    )
    for scheme in ("light", "dark"):
        await wear(page, scheme)
        assert await axe(page) == []
    assert await tab.overflow() == 0
