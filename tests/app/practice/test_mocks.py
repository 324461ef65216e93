"""Mock interviews of a learner: made, run alone by the level's rules, looked at afterwards, deleted whole."""

from typing import Any

import httpx
import pytest
from sqlalchemy import delete, func, select

from app.interview_tables import AccountRow, InterviewRow, LinkRow, LiveLogRow, LoginRow, ParticipantRow
from app.practice.mocks import OPEN_MOCKS
from app.practice.tables import MockRow
from tests.app.conftest import Service
from tests.app.people import entered, gathered, seat
from tests.app.practice.mocking import MOCKS, Pair, asked, do, held_alone, made, refused, seated, solve
from tests.app.practice.walks import BASE, accepted, coverage

ALONE = ("alone_untimed", "alone_timed", "recorded", "silent_viewer")


async def test_a_mock_interview_waits_in_the_lobby_and_tells_nothing_that_is_asked(caller: httpx.AsyncClient) -> None:
    mock = await made(caller, "alone_timed", problem=None)
    assert (mock["state"], mock["minutes"], mock["participant"]) == ("lobby", 60, None)
    assert [(part["kind"], part["minutes"]) for part in mock["parts"]] == [("fact", 8), ("knowhow", 17), ("coding", 35)]
    assert all(part["prompts"] == [] for part in mock["parts"])
    assert (mock["problems"], mock["subjects"], mock["gap"], mock["replay"]) == ([], [], None, False)


@pytest.mark.parametrize("level", [*ALONE, "active_interviewer"])
async def test_the_level_sets_the_rules(caller: httpx.AsyncClient, level: str) -> None:
    mock = await made(caller, level)
    view = await asked(caller, "GET", seat(await seated(caller, mock["id"])))
    rules = view["interview"]["rules"]
    assert rules["self_run"] is (level in ALONE)
    assert rules["untimed"] is (level == "alone_untimed")
    assert rules["autocomplete"] is level.startswith("alone")
    assert (rules["pause_tokens"], rules["private_minutes"]) == (2, 5)
    minutes = [part["minutes"] for part in view["interview"]["parts"]]
    assert minutes == ([240, 240, 240] if level == "alone_untimed" else [8, 17, 35])
    assert view["consented_at"] is not None
    assert view["watching"] == ([] if level in ALONE else ["A friend"])


async def test_the_candidate_of_a_self_run_room_runs_it(caller: httpx.AsyncClient) -> None:
    mock = await made(caller, "recorded")
    place = await seated(caller, mock["id"])
    await do(caller, place, "start")
    await do(caller, place, "pause")
    await do(caller, place, "resume")
    await do(caller, place, "next_part")
    assert [one["id"] for one in (await do(caller, place, "prompt", prompt="P1"))["prompts"]] == ["P1"]
    state = await do(caller, place, "next_part")
    assert state["problem"] == "pair-sum"
    before = state["parts"][2]["left_ms"]
    assert (await do(caller, place, "extend", minutes=5))["parts"][2]["left_ms"] > before
    assert (await do(caller, place, "problem", problem="pair-sum"))["opened"] == ["pair-sum"]
    for action in ("lock", "unlock", "think_aloud_off"):
        assert (await do(caller, place, action, 403))["error"]["code"] == "not_yours"
    assert (await do(caller, place, "end"))["state"] == "done"


async def test_the_candidate_of_an_ordinary_room_may_not_run_it(service: Service) -> None:
    async with gathered(service) as people:
        await asked(people.candidate, "POST", seat(people.seats["candidate"], "/consent"))
        for action in ("start", "next_part", "problem", "prompt", "hint", "pause", "resume", "extend", "end"):
            answer = await do(people.candidate, people.seats["candidate"], action, 403)
            assert answer["error"]["code"] == "not_yours", action
        view = await asked(people.candidate, "GET", seat(people.seats["candidate"]))
        assert view["questions"] == []
        assert all(part["prompts"] == [] for part in view["interview"]["parts"])


async def test_the_candidate_with_an_interviewer_may_not_run_the_room(caller: httpx.AsyncClient) -> None:
    place = await seated(caller, (await made(caller))["id"])
    await do(caller, place, "start", 403)
    assert (await asked(caller, "GET", seat(place)))["questions"] == []


async def test_who_runs_it_alone_reads_questions_without_what_answers_are_worth(caller: httpx.AsyncClient) -> None:
    place = await seated(caller, (await made(caller, "alone_timed"))["id"])
    view = await asked(caller, "GET", seat(place))
    assert [part["prompts"] for part in view["interview"]["parts"]] == [
        ["F2", "F1", "F6"],
        ["P1", "P2", "P3", "P4", "P5", "P6"],
        [],
    ]
    question = next(one for one in view["questions"] if one["id"] == "P1")
    assert question["ladder"]
    assert set(question) == {"id", "question", "ladder", "rated"}


async def test_there_is_one_seat_however_often_it_is_taken(service: Service, caller: httpx.AsyncClient) -> None:
    mock = (await made(caller, "alone_timed"))["id"]
    first = await seated(caller, mock)
    old = dict(caller.cookies)
    assert await seated(caller, mock) == first
    assert (await asked(caller, "GET", f"{MOCKS}/{mock}"))["participant"] == first
    await asked(caller, "GET", seat(first))
    async with service.caller() as other:
        other.cookies.update(old)
        await refused(other, "GET", seat(first), 404)


async def test_how_it_went_is_told_after_the_end(caller: httpx.AsyncClient) -> None:
    mock = (await made(caller, "alone_timed"))["id"]
    place = await held_alone(caller, mock, "WA")
    seen = await asked(caller, "GET", f"{MOCKS}/{mock}")
    assert seen["state"] == "done"
    assert seen["problems"] == [{"slug": "pair-sum", "title": "Sum of a pair", "verdict": "WA"}]
    assert seen["replay"] is True
    assert [one["id"] for one in seen["subjects"]][:5] == [
        *("understanding", "approach", "implementation", "testing", "communication")
    ]
    assert [one["rating"] for one in seen["subjects"][-1]["anchors"]] == [1, 2, 3, 4]
    listed = (await asked(caller, "GET", MOCKS))["mocks"]
    assert [(one["id"], one["problems"][0]["verdict"]) for one in listed] == [(mock, "WA")]
    assert (await asked(caller, "GET", seat(place, "/replay")))["reader"] == "candidate"


async def test_the_replay_is_for_afterwards(caller: httpx.AsyncClient) -> None:
    mock = (await made(caller, "alone_timed"))["id"]
    place = await seated(caller, mock)
    await do(caller, place, "start")
    await refused(caller, "GET", seat(place, "/replay"), 404)
    assert (await asked(caller, "GET", seat(place, "/released")))["released"] is False
    await do(caller, place, "end")
    assert (await asked(caller, "GET", seat(place, "/released")))["replay"] is True
    await seated(caller, mock)
    await asked(caller, "GET", seat(place, "/replay"))


async def test_accepted_once_is_accepted(caller: httpx.AsyncClient) -> None:
    mock = (await made(caller, "alone_timed"))["id"]
    place = await seated(caller, mock)
    for action in ("start", "next_part", "next_part"):
        await do(caller, place, action)
    for verdict in ("WA", "AC", "WA"):
        await solve(caller, place, verdict)
    assert (await asked(caller, "GET", f"{MOCKS}/{mock}"))["problems"][0]["verdict"] == "AC"


async def test_what_is_solved_in_it_is_no_submission_of_practice(caller: httpx.AsyncClient) -> None:
    await held_alone(caller, (await made(caller, "alone_timed"))["id"])
    assert (await asked(caller, "GET", "/api/submissions"))["items"] == []


async def test_hints_of_a_self_run_room_are_counted_and_given_one_by_one(
    service: Service, caller: httpx.AsyncClient
) -> None:
    service.parts.catalogue.get("pair-sum")._hints = ("Look at the signs.", "Add.")
    place = await seated(caller, (await made(caller, "alone_timed"))["id"])
    for action in ("start", "next_part", "next_part"):
        await do(caller, place, action)
    assert (await asked(caller, "GET", seat(place, "/problems/pair-sum")))["hints"] == ["", ""]
    state = await do(caller, place, "hint", problem="pair-sum", hint=0)
    assert [one["text"] for one in state["hints"]] == ["Look at the signs."]
    await do(caller, place, "hint", 404, problem="pair-sum", hint=2)


# --- whose it is ---


async def test_another_learners_mock_interview_looks_like_none(service: Service, caller: httpx.AsyncClient) -> None:
    mock = (await made(caller))["id"]
    async with service.caller() as other:
        await asked(other, "GET", MOCKS)
        for name in (mock, "0" * 36):
            for method, below, body in (
                ("GET", "", None),
                ("DELETE", "", None),
                ("POST", "/seat", None),
                ("POST", "/friend", None),
                ("PUT", "/card", {"ratings": {}, "summary": ""}),
                ("POST", "/card/lock", None),
            ):
                assert await refused(other, method, f"{MOCKS}/{name}{below}", 404, body) == "no_such_mock"
        assert (await asked(other, "GET", MOCKS))["mocks"] == []
    assert (await asked(caller, "GET", f"{MOCKS}/{mock}"))["state"] == "lobby"


async def test_a_learner_has_so_many_that_are_not_over(service: Service, caller: httpx.AsyncClient) -> None:
    mocks = [(await made(caller, "alone_timed"))["id"] for _ in range(OPEN_MOCKS)]
    body = {"level": "alone_timed", "minutes": 30}
    assert await refused(caller, "POST", MOCKS, 429, body) == "too_many_mocks"
    await asked(caller, "DELETE", f"{MOCKS}/{mocks[0]}")
    await made(caller, "alone_timed")


@pytest.mark.parametrize(
    "body",
    [
        {"level": "alone_timed", "minutes": 50},
        {"level": "in_public", "minutes": 60},
        {"level": "alone_timed", "minutes": 60, "learner_id": "0"},
    ],
)
async def test_what_is_no_mock_interview_is_refused(caller: httpx.AsyncClient, body: Any) -> None:
    await asked(caller, "POST", MOCKS, body, 422)


async def test_a_problem_that_is_not_there_is_refused_and_leaves_nothing(
    service: Service, caller: httpx.AsyncClient
) -> None:
    body = {"level": "alone_timed", "minutes": 60, "problem": "no-such-problem"}
    assert await refused(caller, "POST", MOCKS, 404, body) == "no_such_problem"
    assert set((await left(service)).values()) == {0}


# --- the own card ---


async def test_the_own_card_is_locked_once_and_after_the_end(caller: httpx.AsyncClient) -> None:
    mock = (await made(caller, "alone_timed"))["id"]
    path = f"{MOCKS}/{mock}/card"
    body = {"ratings": {"approach": 3, "P1": None}, "summary": "Too fast."}
    await asked(caller, "PUT", path, body)
    assert await refused(caller, "POST", f"{path}/lock", 409) == "interview_not_over"
    await held_alone(caller, mock)
    locked = await asked(caller, "POST", f"{path}/lock")
    assert (locked["own"], locked["own_locked"]) == (body, True)
    assert await refused(caller, "POST", f"{path}/lock", 409) == "card_locked"
    assert await refused(caller, "PUT", path, 409, body) == "card_locked"
    assert locked["gap"] is None, "nobody else rated"


@pytest.mark.parametrize("subject", ["F1", "C5", "luck"])
async def test_only_what_is_rated_in_it_can_be_rated(caller: httpx.AsyncClient, subject: str) -> None:
    mock = (await made(caller, "alone_timed"))["id"]
    body = {"ratings": {subject: 3}, "summary": ""}
    assert await refused(caller, "PUT", f"{MOCKS}/{mock}/card", 422, body) == "not_rated"


# --- what remains ---


async def left(service: Service) -> dict[str, int]:
    """How much there is of all that a mock interview makes."""
    async with service.parts.database.read() as session:
        return {
            table.__tablename__: await session.scalar(select(func.count()).select_from(table)) or 0
            for table in (MockRow, InterviewRow, AccountRow, LoginRow, LinkRow, ParticipantRow, LiveLogRow)
        }


async def test_deleting_it_leaves_nothing(service: Service, caller: httpx.AsyncClient) -> None:
    told: list[Any] = []
    service.parts.revocations.subscribe(lambda interview, who: told.append((interview, who)))
    async with service.caller() as friend:
        pair = await (await Pair(service, caller, friend).come_in()).talk()
        await pair.friend_rates()
        assert min((await left(service)).values()) >= 1
        await asked(caller, "DELETE", f"{MOCKS}/{pair.mock}")
        assert told[-1] == (pair.interview, None), "whoever is in the room leaves it"
        await service.parts.hub._writer.flush()
        assert set((await left(service)).values()) == {0}
        await refused(caller, "GET", f"{MOCKS}/{pair.mock}", 404)
        await refused(friend, "GET", f"/api/interviews/{pair.interview}", 401)


async def test_interviews_of_accounts_are_as_they_were(service: Service, caller: httpx.AsyncClient) -> None:
    await held_alone(caller, (await made(caller, "alone_timed"))["id"])
    async with gathered(service) as people:
        view = await asked(people.own, "GET", f"/api/interviews/{people.interview}")
        assert (view["rules"]["self_run"], view["rules"]["untimed"]) == (False, False)
        assert len((await asked(people.own, "GET", "/api/interviews"))["interviews"]) == 1
        await refused(people.own, "GET", f"/api/interviews/{people.interview}/script", 404)
        await entered(people.own, people.interview)


async def test_rules_from_before_there_were_mock_interviews_hold(service: Service) -> None:
    async with gathered(service) as people:
        async with service.parts.database.write() as session:
            row = await session.get_one(InterviewRow, people.interview)
            row.rules = {name: value for name, value in row.rules.items() if name not in ("self_run", "untimed")}
        view = await asked(people.candidate, "GET", seat(people.seats["candidate"]))
        assert view["interview"]["rules"]["self_run"] is False
        await do(people.candidate, people.seats["candidate"], "start", 403)


# --- the plan and the map ---


async def test_minutes_in_a_mock_interview_count_as_such(service: Service, caller: httpx.AsyncClient) -> None:
    mock = (await made(caller, "alone_timed"))["id"]
    await held_alone(caller, mock)
    async with service.parts.database.write() as session:
        row = (await session.scalars(select(InterviewRow))).one()
        row.started_at = (row.ended_at or 0) - 40 * 60_000
    week = {share["kind"]: share["done"] for share in (await asked(caller, "GET", BASE))["week"]}
    assert week == {"coding": 0, "knowhow": 0, "mock": 40, "fact": 0}


async def test_without_a_choice_the_problem_is_one_not_solved_nor_met(caller: httpx.AsyncClient) -> None:
    await accepted(caller, problem="pair-sum")
    first = await made(caller, "alone_timed", problem=None)
    await held_alone(caller, first["id"], None)
    met = (await asked(caller, "GET", f"{MOCKS}/{first['id']}"))["problems"][0]["slug"]
    assert met == "sum-line"


async def test_solving_alone_is_not_watched(caller: httpx.AsyncClient) -> None:
    await held_alone(caller, (await made(caller, "silent_viewer"))["id"])
    assert (await coverage(caller))["swe"]["watched"]["things"] == 0


async def test_what_is_known_is_kept_once_it_was_looked_at(service: Service, caller: httpx.AsyncClient) -> None:
    """So that it outlives the recording, and the map need not be worked out from it every time."""
    mock = (await made(caller, "alone_timed"))["id"]

    async def kept() -> Any:
        async with service.parts.database.read() as session:
            return (await session.get_one(MockRow, mock)).outcome

    await asked(caller, "GET", f"{MOCKS}/{mock}")
    assert await kept() is None
    await held_alone(caller, mock)
    before = await asked(caller, "GET", f"{MOCKS}/{mock}")
    assert (await kept())["problems"][0]["verdict"] == "AC"
    async with service.parts.database.write() as session:
        await session.execute(delete(InterviewRow))
    after = await asked(caller, "GET", f"{MOCKS}/{mock}")
    assert (after["state"], after["replay"], after["interview"]) == ("done", False, None)
    assert after["problems"] == before["problems"]
