"""What happened in an attempt: its moments, its phases, how near the limits it came, and what to try next."""

import itertools
from collections.abc import Iterable, Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue, Entry
from app.clock import now_ms
from app.errors import NotFound
from app.hints import OTHER_WAYS
from app.practice.attempts import facts_between
from app.practice.shapes import AttemptFacts
from app.practice.story_shapes import (
    Headroom,
    Moment,
    PastAttempt,
    PastAttempts,
    Phase,
    Story,
    Suggestion,
    TypedStep,
    TypedSteps,
)
from app.practice.tables import TypedRow
from app.submissions import statuses
from app.tables import CaseRow, HintRow, RoomRow, SubmissionRow
from runner import TITLES, Verdict

LISTED = 100


async def past_attempts(session: AsyncSession, learner: str, entry: Entry) -> PastAttempts:
    """Return all attempts at a problem, newest first: each clock, and what was sent without one."""
    slug = entry.package.slug
    rooms = await session.scalars(
        select(RoomRow)
        .where(RoomRow.learner_id == learner, RoomRow.problem == slug)
        .order_by(RoomRow.started_at.desc())
        .limit(LISTED)
    )
    accepted = (
        await session.execute(
            select(SubmissionRow.room_id, SubmissionRow.created_at).where(
                SubmissionRow.learner_id == learner,
                SubmissionRow.problem == slug,
                SubmissionRow.kind == "submit",
                SubmissionRow.verdict == "AC",
            )
        )
    ).all()
    solved = {room for room, _ in accepted}
    found = [
        PastAttempt(
            room=room.id,
            began=room.started_at,
            minutes=max(0, _end(room) - room.started_at) // 60_000,
            solved=room.id in solved,
        )
        for room in rooms
    ]
    first, last = await _untimed(session, learner, slug)
    if first is not None and last is not None:
        found.append(PastAttempt(room=None, began=first, minutes=(last - first) // 60_000, solved=None in solved))
    return PastAttempts(attempts=sorted(found, key=lambda one: one.began, reverse=True))


async def story_of(session: AsyncSession, learner: str, catalogue: Catalogue, slug: str, room: str | None) -> Story:
    """Return what happened in an attempt; raises NotFound where there was none, also for somebody else's."""
    entry = catalogue.get(slug)
    began, ended = await _span(session, learner, slug, room)
    mine = (SubmissionRow.learner_id == learner, SubmissionRow.problem == slug)
    sent = (
        await session.scalars(
            select(SubmissionRow).where(*mine, SubmissionRow.room_id == room).order_by(SubmissionRow.created_at)
        )
    ).all()
    typed = await _typed_between(session, learner, slug, began, ended)
    hints = (
        await session.scalars(
            select(HintRow)
            .where(HintRow.learner_id == learner, HintRow.problem == slug, HintRow.at.between(began, ended))
            .order_by(HintRow.at)
        )
    ).all()
    accepted = next((row for row in sent if row.kind == "submit" and row.verdict == "AC"), None)
    facts = facts_between(entry, began, min(ended, now_ms()), sent, hints)
    return Story(
        problem=slug,
        room=room,
        began=began,
        ended=ended,
        facts=facts,
        phases=phases_of(began, ended, [row.at for row in typed], [row.created_at for row in sent]),
        moments=_moments(began, ended, typed, hints, sent),
        headroom=await _headroom(session, accepted) if accepted is not None else None,
        next=await _next(session, learner, catalogue, entry, facts),
        languages=list(dict.fromkeys(row.language for row in typed)),
    )


async def typed_of(session: AsyncSession, learner: str, slug: str, room: str | None, language: str) -> TypedSteps:
    """Return what was typed in an attempt in one language, change by change; raises NotFound where nothing was."""
    began, ended = await _span(session, learner, slug, room)
    rows = (
        await session.scalars(
            select(TypedRow)
            .where(
                TypedRow.learner_id == learner,
                TypedRow.problem == slug,
                TypedRow.language == language,
                TypedRow.at <= ended,
            )
            .order_by(TypedRow.revision)
        )
    ).all()
    start = ""
    for row in rows:
        if row.at < began:
            start = changed(start, row.head, row.tail, row.text)
    steps = [TypedStep(at=row.at, head=row.head, tail=row.tail, text=row.text) for row in rows if row.at >= began]
    if not steps:
        raise NotFound("Nothing was typed in this language then.", code="nothing_typed")
    return TypedSteps(language=language, start=start, steps=steps)


def changed(source: str, head: int, tail: int, text: str) -> str:
    """Return a text after one change."""
    return source[:head] + text + source[max(head, len(source) - tail) :]


def phases_of(began: int, ended: int, typed: Sequence[int], sent: Sequence[int]) -> list[Phase]:
    """Return the stretches of an attempt: reading until the first change, coding until the first run, then testing."""
    first_typed = min(typed, default=ended)
    first_sent = min(sent, default=ended)
    marks = [began, min(first_typed, first_sent), first_sent, ended]
    named = (("reading", "Reading and planning"), ("coding", "Coding"), ("testing", "Testing and repair"))
    return [
        Phase.model_validate({"name": name, "title": title, "from_at": start, "to_at": end})
        for (name, title), start, end in zip(named, marks[:-1], marks[1:], strict=True)
        if end > start
    ]


def _end(room: RoomRow) -> int:
    return room.ended_at if room.ended_at is not None else min(room.ends_at, now_ms())


async def _untimed(session: AsyncSession, learner: str, slug: str) -> tuple[int | None, int | None]:
    first, last = (
        await session.execute(
            select(func.min(SubmissionRow.created_at), func.max(SubmissionRow.created_at)).where(
                SubmissionRow.learner_id == learner, SubmissionRow.problem == slug, SubmissionRow.room_id.is_(None)
            )
        )
    ).one()
    return first, last


async def _span(session: AsyncSession, learner: str, slug: str, room: str | None) -> tuple[int, int]:
    if room is not None:
        row = await session.get(RoomRow, room)
        if row is None or row.learner_id != learner or row.problem != slug:
            raise NotFound("There is no such attempt.", code="no_attempt", field="room")
        return row.started_at, _end(row)
    first, last = await _untimed(session, learner, slug)
    if first is None or last is None:
        raise NotFound("You have not tried this problem without a clock.", code="no_attempt")
    return first, last


async def _typed_between(session: AsyncSession, learner: str, slug: str, began: int, ended: int) -> Sequence[TypedRow]:
    rows = select(TypedRow).where(
        TypedRow.learner_id == learner, TypedRow.problem == slug, TypedRow.at.between(began, ended)
    )
    return (await session.scalars(rows.order_by(TypedRow.at))).all()


def _moments(
    began: int, ended: int, typed: Sequence[TypedRow], hints: Sequence[HintRow], sent: Iterable[SubmissionRow]
) -> list[Moment]:
    """Return what happened in order; of typing only its beginning."""
    found = [Moment(at=began, kind="began", said="You began.", submission=None)]
    if typed:
        found.append(Moment(at=typed[0].at, kind="typed", said="You began to type.", submission=None))
    numbers = itertools.count(1)
    for taken in hints:
        said = "You looked at the other ways." if taken.hint == OTHER_WAYS else f"You took hint {next(numbers)}."
        found.append(Moment(at=taken.at, kind="hint", said=said, submission=None))
    passed = False
    for row in sent:
        accepted = row.kind == "submit" and row.verdict == "AC"
        said = "Run" if row.kind == "run" else "Submit"
        outcome = TITLES[Verdict(row.verdict)].lower() if row.verdict else "not judged yet"
        count = f", {row.passed} of {len(row.planned)} passed" if row.verdict and row.verdict != "CE" else ""
        first_pass = accepted and not passed
        passed = passed or accepted
        found.append(
            Moment.model_validate(
                {
                    "at": row.created_at,
                    "kind": "passed" if first_pass else row.kind,
                    "said": f"{said}: {outcome}{count}.",
                    "submission": row.id,
                }
            )
        )
    found.append(Moment(at=ended, kind="ended", said="It ended.", submission=None))
    return sorted(found, key=lambda moment: moment.at)


async def _headroom(session: AsyncSession, row: SubmissionRow) -> Headroom:
    cpu, memory = (
        await session.execute(
            select(func.max(CaseRow.cpu_ms), func.max(CaseRow.memory_kib)).where(CaseRow.submission_id == row.id)
        )
    ).one()
    return Headroom(
        time=min(1.0, (cpu or 0) / max(1, row.time_limit_ms)),
        memory=min(1.0, (memory or 0) / max(1, row.memory_limit_kib)),
    )


async def _next(
    session: AsyncSession, learner: str, catalogue: Catalogue, entry: Entry, facts: AttemptFacts
) -> list[Suggestion]:
    """Return what to try next, most fitting first: what was missing, then what goes on from here."""
    slug, title = entry.package.slug, entry.package.title
    if not facts.solved:
        why = "It is not solved yet. The code is kept as you left it; hints are beside the statement."
        return [Suggestion(title=f"Go on with {title}", why=why, href=f"/problems/{slug}")]
    found = []
    known = await statuses(session, learner)
    for other in catalogue.followups_of(slug):
        if known.get(other) != "solved":
            why = "An interviewer would ask this next."
            found.append(Suggestion(title=catalogue.get(other).package.title, why=why, href=f"/problems/{other}"))
    if facts.hints or facts.shown or facts.minutes > facts.expected_minutes:
        why = "It took hints or more than its time. It comes back for review; solve it without looking then."
        found.append(Suggestion(title="Review it in some days", why=why, href="/practice/review"))
    if len(entry.package.languages) > 1:
        why = "Solving it differently shows what the idea is, and what was only the language."
        found.append(Suggestion(title=f"Solve {title} in another language", why=why, href=f"/problems/{slug}"))
    return found
