"""Interviews, for accounts: planning, links, raters, entering, and deleting; another account's is a 404."""

from typing import Annotated, Literal

from fastapi import APIRouter, Path, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from app.accounts import SignedIn
from app.interview_shapes import (
    DemoMade,
    Done,
    Interview,
    InterviewBody,
    InterviewChangeBody,
    InterviewList,
    Link,
    LinkBody,
    LinkList,
    LinkMade,
    RatersBody,
    SeatOpened,
    TemplateList,
)
from app.interview_views import interview_view, link_view, listed
from app.interviews import (
    Mine,
    archive,
    change_interview,
    check_plan,
    create_interview,
    delete_interview,
    find_interview,
    interviews_of,
    own_interview,
    plan_of,
    set_raters,
)
from app.links import PAGES, links_of, make_link, revoke_link
from app.participants import add_participant
from app.routes.declared import errors
from app.state import CurrentAccount, CurrentState, GuestOrAccount, State
from app.strict_json import StrictRoute
from app.templates import DEMO, DEMO_CANDIDATE, DEMO_TITLE, USUAL, parts_with, templates_with

router = APIRouter(prefix="/api", route_class=StrictRoute)

InterviewId = Annotated[str, Path(alias="id", max_length=80)]
LinkId = Annotated[str, Path(alias="link", max_length=80)]
DEMO_HOURS = 24


class InterviewQuery(BaseModel):
    """Which interviews to list; `q` holds words of title and name."""

    model_config = ConfigDict(extra="forbid")

    state: Literal["upcoming", "live", "done"] | None = None
    q: str | None = Field(default=None, max_length=100)
    archived: bool = False


@router.get("/interview-templates", responses=errors())
async def list_templates(state: CurrentState) -> TemplateList:
    """List interviews to start from."""
    return TemplateList(templates=templates_with(state.catalogue.__contains__), rules=USUAL)


@router.get("/interviews", responses=errors(401, 403))
async def list_interviews(
    state: CurrentState, caller: CurrentAccount, wanted: Annotated[InterviewQuery, Query()]
) -> InterviewList:
    """List the interviews that the caller owns or rates: live ones, the next ones, those that are over."""
    async with state.database.read() as session:
        rows = await interviews_of(session, caller.account, archived=wanted.archived)
    return listed(rows, caller.account, state=wanted.state, q=wanted.q)


@router.post("/interviews", status_code=201, responses=errors(401, 429, body=True))
async def plan_interview(state: CurrentState, caller: CurrentAccount, body: InterviewBody) -> Interview:
    """Plan an interview."""
    check_plan(state.catalogue, state.prompts, body.parts, body.rules or USUAL)
    async with state.database.write() as session:
        row = await create_interview(session, caller.account, body)
        return await interview_view(session, Mine(row, owner=True))


@router.post("/interviews/demo", status_code=201, responses=errors(401, 403, 429))
async def plan_demo(state: CurrentState, caller: CurrentAccount) -> DemoMade:
    """Plan a short demo interview, with a link for each tab to open."""
    parts = parts_with(DEMO, state.catalogue.__contains__)
    body = InterviewBody(title=DEMO_TITLE, candidate_name=DEMO_CANDIDATE, parts=parts)
    async with state.database.write() as session:
        row = await create_interview(session, caller.account, body)
        _, candidate = await make_link(session, row, LinkBody(role="candidate", hours=DEMO_HOURS))
        _, watcher = await make_link(session, row, LinkBody(role="watcher", hours=DEMO_HOURS))
    return DemoMade(interview=row.id, candidate=candidate, watcher=watcher)


@router.get("/interviews/{id}", responses=errors(401, 404))
async def get_interview(state: CurrentState, caller: GuestOrAccount, interview: InterviewId) -> Interview:
    """Return an interview with its plan."""
    async with state.database.read() as session:
        return await interview_view(session, await find_interview(session, caller.account, interview))


@router.patch("/interviews/{id}", responses=errors(401, 404, 409, body=True))
async def patch_interview(
    state: CurrentState, caller: CurrentAccount, interview: InterviewId, body: InterviewChangeBody
) -> Interview:
    """Change an interview; its plan and rules only until the candidate has agreed to them."""
    async with state.database.write() as session:
        row = await own_interview(session, caller.account, interview)
        check_plan(state.catalogue, state.prompts, *plan_of(row, body))
        change_interview(row, body)
        view = await interview_view(session, Mine(row, owner=True))
    state.changes.tell(interview)
    return view


@router.delete("/interviews/{id}", responses=errors(401, 403, 404))
async def remove_interview(state: CurrentState, caller: CurrentAccount, interview: InterviewId) -> Done:
    """Delete an interview with everything that it holds; nobody can bring it back."""
    async with state.database.write() as session:
        await delete_interview(session, await own_interview(session, caller.account, interview))
    state.revocations.tell(interview, None)
    return Done(done=True)


async def _archive(state: State, caller: SignedIn, interview: str, *, away: bool) -> Interview:
    async with state.database.write() as session:
        return await interview_view(session, await archive(session, caller, interview, away=away))


@router.post("/interviews/{id}/archive", responses=errors(401, 403, 404, 409))
async def archive_interview(state: CurrentState, caller: CurrentAccount, interview: InterviewId) -> Interview:
    """Put an interview away, out of the list."""
    return await _archive(state, caller, interview, away=True)


@router.post("/interviews/{id}/unarchive", responses=errors(401, 403, 404))
async def unarchive_interview(state: CurrentState, caller: CurrentAccount, interview: InterviewId) -> Interview:
    """Take an interview out of the archive."""
    return await _archive(state, caller, interview, away=False)


@router.put("/interviews/{id}/raters", responses=errors(401, 404, body=True))
async def put_raters(
    state: CurrentState, caller: CurrentAccount, interview: InterviewId, body: RatersBody
) -> Interview:
    """Say which other accounts may interview and rate; who is left out leaves at once."""
    async with state.database.write() as session:
        row = await own_interview(session, caller.account, interview)
        left = await set_raters(session, row, body.emails)
        view = await interview_view(session, Mine(row, owner=True))
    if left:
        state.revocations.tell(interview, left)
    return view


@router.post("/interviews/{id}/enter", status_code=201, responses=errors(401, 403, 404, 429))
async def enter_interview(
    state: CurrentState, caller: GuestOrAccount, interview: InterviewId, response: Response
) -> SeatOpened:
    """Take a seat as an interviewer; the answer carries its cookie."""
    async with state.database.write() as session:
        await find_interview(session, caller.account, interview)
        seat, secret = await add_participant(
            session, interview, "interviewer", caller.name, account=caller.account, login=caller.login
        )
    state.secret_cookies.put_seat(response, seat.participant, secret)
    return SeatOpened(participant=seat.participant, interview=interview, role=seat.role)


@router.get("/interviews/{id}/links", responses=errors(401, 403, 404))
async def list_links(state: CurrentState, caller: CurrentAccount, interview: InterviewId) -> LinkList:
    """List the links of an interview, without their secrets."""
    async with state.database.read() as session:
        await find_interview(session, caller.account, interview)
        rows = await links_of(session, interview)
    return LinkList(links=[link_view(row, opened) for row, opened in rows])


@router.post("/interviews/{id}/links", status_code=201, responses=errors(401, 404, 409, 429, body=True))
async def create_link(state: CurrentState, caller: CurrentAccount, interview: InterviewId, body: LinkBody) -> LinkMade:
    """Make a candidate link or a watch link; its secret is shown this once."""
    async with state.database.write() as session:
        row = await own_interview(session, caller.account, interview)
        link, secret = await make_link(session, row, body)
    return LinkMade(link=link_view(link, 0), secret=secret, page=f"{PAGES[link.role]}{secret}")


@router.delete("/interviews/{id}/links/{link}", responses=errors(401, 403, 404))
async def delete_link(state: CurrentState, caller: CurrentAccount, interview: InterviewId, link: LinkId) -> Link:
    """Revoke a link: it opens no more, and whoever came in by it leaves at once."""
    async with state.database.write() as session:
        await own_interview(session, caller.account, interview)
        row, inside = await revoke_link(session, interview, link)
    state.revocations.tell(interview, inside)
    return link_view(row, len(inside))
