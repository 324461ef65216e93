"""The friend of a mock interview: the link, the guest that it leads to, and cards that nobody sees too early."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from sqlalchemy import select, update

from app.accounts import is_set_up
from app.interview_tables import AccountRow
from app.practice.tables import MockRow
from tests.app.conftest import Service
from tests.app.people import entered, seat, sign_up
from tests.app.practice.mocking import MOCKS, SECRET, Pair, asked, do, linked, made, opened, refused, seated, solve
from tests.app.practice.walks import BASE, coverage


@pytest.fixture
async def friend(service: Service) -> AsyncIterator[httpx.AsyncClient]:
    """A friend's browser."""
    async with service.caller() as client:
        yield client


@pytest.fixture
async def pair(service: Service, caller: httpx.AsyncClient, friend: httpx.AsyncClient) -> Pair:
    """A learner and a friend in the room."""
    return await Pair(service, caller, friend).come_in()


# --- the link ---


async def test_a_friend_comes_in_as_a_guest_with_the_name_that_was_given(pair: Pair) -> None:
    account = (await asked(pair.friend, "GET", "/api/account"))["account"]
    assert (account["role"], account["name"], account["invited"]) == ("guest", "Robin", False)
    interview = await asked(pair.friend, "GET", f"/api/interviews/{pair.interview}")
    assert interview["parts"][0]["prompts"] == ["F2", "F1", "F6"]
    friend = (await pair.seen())["friend"]
    assert (friend["made"], friend["name"], friend["came"], friend["rated"]) == (True, "Robin", True, False)


async def test_a_link_opened_twice_leads_to_the_same_guest_and_seats_go_on(pair: Pair) -> None:
    secret = await linked(pair.learner, pair.mock)
    await opened(pair.friend, secret, "Robin")
    theirs = await entered(pair.friend, pair.interview)
    before = (await asked(pair.friend, "GET", "/api/account"))["account"]["id"]
    await opened(pair.friend, secret, "Robin again")
    after = (await asked(pair.friend, "GET", "/api/account"))["account"]
    assert (after["id"], after["name"]) == (before, "Robin again")
    await asked(pair.friend, "GET", seat(theirs))


async def test_a_new_link_ends_the_earlier_one_and_whoever_came_by_it(
    service: Service, caller: httpx.AsyncClient, friend: httpx.AsyncClient
) -> None:
    told: list[Any] = []
    service.parts.revocations.subscribe(lambda interview, who: told.append((interview, list(who or ()))))
    mock = (await made(caller))["id"]
    first = await linked(caller, mock)
    interview = (await opened(friend, first))["interview"]
    theirs = await entered(friend, interview)
    second = await linked(caller, mock)
    assert told == [(interview, [theirs])]
    assert await refused(friend, "POST", "/api/friends/open", 404, {"secret": first, "name": "R"}) == "no_such_link"
    await refused(friend, "GET", f"/api/interviews/{interview}", 401)
    await opened(friend, second)
    await asked(friend, "GET", f"/api/interviews/{interview}")


async def test_links_that_do_not_work_are_refused_in_the_same_words(
    service: Service, caller: httpx.AsyncClient, friend: httpx.AsyncClient
) -> None:
    refusals = set()

    async def knock(secret: str) -> None:
        answer = await friend.post("/api/friends/open", json={"secret": secret, "name": "Robin"})
        assert answer.status_code == 404
        refusals.add(answer.content)

    await knock("no-such-secret-at-all-here")
    mock = (await made(caller, "silent_viewer"))["id"]
    over = await linked(caller, mock)
    place = await seated(caller, mock)
    await do(caller, place, "start")
    await do(caller, place, "end")
    await knock(over)
    assert await refused(caller, "POST", f"{MOCKS}/{mock}/friend", 409) == "interview_over"
    expired = await linked(caller, (await made(caller))["id"])
    async with service.parts.database.write() as session:
        await session.execute(update(MockRow).values(friend_until=1))
    await knock(expired)
    gone = (await made(caller))["id"]
    deleted = await linked(caller, gone)
    await asked(caller, "DELETE", f"{MOCKS}/{gone}")
    await knock(deleted)
    assert len(refusals) == 1


@pytest.mark.parametrize("level", ["alone_untimed", "alone_timed", "recorded"])
async def test_nobody_else_comes_at_the_first_levels(caller: httpx.AsyncClient, level: str) -> None:
    mock = (await made(caller, level))["id"]
    assert await refused(caller, "POST", f"{MOCKS}/{mock}/friend", 409) == "no_friend"


async def test_a_learner_does_not_interview_themselves(caller: httpx.AsyncClient) -> None:
    secret = await linked(caller, (await made(caller))["id"])
    assert await refused(caller, "POST", "/api/friends/open", 409, {"secret": secret, "name": "Me"}) == "own_mock"


async def test_a_silent_viewer_gets_a_watchers_seat_and_no_login(
    caller: httpx.AsyncClient, friend: httpx.AsyncClient
) -> None:
    mock = (await made(caller, "silent_viewer"))["id"]
    came = await opened(friend, await linked(caller, mock), "Noor")
    assert came["role"] == "watcher"
    view = await asked(friend, "GET", seat(came["participant"]))
    assert (view["role"], view["questions"]) == ("watcher", [])
    await do(friend, came["participant"], "start", 403)
    await refused(friend, "GET", f"/api/interviews/{came['interview']}", 401)
    place = await seated(caller, mock)
    assert (await asked(caller, "GET", seat(place)))["watching"] == ["Noor"]
    await linked(caller, mock)
    await refused(friend, "GET", seat(came["participant"]), 404)


async def test_who_is_signed_in_comes_with_the_own_account(
    service: Service, caller: httpx.AsyncClient, friend: httpx.AsyncClient
) -> None:
    account = await sign_up(service, friend, "Vera")
    cookie = friend.cookies[service.parts.secret_cookies.login]
    secret = await linked(caller, mock := (await made(caller))["id"])
    for _ in range(2):
        came = await opened(friend, secret, "Somebody")
    assert friend.cookies[service.parts.secret_cookies.login] == cookie
    assert (await asked(friend, "GET", "/api/account"))["account"]["id"] == account
    await entered(friend, came["interview"])
    await asked(friend, "GET", f"/api/interviews/{came['interview']}/script")
    assert (await asked(caller, "GET", f"{MOCKS}/{mock}"))["friend"]["name"] == "Vera"
    assert await refused(friend, "DELETE", f"/api/interviews/{came['interview']}", 403) == "not_your_interview"
    await linked(caller, mock)
    await refused(friend, "GET", f"/api/interviews/{came['interview']}", 404)


# --- what a guest may ---

GUESTS = {
    ("GET", "/api/interviews/{id}"): 200,
    ("POST", "/api/interviews/{id}/enter"): 201,
    ("GET", "/api/interviews/{id}/notes"): 200,
    ("GET", "/api/interviews/{id}/scorecard"): 200,
    ("PUT", "/api/interviews/{id}/scorecard"): 422,
    ("POST", "/api/interviews/{id}/scorecard/lock"): 422,
    ("GET", "/api/interviews/{id}/scorecards"): 403,
    ("GET", "/api/interviews/{id}/release"): 200,
    ("GET", "/api/interviews/{id}/replay"): 200,
    ("GET", "/api/interviews/{id}/replay.html"): 200,
    ("GET", "/api/interviews/{id}/facts"): 409,
    ("GET", "/api/interviews/{id}/report"): 409,
    ("GET", "/api/interviews/{id}/script"): 200,
}
"""What a guest reaches besides what everybody does, with what a bare request gets there before the start."""
BODIES: dict[str, Any] = {
    "/api/accounts": {"name": "N", "email": "n@example.org", "role": "owner"},
    "/api/account/password": {"old": "wrong", "new": "another good one"},
    "/api/interviews/{id}/raters": {"emails": []},
    "/api/interviews/{id}/links": {"role": "watcher", "hours": 1},
    "/api/interviews/{id}/release": {"replay": True, "feedback": None},
    "/api/interviews/{id}/decision": {"human": "yes", "reason": "R"},
    "/api/interviews/{id}/scorecard/later": {"text": "T"},
    "/api/interviews": {"title": "T", "candidate_name": "C", "parts": []},
}


def of_accounts(service: Service) -> list[tuple[str, str]]:
    """Every address that is declared to be for those who are signed in, but for signing in itself."""
    apart = {"/api/account/login", "/api/practice/sign-in", "/api/invitations/accept"}
    return [
        (method.upper(), path)
        for path, methods in service.app.openapi()["paths"].items()
        for method, about in methods.items()
        if "401" in about["responses"] and path not in apart
    ]


async def test_a_guest_is_refused_everywhere_but_at_the_own_interview(service: Service, pair: Pair) -> None:
    page = service.parts.settings.frontend
    page.mkdir()
    (page / "offline.html").write_text("<script>__REPLAY__</script>", encoding="utf-8")
    addresses = of_accounts(service)
    assert set(GUESTS) <= set(addresses)
    assert len(addresses) > 25
    for method, path in addresses:
        address = path.replace("{id}", pair.interview).replace("{link}", "0" * 36)
        answer = await pair.friend.request(method, address, json=BODIES.get(path, {} if method != "GET" else None))
        if (method, path) in GUESTS:
            assert answer.status_code == GUESTS[method, path], f"{method} {path}: {answer.text}"
            assert "guest" not in answer.json().get("error", {}).get("code", "") if "html" not in path else True
        else:
            assert (answer.status_code, answer.json()["error"]["code"]) == (403, "guest"), f"{method} {path}"


async def test_a_guest_reads_the_record_afterwards(pair: Pair) -> None:
    await pair.talk()
    for below in ("/facts", "/report", "/replay", "/scorecard", "/release"):
        await asked(pair.friend, "GET", f"/api/interviews/{pair.interview}{below}")
    await pair.friend_rates()
    cards = await asked(pair.friend, "GET", f"/api/interviews/{pair.interview}/scorecards")
    assert [one["rater"] for one in cards["scorecards"]] == ["Robin"]


async def test_a_guest_finds_no_other_interview(service: Service, pair: Pair) -> None:
    async with service.caller() as other:
        theirs = await made(other)
    for method, path in GUESTS:
        if method == "GET" or path.endswith("enter"):
            address = path.replace("{id}", theirs["interview"])
            assert await refused(pair.friend, method, address, 404) == "no_such_interview"


async def test_guests_are_no_accounts_of_the_installation(service: Service, pair: Pair) -> None:
    async with service.parts.database.read() as session:
        assert not await is_set_up(session)
    assert (await asked(pair.friend, "GET", "/api/account"))["set_up"] is False
    async with service.parts.database.read() as session:
        guest = (await session.scalars(select(AccountRow))).one()
    async with service.caller() as owner:
        body = {"name": "Ada", "email": "ada@example.org", "password": "four words and more"}
        await asked(owner, "POST", "/api/account/set-up", body, 201)
        assert [one["email"] for one in (await asked(owner, "GET", "/api/accounts"))["accounts"]] == [body["email"]]
        invited = {"name": "G", "email": guest.email, "role": "interviewer"}
        await refused(owner, "POST", "/api/accounts", 409, invited)
        await refused(owner, "POST", f"/api/accounts/{guest.id}/disable", 404)
        raters = {"emails": [guest.email]}
        plan = {"title": "T", "candidate_name": "C", "parts": [{**PART}]}
        made_ = await asked(owner, "POST", "/api/interviews", plan, 201)
        await refused(owner, "PUT", f"/api/interviews/{made_['id']}/raters", 422, raters)
        await refused(owner, "GET", f"/api/interviews/{pair.interview}", 404)
    async with service.caller() as stranger:
        login = {"email": guest.email, "password": "anything at all"}
        assert await refused(stranger, "POST", "/api/account/login", 401, login) == "wrong_password"


PART = {"kind": "fact", "title": "Hello", "minutes": 5, "prompts": [], "problems": []}


async def test_the_script_is_for_who_interviews(service: Service, pair: Pair) -> None:
    script = await asked(pair.friend, "GET", f"/api/interviews/{pair.interview}/script")
    assert [part["kind"] for part in script["parts"]] == ["opening", "fact", "knowhow", "coding", "closing"]
    assert [one["rating"] for one in script["anchors"]] == [1, 2, 3, 4]
    await refused(pair.learner, "GET", f"/api/interviews/{pair.interview}/script", 401)


# --- the cards ---


async def told_to_the_learner(pair: Pair) -> str:
    """Everything that a learner can ask for about it, as text."""
    paths = [MOCKS, f"{MOCKS}/{pair.mock}", BASE, f"{BASE}/coverage", f"{BASE}/everything"]
    paths += [seat(pair.place, below) for below in ("", "/released", "/replay", "/notes", "/prompts", "/submissions")]
    of_accounts = ("", "/scorecards", "/notes", "/report", "/replay")
    paths += [f"/api/interviews/{pair.interview}{below}" for below in of_accounts]
    return "".join([(await pair.learner.get(path)).text for path in paths])


async def test_nothing_of_the_friends_card_or_notes_is_told_before_both_are_locked(pair: Pair) -> None:
    note = {"text": "A note that is the friend's alone."}
    await asked(pair.friend, "POST", seat(pair.theirs, "/notes"), note, 201)
    await pair.talk()
    await pair.friend_rates()
    text = await told_to_the_learner(pair)
    for words in (SECRET, note["text"], "named the baseline", "one plan", '"friend":{"P1"', '"mean_friend":3'):
        assert words not in text
    seen = await pair.seen()
    assert (seen["gap"], seen["friend"]["rated"]) == (None, True)
    await pair.learner_rates()
    after = await told_to_the_learner(pair)
    assert '"friend":3' in after
    for words in (SECRET, note["text"], "named the baseline"):
        assert words not in after, "ratings are shared, words stay the friend's"


async def test_the_gap_shows_once_both_are_locked_whoever_was_first(pair: Pair) -> None:
    await pair.talk()
    assert (await pair.learner_rates())["gap"] is None
    await pair.friend_rates()
    gap = (await pair.seen())["gap"]
    rows = {row["subject"]: (row["own"], row["friend"], row["gap"]) for row in gap["rows"]}
    assert rows == {
        "approach": (2, 2, 0),
        "testing": (None, 4, None),
        "communication": (3, None, None),
        "P1": (4, 3, 1),
    }
    assert (gap["mean_own"], gap["mean_friend"], gap["spread"]) == (3.0, 2.5, [])
    listed = (await asked(pair.learner, "GET", MOCKS))["mocks"][0]
    assert (listed["mean_own"], listed["mean_friend"]) == (3.0, 2.5)


async def test_the_gap_stands_beside_those_of_earlier_ones(pair: Pair) -> None:
    await pair.talk()
    await pair.friend_rates()
    await pair.learner_rates()
    async with pair.service.caller() as another:
        later = await (await Pair(pair.service, pair.learner, another).come_in()).talk()
        await later.friend_rates()
        gap = (await later.learner_rates(approach=4))["gap"]
    (earlier,) = gap["spread"]
    assert (earlier["mock"], earlier["own"], earlier["friend"]) == (pair.mock, 3.0, 2.5)
    assert (gap["mean_own"], gap["mean_friend"]) == (4.0, 2.0)


async def test_what_was_asked_is_marked_among_the_subjects(pair: Pair) -> None:
    await pair.talk()
    asked_of = {one["id"]: one["asked"] for one in (await pair.seen())["subjects"]}
    assert asked_of["P1"] is True
    assert asked_of["P2"] is False
    assert "F1" not in asked_of, "fact finding is never rated"


async def test_solving_before_a_friend_is_watched(pair: Pair) -> None:
    await pair.talk()
    squares = await coverage(pair.learner)
    assert squares["swe"]["watched"]["things"] == 1
    await pair.seen()
    assert (await coverage(pair.learner))["swe"]["watched"]["things"] == 1


async def test_what_was_not_solved_is_not_watched(pair: Pair) -> None:
    for action in ("start", "next_part", "next_part"):
        await do(pair.friend, pair.theirs, action)
    await solve(pair.learner, pair.place, "WA")
    await do(pair.friend, pair.theirs, "end")
    assert (await pair.seen())["problems"][0]["verdict"] == "WA"
    assert (await coverage(pair.learner))["swe"]["watched"]["things"] == 0
