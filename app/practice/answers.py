"""The drill: questions answered in ninety seconds, each answer a version; follow-ups and examples come afterwards."""

from collections.abc import Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import new_id, now_ms
from app.errors import Conflict, NotFound
from app.interview_shapes import Prompt
from app.practice.coverage import DAY_MS
from app.practice.deck import Decks
from app.practice.projects import find_project
from app.practice.reviews import Reviews
from app.practice.shapes import AnswerBody, Answered, AnswerRatingBody, Drill, DrillPrompt, RateBody, Rating, Version
from app.practice.tables import AnswerRow, ReviewCardRow
from app.submissions import remember_learner

SECONDS = 90
VERSIONS = 200
AGAIN_DAYS = 7
REVIEW_OF: Mapping[int, Rating] = {1: "again", 2: "hard", 3: "good", 4: "easy"}
"""How a rating against the anchors counts as a review."""


async def drill_of(session: AsyncSession, learner: str, decks: Decks) -> Drill:
    """Return every question with how far the learner is with it."""
    rows = await session.scalars(
        select(AnswerRow).where(AnswerRow.learner_id == learner).order_by(AnswerRow.prompt, AnswerRow.id)
    )
    versions: dict[str, list[AnswerRow]] = {}
    for row in rows:
        versions.setdefault(row.prompt, []).append(row)
    due = await _due_of(session, learner)
    return Drill(
        prompts=[_prompt(prompt, versions.get(name, []), due) for name, prompt in decks.prompts.prompts.items()],
        anchors=dict(decks.prompts.anchors),
        seconds=SECONDS,
    )


async def answered(session: AsyncSession, learner: str, decks: Decks, prompt: str) -> Answered:
    """Return everything about one question; raises NotFound before it was answered, since the rest would answer it."""
    asked = _asked(decks, prompt)
    rows = await _versions(session, learner, prompt)
    if not rows:
        raise NotFound("Answer it once; then follow-ups and examples are here.", code="not_answered_yet")
    contrast = decks.contrasts[prompt]
    return Answered(
        prompt=_prompt(asked, rows, await _due_of(session, learner)),
        ladder=list(asked.ladder),
        weak=asked.weak,
        strong=asked.strong,
        weak_example=contrast.weak,
        strong_example=contrast.strong,
        anchor=contrast.line,
        versions=[_version(row) for row in reversed(rows)],
        again_at=rows[-1].at + AGAIN_DAYS * DAY_MS,
    )


async def add_answer(session: AsyncSession, learner: str, decks: Decks, prompt: str, body: AnswerBody) -> None:
    """Keep an answer as the newest version; raises NotFound for no such question or project, Conflict for too many."""
    _asked(decks, prompt)
    there = select(func.count()).where(AnswerRow.learner_id == learner, AnswerRow.prompt == prompt)
    if (await session.scalar(there) or 0) >= VERSIONS:
        raise Conflict("You have 200 versions of this answer; remove one first.", code="too_many_versions")
    if body.project is not None:
        await find_project(session, learner, body.project)
    await remember_learner(session, learner)
    row = AnswerRow(
        id=new_id(),
        learner_id=learner,
        prompt=prompt,
        project_id=body.project,
        text=body.text,
        seconds=body.seconds,
        rating=None,
        rung=None,
        at=now_ms(),
    )
    session.add(row)
    await session.flush()


async def rate_answer(
    session: AsyncSession,
    learner: str,
    decks: Decks,
    reviews: Reviews,
    version: tuple[str, str],
    body: AnswerRatingBody,
) -> None:
    """Rate an answer, given as (prompt, id); its first rating also counts as a review of the question.

    Raises Conflict for fact finding, which is never scored, and NotFound for what is not the caller's.
    """
    prompt, answer = version
    if not _asked(decks, prompt).rated:
        raise Conflict("Fact finding is private and not scored.", code="not_rated")
    row = await _find(session, learner, prompt, answer)
    first = row.rating is None
    row.rating, row.rung = body.rating, body.rung
    if first:
        await reviews.rate(f"prompt:{prompt}", RateBody(rating=REVIEW_OF[body.rating], seconds=row.seconds))


async def remove_answer(session: AsyncSession, learner: str, prompt: str, answer: str) -> None:
    """Take one version away."""
    await session.delete(await _find(session, learner, prompt, answer))


async def _find(session: AsyncSession, learner: str, prompt: str, answer: str) -> AnswerRow:
    row = await session.get(AnswerRow, answer)
    if row is None or row.learner_id != learner or row.prompt != prompt:
        raise NotFound("There is no such answer.", code="no_such_answer")
    return row


async def _versions(session: AsyncSession, learner: str, prompt: str) -> Sequence[AnswerRow]:
    rows = select(AnswerRow).where(AnswerRow.learner_id == learner, AnswerRow.prompt == prompt)
    return (await session.scalars(rows.order_by(AnswerRow.id))).all()


async def _due_of(session: AsyncSession, learner: str) -> dict[str, int]:
    rows = await session.execute(
        select(ReviewCardRow.item, ReviewCardRow.due).where(
            ReviewCardRow.learner_id == learner, ReviewCardRow.item.startswith("prompt:")
        )
    )
    return {item.partition(":")[2]: due for item, due in rows}


def _asked(decks: Decks, prompt: str) -> Prompt:
    asked = decks.prompts.prompts.get(prompt)
    if asked is None:
        raise NotFound("There is no such question.", code="no_such_prompt", field="prompt")
    return asked


def _prompt(prompt: Prompt, versions: Sequence[AnswerRow], due: dict[str, int]) -> DrillPrompt:
    newest = versions[-1] if versions else None
    return DrillPrompt(
        id=prompt.id,
        part=prompt.family,
        rated=prompt.rated,
        question=prompt.question,
        answers=len(versions),
        last_rating=newest.rating if newest else None,
        last_at=newest.at if newest else None,
        due_at=due.get(prompt.id),
    )


def _version(row: AnswerRow) -> Version:
    return Version(
        id=row.id,
        at=row.at,
        text=row.text,
        seconds=row.seconds,
        project=row.project_id,
        rating=row.rating,
        rung=row.rung,
    )
