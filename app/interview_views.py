"""How accounts, interviews, links and seats look to those who may see them."""

from collections.abc import Collection, Sequence
from typing import cast

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts import GUEST, AccountRole
from app.clock import now_ms
from app.interview_shapes import (
    Account,
    Interview,
    InterviewList,
    InterviewState,
    InterviewSummary,
    LevelName,
    Link,
    Login,
    Part,
    Prompt,
    Rater,
    Rules,
    SeatInterview,
    SeatMock,
    SeatPart,
    SeatQuestion,
    SeatView,
)
from app.interview_tables import AccountRow, InterviewRow, LinkRow, LoginRow, ParticipantRow
from app.interviews import Mine, plan_of, raters_of
from app.participants import Seat
from app.practice.tables import MockRow
from app.prompts import PromptBank

LATE_MS = 12 * 3_600_000
"""An interview planned for longer ago than this, and not begun, is no longer the next one."""

_FORMATS = {
    "live": "The interviewer sees the editor live",
    "private_then_explain": "You first work alone, and then explain",
    "recorded": "You work alone, and the recording is looked at afterwards",
}


def account_view(row: AccountRow) -> Account:
    """Shape an account."""
    return Account(
        id=row.id,
        email=row.email,
        name=row.name,
        role=cast("AccountRole", row.role),
        invited=row.password is None and row.oidc_subject is None and row.role != GUEST,
        disabled=row.disabled_at is not None,
        created_at=row.created_at,
    )


def login_view(row: LoginRow, current: str) -> Login:
    """Shape a login; `current` is the id of the one that asks."""
    return Login(
        id=row.id,
        browser=row.browser,
        created_at=row.created_at,
        used_at=row.used_at,
        current=row.id == current,
    )


def link_view(row: LinkRow, opened: int) -> Link:
    """Shape a link, without its secret, which nobody has any more."""
    return Link(
        id=row.id,
        role="candidate" if row.role == "candidate" else "watcher",
        created_at=row.created_at,
        expires_at=row.expires_at,
        revoked_at=row.revoked_at,
        opened=opened,
    )


def summary(found: Mine) -> InterviewSummary:
    """Shape an interview for the list."""
    row = found.row
    return InterviewSummary(
        id=row.id,
        title=row.title,
        candidate_name=row.candidate_name,
        state=cast("InterviewState", row.state),
        mine=found.owner,
        minutes=sum(part["minutes"] for part in row.parts),
        planned_for=row.planned_for,
        created_at=row.created_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
        archived_at=row.archived_at,
    )


def listed(rows: Sequence[InterviewRow], account: str, *, state: str | None, q: str | None) -> InterviewList:
    """Shape the list: those of one state (upcoming, live, done) and with every word of `q`, in the order to read."""
    now, words = now_ms(), (q or "").casefold().split()
    chosen = [
        row
        for row in rows
        if state in (None, _stage(row))
        and all(word in f"{row.title} {row.candidate_name}".casefold() for word in words)
    ]
    chosen.sort(key=lambda row: _place(row, now))
    return InterviewList(interviews=[summary(Mine(row, row.account_id == account)) for row in chosen], now=now)


def _stage(row: InterviewRow) -> str:
    return row.state if row.state in ("live", "done") else "upcoming"


def _place(row: InterviewRow, now: int) -> tuple[int, int]:
    """Live first, then the next one to come, then those without a date, newest first, then what is over."""
    if row.state == "live":
        return 0, -(row.started_at or 0)
    if row.state == "done":
        return 3, -(row.ended_at or 0)
    if row.planned_for is not None and row.planned_for > now - LATE_MS:
        return 1, row.planned_for
    return 2, -row.created_at


async def interview_view(session: AsyncSession, found: Mine) -> Interview:
    """Shape an interview with its plan, for its interviewers."""
    row = found.row
    parts, rules = plan_of(row)
    owner = await session.get_one(AccountRow, row.account_id)
    return Interview(
        **summary(found).model_dump(),
        parts=parts,
        rules=rules,
        consented_at=row.consented_at,
        interviewer=Rater(email=owner.email, name=owner.name),
        raters=[Rater(email=rater.email, name=rater.name) for rater in await raters_of(session, row.id)],
        released=row.released is not None and row.state == "done",
    )


async def seat_view(session: AsyncSession, seat: Seat, bank: PromptBank) -> SeatView:
    """Shape what a participant may know of the interview: no prompts, problems or accommodations of others.

    A candidate who runs the interview alone reads the questions too, as nobody else is there to ask them.
    """
    row = await session.get_one(InterviewRow, seat.interview)
    parts, rules = plan_of(row)
    opened = frozenset(row.clock.get("opened", ()))
    alone = rules.self_run and seat.role == "candidate"
    return SeatView(
        participant=seat.participant,
        role=seat.role,
        name=seat.name,
        interview=SeatInterview(
            id=row.id,
            title=row.title,
            candidate_name=row.candidate_name,
            state=cast("InterviewState", row.state),
            planned_for=row.planned_for,
            parts=[_seat_part(part, opened, asks=alone, sees_all=seat.role == "interviewer") for part in parts],
            rules=rules if seat.role != "watcher" else rules.model_copy(update={"extra_percent": 0}),
        ),
        recorded=recorded(rules),
        watching=await _who_looks_on(session, row),
        questions=[_question(bank.prompts[name]) for part in parts for name in part.prompts if name in bank.prompts]
        if alone
        else [],
        mock=await _mock_of(session, row.id, seat),
        consented_at=row.consented_at,
        now=now_ms(),
    )


async def _mock_of(session: AsyncSession, interview: str, seat: Seat) -> SeatMock | None:
    mock = await session.scalar(select(MockRow).where(MockRow.interview_id == interview))
    if mock is None:
        return None
    return SeatMock(level=cast("LevelName", mock.level), mock=mock.id if seat.role == "candidate" else None)


def _question(prompt: Prompt) -> SeatQuestion:
    """A question without what a weak and a strong answer is like."""
    return SeatQuestion(id=prompt.id, question=prompt.question, ladder=prompt.ladder, rated=prompt.rated)


def _seat_part(part: Part, opened: Collection[str], *, asks: bool, sees_all: bool) -> SeatPart:
    return SeatPart(
        kind=part.kind,
        title=part.title,
        minutes=part.minutes,
        prompts=part.prompts if sees_all or asks else [],
        problems=[slug for slug in part.problems if sees_all or slug in opened],
    )


async def _who_looks_on(session: AsyncSession, row: InterviewRow) -> list[str]:
    """Names of the interviewers, and of the watchers who have come in by a link that is still good.

    The guest of an interview that its candidate runs alone is nobody.
    """
    owner = await session.get_one(AccountRow, row.account_id)
    watchers = await session.scalars(
        select(ParticipantRow.name)
        .join(LinkRow, LinkRow.id == ParticipantRow.link_id)
        .where(ParticipantRow.interview_id == row.id, ParticipantRow.role == "watcher", LinkRow.revoked_at.is_(None))
        .order_by(ParticipantRow.id)
    )
    alone = owner.role == GUEST and row.rules.get("self_run", False)
    interviewers = [*([] if alone else [owner.name]), *(rater.name for rater in await raters_of(session, row.id))]
    return list(dict.fromkeys([*interviewers, *watchers]))


def recorded(rules: Rules) -> list[str]:
    """Say to the candidate what is kept, in sentences; what they do not name is not kept."""
    sentences = [
        f"{_FORMATS[rules.format]}.",
        "Everything typed into the editor and the plan is kept, with its time and who typed it.",
        "Every Run and every Submit is kept, with its code and its results.",
        "The clock is kept, with pauses, hints, and who was in the room when.",
    ]
    if rules.private_minutes:
        sentences.append(
            f"You can think in private for {rules.private_minutes} minutes. Nobody sees the editor meanwhile; what was "
            "typed then shows afterwards."
        )
    if rules.signals:
        sentences.append(
            "It is noted when text is pasted, with its size, when you leave the window, and when nothing happens for "
            "a while. These are facts beside the timeline; nothing is computed from them."
        )
    return [
        *sentences,
        "No sound, no camera and no screen is recorded.",
        "Interviewers write private notes and a scorecard. They choose what of it they send you afterwards.",
    ]
