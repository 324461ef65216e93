"""What follows from the scorecards by a person's decision, and what the candidate is given of it all."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts import SignedIn
from app.clock import now_ms
from app.errors import Conflict, Forbidden, Invalid
from app.interview_tables import InterviewRow, ScorecardRow
from app.interviews import own_interview
from app.participants import Seat
from app.prompts import PromptBank
from app.ratings import asked_in, locked_cards, profile_of
from app.score_shapes import (
    Comparison,
    Decision,
    DecisionBody,
    DecisionKept,
    Release,
    ReleaseBody,
    Released,
    Scorecard,
    ScorecardList,
)
from app.scorecards import compare, departs

DECISIONS = 50


def decision_kept(row: InterviewRow) -> DecisionKept:
    """Return the decision of an interview with those before it."""
    return DecisionKept.model_validate(row.decision or {"decision": None, "before": []})


def comparison_of(bank: PromptBank, row: InterviewRow, cards: list[Scorecard]) -> Comparison:
    """Compare the locked scorecards of an interview by its profile."""
    return compare(cards, profile_of(row), asked_in(bank, row))


async def scorecards_for(session: AsyncSession, bank: PromptBank, row: InterviewRow, account: str) -> ScorecardList:
    """Return all that one may see of the scorecards; raises Forbidden until the account has locked its own."""
    cards, still_open = await locked_cards(session, row.id, account)
    return ScorecardList(
        scorecards=cards, open=still_open, comparison=comparison_of(bank, row, cards), decision=decision_kept(row)
    )


async def decide(
    session: AsyncSession, bank: PromptBank, caller: SignedIn, interview: str, body: DecisionBody
) -> DecisionKept:
    """Keep a decision, and the one that it takes the place of; by whoever planned the interview.

    Raises Conflict before any scorecard is locked, Forbidden before the caller's own is, Invalid where the decision
    goes against the computed side without a reason for that.
    """
    row = await own_interview(session, caller.account, interview)
    locked = select(func.count()).where(ScorecardRow.interview_id == row.id, ScorecardRow.locked_at.is_not(None))
    if not await session.scalar(locked):
        raise Conflict("Lock a scorecard first; then decide.", code="no_scorecard")
    cards, _ = await locked_cards(session, row.id, caller.account)
    computed = comparison_of(bank, row, cards)
    if departs(body.human, computed.side) and body.departs_because is None:
        raise Invalid(
            f"The scorecards point to {computed.side}. Say why you decide otherwise.",
            code="departure_unexplained",
            field="departs_because",
        )
    kept = decision_kept(row)
    before = [*kept.before, *([kept.decision] if kept.decision else [])][-DECISIONS:]
    decision = Decision(
        **body.model_dump(),
        by=caller.name,
        at=now_ms(),
        **computed.model_dump(include={"mean", "low", "high", "side"}),
    )
    kept = DecisionKept(decision=decision, before=before)
    row.decision = kept.model_dump()
    return kept


# --- what the candidate is given ---


def release_of(row: InterviewRow) -> Release:
    """Return what the candidate of an interview may have, which is nothing before it is over."""
    released = row.released if row.state == "done" else None
    return Release.model_validate(released or {"released_at": None, "replay": False, "feedback": None})


def release(row: InterviewRow, body: ReleaseBody | None) -> Release:
    """Give the candidate feedback and replay, or with None take it back; raises Conflict while it is not over."""
    released: dict[str, Any] | None = None
    if body is not None:
        if row.state != "done":
            raise Conflict("Release something when the interview is over.", code="interview_not_over")
        released = {"released_at": now_ms(), "replay": body.replay, "feedback": body.feedback or None}
    row.released = released
    return release_of(row)


async def released_to(session: AsyncSession, seat: Seat) -> Released:
    """Return what the candidate is given; raises Forbidden for everybody else."""
    if seat.role != "candidate":
        raise Forbidden("This is for the candidate.", code="not_the_candidate")
    row = await session.get_one(InterviewRow, seat.interview)
    given = release_of(row)
    return Released(
        title=row.title,
        candidate_name=row.candidate_name,
        ended_at=row.ended_at,
        released=given.released_at is not None,
        replay=given.replay,
        feedback=given.feedback,
    )
