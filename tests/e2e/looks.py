"""How a page looks, as a test can tell: what axe finds, by day and by night."""

import os
from collections.abc import Sequence
from pathlib import Path

from playwright.async_api import Page

from tests.e2e.browsing import settled
from tests.e2e.interviewing import Person
from tests.serving import ROOT

SCHEMES = ("light", "dark")
AXE = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
RUN_AXE = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  return violations.filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}"""


async def wear(page: Page, scheme: str) -> None:
    """Day or night, with every colour in its place."""
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    await settled(page)


async def axe(page: Page) -> list[str]:
    """What axe calls serious or critical."""
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(AXE.read_text("utf-8"))
    found: list[str] = await page.evaluate(RUN_AXE)
    return found


class Looks:
    """What axe and the eye find wrong with the pages of the walk; with SANDGLASS_SHOTS set, pictures are left there."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._folder = os.environ.get("SANDGLASS_SHOTS")

    async def at(self, name: str, *people: Person) -> None:
        """Look at everybody's page, on a desk by day and on a phone by night; for pictures at all four."""
        for person in people:
            for device, scheme in (("wide", "light"), ("narrow", "dark")):
                await (person.narrow() if device == "narrow" else person.wide())
                schemes = SCHEMES if self._folder else (scheme,)
                await self.page(f"{name}-{person.role}-{device}", person.page, schemes)
            await person.wide()

    async def page(self, name: str, page: Page, schemes: Sequence[str] = SCHEMES) -> None:
        """Look at one page as it stands."""
        for scheme in schemes:
            await wear(page, scheme)
            self.found += [f"{name}, {scheme}: {each}" for each in await axe(page)]
            if self._folder:
                await page.screenshot(path=Path(self._folder) / f"{name}-{scheme}.png", full_page=True)
        await wear(page, "light")
        wide: float = await page.evaluate("document.scrollingElement.scrollWidth - innerWidth")
        if wide > 0:
            self.found.append(f"{name}: {wide} pixels too wide")
