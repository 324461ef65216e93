"""What a learner typed, sent and started outlives reloads, dead servers, lost networks, second tabs and the clock."""

import asyncio
import contextlib
import re
import sqlite3
import time

import pytest
from playwright.async_api import expect

from tests.e2e.browsing import JUDGED, RIGHT, WRONG, Tab, killed

pytestmark = [pytest.mark.browser, pytest.mark.docker]

SLOW = "import time\n\n\n" + RIGHT.replace("    seen = set()", "    time.sleep(0.2)\n    seen = set()")
OFFLINE = "Offline: kept on this device, will be sent"


async def test_what_was_typed_right_before_a_reload_is_there_after_it(tab: Tab) -> None:
    await tab.open()
    await tab.write(RIGHT)
    await tab.type_at_end("# the very last words")
    await tab.reload()
    await tab.shows(RIGHT + "# the very last words")
    await tab.saved()


async def test_what_is_typed_while_the_server_is_killed_is_saved_when_it_is_back(tab: Tab) -> None:
    await tab.open()
    await tab.write(RIGHT)
    await tab.saved()
    with tab.watch.outage():
        typing = asyncio.create_task(tab.type_at_end("# typed while the server is killed under it", delay=25))
        await asyncio.sleep(0.3)
        async with killed(tab.server):
            await typing
            await expect(tab.line).to_contain_text(OFFLINE)
        await tab.saved()
    await tab.reload()
    await tab.shows(RIGHT + "# typed while the server is killed under it")


async def test_what_is_typed_without_a_network_is_sent_when_it_returns(tab: Tab) -> None:
    await tab.open()
    await tab.write(RIGHT)
    await tab.saved()
    with tab.watch.outage():
        await tab.page.context.set_offline(True)
        await tab.type_at_end("# on the train")
        await expect(tab.line).to_contain_text(OFFLINE)
        assert await tab.text() == RIGHT + "# on the train"
        await tab.page.context.set_offline(False)
        await tab.saved()


@pytest.mark.parametrize("choice", ["Keep mine", "Take theirs"])
async def test_a_draft_changed_in_two_tabs_is_chosen_by_the_person_and_the_other_stays_one_undo_away(
    tab: Tab, choice: str
) -> None:
    other = await tab.another()
    await tab.open()
    await other.open()
    await tab.write(RIGHT)
    await tab.saved()
    tab.watch.refused(409)
    await other.write(WRONG)
    await expect(other.page.get_by_role("alert")).to_contain_text("This draft changed in another tab.")
    assert await other.draft() == RIGHT
    await other.shows(WRONG)
    await other.page.get_by_role("button", name=choice).click()
    kept, given_up = (WRONG, RIGHT) if choice == "Keep mine" else (RIGHT, WRONG)
    await other.shows(kept)
    await other.saved()
    await other.page.keyboard.press("Control+Z")
    await other.shows(given_up)


async def test_a_submission_whose_server_is_killed_shows_its_verdict_without_a_click(tab: Tab) -> None:
    await tab.open()
    await tab.write(SLOW)
    await tab.submit_button.click()
    await expect(tab.page.locator(".strip .shape-AC").nth(2)).to_be_visible(timeout=JUDGED)
    with tab.watch.outage():
        async with killed(tab.server):
            await expect(tab.outcome).to_have_text("")
        await tab.ended(re.compile(r"^All \d+ tests are accepted"))
    listed = await (await tab.page.context.request.get(f"{tab.server.url}/api/submissions")).json()
    assert [one["verdict"] for one in listed["items"]] == ["AC"]
    assert (await tab.submission(listed["items"][0]["id"]))["attempt"] == 2


async def test_a_submission_goes_on_being_watched_after_a_reload_in_its_middle(tab: Tab) -> None:
    await tab.open()
    await tab.write(SLOW)
    await tab.submit_button.click()
    await expect(tab.page.locator(".strip .shape-AC").nth(2)).to_be_visible(timeout=JUDGED)
    await tab.reload()
    await tab.ended(re.compile(r"^All \d+ tests are accepted"))


async def test_the_clock_is_the_servers_over_reload_and_restart_until_one_finishes(tab: Tab) -> None:
    await tab.open()
    await tab.write(WRONG)
    await tab.start_clock(45)
    ends = await tab.clock.get_attribute("title")
    await tab.reload()
    await expect(tab.clock).to_have_attribute("title", ends or "")
    with tab.watch.outage():
        async with killed(tab.server):
            pass
        await tab.reload()
    await expect(tab.clock).to_have_attribute("title", ends or "")
    await expect(tab.clock).to_have_text(re.compile(r"^4[0-4]:\d\d$"))
    await tab.page.get_by_role("button", name="Finish").click()
    await tab.page.get_by_role("dialog").get_by_role("button", name="Finish").click()
    await everything_is_kept_and_closed(tab, "You finished after")
    await tab.reload()
    await everything_is_kept_and_closed(tab, "You finished after")
    await tab.page.get_by_role("button", name="Go on without a clock").click()
    await expect(tab.run_button).to_be_enabled()
    await tab.type_at_end("# on my own time")
    await tab.shows(WRONG + "# on my own time")


async def test_when_the_time_is_up_the_editor_closes_by_itself_and_everything_is_kept(tab: Tab) -> None:
    await tab.open()
    await tab.write(WRONG)
    await tab.saved()
    await tab.start_clock(45)
    with tab.watch.outage():
        async with killed(tab.server):
            leave_seconds(tab, 12)
        await tab.page.reload()
    await everything_is_kept_and_closed(tab, "Time is up after 45 minutes.")


def leave_seconds(tab: Tab, seconds: int) -> None:
    """Move the end of every room close: as if all other minutes had passed."""
    ends = int((time.time() + seconds) * 1000)
    with contextlib.closing(sqlite3.connect(tab.server.data / "sandglass.db")) as database, database:
        database.execute("UPDATE room SET ends_at = ?, started_at = ? - minutes * 60000", (ends, ends))


async def everything_is_kept_and_closed(tab: Tab, sentence: str) -> None:
    await expect(tab.page.get_by_text(sentence)).to_be_visible()
    await expect(tab.page.get_by_text("Everything you wrote is kept and can be read.")).to_be_visible()
    await expect(tab.code).to_have_attribute("aria-readonly", "true")
    await expect(tab.run_button).to_be_disabled()
    await expect(tab.submit_button).to_be_disabled()
    await tab.type_at_end("too late")
    assert await tab.text() == await tab.draft() == WRONG
