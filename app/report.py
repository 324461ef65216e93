"""The report of an interview that is over: what its record says, beside what its raters say."""

from collections.abc import Sequence
from typing import Any

import msgspec
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.clock import now_ms
from app.decisions import comparison_of, decision_kept
from app.errors import Conflict
from app.interview_tables import InterviewRow
from app.interview_views import interview_view
from app.interviews import Mine
from app.live.document import BOXES
from app.live.log import EVENT, read_log
from app.live.room import Room
from app.notes import notes_for
from app.prompts import PromptBank
from app.ratings import asked_in, card_of, has_locked, locked_cards, scorecard_view
from app.report_shapes import (
    Facts,
    FinalCode,
    GivenHint,
    GroupFacts,
    Happening,
    PartFacts,
    PlanBox,
    ProblemFacts,
    Report,
    SubmitFacts,
)
from app.submissions import cases_of
from app.tables import CaseRow, SubmissionRow

KEPT = (
    *("start", "part", "part_over", "pause", "resume", "extend", "private", "private_over", "end"),
    *("problem", "pen", "hint", "prompt", "submission", "judged", "paste", "copy", "blur", "focus", "idle"),
)
"""What of the timeline a rating may point at; who came and went would only crowd it."""


class _Event(msgspec.Struct):
    kind: str
    data: dict[str, Any]


_EVENTS = msgspec.json.Decoder(_Event)


def check_over(room: Room) -> None:
    """Raise Conflict while an interview goes on: what is private meanwhile must not be read here."""
    if room.clock.ended_at is None:
        raise Conflict("This is there when the interview is over.", code="interview_not_over")


async def happenings_of(session: AsyncSession, interview: str) -> list[Happening]:
    """Return what happened in an interview, in order, as far as a rating may point at it."""
    found: list[Happening] = []
    async for entry in read_log(session, interview):
        if entry.kind == EVENT:
            event = _EVENTS.decode(entry.body)
            if event.kind in KEPT:
                found.append(Happening(at=entry.at, kind=event.kind, data=event.data, by=entry.participant))
    return found


# --- facts ---


async def facts_of(session: AsyncSession, room: Room, catalogue: Catalogue) -> Facts:
    """Return the facts of an interview that is over; raises Conflict before."""
    check_over(room)
    happenings = await happenings_of(session, room.plan.interview)
    chosen = select(SubmissionRow).where(SubmissionRow.learner_id == room.plan.learner).order_by(SubmissionRow.id)
    rows = (await session.scalars(chosen)).all()
    cases = {row.id: await cases_of(session, row.id) for row in rows if row.kind == "submit"}
    problems = [slug for part in room.plan.parts for slug in part.problems]
    return Facts(
        started_at=room.clock.started_at,
        ended_at=room.clock.ended_at,
        parts=part_facts(room, happenings),
        problems=[
            _problem_facts(room, catalogue, slug, [row for row in rows if row.problem == slug], cases)
            for slug in problems
        ],
        private_seconds=seconds_between(happenings, "private", "private_over", room.clock.ended_at or now_ms()),
        pauses=sum(one.kind == "pause" for one in happenings),
        happenings=happenings,
    )


def part_facts(room: Room, happenings: Sequence[Happening]) -> list[PartFacts]:
    """Say of each part when it began and ended, and by how much it was extended."""
    began: dict[int, int] = {}
    extended: dict[int, int] = {}
    current = 0
    for one in happenings:
        if one.kind in ("start", "part"):
            current = int(one.data["part"])
            began[current] = one.at
        elif one.kind == "extend":
            extended[current] = extended.get(current, 0) + int(one.data["minutes"])
    ends = [began.get(index + 1, room.clock.ended_at) for index in range(len(room.plan.parts))]
    return [
        PartFacts(
            kind=part.kind,
            title=part.title,
            minutes=part.minutes,
            began_at=began.get(index),
            ended_at=ends[index] if index in began else None,
            extended=extended.get(index, 0),
        )
        for index, part in enumerate(room.plan.parts)
    ]


def seconds_between(happenings: Sequence[Happening], first: str, last: str, end: int) -> int:
    """Return how many seconds passed from each `first` to the next `last`, or to the end."""
    whole, since = 0, None
    for one in happenings:
        if one.kind == first and since is None:
            since = one.at
        elif one.kind == last and since is not None:
            whole, since = whole + one.at - since, None
    return (whole + (end - since if since is not None else 0)) // 1000


def _problem_facts(
    room: Room,
    catalogue: Catalogue,
    slug: str,
    rows: Sequence[SubmissionRow],
    cases: dict[str, Sequence[CaseRow]],
) -> ProblemFacts:
    titles = _group_titles(catalogue, slug)
    submits = [row for row in rows if row.kind == "submit"]
    hints = [
        GivenHint(at=hint.at, problem=slug, index=hint.index, text=hint.text)
        for hint in room.course.hints
        if hint.problem == slug
    ]
    return ProblemFacts(
        slug=slug,
        title=_title(catalogue, slug),
        version=rows[-1].problem_version if rows else None,
        opened=slug in room.course.opened,
        runs=sum(row.kind == "run" for row in rows),
        submits=[_submit_facts(row, cases[row.id], titles) for row in submits],
        hints=hints,
        approaches=sorted({root.split(":")[3] for root in room.document.seeded if root.split(":")[1] == slug}),
    )


def _submit_facts(row: SubmissionRow, cases: Sequence[CaseRow], titles: dict[str, str]) -> SubmitFacts:
    groups = list(dict.fromkeys(str(case["group"]) for case in row.planned))
    return SubmitFacts(
        at=row.created_at,
        language=row.language,
        verdict=row.verdict,
        passed=row.passed,
        cases=len(row.planned),
        groups=[
            GroupFacts(
                group=group,
                title=titles.get(group, group),
                passed=sum(case.group == group and case.verdict == "AC" for case in cases),
                cases=sum(case["group"] == group for case in row.planned),
            )
            for group in groups
        ],
    )


def _title(catalogue: Catalogue, slug: str) -> str:
    return catalogue.get(slug).package.title if slug in catalogue else slug


def _group_titles(catalogue: Catalogue, slug: str) -> dict[str, str]:
    return {group.id: group.title for group in catalogue.get(slug).package.groups} if slug in catalogue else {}


# --- what was written ---


def final_code(room: Room, catalogue: Catalogue) -> list[FinalCode]:
    """Return the code of every approach as it was left, in the order of the plan."""
    order = [slug for part in room.plan.parts for slug in part.problems]
    found = []
    for root in sorted(room.document.seeded):
        _, problem, language, approach = root.split(":")
        code = room.document.text(root)
        setups = catalogue.get(problem).page("new").setups if problem in catalogue else {}
        changed = language not in setups or code != setups[language].starter
        found.append(FinalCode(problem=problem, language=language, approach=approach, code=code, changed=changed))
    return sorted(found, key=lambda one: order.index(one.problem) if one.problem in order else len(order))


def plan_boxes(room: Room) -> list[PlanBox]:
    """Return what was written on the plan pad, box by box."""
    texts = room.document.texts()
    order = [slug for part in room.plan.parts for slug in part.problems]
    return [
        PlanBox(problem=problem, box=box, text=text)
        for problem in order
        for box in BOXES
        if (text := texts.get(f"plan:{problem}:{box}", "")).strip()
    ]


async def report_of(
    session: AsyncSession, room: Room, catalogue: Catalogue, bank: PromptBank, found: Mine, account: str, name: str
) -> Report:
    """Put the report together for one reader: `account`, who is called `name`; raises Conflict before the end.

    Others' notes and scorecards, what follows from them, and the decision are in it once the reader has locked
    the own scorecard.
    """
    row: InterviewRow = found.row
    facts = await facts_of(session, room, catalogue)
    locked = await has_locked(session, row.id, account)
    cards = (await locked_cards(session, row.id, account))[0] if locked else []
    if not locked and (own := await card_of(session, row.id, account)) is not None:
        shown = [scorecard_view(own, name)]
    else:
        shown = cards
    asked = asked_in(bank, row)
    return Report(
        interview=await interview_view(session, found),
        facts=facts,
        code=final_code(room, catalogue),
        plans=plan_boxes(room),
        notes=await notes_for(session, row.id, account, everybodys=locked),
        scorecards=shown,
        comparison=comparison_of(bank, row, cards) if locked else None,
        decision=decision_kept(row) if locked else None,
        titles={prompt.id: prompt.question for prompt in asked.values()},
        made_at=now_ms(),
    )
