"""A mock interview in two real browsers: a learner, a friend who reads from cards, and both scores side by side."""

import re

from playwright.async_api import Page, expect

from tests.e2e.browsing import JUDGED, RIGHT, Tab
from tests.e2e.interviewing import Person
from tests.e2e.looks import Looks

FRIEND = "Noor Haddad"
PROBLEM = "First repeated event"
OWN, THEIRS = 2, 4
MEANS = "you 2.0, friend 4.0"
DIMENSION, SEEN = "Communication", "said what came next before typing it"


async def is_interviewed_by_a_friend(learner: Tab, friend: Tab, looks: Looks) -> None:
    """From the first page to both scores side by side."""
    url = learner.server.url
    own, other = Person(learner.page, "candidate"), Person(friend.page, "interviewer")
    await own.page.goto(f"{url}/practice/mocks")
    link = await set_it_up(own, looks)
    await own.press("Enter the room")
    await expect(own.page.get_by_role("heading", name="Not started yet")).to_be_visible()
    await come_in(other, link, looks)
    await talk(other, own, looks)
    await code(other, own, looks)
    await end(other, own, looks)
    await score_as_friend(other, looks)
    await score_oneself(own.page, looks)
    await see_the_gap(own.page, looks)


async def set_it_up(learner: Person, looks: Looks) -> str:
    """Choose the last step and the problem, and make the friend's link."""
    page = learner.page
    await page.get_by_role("radio", name=re.compile("^An interviewer")).check()
    await page.get_by_role("radio", name="30").check()
    await learner.choose("Problem", PROBLEM)
    await looks.page("mock-list", page)
    await page.get_by_role("button", name="Set it up").click()
    await page.get_by_role("button", name="Make the link").click()
    field = page.get_by_label("Link for your friend", exact=True)
    await expect(field).to_have_value(re.compile("/friend/"))
    await expect(page.get_by_role("button", name="Make another link")).to_be_enabled()
    await looks.page("mock-before", page)
    return await field.input_value()


async def come_in(friend: Person, link: str, looks: Looks) -> None:
    """By the link and a name alone; the cards are the first thing that is seen."""
    page = friend.page
    await page.goto(link)
    await page.get_by_label("Your name").fill(FRIEND)
    await looks.page("mock-door", page)
    await friend.press("Come in")
    await expect(page.get_by_role("tab", name="Script")).to_have_attribute("aria-selected", "true")
    await expect(page.locator(".script-card").first).to_be_visible()
    await looks.at("mock-lobby", friend)


async def talk(friend: Person, learner: Person, looks: Looks) -> None:
    """The friend starts, goes from part to part and asks a question, which the learner's page does not show."""
    await friend.press("Start the interview")
    await expect(learner.page.get_by_role("heading", name="Getting to know each other", exact=True)).to_be_visible()
    await expect(learner.page.get_by_text(f"{FRIEND} is watching")).to_be_visible()
    await friend.press("Next part")
    await friend.confirm("Begin Your work and what you know")
    await expect(friend.page.locator(".desk-title")).to_have_text("Your work and what you know")
    prompt = friend.page.get_by_role("article").first
    await prompt.get_by_role("button", name="Mark asked").click()
    await expect(prompt.get_by_text("asked", exact=True)).to_be_visible()
    await prompt.get_by_role("button", name=re.compile("^3:")).click()
    await prompt.get_by_label("What was said").fill("named a baseline with its number")
    await prompt.get_by_label("What was said").blur()
    await looks.at("mock-knowhow", friend)


async def code(friend: Person, learner: Person, looks: Looks) -> None:
    """A hint is given, and what the learner submits is accepted in both browsers."""
    await friend.press("Next part")
    await friend.confirm("Begin Coding")
    await learner.writable()
    await friend.tab("Hints").click()
    await friend.page.get_by_role("button", name="Give this hint").first.click()
    await learner.tab("Hints").click()
    await expect(learner.page.locator(".hint")).to_have_count(1)
    await learner.choose("Language", "Python")
    await learner.write(RIGHT)
    await learner.page.keyboard.press("Control+Enter")
    for person in (learner, friend):
        await expect(person.outcome).to_contain_text(re.compile(r"^All \d+ tests are accepted"), timeout=JUDGED)
    await friend.tab("Script").click()
    await looks.at("mock-coding", friend)


async def end(friend: Person, learner: Person, looks: Looks) -> None:
    """The friend ends it; each is led to their own scores."""
    await friend.press("End")
    await friend.confirm("End the interview")
    await expect(learner.page.get_by_role("link", name="Score yourself")).to_be_visible()
    await looks.page("mock-over", learner.page)
    await friend.page.get_by_role("link", name="Score what you saw").click()
    await expect(friend.page.get_by_role("heading", name="Your scorecard")).to_be_visible()


async def score_as_friend(friend: Person, looks: Looks) -> None:
    """One dimension with its evidence, locked; no page of accounts is offered on the way."""
    page = friend.page
    row = page.get_by_role("article", name=DIMENSION, exact=True)
    await row.get_by_role("button", name=re.compile(f"^{THEIRS}:")).click()
    await row.get_by_label(f"Evidence for {DIMENSION}").fill(SEEN)
    await row.get_by_label(f"When: {DIMENSION}").select_option(index=1)
    await row.get_by_role("button", name=f"Add evidence for {DIMENSION}").click()
    await expect(row.get_by_text(SEEN)).to_be_visible()
    await expect(page.get_by_text("Saved. Only you see it.")).to_be_visible()
    await expect(page.get_by_role("link", name="Interviews", exact=True)).to_have_count(0)
    await page.get_by_role("button", name="Lock the scorecard").click()
    await friend.confirm("Lock it")
    await expect(page.get_by_role("heading", level=1, name="Your scorecard")).to_be_visible()
    await looks.page("mock-friend-locked", page)


async def score_oneself(page: Page, looks: Looks) -> None:
    """Nothing of the friend's scores is on the page before one's own are locked."""
    await page.get_by_role("link", name="Score yourself").click()
    await expect(page.get_by_text("accepted", exact=True)).to_be_visible()
    row = page.get_by_role("article", name=DIMENSION)
    await row.get_by_role("button", name=re.compile(f"^{OWN}:")).click()
    await expect(page.get_by_text("friend 4")).to_have_count(0)
    await looks.page("mock-own", page)
    await page.get_by_role("button", name="Lock your scores").click()
    await page.get_by_role("button", name="Lock them").click()


async def see_the_gap(page: Page, looks: Looks) -> None:
    """Both marks, in a picture and in words; the list has the averages."""
    row = page.get_by_role("row", name=re.compile(DIMENSION))
    await expect(row).to_contain_text(f"you {OWN}, friend {THEIRS}: 2 steps apart")
    await expect(page.get_by_text("One session is noisy")).to_be_visible()
    await looks.page("mock-gap", page)
    await page.get_by_role("link", name="Mock interview", exact=True).click()
    await expect(page.locator(".mock-row")).to_contain_text(MEANS)
    await looks.page("mock-list-after", page)
