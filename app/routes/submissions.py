"""Submissions: send one, look at it, follow it live, list one's own."""

from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, Query
from fastapi.responses import Response, StreamingResponse
from pydantic import BaseModel, ConfigDict, Field

from app.clock import ID_PATTERN
from app.errors import TooMany
from app.follow import follow
from app.gate import API_POLICY
from app.routes.declared import errors
from app.shapes import Accepted, Kind, Slug, Submission, SubmissionBody, SubmissionList
from app.shown import left_by, png_of
from app.state import CurrentLearner, CurrentState
from app.strict_json import StrictRoute
from app.submission_views import submission_view, summary_view
from app.submissions import accept, cases_of, check_body, check_key, find, history

router = APIRouter(prefix="/api/submissions", route_class=StrictRoute)

SubmissionId = Annotated[str, Path(alias="id", max_length=80)]
_STREAM: dict[int | str, dict[str, Any]] = {
    200: {
        "description": "Server-sent events: `snapshot` (Submission) first, then `compile` (CompileView), "
        "`case` (CaseView), `state` (StateView); `done` (Submission) last.",
        "content": {"text/event-stream": {"schema": {"type": "string"}}},
    }
}
Place = Annotated[int, Path(ge=0, le=100_000)]
_PICTURE: dict[int | str, dict[str, Any]] = {
    200: {"description": "The picture.", "content": {"image/png": {"schema": {"type": "string", "format": "binary"}}}}
}
_PICTURE_HEADERS = {
    "Content-Disposition": 'inline; filename="picture.png"',
    "Content-Security-Policy": f"{API_POLICY}; sandbox",
    "Cache-Control": "private, max-age=3600",
    "Vary": "Cookie",
}


class HistoryQuery(BaseModel):
    """Which of one's own submissions to list."""

    model_config = ConfigDict(extra="forbid")

    problem: Slug | None = None
    kind: Kind | None = None
    limit: int = Field(20, ge=1, le=100)
    cursor: str | None = Field(None, pattern=ID_PATTERN)


@router.post("", status_code=202, responses=errors(404, 409, 410, 429, body=True))
async def create_submission(
    state: CurrentState,
    learner: CurrentLearner,
    body: SubmissionBody,
    idempotency_key: Annotated[
        str | None,
        Header(max_length=128, description="The same key and body again answer with the same id."),
    ] = None,
) -> Accepted:
    """Put a program on record for judging; once this has answered, it will get its verdict."""
    key = check_key(idempotency_key)
    entry = check_body(state.catalogue, body)
    async with state.database.write() as session:
        submission = await accept(session, state.admission, entry, learner, body, key)
    state.dispatcher.poke()
    return Accepted(id=submission)


@router.get("", responses=errors())
async def list_submissions(
    state: CurrentState, learner: CurrentLearner, wanted: Annotated[HistoryQuery, Query()]
) -> SubmissionList:
    """List the caller's own submissions, newest first."""
    async with state.database.read() as session:
        rows, following = await history(session, learner, wanted.problem, wanted.kind, wanted.limit, wanted.cursor)
    return SubmissionList(items=[summary_view(row) for row in rows], next=following)


@router.get("/{id}", responses=errors(404))
async def get_submission(state: CurrentState, learner: CurrentLearner, submission: SubmissionId) -> Submission:
    """Return a submission of the caller's, with the cases judged so far."""
    async with state.database.read() as session:
        row = await find(session, learner, submission)
        cases = await cases_of(session, submission)
        left = await left_by(session, submission)
    return submission_view(row, cases, left, state.events.live(submission))


@router.get("/{id}/cases/{index}/shown/{place}", responses=_PICTURE | errors(404), response_class=Response)
async def get_shown_picture(
    state: CurrentState, learner: CurrentLearner, submission: SubmissionId, index: Place, place: Place
) -> Response:
    """Return a picture that a Run of the caller's left in one case."""
    async with state.database.read() as session:
        row = await find(session, learner, submission)
        png = await png_of(session, row, state.events.live(submission), index, place)
    return Response(png, media_type="image/png", headers=_PICTURE_HEADERS)


@router.get("/{id}/events", responses=_STREAM | errors(404, 429), response_class=StreamingResponse)
async def follow_submission(
    state: CurrentState, learner: CurrentLearner, submission: SubmissionId
) -> StreamingResponse:
    """Follow a submission of the caller's until it is done."""
    async with state.database.read() as session:
        await find(session, learner, submission)
    if state.events.crowded(submission):
        raise TooMany("Too many pages follow this submission already; close some.", retry_after=5)
    stream: AsyncIterator[bytes] = follow(state.database, state.events, learner, submission)
    return StreamingResponse(
        stream,
        media_type="text/event-stream",
        headers={"Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no"},
    )
