"""The map: what a learner has shown, by family and by kind of evidence, fading with time."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.practice.deck import FAMILIES, Decks
from app.practice.mock_outcome import watched_by_friends
from app.practice.shapes import Cell, Coverage, FamilyRow, MapProject
from app.practice.tables import AnswerRow, ProjectRow, ReviewRow
from app.tables import RoomRow, SubmissionRow

DAY_MS = 86_400_000
HALF_LIFE_DAYS = 30.0
"""After so many days a thing counts half: an assumption that makes fading visible, not a law of memory."""
WANTED: Mapping[str, int] = {"read": 12, "recalled": 12, "solved": 3, "watched": 1, "explained": 3}
"""The kinds of evidence in the map's order, and how many fresh things fill a square."""
RECALLED_AFTER_MS = 20 * 3_600_000
PROMPT_FAMILIES: Mapping[str, str] = {"C": "classic", "N": "deep", "D": "data", "O": "swe"}
"""Families of prompts that are about no project, by the first letter of their ids."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One thing that a learner has shown, the last time when."""

    family: str
    evidence: str
    thing: str
    at: int


def family_of(catalogue: Catalogue, slug: str) -> str:
    """Return the family that a problem counts for: finding faults counts as review."""
    package = catalogue.get(slug).package
    return "review" if package.track == "debugging" else package.family


async def coverage_of(session: AsyncSession, learner: str, catalogue: Catalogue, decks: Decks, now: int) -> Coverage:
    """Return the map of a learner as it is at `now`."""
    shown = await everything_shown(session, learner, catalogue, decks)
    projects = await _projects(session, learner)
    return Coverage(families=squares(shown, now), projects=projects, warning=warning_of(projects))


def squares(shown: Iterable[Shown], now: int) -> list[FamilyRow]:
    """Return every family with its squares: each thing counts once, by its last time, and half after 30 days."""
    newest: dict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for one in shown:
        things = newest[one.family, one.evidence]
        things[one.thing] = max(one.at, things.get(one.thing, 0))
    return [
        FamilyRow(
            family=family,
            title=title,
            cells=[_cell(evidence, newest[family, evidence], now) for evidence in WANTED],
        )
        for family, title in FAMILIES.items()
    ]


def _cell(evidence: str, things: Mapping[str, int], now: int) -> Cell:
    weight = sum(0.5 ** (max(0, now - at) / DAY_MS / HALF_LIFE_DAYS) for at in things.values())
    return Cell(
        evidence=evidence,
        strength=min(1.0, weight / WANTED[evidence]),
        things=len(things),
        last_at=max(things.values(), default=None),
    )


def warning_of(projects: list[MapProject]) -> str | None:
    """Return what is lopsided about a learner's projects, as from the second; None where nothing is."""
    families = {family for project in projects for family in project.families}
    if len(projects) < 2 or len(families) != 1:
        return None
    title = FAMILIES[families.pop()].lower()
    return f"Your projects are all {title}. Interviewers ask across families: add one of another kind."


async def everything_shown(session: AsyncSession, learner: str, catalogue: Catalogue, decks: Decks) -> list[Shown]:
    """Return everything that a learner has shown, from what is on record."""
    return [
        *await _from_problems(session, learner, catalogue),
        *await _from_reviews(session, learner, catalogue, decks),
        *await _from_answers(session, learner),
        *await _from_mocks(session, learner, catalogue),
    ]


async def _from_problems(session: AsyncSession, learner: str, catalogue: Catalogue) -> list[Shown]:
    opened = await session.execute(
        select(RoomRow.problem, func.max(RoomRow.started_at))
        .where(RoomRow.learner_id == learner)
        .group_by(RoomRow.problem)
    )
    sent = await session.execute(
        select(
            SubmissionRow.problem,
            SubmissionRow.kind,
            SubmissionRow.verdict,
            SubmissionRow.watched,
            func.max(SubmissionRow.created_at),
        )
        .where(SubmissionRow.learner_id == learner)
        .group_by(SubmissionRow.problem, SubmissionRow.kind, SubmissionRow.verdict, SubmissionRow.watched)
    )
    shown = [(problem, "read", at) for problem, at in opened]
    for problem, kind, verdict, watched, at in sent:
        shown.append((problem, "read", at))
        if kind == "submit" and verdict == "AC":
            shown.append((problem, "watched" if watched else "solved", at))
    return [
        Shown(family_of(catalogue, problem), evidence, f"problem:{problem}", at)
        for problem, evidence, at in shown
        if problem in catalogue
    ]


async def _from_reviews(session: AsyncSession, learner: str, catalogue: Catalogue, decks: Decks) -> list[Shown]:
    rows = await session.execute(
        select(ReviewRow.item, ReviewRow.at, ReviewRow.rating)
        .where(ReviewRow.learner_id == learner)
        .order_by(ReviewRow.at)
    )
    times: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for item, at, rating in rows:
        times[item].append((at, rating))
    found = []
    for item, reviews in times.items():
        family = _family_of_item(item, catalogue, decks)
        if family is None:
            continue
        found.append(Shown(family, "read", item, reviews[-1][0]))
        found += [
            Shown(family, "recalled", item, at)
            for (before, _), (at, rating) in pairwise(reviews)
            if rating in ("good", "easy") and at - before >= RECALLED_AFTER_MS
        ]
    return found


def _family_of_item(item: str, catalogue: Catalogue, decks: Decks) -> str | None:
    deck, _, name = item.partition(":")
    if deck == "concept":
        return decks.cards[name].family if name in decks.cards else None
    if deck == "problem":
        return family_of(catalogue, name) if name in catalogue else None
    return PROMPT_FAMILIES.get(name[0])


async def _from_answers(session: AsyncSession, learner: str) -> list[Shown]:
    rows = await session.execute(
        select(AnswerRow.prompt, AnswerRow.at, ProjectRow.families)
        .outerjoin(ProjectRow, AnswerRow.project_id == ProjectRow.id)
        .where(AnswerRow.learner_id == learner, AnswerRow.rating >= 3)
    )
    return [
        Shown(family, "explained", prompt, at)
        for prompt, at, families in rows
        for family in families or filter(None, [PROMPT_FAMILIES.get(prompt[0])])
    ]


async def _from_mocks(session: AsyncSession, learner: str, catalogue: Catalogue) -> list[Shown]:
    """Solving while somebody looks on is evidence of its own: it is what the day will be like."""
    return [
        Shown(family_of(catalogue, problem), "watched", f"problem:{problem}", at)
        for problem, at in await watched_by_friends(session, learner, catalogue)
        if problem in catalogue
    ]


async def _projects(session: AsyncSession, learner: str) -> list[MapProject]:
    rows = await session.execute(
        select(ProjectRow, func.count(AnswerRow.prompt.distinct()))
        .outerjoin(AnswerRow, AnswerRow.project_id == ProjectRow.id)
        .where(ProjectRow.learner_id == learner)
        .group_by(ProjectRow.id)
        .order_by(ProjectRow.id.desc())
    )
    return [MapProject(id=row.id, title=row.title, families=row.families, answered=answered) for row, answered in rows]
