"""How every main state of the page renders: readable for all, by day and night, on a wide screen and on a phone."""

import os
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import expect

from tests.e2e.browsing import RIGHT, WRONG, Tab
from tests.e2e.conftest import Arrive
from tests.e2e.looks import axe, wear

pytestmark = [pytest.mark.browser, pytest.mark.docker]

BROKEN = "function firstRepeat(events) {\n  const seen = ;\n  return -1;\n}\n"
LIGHTNESS = """(property) => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  canvas.fillStyle = getComputedStyle(document.documentElement)[property];
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / 765;
}"""
TRANSITIONS = """() => [...document.querySelectorAll("*")].flatMap((each) => {
  const { transitionDuration, animationDuration, animationName } = getComputedStyle(each);
  return [transitionDuration, animationName === "none" ? "0s" : animationDuration];
})"""


async def states(tab: Tab) -> AsyncIterator[str]:
    """Lead a learner through the main states of the pages; each name comes when its state is on show."""
    await tab.list()
    yield "list"
    await tab.page.goto(f"{tab.server.url}/?q=nothing+like+this")
    await expect(tab.page.get_by_role("button", name="Clear the filters")).to_be_visible()
    yield "list-empty"
    await tab.open()
    yield "code"
    await tab.pane("Problem")
    yield "problem"
    async for name in judged(tab):
        yield name
    await tab.pane("Problem")
    await tab.page.get_by_role("tab", name="Submissions").click()
    await expect(tab.page.locator(".history-row")).to_have_count(4)
    yield "history"
    await tab.page.locator(".history-row").first.click()
    await expect(tab.page.locator(".code-view .cm-line").first).to_be_visible()
    yield "history-one"
    async for name in timed(tab):
        yield name


async def judged(tab: Tab) -> AsyncIterator[str]:
    """What Run and Submit show."""
    page = tab.page
    await tab.write(WRONG)
    await tab.run_button.click()
    await tab.ended("Sample · repeat: wrong answer")
    yield "failed"
    await tab.choose_language("JavaScript")
    await tab.write(BROKEN)
    await tab.run_button.click()
    await tab.ended("It did not compile")
    yield "compile-error"
    await tab.pane("Code")
    yield "compile-error-code"
    await tab.choose_language("Python")
    await tab.in_tests("Own input")
    await page.get_by_role("button", name="From repeat").click()
    yield "own-input"
    await tab.write(RIGHT.replace("    return -1", "    print('read all', len(events), 'events')\n    return -1"))
    await tab.run_button.click()
    await tab.ended(re.compile("^All 3 tests are accepted"))
    await tab.in_tests("Output")
    yield "output"
    await tab.write(RIGHT)
    await tab.submit_button.click()
    await tab.in_tests("Tests")
    await tab.ended(re.compile(r"^All \d\d tests are accepted"))
    yield "accepted"


async def timed(tab: Tab) -> AsyncIterator[str]:
    """What the clock shows, from its start to its end."""
    page = tab.page
    await page.keyboard.press("F1")
    await expect(page.get_by_role("dialog")).to_be_visible()
    yield "keys"
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("dialog")).to_have_count(0)
    await page.get_by_role("button", name="Start the clock").click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    yield "clock-dialog"
    await page.keyboard.press("Escape")
    await tab.start_clock(20)
    await tab.pane("Code")
    yield "clock-running"
    await page.get_by_role("button", name="Finish").click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    yield "finish-dialog"
    await page.get_by_role("dialog").get_by_role("button", name="Finish").click()
    await expect(page.get_by_text("You finished after")).to_be_visible()
    yield "ended"


@pytest.mark.parametrize("device", ["wide", "phone"])
async def test_in_every_main_state_axe_finds_nothing_serious_and_nothing_scrolls_sideways(
    arrive: Arrive, device: str
) -> None:
    """By day and by night. With SANDGLASS_SHOTS set, pictures of the states are left in that folder."""
    tab = await arrive(phone=device == "phone", device_scale_factor=2 if device == "phone" else 1)
    folder = os.environ.get("SANDGLASS_SHOTS")
    found: list[str] = []
    async for name in states(tab):
        for scheme in ("light", "dark"):
            await wear(tab.page, scheme)
            found += [f"{name}, {device}, {scheme}: {each}" for each in await axe(tab.page)]
            if folder:
                await tab.page.screenshot(path=Path(folder) / f"{name}-{device}-{scheme}.png")
        if (pixels := await tab.overflow()) > 0:
            found.append(f"{name}, {device}: {pixels} pixels too wide")
    assert found == []


async def test_on_a_phone_the_panes_are_three_tabs_and_a_run_leads_to_its_results(phone: Tab) -> None:
    page = phone.page
    panes = page.get_by_role("tablist", name="Panes").get_by_role("tab")
    await phone.open()
    assert await panes.all_text_contents() == ["Problem", "Code", "Tests"]
    shown = {
        "Problem": page.get_by_role("heading", name="Constraints"),
        "Code": phone.code,
        "Tests": page.get_by_role("tab", name="Own input"),
    }
    for title in shown:
        await phone.pane(title)
        for other, part in shown.items():
            await expect(part).to_be_visible(visible=other == title)
        assert await phone.overflow() == 0
    await phone.write(WRONG)
    await phone.run_button.click()
    await expect(phone.outcome).to_contain_text("Sample · repeat: wrong answer")
    await expect(page.get_by_text("Expected 3, got 1.")).to_be_visible()
    await expect(page.locator(".phone-foot .strip")).to_be_visible()
    assert await phone.overflow() == 0


async def test_the_page_is_dark_where_the_system_is_and_the_choice_of_the_person_goes_first(arrive: Arrive) -> None:
    tab = await arrive(color_scheme="dark")
    await tab.open()
    assert await tab.page.evaluate(LIGHTNESS, "backgroundColor") < 0.2
    assert await tab.page.evaluate(LIGHTNESS, "color") > 0.8
    await tab.page.get_by_role("button", name=re.compile("^Theme: as the system")).click()
    await expect(tab.page.get_by_role("button", name=re.compile("^Theme: light"))).to_be_visible()
    assert await tab.page.evaluate(LIGHTNESS, "backgroundColor") > 0.9
    assert await tab.page.evaluate(LIGHTNESS, "color") < 0.4
    await tab.reload()
    assert await tab.page.evaluate(LIGHTNESS, "backgroundColor") > 0.9


async def test_nothing_moves_where_less_motion_is_wanted(arrive: Arrive) -> None:
    tab = await arrive(reduced_motion="reduce")
    await tab.list()
    listed: list[str] = await tab.page.evaluate(TRANSITIONS)
    await tab.open()
    await tab.write(WRONG)
    await tab.run_button.click()
    await tab.ended("Sample · repeat: wrong answer")
    await tab.page.get_by_role("button", name="Start the clock").click()
    await expect(tab.page.get_by_role("dialog")).to_be_visible()
    moving: list[Any] = await tab.page.evaluate(TRANSITIONS)
    assert {float(one.rstrip("s")) for each in (*listed, *moving) for one in each.split(", ")} <= {0.0}
