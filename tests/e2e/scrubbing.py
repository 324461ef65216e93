"""A replay's line of time, as a test takes hold of it: by keys, to both ends, and how soon the page follows."""

import statistics

from playwright.async_api import Locator, Page, expect

from tests.e2e.interviewing import Person, until

# The time from a key to a page that is laid out anew, without waiting for the screen.
SCRUB = """async () => {
  const spans = [];
  for (let count = 0; count < 120; count++) {
    const key = Math.floor(count / 5) % 2 ? "ArrowRight" : "ArrowLeft";
    const begun = performance.now();
    window.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey: true }));
    await Promise.resolve();
    document.body.getBoundingClientRect();
    spans.push(performance.now() - begun);
    await new Promise(requestAnimationFrame);
  }
  return spans;
}"""


def moment(page: Page) -> Locator:
    """The line of time."""
    return page.get_by_role("slider", name="Moment")


async def replays(person: Person, starter: str, left: str) -> None:
    """To the end and back by keys: what was left there, nothing before the room, the starter before the first key."""
    page = person.page
    await moment(page).focus()
    await page.keyboard.press("End")
    await until(person.text, lambda text: text == left)
    await page.keyboard.press("Home")
    await until(person.text, lambda text: left not in text)
    await expect(moment(page)).to_have_attribute("aria-valuenow", "0")
    seen = {await person.text()}
    last = int(await moment(page).get_attribute("aria-valuemax") or "0")
    # One more, because the end may lie behind the last whole second.
    for _ in range(last + 1):
        await page.keyboard.press("Shift+ArrowRight")
        seen.add(await person.text())
    assert starter in seen
    assert left in seen
    assert all(left.startswith(text) for text in seen)


async def scrub_times(page: Page) -> tuple[float, float]:
    """Go to and fro by keys; returns how long a step takes, ms: the median, and that of 95 in 100."""
    spans = sorted(await page.evaluate(SCRUB))
    return statistics.median(spans), spans[len(spans) * 95 // 100]
