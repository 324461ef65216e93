"""Interviews: planned by what there is, listed in reading order, fixed once agreed to, deleted without a trace."""

from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from sqlalchemy import String, func, select, update

from app.clock import new_id, now_ms
from app.interview_shapes import InterviewBody
from app.interview_tables import InterviewRow, LiveBlockRow, LiveLogRow, NoteRow, ScorecardRow
from app.interviews import OPEN_INTERVIEWS, create_interview
from app.tables import Base, SubmissionRow
from tests.app.conftest import Service
from tests.app.people import PARTS, PLAN, RULES, People, entered, gathered, opened, planned, seat, sign_up

HOUR_MS = 3_600_000


@pytest.fixture
async def own(service: Service) -> AsyncIterator[httpx.AsyncClient]:
    """An interviewer's browser."""
    async with service.caller() as client:
        await sign_up(service, client, "Own")
        yield client


@pytest.fixture
async def people(service: Service) -> AsyncIterator[People]:
    async with gathered(service) as everybody:
        yield everybody


async def put(service: Service, interview: str, **columns: Any) -> None:
    """Bring an interview into a state that the live room would."""
    async with service.parts.database.write() as session:
        await session.execute(update(InterviewRow).where(InterviewRow.id == interview).values(**columns))


# --- the plan ---


async def test_a_planned_interview_is_what_was_asked_for(own: httpx.AsyncClient) -> None:
    made = (await own.post("/api/interviews", json=PLAN | {"planned_for": 5, "rules": RULES})).json()
    assert made["parts"] == PARTS
    assert made["rules"] == RULES
    assert (made["title"], made["candidate_name"], made["planned_for"]) == ("First talk", "Grace", 5)
    assert (made["state"], made["minutes"], made["mine"], made["released"]) == ("planned", 45, True, False)
    assert made["interviewer"] == {"email": "own@example.org", "name": "Own"}
    assert (await own.get(f"/api/interviews/{made['id']}")).json() == made


async def test_without_rules_the_usual_ones_hold(own: httpx.AsyncClient) -> None:
    made = (await own.post("/api/interviews", json=PLAN)).json()
    assert made["rules"] == RULES == (await own.get("/api/interview-templates")).json()["rules"]


def with_part(**changes: Any) -> dict[str, Any]:
    return PLAN | {"parts": [PARTS[0], PARTS[2] | changes]}


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (with_part(problems=["no-such-problem"]), "parts.1.problems.0"),
        (with_part(problems=["pair-sum", "pair-sum"]), "parts.1.problems"),
        (PLAN | {"parts": [PARTS[2], PARTS[2]]}, "parts.1.problems"),
        (with_part(kind="knowhow"), "parts.1.problems"),
        (with_part(kind="lunch"), "parts.1.kind"),
        (with_part(prompts=["P99"]), "parts.1.prompts.0"),
        (with_part(prompts=["P1", "P1"]), "parts.1.prompts"),
        (with_part(minutes=0), "parts.1.minutes"),
        (with_part(minutes=241), "parts.1.minutes"),
        (with_part(minutes="30"), "parts.1.minutes"),
        (with_part(problems=[f"problem-{n}" for n in range(9)]), "parts.1.problems"),
        (PLAN | {"parts": []}, "parts"),
        (PLAN | {"parts": [PARTS[0]] * 9}, "parts"),
        (PLAN | {"title": "t" * 121}, "title"),
        (PLAN | {"title": " "}, "title"),
        (PLAN | {"candidate_name": "Gr\u202eace"}, "candidate_name"),
        (PLAN | {"planned_for": -1}, "planned_for"),
        (PLAN | {"rules": RULES | {"languages": ["klingon"]}}, "rules.languages.0"),
        (PLAN | {"rules": RULES | {"languages": ["go"]}}, "parts.2.problems.1"),
        (PLAN | {"rules": RULES | {"pause_tokens": 6}}, "rules.pause_tokens"),
        (PLAN | {"rules": {key: value for key, value in RULES.items() if key != "paste"}}, "rules.paste"),
        (PLAN | {"rules": RULES | {"camera": True}}, "rules.camera"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_a_plan_that_cannot_be_held_is_refused(own: httpx.AsyncClient, body: Any, field: str) -> None:
    answer = await own.post("/api/interviews", json=body)
    assert answer.status_code == 422
    assert answer.json()["error"]["field"] == field
    assert (await own.get("/api/interviews")).json()["interviews"] == []


async def test_an_account_plans_only_so_many_ahead(service: Service, own: httpx.AsyncClient) -> None:
    await planned(own)
    body = InterviewBody.model_validate(PLAN)
    async with service.parts.database.write() as session:
        account = await session.scalar(select(InterviewRow.account_id))
        for _ in range(OPEN_INTERVIEWS - 1):
            await create_interview(session, account or "", body)
    answer = await own.post("/api/interviews", json=PLAN)
    assert (answer.status_code, answer.json()["error"]["code"]) == (429, "too_many_interviews")
    assert (await own.post("/api/interviews/demo")).status_code == 429


async def test_the_demo_has_a_link_for_each_tab(service: Service, own: httpx.AsyncClient) -> None:
    made = (await own.post("/api/interviews/demo")).json()
    interview = (await own.get(f"/api/interviews/{made['interview']}")).json()
    assert (interview["title"], interview["candidate_name"]) == ("Demo interview", "Ada (demo)")
    assert [part["kind"] for part in interview["parts"]] == ["fact", "knowhow", "coding"]
    async with service.caller() as browser:
        views = [
            (await browser.get(seat(await opened(browser, made["candidate"])))).json(),
            (await browser.get(seat(await opened(browser, made["watcher"], "Walter")))).json(),
        ]
    assert [(view["role"], view["name"]) for view in views] == [("candidate", "Ada (demo)"), ("watcher", "Walter")]


# --- the list ---


async def test_the_list_reads_live_then_next_then_undated_then_over(service: Service, own: httpx.AsyncClient) -> None:
    now = now_ms()
    names = {
        "tomorrow": {"planned_for": now + 24 * HOUR_MS},
        "over": {"state": "done", "ended_at": now - HOUR_MS},
        "undated": {"planned_for": None},
        "today": {"planned_for": now - HOUR_MS},
        "over before": {"state": "done", "ended_at": now - 2 * HOUR_MS},
        "live": {"state": "live", "started_at": now},
        "missed": {"planned_for": now - 48 * HOUR_MS},
        "away": {"archived_at": now},
    }
    for title, columns in names.items():
        await put(service, await planned(own, title=title), **columns)

    async def titles(**wanted: str) -> list[str]:
        return [row["title"] for row in (await own.get("/api/interviews", params=wanted)).json()["interviews"]]

    ahead = ["today", "tomorrow", "missed", "undated"]
    assert await titles() == ["live", *ahead, "over", "over before"]
    assert await titles(state="upcoming") == ahead
    assert await titles(state="live") == ["live"]
    assert await titles(state="done") == ["over", "over before"]
    assert await titles(archived="true") == ["away"]
    assert await titles(q="OVER bef") == ["over before"]
    assert await titles(q="grace", state="live") == ["live"]
    assert await titles(q="%") == []


async def test_words_of_any_script_are_found_in_any_case(own: httpx.AsyncClient) -> None:
    await planned(own, candidate_name="ÅSA Ñandú")
    found = (await own.get("/api/interviews", params={"q": "åsa ñandÚ"})).json()["interviews"]
    assert [row["candidate_name"] for row in found] == ["ÅSA Ñandú"]


async def test_a_list_holds_what_one_owns_or_rates(people: People) -> None:
    for who, mine in (("own", [True]), ("rater", [False]), ("other", []), ("head", [])):
        rows = (await people.callers[who].get("/api/interviews")).json()["interviews"]
        assert [row["mine"] for row in rows] == mine


# --- changes ---


async def test_what_a_change_leaves_out_stays(people: People) -> None:
    path = f"/api/interviews/{people.interview}"
    before = (await people.own.get(path)).json()
    after = (await people.own.patch(path, json={"title": "Second talk"})).json()
    assert after == before | {"title": "Second talk"}
    dated = (await people.own.patch(path, json={"planned_for": 7})).json()
    assert dated["planned_for"] == 7
    assert (await people.own.patch(path, json={"planned_for": None})).json()["planned_for"] is None


async def test_plan_and_rules_stay_once_the_candidate_has_agreed(people: People) -> None:
    path = f"/api/interviews/{people.interview}"
    changed = await people.own.patch(path, json={"parts": PARTS[1:], "rules": RULES | {"paste": False}})
    assert changed.json()["minutes"] == 40
    await people.candidate.post(seat(people.seats["candidate"], "/consent"))
    for body in ({"parts": PARTS}, {"rules": RULES}):
        answer = await people.own.patch(path, json=body)
        assert (answer.status_code, answer.json()["error"]["code"]) == (409, "plan_agreed")
    assert (await people.own.patch(path, json={"title": "Still mine"})).status_code == 200


async def test_a_change_is_checked_like_a_plan(people: People) -> None:
    path = f"/api/interviews/{people.interview}"
    answer = await people.own.patch(path, json={"rules": RULES | {"languages": ["go"]}})
    assert (answer.status_code, answer.json()["error"]["field"]) == (422, "parts.2.problems.1")


async def test_the_live_room_is_told_of_changes_and_consent(people: People) -> None:
    told: list[str] = []
    stop = people.service.parts.changes.subscribe(told.append)
    await people.own.patch(f"/api/interviews/{people.interview}", json={"title": "Second talk"})
    await people.candidate.post(seat(people.seats["candidate"], "/consent"))
    stop()
    await people.own.patch(f"/api/interviews/{people.interview}", json={"title": "Third talk"})
    assert told == [people.interview, people.interview]


async def test_a_live_interview_is_not_put_away(people: People) -> None:
    path = f"/api/interviews/{people.interview}"
    await put(people.service, people.interview, state="live")
    assert (await people.own.post(f"{path}/archive")).status_code == 409
    await put(people.service, people.interview, state="done")
    away = (await people.own.post(f"{path}/archive")).json()["archived_at"]
    assert away
    assert (await people.own.post(f"{path}/archive")).json()["archived_at"] == away
    assert (await people.own.post(f"{path}/unarchive")).json()["archived_at"] is None


# --- raters ---


async def test_raters_left_out_leave_at_once(people: People) -> None:
    told: list[Any] = []
    people.service.parts.revocations.subscribe(lambda *args: told.append(args))
    answer = await people.own.put(
        f"/api/interviews/{people.interview}/raters", json={"emails": ["other@example.org", "own@example.org"]}
    )
    assert answer.json()["raters"] == [{"email": "other@example.org", "name": "Other"}]
    assert told == [(people.interview, [people.seats["rater"]])]
    assert (await people.rater.get(f"/api/interviews/{people.interview}")).status_code == 404
    assert (await people.rater.get(seat(people.seats["rater"]))).status_code == 404
    assert (await people.other.get(f"/api/interviews/{people.interview}")).status_code == 200


async def test_who_stays_a_rater_stays_seated(people: People) -> None:
    told: list[Any] = []
    people.service.parts.revocations.subscribe(lambda *args: told.append(args))
    emails = {"emails": ["rater@example.org", "other@example.org"]}
    await people.own.put(f"/api/interviews/{people.interview}/raters", json=emails)
    assert told == []
    assert (await people.rater.get(seat(people.seats["rater"]))).status_code == 200


async def test_a_rater_must_have_an_account(people: People) -> None:
    answer = await people.own.put(f"/api/interviews/{people.interview}/raters", json={"emails": ["no@example.org"]})
    assert (answer.status_code, answer.json()["error"]["field"]) == (422, "emails.0")
    assert (await people.rater.get(f"/api/interviews/{people.interview}")).status_code == 200


# --- deletion ---


async def fill(people: People) -> None:
    """Give the interview something of everything that one can hold."""
    now, interview, account = now_ms(), people.interview, people.accounts["own"]
    run = {"problem": "pair-sum", "language": "python", "source": "AC", "kind": "submit"}
    async with people.service.caller() as learner:
        sent = (await learner.post("/api/submissions", json=run)).json()["id"]
    async with people.service.parts.database.write() as session:
        of_interview = select(InterviewRow.learner_id).where(InterviewRow.id == interview).scalar_subquery()
        await session.execute(update(SubmissionRow).where(SubmissionRow.id == sent).values(learner_id=of_interview))
        where = {"interview_id": interview}
        session.add_all(
            [
                LiveLogRow(
                    **where, n=1, at=now, participant_id=people.seats["candidate"], connection=1, kind=0, body=b"x"
                ),
                LiveBlockRow(**where, last=1, body=b"x", chain="x"),
                NoteRow(**where, id=new_id(), account_id=account, at=now, text="private", changed_at=now),
                ScorecardRow(**where, id=new_id(), account_id=account, card={}, later=[], revision=1, changed_at=now),
            ]
        )


async def mentions(service: Service, words: set[str]) -> set[str]:
    """The tables in which one of these words stands in some column."""
    found: set[str] = set()
    async with service.parts.database.read() as session:
        for table in Base.metadata.sorted_tables:
            for column in table.columns:
                if not isinstance(column.type, String):
                    continue
                if await session.scalar(select(func.count()).select_from(table).where(column.in_(words))):
                    found.add(table.name)
    return found


async def test_a_deleted_interview_leaves_no_row_anywhere(people: People) -> None:
    await fill(people)
    service = people.service
    async with service.parts.database.read() as session:
        row = await session.get_one(InterviewRow, people.interview)
        words = {
            row.id,
            row.learner_id,
            *people.seats.values(),
            *(link["link"]["id"] for link in people.links.values()),
        }
    held = {"interview", "learner", "submission", "rater", "link", "participant", "live_log", "live_block", "note"}
    assert await mentions(service, words) == held | {"scorecard"}
    told: list[Any] = []
    service.parts.revocations.subscribe(lambda *args: told.append(args))
    assert (await people.own.delete(f"/api/interviews/{people.interview}")).status_code == 200
    assert await mentions(service, words) == set()
    assert told == [(people.interview, None)]
    for who, participant in people.seats.items():
        assert (await people.callers[who].get(seat(participant))).status_code == 404


async def test_deleting_one_interview_leaves_the_others(people: People) -> None:
    kept = await planned(people.own)
    chair = await entered(people.own, kept)
    await people.own.delete(f"/api/interviews/{people.interview}")
    assert (await people.own.get(f"/api/interviews/{kept}")).status_code == 200
    assert (await people.own.get(seat(chair))).status_code == 200
