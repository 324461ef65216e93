"""The workspace in the hands of a learner: compile errors, languages, own inputs, reset, and the keyboard alone."""

import re

import pytest
from playwright.async_api import expect

from tests.e2e.browsing import RIGHT, WRONG, Tab

pytestmark = [pytest.mark.browser, pytest.mark.docker]

BROKEN = {
    "JavaScript": "function firstRepeat(events) {\n  const seen = ;\n  return -1;\n}\n",
    "C++": "#include <vector>\n\nint first_repeat(const std::vector<long long>& seen) {\n    return evnts.size();\n}\n",
}
BROKEN_LINE = {"JavaScript": 2, "C++": 4}
STARTER_SAYS = "Event numbers in the order in which they arrived."
FOCUSED = """() => {
  const here = document.activeElement;
  return here.getAttribute("aria-label") ?? here.textContent.trim();
}"""


@pytest.mark.parametrize("language", BROKEN)
async def test_a_compile_error_is_shown_and_its_line_is_marked(tab: Tab, language: str) -> None:
    await tab.open()
    await tab.choose_language(language)
    await tab.write(BROKEN[language])
    await tab.run_button.click()
    await tab.ended("It did not compile, so no test was run.")
    await expect(tab.page.get_by_text("The compiler stopped here.")).to_be_visible()
    line = BROKEN_LINE[language]
    await expect(tab.page.locator(".code-host .cm-line").nth(line - 1).locator(".cm-lintRange-error")).to_be_visible()
    await tab.page.get_by_role("button", name=re.compile(f"^Line {line}")).first.click()
    await expect(tab.code).to_be_focused()
    await expect(tab.page.locator(".code-host .cm-activeLine")).to_have_text(BROKEN[language].split("\n")[line - 1])


async def test_each_language_keeps_its_own_draft(tab: Tab) -> None:
    await tab.open()
    await tab.write(RIGHT)
    await tab.choose_language("C++")
    await expect(tab.code).to_contain_text("long long first_repeat")
    await tab.write(BROKEN["C++"])
    await tab.choose_language("Python")
    await tab.shows(RIGHT)
    await tab.choose_language("C++")
    await tab.shows(BROKEN["C++"])
    await tab.reload()
    await tab.shows(BROKEN["C++"])
    await tab.choose_language("Python")
    await tab.shows(RIGHT)
    await tab.saved()
    assert await tab.draft("cpp") == BROKEN["C++"]


async def test_an_own_input_that_cannot_be_read_is_explained_beside_its_box(tab: Tab) -> None:
    await tab.open()
    await tab.in_tests("Own input")
    await tab.page.get_by_role("button", name="From repeat").click()
    box = tab.page.get_by_label("Own input 1", exact=True)
    await expect(box).to_have_value("[4, 8, 15, 8, 16, 8]")
    await box.fill("[1, 2")
    tab.watch.refused(422)
    await tab.run_button.click()
    await expect(box).to_have_attribute("aria-invalid", "true")
    await expect(box).to_have_accessible_description(re.compile(r"\w+ .*\w"))
    await expect(tab.page.get_by_role("tab", name=re.compile("^Own input"))).to_have_attribute("aria-selected", "true")


async def test_an_own_input_runs_and_what_is_printed_is_shown_apart_from_the_answer(tab: Tab) -> None:
    page = tab.page
    await tab.open()
    await tab.write(RIGHT.replace("    seen = set()\n", "    seen = set()\n    print('looking at', len(events))\n"))
    await tab.in_tests("Own input")
    await page.get_by_role("button", name="From repeat").click()
    await page.get_by_label("Own input 1", exact=True).fill("[5, 6, 7, 6]")
    await tab.run_button.click()
    await tab.ended(re.compile("^All 3 tests are accepted"))
    await page.get_by_role("button", name=re.compile("own input 1")).click()
    await expect(tab.pair("answer")).to_have_text("3")
    await expect(tab.pair("printed")).to_have_text("looking at 4")
    await tab.in_tests("Output")
    await page.get_by_label("Case").select_option("3")
    await expect(page.locator(".stream")).to_have_text(re.compile(r"^Printed\s*looking at 4\s*$"))


async def test_reset_brings_the_starter_and_undo_brings_the_code_back(tab: Tab) -> None:
    page = tab.page
    await tab.open()
    await tab.write(RIGHT)
    await page.get_by_role("button", name="Reset").click()
    await expect(tab.code).to_contain_text(STARTER_SAYS)
    await page.get_by_role("button", name="Undo").click()
    await tab.shows(RIGHT)
    await page.get_by_role("button", name="Reset").click()
    await expect(tab.code).to_contain_text(STARTER_SAYS)
    await tab.code.focus()
    await page.keyboard.press("Control+Z")
    await tab.shows(RIGHT)
    await tab.saved()


async def test_a_problem_is_solved_with_the_keyboard_alone(tab: Tab) -> None:
    page, press = tab.page, tab.page.keyboard.press
    await tab.list()
    await press("/")
    await page.keyboard.type("repeat")
    await press("ArrowDown")
    await press("Enter")
    await tab.workable()
    await goes_through_the_page_in_its_order(tab)

    await expect(tab.code).to_be_focused()
    await press("Control+A")
    await press("Delete")
    await page.keyboard.type("def first_repeat(events):\nseen = set()\n")
    await page.keyboard.type("return next((i for i, e in enumerate(events) if e in seen or seen.add(e)), -1)")
    await press("Control+'")
    await tab.ended("All 3 tests are accepted")
    await press("Escape")
    await press("Tab")
    await expect(tab.run_button).to_be_focused()
    await press("Tab")
    await expect(tab.submit_button).to_be_focused()
    tests, statement = (page.get_by_role("tab", name=name, exact=True) for name in ("Tests", "Statement"))
    for key, reached in [("F6", tests), ("F6", statement), ("Shift+F6", tests), ("Shift+F6", tab.code)]:
        await press(key)
        await expect(reached).to_be_focused()
    await press("Control+Enter")
    await tab.ended(re.compile(r"^All \d\d tests are accepted"))


async def goes_through_the_page_in_its_order(tab: Tab) -> None:
    """Tab leads from the top bar over the statement into the editor; nothing on the way catches it."""
    wanted = ["Problems", "Start the clock", "Keyboard help", "Statement", "Width of the statement"]
    wanted += ["Language", "Keymap", "Letter size", "Reset"]
    await expect(tab.page.get_by_role("button", name="Start the clock")).to_be_enabled()
    seen: list[str] = []
    for _ in range(40):
        await tab.page.keyboard.press("Tab")
        seen.append(await tab.page.evaluate(FOCUSED))
        if seen[-1].startswith("Code editor"):
            break
    assert [name for name in seen if name in wanted] == wanted
    assert seen[-1].startswith("Code editor")


async def test_typing_over_selected_lines_is_plain_typing(tab: Tab) -> None:
    """Also for the security policy: the browser's own editing must not put styles into the code."""
    await tab.open()
    await tab.write(WRONG)
    await tab.page.keyboard.press("Control+A")
    await tab.page.keyboard.type("x")
    await tab.shows("x")
    await tab.page.keyboard.press("Control+Z")
    await tab.shows(WRONG)
