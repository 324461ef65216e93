"""Everything of a learner: written into one file, brought in from one, or wiped."""

import hashlib
from base64 import b32hexdecode, b32hexencode
from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import BaseModel
from sqlalchemy import delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.clock import now_ms
from app.comparisons import OPEN
from app.errors import Conflict
from app.growth_tables import ApproachRow, ComparisonRow
from app.practice.file_shapes import (
    Everything,
    FileAnswer,
    FileApproach,
    FileCard,
    FileCase,
    FileComparison,
    FileDraft,
    FileHint,
    FilePlan,
    FileProject,
    FileReview,
    FileRoom,
    FileSubmission,
    FileTyped,
)
from app.practice.mock_outcome import held_by
from app.practice.mocks import delete_mock, mocks_for_file
from app.practice.shapes import Moved
from app.practice.tables import AnswerRow, MockRow, PlanRow, ProjectRow, ReviewCardRow, ReviewRow, SignUpRow, TypedRow
from app.submission_views import case_view, from_row
from app.submissions import remember_learner
from app.tables import OPEN_STATES, Base, CaseRow, DraftRow, HintRow, RoomRow, SubmissionRow

Shape = TypeVar("Shape", bound=BaseModel)
WIPED = (
    *(ComparisonRow, ApproachRow, SubmissionRow, RoomRow, HintRow, DraftRow, TypedRow),
    *(ReviewRow, ReviewCardRow, AnswerRow, ProjectRow, PlanRow),
)
"""What a file holds, in an order that foreign keys allow; cases go with their submission."""


async def everything_of(session: AsyncSession, learner: str, catalogue: Catalogue) -> Everything:
    """Return all that is kept of a learner; submissions and mock interviews still under way are left out."""
    plan = await session.get(PlanRow, learner)
    return Everything(
        format="sandglass-learner",
        version=1,
        exported_at=now_ms(),
        plan=FilePlan.model_validate(_columns(plan, FilePlan)) if plan is not None else None,
        projects=await _rows(session, learner, ProjectRow, FileProject),
        answers=await _rows(session, learner, AnswerRow, FileAnswer),
        cards=await _rows(session, learner, ReviewCardRow, FileCard),
        reviews=await _rows(session, learner, ReviewRow, FileReview),
        drafts=await _rows(session, learner, DraftRow, FileDraft),
        typed=await _rows(session, learner, TypedRow, FileTyped),
        hints=await _rows(session, learner, HintRow, FileHint),
        rooms=await _rows(session, learner, RoomRow, FileRoom),
        submissions=await _submissions(session, learner),
        approaches=await _rows(session, learner, ApproachRow, FileApproach),
        comparisons=await _comparisons(session, learner),
        mocks=await mocks_for_file(session, learner, catalogue),
    )


async def _comparisons(session: AsyncSession, learner: str) -> list[FileComparison]:
    done = select(ComparisonRow).where(ComparisonRow.learner_id == learner, ComparisonRow.state == "done")
    return [FileComparison.model_validate(_columns(row, FileComparison)) for row in await session.scalars(done)]


async def _rows(session: AsyncSession, learner: str, table: type[Any], shape: type[Shape]) -> list[Shape]:
    found = await session.scalars(select(table).where(table.learner_id == learner))
    return [shape.model_validate(_columns(row, shape)) for row in found]


def _columns(row: Base, shape: type[BaseModel]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in shape.model_fields}


async def _submissions(session: AsyncSession, learner: str) -> list[FileSubmission]:
    mine = select(SubmissionRow).where(SubmissionRow.learner_id == learner, SubmissionRow.verdict.is_not(None))
    submissions = (await session.scalars(mine.order_by(SubmissionRow.id))).all()
    cases: dict[str, list[CaseRow]] = {row.id: [] for row in submissions}
    found = await session.scalars(
        select(CaseRow)
        .join(SubmissionRow, CaseRow.submission_id == SubmissionRow.id)
        .where(SubmissionRow.learner_id == learner, SubmissionRow.verdict.is_not(None))
        .order_by(CaseRow.submission_id, CaseRow.position)
    )
    for case in found:
        cases[case.submission_id].append(case)
    plain = [name for name in FileSubmission.model_fields if name not in ("planned", "cases")]
    return [
        FileSubmission.model_validate(
            {name: getattr(row, name) for name in plain}
            | {
                "planned": [
                    {"name": case["shown"], "group": case["group"], "hidden": bool(case["hidden"])}
                    for case in row.planned
                ],
                "cases": [_case(row, case) for case in cases[row.id]],
            }
        )
        for row in submissions
    ]


def _case(row: SubmissionRow, case: CaseRow) -> dict[str, Any]:
    """Return a case as its learner may see it: of a hidden one its verdict and cost, and what was told."""
    seen = case_view(row.id, row.planned, case.position, from_row(case, []))
    return {
        "position": case.position,
        "verdict": seen.verdict,
        "cpu_ms": seen.cpu_ms,
        "wall_ms": seen.wall_ms,
        "memory_kib": seen.memory_kib,
        "message": seen.message or "",
        "inputs": None if seen.hidden else case.inputs,
        "expected": seen.expected,
        "got": seen.got,
        "stdout": seen.stdout or "",
        "stderr": seen.stderr or "",
    }


async def bring_in(session: AsyncSession, learner: str, file: Everything) -> Moved:
    """Add what a file holds; what is there already stays as it is, so that a file may be brought in twice."""
    await remember_learner(session, learner)
    brought = {"plan": 0}
    if file.plan is not None and await session.get(PlanRow, learner) is None:
        session.add(PlanRow(learner_id=learner, **file.plan.model_dump()))
        brought["plan"] = 1
    bringing = _Bringing(session, learner)
    named: list[tuple[str, Sequence[BaseModel], type[Base], tuple[str, ...]]] = [
        ("cards", file.cards, ReviewCardRow, ("item",)),
        ("drafts", file.drafts, DraftRow, ("problem", "language")),
        ("typed", file.typed, TypedRow, ("problem", "language", "revision")),
        ("hints", file.hints, HintRow, ("problem", "hint")),
    ]
    brought["projects"] = await bringing.rows(ProjectRow, file.projects)
    brought["answers"] = await bringing.rows(AnswerRow, file.answers, refers=("project_id", ProjectRow))
    brought["reviews"] = await bringing.rows(ReviewRow, file.reviews)
    brought["rooms"] = await bringing.rows(RoomRow, file.rooms)
    for kind, rows, table, key in named:
        brought[kind] = await bringing.keyed(table, rows, key)
    brought["submissions"] = await bringing.submissions(file.submissions)
    brought["approaches"] = await bringing.approaches(file.approaches)
    brought["comparisons"] = await bringing.comparisons(file.comparisons)
    brought["mocks"] = await bringing.rows(MockRow, file.mocks)
    return Moved(brought=brought)


async def wipe(session: AsyncSession, learner: str) -> list[str]:
    """Delete everything of a learner, their mock interviews too; raises Conflict while something is being judged.

    Returns the interviews that are gone, to be told after the commit.
    """
    open_ = select(func.count()).where(SubmissionRow.learner_id == learner, SubmissionRow.state.in_(OPEN_STATES))
    measured = select(func.count()).where(ComparisonRow.learner_id == learner, ComparisonRow.state.in_(OPEN))
    if await session.scalar(open_) or await session.scalar(measured):
        raise Conflict("A submission of yours is being judged. Wipe once it has its verdict.", code="still_judging")
    gone = [await delete_mock(session, held.row) for held in await held_by(session, learner)]
    for table in (SignUpRow, *WIPED):
        await session.execute(delete(table).where(table.learner_id == learner))
    return [interview for interview in gone if interview is not None]


class _Bringing:
    """Rows of a file on their way in. An id that is somebody else's here becomes another, always the same one."""

    def __init__(self, session: AsyncSession, learner: str) -> None:
        self._session = session
        self._learner = learner

    async def rows(self, table: type[Any], rows: Sequence[Any], refers: tuple[str, type[Any]] | None = None) -> int:
        """Add rows that have an id, and may refer to another row by one."""
        added = 0
        for row in rows:
            place = await self._place(table, row.id)
            if place is None:
                continue
            values = row.model_dump() | {"id": place}
            if refers is not None:
                column, to = refers
                values[column] = await self._mine(to, values[column])
            self._session.add(table(learner_id=self._learner, **values))
            added += 1
        await self._session.flush()
        return added

    async def keyed(self, table: type[Any], rows: Sequence[BaseModel], key: tuple[str, ...]) -> int:
        """Add rows that are known by what they are about."""
        added = 0
        for row in rows:
            about = (self._learner, *(getattr(row, name) for name in key))
            if await self._session.get(table, about) is None:
                self._session.add(table(learner_id=self._learner, **row.model_dump()))
                added += 1
        await self._session.flush()
        return added

    async def submissions(self, rows: Sequence[FileSubmission]) -> int:
        """Add judged submissions with their cases, as done."""
        added = 0
        for row in rows:
            place = await self._place(SubmissionRow, row.id)
            if place is None:
                continue
            values = row.model_dump(exclude={"cases", "planned"})
            self._session.add(
                SubmissionRow(
                    **values
                    | {
                        "id": place,
                        "room_id": await self._mine(RoomRow, row.room_id),
                        "learner_id": self._learner,
                        "planned": [_planned(one.name, one.group, hidden=one.hidden) for one in row.planned],
                        "inputs": [],
                        "idempotency_key": None,
                        "body_hash": "",
                        "state": "done",
                        "lane": 0,
                    }
                )
            )
            await self._session.flush()
            self._session.add_all(_case_row(place, row, case) for case in row.cases)
            added += 1
        await self._session.flush()
        return added

    async def approaches(self, rows: Sequence[FileApproach]) -> int:
        """Add approaches whose submission is here, but for those whose letter or submission is taken."""
        added = 0
        for row in rows:
            place, submission = (
                await self._place(ApproachRow, row.id),
                await self._mine(SubmissionRow, row.submission_id),
            )
            taken = select(ApproachRow.id).where(
                or_(
                    ApproachRow.submission_id == submission,
                    (ApproachRow.learner_id == self._learner)
                    & (ApproachRow.problem == row.problem)
                    & (ApproachRow.letter == row.letter),
                )
            )
            if place is None or submission is None or await self._session.scalar(taken.limit(1)):
                continue
            values = row.model_dump() | {"id": place, "submission_id": submission}
            self._session.add(ApproachRow(learner_id=self._learner, **values))
            await self._session.flush()
            added += 1
        return added

    async def comparisons(self, rows: Sequence[FileComparison]) -> int:
        """Add measurements whose approaches are here."""
        added = 0
        for row in rows:
            place, one = await self._place(ComparisonRow, row.id), await self._mine(ApproachRow, row.one_id)
            other = await self._mine(ApproachRow, row.other_id)
            if place is None or one is None or (row.other_id is not None and other is None):
                continue
            values = row.model_dump() | {"id": place, "one_id": one, "other_id": other, "state": "done", "share": 1.0}
            self._session.add(ComparisonRow(learner_id=self._learner, **values))
            added += 1
        await self._session.flush()
        return added

    async def _place(self, table: type[Any], known: str) -> str | None:
        """Return the id that a row gets here; None where the learner has it already."""
        for place in (known, self._other(known)):
            there = await self._session.get(table, place)
            if there is None:
                return place
            if there.learner_id == self._learner:
                return None
        return None

    async def _mine(self, table: type[Any], known: str | None) -> str | None:
        """Return the id under which the learner's row that a file calls `known` is kept here, None where it is not."""
        for place in (known, self._other(known)) if known is not None else ():
            there = await self._session.get(table, place)
            if there is not None and there.learner_id == self._learner:
                return place
        return None

    def _other(self, known: str) -> str:
        """Return another id of the same moment."""
        moment = b32hexdecode(known.upper() + "=" * (-len(known) % 8))[:6]
        rest = hashlib.sha256(f"{self._learner}/{known}".encode()).digest()[:16]
        return b32hexencode(moment + rest).decode("ascii").rstrip("=").lower()


def _planned(name: str, group: str, *, hidden: bool) -> dict[str, Any]:
    return {"name": name, "shown": name, "group": group, "hidden": hidden} | ({"told": True} if hidden else {})


def _case_row(submission: str, row: FileSubmission, case: FileCase) -> CaseRow:
    planned = row.planned[case.position] if case.position < len(row.planned) else None
    hidden = planned is None or planned.hidden
    values = case.model_dump()
    return CaseRow(
        submission_id=submission,
        name=planned.name if planned else str(case.position + 1),
        group=planned.group if planned else "",
        told=case.message if hidden else "",
        **values,
    )
