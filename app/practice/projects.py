"""A learner's own projects: what the know-how questions are asked about."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import new_id, now_ms
from app.errors import Conflict, NotFound
from app.practice.shapes import Project, ProjectBody, ProjectList
from app.practice.tables import AnswerRow, ProjectRow
from app.submissions import remember_learner

PROJECTS = 100
PARTS = ("goal", "data", "method", "result", "regrets")


async def projects_of(session: AsyncSession, learner: str) -> ProjectList:
    """Return a learner's projects, newest first."""
    rows = await session.scalars(
        select(ProjectRow).where(ProjectRow.learner_id == learner).order_by(ProjectRow.id.desc())
    )
    answered = await _answered(session, learner)
    return ProjectList(projects=[project_view(row, answered.get(row.id, [])) for row in rows])


async def add_project(session: AsyncSession, learner: str, body: ProjectBody) -> Project:
    """Keep a new project; raises Conflict for the hundred-and-first."""
    there = await session.scalar(select(func.count()).where(ProjectRow.learner_id == learner))
    if (there or 0) >= PROJECTS:
        raise Conflict("You have a hundred projects here; remove one first.", code="too_many_projects")
    await remember_learner(session, learner)
    now = now_ms()
    row = ProjectRow(id=new_id(), learner_id=learner, created_at=now, updated_at=now, **_columns(body))
    session.add(row)
    return project_view(row, [])


async def change_project(session: AsyncSession, learner: str, project: str, body: ProjectBody) -> Project:
    """Write a project anew; raises NotFound, also for somebody else's."""
    row = await find_project(session, learner, project)
    for name, value in _columns(body).items():
        setattr(row, name, value)
    row.updated_at = now_ms()
    return project_view(row, (await _answered(session, learner)).get(project, []))


async def remove_project(session: AsyncSession, learner: str, project: str) -> None:
    """Take a project away; answers that were about it stay, about none."""
    await session.delete(await find_project(session, learner, project))


async def find_project(session: AsyncSession, learner: str, project: str) -> ProjectRow:
    """Return the caller's own project; raises NotFound, also for somebody else's."""
    row = await session.get(ProjectRow, project)
    if row is None or row.learner_id != learner:
        raise NotFound("There is no such project.", code="no_such_project", field="project")
    return row


async def _answered(session: AsyncSession, learner: str) -> dict[str, list[str]]:
    """Return the questions answered with each project."""
    rows = await session.execute(
        select(AnswerRow.project_id, AnswerRow.prompt)
        .where(AnswerRow.learner_id == learner, AnswerRow.project_id.is_not(None))
        .distinct()
        .order_by(AnswerRow.prompt)
    )
    found: dict[str, list[str]] = {}
    for project, prompt in rows:
        found.setdefault(str(project), []).append(prompt)
    return found


def project_view(row: ProjectRow, answered: Sequence[str]) -> Project:
    """Shape a project, with the names of its empty parts and the questions answered with it."""
    return Project.model_validate(
        {name: getattr(row, name) for name in ("id", "title", "families", "created_at", "updated_at", *PARTS)}
        | {"missing": [part for part in PARTS if not getattr(row, part).strip()], "answered": list(answered)}
    )


def _columns(body: ProjectBody) -> dict[str, object]:
    return body.model_dump() | {"families": list(dict.fromkeys(body.families))}
