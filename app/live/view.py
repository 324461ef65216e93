"""How a room looks as JSON: its state, as each role may see it."""

from app.live.clock import Clock
from app.live.course import Course, Plan
from app.live.shapes import AskedNow, HintNow, PartNow, PenNow, PrivateNow, RoomState


def room_state(plan: Plan, clock: Clock, course: Course, candidate: str | None, role: str, now: int) -> RoomState:
    """Shape the state; `candidate` is the participant who counts as the candidate just now."""
    pen = course.pen
    until = clock.private_until
    hints = [HintNow(problem=one.problem, index=one.index, text=one.text, at=one.at) for one in course.hints]
    asked = [AskedNow(id=one.id, asked_at=one.asked_at) for one in course.prompts]
    return RoomState(
        now=now,
        state="done" if clock.ended_at is not None else "live" if clock.live else "lobby",
        part=clock.part,
        parts=[_part(plan, clock, index, now) for index in range(len(plan.parts))],
        paused=clock.paused_at is not None,
        resumes_at=clock.resumes_at,
        locked=course.locked,
        think_aloud=course.think_aloud,
        private=PrivateNow(until=until) if until is not None else None,
        private_ms=clock.private,
        pause_tokens=clock.pause_tokens,
        pen=PenNow(mode=pen.mode, holder=pen.holder or candidate, epoch=pen.epoch, moving=pen.moving is not None),
        problem=course.problem,
        opened=list(course.opened),
        hints=hints,
        prompts=asked if role == "interviewer" or (role == "candidate" and plan.rules.self_run) else [],
    )


def _part(plan: Plan, clock: Clock, index: int, now: int) -> PartNow:
    part = plan.parts[index]
    return PartNow(
        kind=part.kind,
        title=part.title,
        minutes=part.minutes,
        left_ms=clock.left_ms(index, now),
        ends_at=clock.ends_at(index),
        state=clock.state_of(index, now),
    )
