"""Mock interviews of a learner: made as an ordinary interview of a guest's, listed, entered, looked at, deleted."""

from collections import Counter
from typing import Any, cast

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts import GUEST, add_guest
from app.catalogue import Catalogue
from app.clock import new_id, now_ms
from app.errors import Conflict, NotFound, TooMany
from app.interview_shapes import Anchor, InterviewBody, LevelName, LinkBody
from app.interview_tables import AccountRow, InterviewRow, LinkRow, ParticipantRow
from app.interviews import create_interview, delete_interview
from app.links import make_link
from app.participants import Seat, add_participant
from app.practice.coverage import DAY_MS
from app.practice.deck import Decks
from app.practice.file_shapes import FileMock
from app.practice.home import problem_to_solve, problems_offered
from app.practice.mock_outcome import (
    Held,
    came,
    friend_rated,
    gap_of,
    held_by,
    held_in,
    means_of,
    outcome_of,
    problems_of,
)
from app.practice.mock_plan import LADDER, SPLIT, held_for, parts_of, rules_of, title_of
from app.practice.mock_shapes import (
    Friend,
    KeptProblem,
    Mock,
    MockBody,
    MockList,
    MockOutcome,
    MockPart,
    MockProblem,
    MockState,
    MockSubject,
    MockSummary,
    Ready,
    ReadyProblem,
)
from app.practice.mock_shapes import OwnCard as OwnCardView
from app.practice.tables import AnswerRow, MockRow, ProjectRow
from app.scorecards import dimension_list
from app.security import hash_secret, new_secret
from app.submissions import remember_learner

CANDIDATE = "Candidate"
FRIEND = "A friend"
OPEN_MOCKS = 10
OPEN_OF_ALL = 500
"""So many guests' interviews of one day may wait or go on at a time: anybody can make one."""
SEAT_HOURS = 24 * 60


# --- making one ---


async def make_mock(session: AsyncSession, learner: str, catalogue: Catalogue, decks: Decks, body: MockBody) -> MockRow:
    """Make a mock interview, ready to begin: to ask for it is to agree to it.

    Raises NotFound for a problem that is not there, TooMany where many wait already.
    """
    await remember_learner(session, learner)
    await _check_how_many(session, learner)
    slug = body.problem or await problem_to_solve(
        session, learner, catalogue, decks, minutes=SPLIT[body.minutes][2], without=await _met(session, learner)
    )
    if slug is None or slug not in catalogue:
        raise NotFound("There is no such problem.", code="no_such_problem", field="problem")
    answers = await session.scalars(select(AnswerRow.prompt).where(AnswerRow.learner_id == learner))
    parts, rules = parts_of(decks.prompts, body.minutes, slug, Counter(answers)), rules_of(body.level)
    guest = await add_guest(session, FRIEND)
    plan = InterviewBody(
        title=title_of(body), candidate_name=CANDIDATE, parts=held_for(parts, rules), rules=rules, planned_for=None
    )
    interview = await create_interview(session, guest.id, plan)
    now = now_ms()
    interview.state, interview.consented_at = "lobby", now
    # What is released shows once it is over.
    interview.released = {"released_at": now, "replay": True, "feedback": None}
    await make_link(session, interview, LinkBody(role="candidate", hours=SEAT_HOURS))
    row = MockRow(
        id=new_id(),
        learner_id=learner,
        interview_id=interview.id,
        level=body.level,
        minutes=body.minutes,
        title=plan.title,
        parts=[part.model_dump() for part in parts],
        created_at=now,
    )
    session.add(row)
    await session.flush()
    return row


async def _check_how_many(session: AsyncSession, learner: str) -> None:
    ahead = select(func.count()).select_from(MockRow).join(InterviewRow, InterviewRow.id == MockRow.interview_id)
    if (
        await session.scalar(ahead.where(MockRow.learner_id == learner, InterviewRow.state != "done")) or 0
    ) >= OPEN_MOCKS:
        raise TooMany(
            "You have ten mock interviews that are not over. Delete some first.", code="too_many_mocks", retry_after=60
        )
    everybodys = (
        select(func.count()).select_from(InterviewRow).join(AccountRow, AccountRow.id == InterviewRow.account_id)
    )
    everybodys = everybodys.where(
        AccountRow.role == GUEST, InterviewRow.state != "done", InterviewRow.created_at > now_ms() - DAY_MS
    )
    if (await session.scalar(everybodys) or 0) >= OPEN_OF_ALL:
        raise TooMany("Many mock interviews wait here today. Come back later.", code="too_many_mocks", retry_after=3600)


async def _met(session: AsyncSession, learner: str) -> set[str]:
    """Return the problems of the learner's mock interviews so far."""
    rows = await session.scalars(select(MockRow.parts).where(MockRow.learner_id == learner))
    return {slug for parts in rows for part in parts for slug in part["problems"]}


# --- finding, entering, deleting ---


async def find_mock(session: AsyncSession, learner: str, mock: str) -> MockRow:
    """Return a mock interview of the learner's; raises NotFound for any other."""
    row = await session.get(MockRow, mock)
    if row is None or row.learner_id != learner:
        raise NotFound("There is no such mock interview.", code="no_such_mock")
    return row


async def take_seat(session: AsyncSession, row: MockRow) -> tuple[Seat, str]:
    """Give the learner's browser the candidate's seat, with a new secret; there is one seat however often it is taken.

    Raises Conflict where the interview is not here.
    """
    if row.interview_id is None:
        raise Conflict("The recording stayed where it was made.", code="no_recording")
    seated = await _seat(session, row.interview_id)
    if seated is None:
        link = await session.scalar(
            select(LinkRow.id).where(LinkRow.interview_id == row.interview_id, LinkRow.role == "candidate")
        )
        return await add_participant(session, row.interview_id, "candidate", CANDIDATE, link=link)
    secret = new_secret()
    seated.secret = hash_secret(secret)
    return Seat(seated.id, seated.interview_id, "candidate", seated.name, None), secret


async def _seat(session: AsyncSession, interview: str) -> ParticipantRow | None:
    found = select(ParticipantRow).where(ParticipantRow.interview_id == interview, ParticipantRow.role == "candidate")
    return (await session.scalars(found.order_by(ParticipantRow.id).limit(1))).one_or_none()


async def delete_mock(session: AsyncSession, row: MockRow) -> str | None:
    """Delete a mock interview with its interview and its guest; returns that interview, to be told after the commit."""
    held = await held_in(session, row)
    await session.delete(row)
    await session.flush()
    if held.interview is not None:
        await delete_interview(session, held.interview)
    return row.interview_id


async def mocks_for_file(session: AsyncSession, learner: str, catalogue: Catalogue) -> list[FileMock]:
    """Return the mock interviews that are over, as a file holds them: nothing of a friend's that is not told yet."""
    found = []
    for held in await held_by(session, learner):
        outcome = await outcome_of(session, held, catalogue)
        if outcome is not None:
            columns = {name: getattr(held.row, name) for name in FileMock.model_fields}
            found.append(FileMock.model_validate(columns | {"outcome": outcome}))
    return found


# --- how it looks ---


async def list_mocks(session: AsyncSession, learner: str, catalogue: Catalogue, decks: Decks) -> MockList:
    """Return a learner's mock interviews, and what the next one can be made from."""
    offered = await problems_offered(session, learner, catalogue)
    projects = await session.scalar(select(func.count()).where(ProjectRow.learner_id == learner))
    return MockList(
        mocks=[await _summary(session, held, catalogue) for held in await held_by(session, learner)],
        levels=list(LADDER),
        ready=Ready(
            problems=[
                ReadyProblem(
                    slug=one.slug,
                    title=one.title,
                    minutes=one.minutes,
                    family=one.family,
                    solved=one.status == "solved",
                )
                for one in offered
            ],
            projects=projects or 0,
        ),
    )


async def _summary(session: AsyncSession, held: Held, catalogue: Catalogue) -> MockSummary:
    row, interview = held
    outcome = await outcome_of(session, held, catalogue)
    means = means_of(row, outcome)
    return MockSummary(
        id=row.id,
        level=cast("LevelName", row.level),
        title=row.title,
        minutes=row.minutes,
        state=_state(held),
        created_at=row.created_at,
        started_at=interview.started_at if interview else outcome and outcome.started_at,
        ended_at=interview.ended_at if interview else outcome and outcome.ended_at,
        problems=_shown(await _problems(session, held, outcome, catalogue)),
        own_locked=row.card_locked_at is not None,
        mean_own=means.own,
        mean_friend=means.friend,
        replay=interview is not None and held.over,
    )


async def mock_view(session: AsyncSession, row: MockRow, catalogue: Catalogue, decks: Decks) -> Mock:
    """Shape a mock interview for its learner; it is one long list on purpose."""
    held = await held_in(session, row)
    interview = held.interview
    outcome = await outcome_of(session, held, catalogue)
    subjects = subjects_of(row, decks, outcome.asked if outcome else ())
    earlier = [one for one in await held_by(session, row.learner_id) if one.row.created_at < row.created_at]
    seated = await _seat(session, interview.id) if interview else None
    summary = await _summary(session, held, catalogue)
    return Mock(
        **summary.model_dump(exclude={"mean_own", "mean_friend", "problems"}),
        parts=[_part(part, told=held.over) for part in row.parts],
        interview=row.interview_id,
        participant=seated.id if seated else None,
        friend=await _friend(session, held, outcome),
        subjects=subjects if held.over else [],
        own=OwnCardView.model_validate(row.card) if row.card is not None else None,
        gap=gap_of(
            row, outcome, subjects, [(one.row, await outcome_of(session, one, catalogue)) for one in earlier][::-1]
        ),
        problems=summary.problems,
    )


async def _friend(session: AsyncSession, held: Held, outcome: MockOutcome | None) -> Friend:
    row, interview = held
    return Friend(
        made=row.friend_secret is not None,
        until=row.friend_until,
        name=row.friend_name,
        came=await came(session, interview) if interview else outcome is not None and outcome.friend_came,
        rated=await friend_rated(session, interview.id)
        if interview
        else outcome is not None and outcome.friend is not None,
    )


def _part(part: dict[str, Any], *, told: bool) -> MockPart:
    return MockPart(
        kind=part["kind"], title=part["title"], minutes=part["minutes"], prompts=part["prompts"] if told else []
    )


def _state(held: Held) -> MockState:
    return cast("MockState", held.interview.state) if held.interview else "done"


async def _problems(
    session: AsyncSession, held: Held, outcome: MockOutcome | None, catalogue: Catalogue
) -> list[KeptProblem]:
    if outcome is not None:
        return outcome.problems
    return await problems_of(session, held.interview, catalogue) if held.interview else []


def _shown(problems: list[KeptProblem]) -> list[MockProblem]:
    return [MockProblem(slug=one.slug, title=one.title, verdict=one.verdict) for one in problems]


def subjects_of(row: MockRow, decks: Decks, asked: list[str] | tuple[str, ...] = ()) -> list[MockSubject]:
    """Return what can be rated of a mock interview: the dimensions of coding, and its questions but fact finding."""
    bank = decks.prompts
    dimensions = [
        MockSubject(id=one.id, words=one.title, asked=True, anchors=one.anchors) for one in dimension_list({})
    ]
    anchors = [Anchor(rating=rating, meaning=meaning) for rating, meaning in bank.anchors.items()]
    planned = [bank.prompts[name] for part in row.parts for name in part["prompts"] if name in bank.prompts]
    return dimensions + [
        MockSubject(id=prompt.id, words=prompt.question, asked=prompt.id in asked, anchors=anchors)
        for prompt in planned
        if prompt.rated
    ]
