"""What a Run leaves, in a real browser: a picture that is drawn, a table that can be read, and colours."""

import pytest
from playwright.async_api import expect

from tests.e2e.browsing import RIGHT, Tab

pytestmark = [pytest.mark.browser, pytest.mark.docker]

LEAVES = (
    """\
import matplotlib.pyplot as plt
import sandglass

plt.plot([1, 4, 9])
plt.show()
sandglass.show([{"n": n, "name": "<b>bold</b>"} for n in range(250)])
print("\\x1b[1;31mlow\\x1b[0m water\\x1b]0;title\\x07", "z" + "\\u0301" * 20_000, "x" * 20_000)

"""
    + RIGHT
)
DRAWN = "image => image.complete && image.naturalWidth === 768 && image.naturalHeight === 576"


async def run(tab: Tab) -> None:
    """Run the program that leaves things, and show its output."""
    await tab.open()
    await tab.write(LEAVES)
    await tab.pane("Code")
    await tab.run_button.click()
    await tab.ended("All 3 tests are accepted")
    await tab.in_tests("Output")


async def test_a_picture_a_table_and_colours_are_shown(tab: Tab) -> None:
    await run(tab)
    picture = tab.page.get_by_role("img", name="Picture 1 of sample · repeat, 768 by 576 pixels")
    await expect(picture).to_be_visible()
    await picture.scroll_into_view_if_needed()
    assert await picture.evaluate(DRAWN)
    table = tab.page.get_by_role("region", name="Table 2 of sample · repeat")
    await expect(table.get_by_role("row")).to_have_count(201)
    await expect(table.get_by_role("cell", name="<b>bold</b>").first).to_be_visible()
    await expect(tab.page.get_by_text("50 more rows")).to_be_visible()
    await expect(tab.page.locator("pre .t-red.t-bold")).to_have_text("low")
    await expect(tab.page.locator("pre").filter(has_text="low water")).not_to_contain_text("title")
    assert await tab.overflow() == 0


async def test_a_picture_opens_large_by_keyboard_and_gives_the_focus_back(tab: Tab) -> None:
    await run(tab)
    small = tab.page.get_by_role("button", name="Picture 1 of sample · repeat")
    await small.focus()
    await tab.page.keyboard.press("Enter")
    sheet = tab.page.get_by_role("dialog", name="Picture 1 of sample · repeat")
    await expect(sheet.get_by_role("img")).to_be_visible()
    await tab.page.keyboard.press("Escape")
    await expect(sheet).to_be_hidden()
    await expect(small).to_be_focused()


async def test_what_was_left_is_still_there_after_a_reload(tab: Tab) -> None:
    await run(tab)
    await tab.reload()
    await tab.in_tests("Output")
    picture = tab.page.get_by_role("img", name="Picture 1 of sample · repeat")
    await picture.scroll_into_view_if_needed()
    assert await picture.evaluate(DRAWN)
