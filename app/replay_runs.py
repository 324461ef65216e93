"""Runs and Submits as the replay shows them: what was sent when, and what came of it, pictures included."""

import asyncio
import base64
from collections.abc import Mapping, Sequence
from typing import Literal

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.live.course import Rules
from app.live.runs import case_results, seat_submission
from app.live.shapes import SeatSubmission
from app.participants import Seat
from app.replay_clock import Happened
from app.replay_shapes import ReplaySubmission
from app.shapes import CaseView, PictureView, TableView
from app.submission_views import submission_view
from app.tables import CaseRow, ShownRow, SubmissionRow

PICTURE_BYTES = 4 << 20
"""Of all pictures together; those that come after are left out."""


async def read_runs(
    session: AsyncSession,
    catalogue: Catalogue,
    rules: Rules,
    role: Literal["interviewer", "candidate"],
    rows: Sequence[SubmissionRow],
    happened: Sequence[Happened],
    places: Mapping[str, int],
    start: int,
) -> list[ReplaySubmission]:
    """Shape the submissions `rows` with their results, as far as a role may know them."""
    sent = {str(one.data.get("id")): one for one in happened if one.kind == "submission"}
    judged = {str(one.data.get("id")): one.at for one in happened if one.kind == "judged"}
    cases, left = await _results(session, [row.id for row in rows])
    pictures = await _pictures(session, [one for things in left.values() for one in things])
    found = []
    for row in rows:
        # Live rooms share the loop: they come in between.
        await asyncio.sleep(0)
        event, over = sent.get(row.id), judged.get(row.id)
        by = event.participant if event else ""
        reader = role if row.problem in catalogue else "candidate"
        seat = Seat("", "", reader, "", None)
        things = left.get(row.id, [])
        own = cases.get(row.id, [])
        view = submission_view(row, own, things, None)
        shaped = seat_submission(catalogue, row, view, case_results(row, own, things, None), by, seat, rules)
        found.append(
            ReplaySubmission(
                at=max(0, (event.at if event else row.created_at) - start),
                judged_at=over - start if over is not None else None,
                by=places.get(by),
                submission=_with_pictures(shaped, pictures),
            )
        )
    return sorted(found, key=lambda one: one.at)


_Place = tuple[str, int, int]


async def _results(
    session: AsyncSession, submissions: Sequence[str]
) -> tuple[dict[str, list[CaseRow]], dict[str, list[ShownRow]]]:
    cases: dict[str, list[CaseRow]] = {}
    left: dict[str, list[ShownRow]] = {}
    judged = select(CaseRow).where(CaseRow.submission_id.in_(submissions)).order_by(CaseRow.position)
    for case in (await session.scalars(judged)).all():
        cases.setdefault(case.submission_id, []).append(case)
    shown = select(ShownRow).where(ShownRow.submission_id.in_(submissions))
    for thing in (await session.scalars(shown.order_by(ShownRow.position, ShownRow.place))).all():
        left.setdefault(thing.submission_id, []).append(thing)
    return cases, left


async def _pictures(session: AsyncSession, things: Sequence[ShownRow]) -> dict[_Place, str]:
    """Return pictures as they stand in a page by themselves, the newest first for as long as there is room."""
    found: dict[_Place, str] = {}
    room = PICTURE_BYTES
    wanted = sorted((one.submission_id, one.position, one.place) for one in things if one.kind == "picture")
    for place in reversed(wanted):
        submission, position, number = place
        png = await session.scalar(
            select(ShownRow.png).where(
                ShownRow.submission_id == submission, ShownRow.position == position, ShownRow.place == number
            )
        )
        if png is None or len(png) > room:
            break
        room -= len(png)
        found[place] = "data:image/png;base64," + base64.b64encode(png).decode()
    return found


def _with_pictures(submission: SeatSubmission, pictures: Mapping[_Place, str]) -> SeatSubmission:
    """Put the pictures themselves in place of their addresses; those that are not kept are left out."""

    def seen(case: CaseView) -> CaseView:
        shown: list[PictureView | TableView] = []
        for place, thing in enumerate(case.shown):
            if not isinstance(thing, PictureView):
                shown.append(thing)
            elif (submission.id, case.index, place) in pictures:
                url = pictures[(submission.id, case.index, place)]
                shown.append(thing.model_copy(update={"url": url}))
        return case.model_copy(update={"shown": shown}) if case.shown else case

    return submission.model_copy(update={"cases": [seen(case) for case in submission.cases]})
