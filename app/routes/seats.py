"""Seats: how somebody comes in by a link, what is seen from the seat, consent, and the ticket to the live room."""

from fastapi import APIRouter, Response

from app.cookies import SEATS
from app.interview_shapes import OpenBody, SeatOpened, SeatView, Ticket
from app.interview_views import seat_view
from app.interviews import consent
from app.links import open_link
from app.routes.declared import errors
from app.state import CurrentSeat, CurrentState
from app.strict_json import StrictRoute

router = APIRouter(route_class=StrictRoute)


@router.post("/api/links/open", status_code=201, responses=errors(404, 429, body=True))
async def open_seat(state: CurrentState, response: Response, body: OpenBody) -> SeatOpened:
    """Come in by a candidate link or a watch link; the answer seats the browser's tab with a cookie of its own."""
    async with state.database.write() as session:
        seat, secret = await open_link(session, body)
    state.secret_cookies.put_seat(response, seat.participant, secret)
    return SeatOpened(participant=seat.participant, interview=seat.interview, role=seat.role)


@router.get(SEATS + "/{participant}", responses=errors(404))
async def get_seat(state: CurrentState, seat: CurrentSeat) -> SeatView:
    """Say who one is in an interview, what it consists of, what is recorded, and who may look on."""
    async with state.database.read() as session:
        return await seat_view(session, seat, state.prompts)


@router.post(SEATS + "/{participant}/consent", responses=errors(403, 404))
async def give_consent(state: CurrentState, seat: CurrentSeat) -> SeatView:
    """Agree to the plan, the rules and the recording, as the candidate; the lobby opens."""
    async with state.database.write() as session:
        await consent(session, seat)
        view = await seat_view(session, seat, state.prompts)
    state.changes.tell(seat.interview)
    return view


@router.post(SEATS + "/{participant}/ticket", responses=errors(403, 404))
async def get_ticket(state: CurrentState, seat: CurrentSeat) -> Ticket:
    """Return a ticket for the live connection, good for a minute."""
    return Ticket(ticket=state.tickets.issue(seat.participant))
