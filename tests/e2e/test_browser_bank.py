"""The bank through the page: a reference in one of its languages is pasted into the editor, submitted and accepted.

One problem of each style is solved; with SANDGLASS_BANK=all every problem is.
"""

import os
import random

import pytest
from playwright.async_api import expect

from runner import LANGUAGES, Package, load_all
from runner.package.solutions import language_of, source_of
from tests.e2e.browsing import JUDGED, Tab
from tests.serving import ROOT

pytestmark = [pytest.mark.browser, pytest.mark.docker]

PACKAGES, _ = load_all(ROOT / "problems")
FIRST = {package.style: slug for slug, package in reversed(PACKAGES.items()) if not package.follows}
SOLVED = sorted(PACKAGES if os.environ.get("SANDGLASS_BANK") == "all" else FIRST.values())


def solution(package: Package) -> tuple[str, str]:
    """The title of a language and a reference in it, by chance but always the same one for a problem."""
    path = random.Random(package.slug).choice(package.solutions.reference)
    return LANGUAGES[language_of(path, package.languages)].title, source_of(path)


@pytest.mark.parametrize("slug", SOLVED)
@pytest.mark.timeout(400)
async def test_a_problem_is_solved_through_its_page(tab: Tab, slug: str) -> None:
    package = PACKAGES[slug]
    language, source = solution(package)
    await tab.open(slug)
    await expect(tab.page.get_by_role("heading", name=package.title, exact=True, level=1)).to_be_visible()
    await tab.choose_language(language)
    await expect(tab.submit_button).to_be_enabled(timeout=JUDGED)
    await tab.code.focus()
    await tab.page.evaluate("(text) => navigator.clipboard.writeText(text)", source)
    await tab.page.keyboard.press("Control+A")
    await tab.page.keyboard.press("Control+V")
    await tab.submit_button.click()
    await tab.ended("accepted")
