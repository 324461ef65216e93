"""What interviewers and the candidate do with the room besides writing: the clock, problems, hints, the lock."""

from collections.abc import Callable
from typing import TypeVar

import msgspec

from app.errors import Conflict, Forbidden, Invalid, NotFound
from app.live import clock as clocks
from app.live import wire
from app.live.course import Asked, Hint
from app.live.opening import open_problem
from app.live.room import Room
from app.live.shapes import ControlBody
from app.participants import Seat

CANDIDATES_OWN = ("private", "pause_token")
RUN_ALONE = frozenset(("start", "next_part", "problem", "prompt", "hint", "pause", "resume", "extend", "end"))
"""What a candidate may do besides where the rules let them run the interview alone."""
T = TypeVar("T")
MOST_EXTENDED_MS = 24 * 60 * clocks.MINUTE_MS


async def control(room: Room, seat: Seat, body: ControlBody) -> None:
    """Do what a participant asks of the room; raises Forbidden, Conflict, Invalid or NotFound where it may not be."""
    _check_who(room, seat, body)
    room.tick(room.now())
    if body.action == "start":
        await _start(room, seat)
        return
    if not room.clock.live:
        raise Conflict("The interview is not under way.", code="not_live")
    if body.action == "next_part":
        await _next_part(room, seat)
    elif body.action == "problem":
        await _problem(room, seat, _needed(body.problem, "problem"))
    else:
        _ACTIONS[body.action](room, seat, body)


def _check_who(room: Room, seat: Seat, body: ControlBody) -> None:
    if seat.role == "candidate" and room.plan.rules.self_run and body.action in RUN_ALONE:
        return
    wanted = "candidate" if body.action in CANDIDATES_OWN else "interviewer"
    if seat.role != wanted:
        raise Forbidden(f"Only the {wanted} can do this.", code="not_yours")


def _needed(value: T | None, field: str) -> T:
    if value is None:
        raise Invalid("This field is needed here.", code="missing", field=field)
    return value


async def _start(room: Room, seat: Seat) -> None:
    if room.clock.started_at is not None:
        raise Conflict("The interview has started already.", code="started")
    if not room.plan.consented:
        raise Conflict("The candidate has not agreed to the recording yet.", code="no_consent")
    room.set(clock=clocks.start(room.clock, room.now()))
    room.audience.tell("start", {"part": 0}, seat.participant)
    await _open_first(room, seat)


async def _next_part(room: Room, seat: Seat) -> None:
    part = (room.clock.part or 0) + 1
    if part >= len(room.plan.parts):
        raise Conflict("This is the last part.", code="last_part")
    room.set(clock=clocks.next_part(room.clock, room.now()))
    room.audience.tell("part", {"part": part}, seat.participant)
    await _open_first(room, seat)


async def _open_first(room: Room, seat: Seat) -> None:
    """Open the first problem of a part that has some, so that nobody looks at an empty page."""
    problems = room.plan.parts[room.clock.part or 0].problems
    if problems:
        await _problem(room, seat, problems[0])


async def _problem(room: Room, seat: Seat, problem: str) -> None:
    if problem not in room.plan.problems():
        raise NotFound("There is no such problem in this interview.", code="no_such_problem", field="problem")
    room.catalogue.get(problem)
    if room.audience.hidden:
        raise Conflict("The candidate thinks in private just now.", code="private")
    opened = room.course.opened if problem in room.course.opened else (*room.course.opened, problem)
    room.set(course=msgspec.structs.replace(room.course, problem=problem, opened=opened))
    room.audience.tell("problem", {"problem": problem}, seat.participant)
    await open_problem(room, problem, seat.participant)


def _pause(room: Room, seat: Seat, body: ControlBody) -> None:
    if room.clock.paused_at is None:
        room.set(clock=clocks.pause(room.clock, room.now()))
        room.audience.tell("pause", {}, seat.participant)


def _resume(room: Room, seat: Seat, body: ControlBody) -> None:
    if room.clock.paused_at is not None:
        room.set(clock=clocks.resume(room.clock, room.now()))
        room.audience.tell("resume", {}, seat.participant)


def _extend(room: Room, seat: Seat, body: ControlBody) -> None:
    minutes = _needed(body.minutes, "minutes")
    longer = clocks.extend(room.clock, room.now(), minutes)
    if longer.part is not None and longer.left[longer.part] > MOST_EXTENDED_MS:
        raise Conflict("A part can have a day at most.", code="too_long")
    room.set(clock=longer)
    room.audience.tell("extend", {"minutes": minutes}, seat.participant)


def _lock(room: Room, seat: Seat, body: ControlBody) -> None:
    locked = body.action == "lock"
    if room.course.locked != locked:
        room.set(course=msgspec.structs.replace(room.course, locked=locked))
        room.audience.tell(body.action, {}, seat.participant)


def _think_aloud(room: Room, seat: Seat, body: ControlBody) -> None:
    aloud = body.action == "think_aloud_on"
    if room.course.think_aloud != aloud:
        room.set(course=msgspec.structs.replace(room.course, think_aloud=aloud))
        room.audience.tell("think_aloud", {"on": aloud}, seat.participant)


def _end(room: Room, seat: Seat, body: ControlBody) -> None:
    room.set(clock=clocks.end(room.clock, room.now()))
    room.audience.tell("end", {}, seat.participant)
    room.audience.to_all(wire.control({"type": "ended"}))


def _private(room: Room, seat: Seat, body: ControlBody) -> None:
    """Begin private time, or end it early."""
    if room.audience.hidden:
        room.set(clock=clocks.end_private(room.clock))
        room.audience.tell("private_over", {}, seat.participant)
        return
    if room.clock.private <= 0:
        raise Conflict("There is no private time left in this interview.", code="no_private_time")
    if room.clock.stands(room.now()):
        raise Conflict("Private time can begin while the clock runs.", code="clock_stands")
    if room.course.pen.holder is not None or room.course.pen.moving is not None:
        raise Conflict("The interviewer has the pen just now; ask for it back first.", code="no_pen")
    room.audience.tell("private", {"minutes": room.clock.private / clocks.MINUTE_MS}, seat.participant)
    room.set(clock=clocks.go_private(room.clock, room.now()))


def _pause_token(room: Room, seat: Seat, body: ControlBody) -> None:
    if room.clock.pause_tokens <= 0:
        raise Conflict("There is no pause left.", code="no_pause_left")
    if room.clock.stands(room.now()):
        raise Conflict("The clock stands still already.", code="clock_stands")
    room.set(clock=clocks.take_pause(room.clock, room.now()))
    room.audience.tell("pause", {"seconds": clocks.TOKEN_MS // 1000}, seat.participant)


def _hint(room: Room, seat: Seat, body: ControlBody) -> None:
    problem, index = _needed(body.problem, "problem"), _needed(body.hint, "hint")
    if problem not in room.course.opened:
        raise NotFound("This problem is not open.", code="no_such_problem", field="problem")
    texts = room.catalogue.get(problem).hints
    if index >= len(texts):
        raise NotFound("There is no such hint.", code="no_such_hint", field="hint")
    if any((given.problem, given.index) == (problem, index) for given in room.course.hints):
        return
    hint = Hint(problem, index, texts[index], room.now())
    room.set(course=msgspec.structs.replace(room.course, hints=(*room.course.hints, hint)))
    room.audience.tell("hint", msgspec.to_builtins(hint), seat.participant)


def _prompt(room: Room, seat: Seat, body: ControlBody) -> None:
    prompt = _needed(body.prompt, "prompt")
    if not any(prompt in part.prompts for part in room.plan.parts):
        raise NotFound("There is no such prompt in this interview.", code="no_such_prompt", field="prompt")
    if any(asked.id == prompt for asked in room.course.prompts):
        return
    asked = Asked(prompt, room.now())
    room.set(course=msgspec.structs.replace(room.course, prompts=(*room.course.prompts, asked)))
    room.audience.tell("prompt", {"prompt": prompt}, seat.participant)


_ACTIONS: dict[str, Callable[[Room, Seat, ControlBody], None]] = {
    "pause": _pause,
    "resume": _resume,
    "extend": _extend,
    "lock": _lock,
    "unlock": _lock,
    "think_aloud_off": _think_aloud,
    "think_aloud_on": _think_aloud,
    "end": _end,
    "private": _private,
    "pause_token": _pause_token,
    "hint": _hint,
    "prompt": _prompt,
}
