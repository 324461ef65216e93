"""How a page looks, as a test can tell: what axe finds, by day and by night."""

from playwright.async_api import Page

from tests.e2e.browsing import settled
from tests.serving import ROOT

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
