"""How mock interviews went, from their interviews or from what was kept of them; and own beside friend's ratings."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.interview_tables import InterviewRow, ParticipantRow, ScorecardRow
from app.practice.mock_plan import WITH_FRIEND
from app.practice.mock_shapes import EarlierGap, Gap, GapRow, KeptProblem, MockOutcome, MockSubject
from app.practice.tables import MockRow
from app.score_shapes import Card
from app.scorecards import marks_of
from app.tables import OPEN_STATES, SubmissionRow


class Held(NamedTuple):
    """A mock interview with the interview that it is held in, None where that is not here."""

    row: MockRow
    interview: InterviewRow | None

    @property
    def over(self) -> bool:
        """Whether it has ended; one that was brought in from elsewhere has."""
        return self.interview is None or self.interview.state == "done"


async def held_by(session: AsyncSession, learner: str) -> list[Held]:
    """Return a learner's mock interviews, newest first."""
    rows = (
        select(MockRow, InterviewRow)
        .outerjoin(InterviewRow, InterviewRow.id == MockRow.interview_id)
        .where(MockRow.learner_id == learner)
        .order_by(MockRow.created_at.desc(), MockRow.id.desc())
    )
    return [Held(row, interview) for row, interview in await session.execute(rows)]


async def held_in(session: AsyncSession, row: MockRow) -> Held:
    """Return one with its interview."""
    interview = await session.get(InterviewRow, row.interview_id) if row.interview_id else None
    return Held(row, interview)


async def outcome_of(session: AsyncSession, held: Held, catalogue: Catalogue) -> MockOutcome | None:
    """Return how it went, None before the end; the friend's ratings are part of it once both cards are locked."""
    row, interview = held
    kept = MockOutcome.model_validate(row.outcome) if row.outcome is not None else None
    may_grow = kept is None or (row.card_locked_at is not None and kept.friend is None)
    if interview is None or not may_grow:
        return kept
    if interview.state != "done" or interview.ended_at is None:
        return None
    return MockOutcome(
        started_at=interview.started_at,
        ended_at=interview.ended_at,
        problems=await problems_of(session, interview, catalogue),
        asked=[one["id"] for one in interview.clock.get("prompts", ())],
        friend_came=await came(session, interview),
        friend=await _friends_ratings(session, interview.id) if row.card_locked_at is not None else None,
    )


def to_keep(row: MockRow, gap: Gap | None) -> bool:
    """Say whether something is known of one that is over which is not kept yet; `gap` is what both rated."""
    if row.interview_id is None:
        return False
    return row.outcome is None or (gap is not None and row.outcome["friend"] is None)


async def keep_outcome(session: AsyncSession, row: MockRow, catalogue: Catalogue) -> None:
    """Keep how it went beside its recording, once the last verdict is there."""
    held = await held_in(session, row)
    outcome = await outcome_of(session, held, catalogue)
    if outcome is None or held.interview is None:
        return
    judging = select(SubmissionRow.id).where(
        SubmissionRow.learner_id == held.interview.learner_id, SubmissionRow.state.in_(OPEN_STATES)
    )
    if await session.scalar(judging.limit(1)) is None:
        row.outcome = outcome.model_dump()


async def problems_of(session: AsyncSession, interview: InterviewRow, catalogue: Catalogue) -> list[KeptProblem]:
    """Return the problems that were opened, and before the end no others; accepted once is accepted."""
    opened = set(interview.clock.get("opened", ()))
    planned = [slug for part in interview.parts for slug in part["problems"]]
    sent = await session.execute(
        select(SubmissionRow.problem, SubmissionRow.verdict)
        .where(
            SubmissionRow.learner_id == interview.learner_id,
            SubmissionRow.kind == "submit",
            SubmissionRow.verdict.is_not(None),
        )
        .order_by(SubmissionRow.id)
    )
    verdicts: dict[str, str | None] = {}
    for problem, verdict in sent:
        verdicts[problem] = "AC" if verdicts.get(problem) == "AC" else verdict
    return [
        KeptProblem.model_validate({"slug": slug, "title": _title(catalogue, slug), "verdict": verdicts.get(slug)})
        for slug in planned
        if slug in opened or interview.state == "done"
    ]


def _title(catalogue: Catalogue, slug: str) -> str:
    return catalogue.get(slug).package.title if slug in catalogue else slug


async def came(session: AsyncSession, interview: InterviewRow) -> bool:
    """Say whether a friend took a seat before the end."""
    seats = select(ParticipantRow.id).where(
        ParticipantRow.interview_id == interview.id, ParticipantRow.role.in_(("interviewer", "watcher"))
    )
    if interview.ended_at is not None:
        seats = seats.where(ParticipantRow.created_at <= interview.ended_at)
    return await session.scalar(seats.limit(1)) is not None


async def friend_rated(session: AsyncSession, interview: str) -> bool:
    """Say whether a friend has locked a scorecard, not what it says."""
    return await session.scalar(_locked(interview)) is not None


def _locked(interview: str) -> Select[ScorecardRow]:
    """The scorecard that was locked first."""
    locked = select(ScorecardRow).where(ScorecardRow.interview_id == interview, ScorecardRow.locked_at.is_not(None))
    return locked.order_by(ScorecardRow.locked_at, ScorecardRow.id).limit(1)


async def _friends_ratings(session: AsyncSession, interview: str) -> dict[str, int] | None:
    card = (await session.scalars(_locked(interview))).one_or_none()
    if card is None:
        return None
    return {
        subject: mark.rating for subject, mark in marks_of(Card.model_validate(card.card)) if mark.rating is not None
    }


# --- side by side ---


class Means(NamedTuple):
    """Own and friend's mean over what both rated; both None where that is nothing."""

    own: float | None
    friend: float | None


def both_of(row: MockRow, outcome: MockOutcome | None) -> tuple[Mapping[str, int], Mapping[str, int]] | None:
    """Return own and friend's ratings; None until both are locked."""
    if row.card is None or row.card_locked_at is None or outcome is None or outcome.friend is None:
        return None
    return {name: rating for name, rating in row.card["ratings"].items() if rating is not None}, outcome.friend


def means_of(row: MockRow, outcome: MockOutcome | None) -> Means:
    """Return the means of a mock interview."""
    both = both_of(row, outcome)
    shared = sorted(set(both[0]) & set(both[1])) if both else []
    if both is None or not shared:
        return Means(None, None)
    own, friend = ([ratings[name] for name in shared] for ratings in both)
    return Means(round(sum(own) / len(shared), 2), round(sum(friend) / len(shared), 2))


def gap_of(
    row: MockRow,
    outcome: MockOutcome | None,
    subjects: Sequence[MockSubject],
    earlier: Sequence[tuple[MockRow, MockOutcome | None]],
) -> Gap | None:
    """Return own and friend's ratings by subject, and the means of `earlier` ones, oldest first."""
    both = both_of(row, outcome)
    if both is None:
        return None
    own, friend = both
    means = means_of(row, outcome)
    return Gap(
        rows=[
            GapRow(
                subject=subject.id,
                words=subject.words,
                own=own.get(subject.id),
                friend=friend.get(subject.id),
                gap=own[subject.id] - friend[subject.id] if subject.id in own and subject.id in friend else None,
            )
            for subject in subjects
            if subject.id in own or subject.id in friend
        ],
        mean_own=means.own,
        mean_friend=means.friend,
        spread=[one for one in (_point(*found) for found in earlier) if one is not None],
    )


def _point(row: MockRow, outcome: MockOutcome | None) -> EarlierGap | None:
    own, friend = means_of(row, outcome)
    if own is None or friend is None or outcome is None:
        return None
    return EarlierGap(mock=row.id, at=outcome.ended_at, own=own, friend=friend)


# --- for the plan and the map ---


def time_of(held: Held, now: int) -> tuple[int, int] | None:
    """Return from when to when it went, until `now` if it goes on; None where it never began."""
    row, interview = held
    if interview is not None:
        return None if interview.started_at is None else (interview.started_at, interview.ended_at or now)
    kept = MockOutcome.model_validate(row.outcome) if row.outcome is not None else None
    return None if kept is None or kept.started_at is None else (kept.started_at, kept.ended_at)


async def watched_by_friends(session: AsyncSession, learner: str, catalogue: Catalogue) -> list[tuple[str, int]]:
    """Return the problems that a learner solved while a friend was there, with when."""
    found = []
    for held in await held_by(session, learner):
        outcome = await outcome_of(session, held, catalogue) if held.row.level in WITH_FRIEND else None
        if outcome is not None and outcome.friend_came:
            found += [(one.slug, outcome.ended_at) for one in outcome.problems if one.verdict == "AC"]
    return found
