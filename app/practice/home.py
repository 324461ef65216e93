"""What a learner opens with: the plan, what is known of them, and what follows from it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.clock import now_ms
from app.practice.coverage import DAY_MS, coverage_of, family_of
from app.practice.deck import Decks
from app.practice.due import PROBLEM, cards_of, due_of, reviewed_today
from app.practice.mock_outcome import held_by, time_of
from app.practice.plan import Candidate, Standing, for_a_mock, steps_of, week_of
from app.practice.schedule import moment
from app.practice.shapes import Deck, Home, Plan, PlanBody
from app.practice.tables import AnswerRow, PlanRow, ReviewCardRow, ReviewRow
from app.submissions import remember_learner, statuses
from app.tables import RoomRow, SubmissionRow

HOURS = 5
"""Hours per week until the learner says otherwise."""
WEEK_MS = 7 * DAY_MS
WARM_UP = "warm-up"


async def days_left_of(session: AsyncSession, learner: str, now: int) -> int | None:
    """Return the days until the learner's interview; None without one, and after it."""
    row = await session.get(PlanRow, learner)
    return _days_left(row, now)


async def save_plan(session: AsyncSession, learner: str, body: PlanBody, now: int) -> None:
    """Keep what the plan is made from."""
    await remember_learner(session, learner)
    values = body.model_dump()
    row = await session.get(PlanRow, learner)
    if row is None:
        session.add(PlanRow(learner_id=learner, changed_at=now, **values))
    else:
        row.interview_on, row.hours_per_week, row.changed_at = body.interview_on, body.hours_per_week, now
    await session.flush()


async def home_of(session: AsyncSession, learner: str, catalogue: Catalogue, decks: Decks, now: int) -> Home:
    """Return what a learner opens with, as it is at `now`."""
    plan = await session.get(PlanRow, learner)
    cards = await cards_of(session, learner, catalogue, decks)
    due = due_of(cards, await reviewed_today(session, learner, now), now)
    standing = await _standing(session, learner, catalogue, decks, cards, due, now)
    steps = steps_of(standing)
    answers = await session.scalar(
        select(func.count(AnswerRow.prompt.distinct())).where(AnswerRow.learner_id == learner)
    )
    return Home(
        plan=_plan(plan, now),
        next=steps[0],
        later=steps[1:],
        week=week_of(standing),
        due=_counted(due),
        solved=sum(one.status == "solved" for one in standing.problems),
        answered=answers or 0,
        projects=standing.projects,
    )


def _plan(row: PlanRow | None, now: int) -> Plan | None:
    if row is None:
        return None
    return Plan(interview_on=row.interview_on, hours_per_week=row.hours_per_week, days_left=_days_left(row, now))


def _days_left(row: PlanRow | None, now: int) -> int | None:
    if row is None or row.interview_on is None:
        return None
    left = (date.fromisoformat(row.interview_on) - moment(now).date()).days
    return left if left >= 0 else None


async def _standing(
    session: AsyncSession,
    learner: str,
    catalogue: Catalogue,
    decks: Decks,
    cards: Sequence[ReviewCardRow],
    due: Sequence[ReviewCardRow],
    now: int,
) -> Standing:
    plan = await session.get(PlanRow, learner)
    words = [card for card in due if not card.item.startswith(PROBLEM)]
    answered = set(await session.scalars(select(AnswerRow.prompt).where(AnswerRow.learner_id == learner).distinct()))
    open_prompts = [prompt for name, prompt in decks.prompts.prompts.items() if name not in answered]
    coverage = await coverage_of(session, learner, catalogue, decks, now)
    seen = {card.item for card in cards}
    return Standing(
        hours_per_week=plan.hours_per_week if plan else HOURS,
        done=await _minutes(session, learner, decks, now),
        problems=await _problems(session, learner, catalogue, {card.item for card in due}),
        last_family=await _last_family(session, learner, catalogue),
        solved={
            row.family: cell.strength for row in coverage.families for cell in row.cells if cell.evidence == "solved"
        },
        due_cards=len(words),
        late_days=max(((now - card.due) // DAY_MS for card in words), default=0),
        new_cards=sum(f"concept:{name}" not in seen for name in decks.cards),
        projects=len(coverage.projects),
        prompts=[(prompt.id, prompt.question) for prompt in open_prompts if prompt.rated],
        facts=[(prompt.id, prompt.question) for prompt in open_prompts if not prompt.rated],
        mock_days=await _days_since_mock(session, learner, now),
        days_left=_days_left(plan, now),
    )


async def problem_to_solve(
    session: AsyncSession, learner: str, catalogue: Catalogue, decks: Decks, *, minutes: int, without: Collection[str]
) -> str | None:
    """Return the plan's choice for a mock interview with so many minutes of coding; None where there is no problem."""
    # What is due for review is no matter here: a mock interview is about something new.
    standing = await _standing(session, learner, catalogue, decks, (), (), now_ms())
    chosen = for_a_mock(standing, minutes, without)
    return chosen.slug if chosen is not None else None


async def problems_offered(session: AsyncSession, learner: str, catalogue: Catalogue) -> list[Candidate]:
    """Return the problems that a mock interview may be about."""
    return await _problems(session, learner, catalogue, set())


async def _days_since_mock(session: AsyncSession, learner: str, now: int) -> int | None:
    begun = [times[0] for held in await held_by(session, learner) if (times := time_of(held, now)) is not None]
    return (now - max(begun)) // DAY_MS if begun else None


async def _problems(session: AsyncSession, learner: str, catalogue: Catalogue, due: set[str]) -> list[Candidate]:
    """Return the problems that may come next; follow-ups come with their problem, not by themselves."""
    found = await statuses(session, learner)
    return [
        Candidate(
            slug=package.slug,
            title=package.title,
            family=family_of(catalogue, package.slug),
            difficulty=package.difficulty,
            minutes=package.minutes.expected,
            status=found.get(package.slug, "new"),
            # One that was only looked at comes back by its review, and in the plan as what is not solved yet.
            due=f"{PROBLEM}{package.slug}" in due and found.get(package.slug) == "solved",
        )
        for package in (entry.package for entry in catalogue)
        if not package.follows and package.slug != WARM_UP
    ]


async def _last_family(session: AsyncSession, learner: str, catalogue: Catalogue) -> str | None:
    last = await session.scalar(
        select(SubmissionRow.problem)
        .where(SubmissionRow.learner_id == learner)
        .order_by(SubmissionRow.id.desc())
        .limit(1)
    )
    return family_of(catalogue, last) if last is not None and last in catalogue else None


def _counted(due: Sequence[ReviewCardRow]) -> dict[Deck, int]:
    counts: dict[Deck, int] = {"concept": 0, "prompt": 0, "problem": 0}
    for deck in counts:
        counts[deck] = sum(row.item.startswith(f"{deck}:") for row in due)
    return counts


async def _minutes(session: AsyncSession, learner: str, decks: Decks, now: int) -> Mapping[str, int]:
    """Return the minutes of the last seven days by kind: clocks of problems, and seconds that were noted."""
    since = now - WEEK_MS
    rooms = await session.execute(
        select(RoomRow.started_at, func.coalesce(RoomRow.ended_at, RoomRow.ends_at)).where(
            RoomRow.learner_id == learner, RoomRow.started_at >= since
        )
    )
    answers = (
        await session.execute(
            select(AnswerRow.prompt, AnswerRow.seconds).where(AnswerRow.learner_id == learner, AnswerRow.at >= since)
        )
    ).all()
    reviews = await session.scalar(
        select(func.sum(ReviewRow.seconds)).where(
            ReviewRow.learner_id == learner, ReviewRow.at >= since, ~ReviewRow.item.startswith("problem:")
        )
    )
    rated = decks.prompts.prompts
    facts = sum(seconds for prompt, seconds in answers if prompt in rated and not rated[prompt].rated)
    said = sum(seconds for _, seconds in answers) - facts
    return {
        "coding": sum(max(0, min(end, now) - start) for start, end in rooms) // 60_000,
        "knowhow": (said + (reviews or 0)) // 60,
        "mock": await _mock_minutes(session, learner, since, now),
        "fact": facts // 60,
    }


async def _mock_minutes(session: AsyncSession, learner: str, since: int, now: int) -> int:
    spent = [times for held in await held_by(session, learner) if (times := time_of(held, now)) is not None]
    return sum(end - start for start, end in spent if start >= since) // 60_000
