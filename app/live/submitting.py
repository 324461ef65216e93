"""Who may send a program from a seat, and what it may hold: the room's rules before the judge's."""

from app.errors import Conflict, Forbidden, Gone, Invalid, NotFound
from app.live.problems import allowed
from app.live.room import Room
from app.live.shapes import SeatSubmissionBody
from app.participants import Seat
from app.shapes import SubmissionBody


def check_submission(room: Room, seat: Seat, body: SeatSubmissionBody) -> SubmissionBody:
    """Return what is to be judged; raises Forbidden, NotFound, Conflict, Gone or Invalid where it may not be sent.

    The candidate may always send, interviewers with the pen, watchers never; and only while the time runs.
    """
    if seat.role == "watcher" or (seat.role == "interviewer" and not room.may_write(seat)):
        raise Forbidden("Take the pen first; watchers cannot run code.", code="no_pen")
    if body.problem not in room.course.opened:
        raise NotFound("There is no such problem.", code="no_such_problem", field="problem")
    if room.clock.ended_at is not None:
        raise Gone("The interview is over. Everything is kept.", code="interview_over")
    if room.clock.stands(room.now()):
        raise Conflict("The clock stands still just now.", code="clock_stands")
    if body.language not in allowed(room.catalogue, room.plan.rules, body.problem):
        raise Invalid("This interview does not take this language.", code="unknown_language", field="language")
    if body.inputs and not room.plan.rules.custom_input:
        raise Invalid("Own inputs are not part of this interview.", code="inputs_not_taken", field="inputs")
    return SubmissionBody(
        problem=body.problem, language=body.language, source=body.source, kind=body.kind, inputs=body.inputs
    )
