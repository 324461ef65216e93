"""The frames of one connection, taken by its room: what cannot be read or may not be is told, and never raised."""

from typing import Any

import msgspec

from app.live import pen as pens
from app.live import wire
from app.live.document import APPROACHES, Broken
from app.live.opening import look_at
from app.live.people import Member
from app.live.problems import allowed
from app.live.room import CLOSED, FLOOD, Room
from app.live.shapes import Message, OpenMessage, PenMessage, SignalMessage
from app.live.signals import small_enough
from app.live.wire import Malformed

ROLES_WITH_PEN = ("interviewer", "candidate")


async def receive(room: Room, number: int, data: bytes) -> None:
    """Take one frame of a connection's; whatever it holds, nothing is raised."""
    member = room.audience.members.get(number)
    if member is None:
        return
    now = room.used_at = room.now()
    if not member.frames.take(now) or not member.weight.take(now, len(data)):
        room.drop(member, FLOOD, "Too many messages at once.")
        return
    room.tick(now)
    try:
        await _handle(room, member, wire.read(data), now)
    except Malformed as error:
        room.deny(member, data, str(error), now, reset=False)
    except Broken:
        room.broken = True


async def _handle(room: Room, member: Member, frame: wire.Frame, now: int) -> None:
    match frame:
        case wire.Change():
            room.change(member, frame, now)
        case wire.Awareness():
            room.audience.take_awareness(member, frame, now)
        case wire.AskState():
            if member.asks.take(now):
                member.sink.put(wire.answer_state(room.missing(member, frame.vector)))
        case wire.AskAwareness():
            if member.asks.take(now):
                room.audience.send_awareness(member)
        case wire.Control():
            await _message(room, member, frame.message, now)


async def _message(room: Room, member: Member, raw: dict[str, Any], now: int) -> None:
    try:
        message: Message = msgspec.convert(raw, Message)
    except msgspec.ValidationError as error:
        raise Malformed("There is no such message.") from error
    match message:
        case PenMessage(do="ack"):
            room.set_pen(pens.acknowledge(room.course.pen, member.number))
        case PenMessage():
            _pen(room, member, message, now)
        case OpenMessage():
            await _open(room, member, message)
        case SignalMessage():
            _signal(room, member, message, now)


def _pen(room: Room, member: Member, message: PenMessage, now: int) -> None:
    """Take, give or share the pen; the candidate may while holding it, or while its holder is away."""
    pen = room.course.pen
    refusal = _refused(room, member, message)
    if refusal:
        member.sink.put(wire.denied(refusal))
        return
    if message.do == "share":
        wanted = pens.Pen("both", pen.holder, pen.epoch)
    else:
        wanted = pens.Pen("pen", _receiver(room, member, message), pen.epoch)
    if (wanted.mode, wanted.holder) == (pen.mode, pen.holder):
        return
    # Whoever gives the pen away has sent everything before: frames of one connection come in order.
    losing = room.losing(wanted) - ({member.number} if message.do == "give" else frozenset())
    moved = pens.move(pen, wanted.mode, wanted.holder, losing, now)
    room.set_pen(moved)
    for number in losing:
        if number in room.audience.members:
            freeze = wire.control({"type": "freeze", "epoch": pen.epoch + 1})
            room.audience.members[number].sink.put(freeze)


def _refused(room: Room, member: Member, message: PenMessage) -> str:
    """Return why somebody may not move the pen now; empty where they may."""
    pen = room.course.pen
    if member.role == "watcher" or not room.clock.live:
        return CLOSED
    if room.audience.hidden:
        return "The candidate thinks in private just now."
    if pen.moving is not None:
        return "The pen is changing hands just now."
    if message.to is not None and room.audience.roster.role_of(message.to) not in ROLES_WITH_PEN:
        return "There is nobody like that here who may write."
    if member.role == "candidate":
        holds = message.do == "give" and pen.held_by(member.participant, member.role)
        if not holds and not (message.do == "take" and not room.audience.online(pen.holder)):
            return "Ask the interviewer for the pen."
    return ""


def _receiver(room: Room, member: Member, message: PenMessage) -> str | None:
    """Return whose the pen will be; None is the candidate."""
    if message.do == "take":
        return None if member.role == "candidate" else member.participant
    to_interviewer = message.to is not None and room.audience.roster.role_of(message.to) == "interviewer"
    return message.to if to_interviewer else None


def _signal(room: Room, member: Member, message: SignalMessage, now: int) -> None:
    """Take note of what a candidate's page says about itself, where the interview records that."""
    wanted = member.role == "candidate" and room.plan.rules.signals and room.clock.live
    if not wanted or not member.signals.take(now) or not small_enough(message.data):
        return
    if message.kind == "paste":
        member.paste_said_at = now
    else:
        room.audience.tell(message.kind, message.data, member.participant, by_candidate=True)


async def _open(room: Room, member: Member, message: OpenMessage) -> None:
    """Make the text that somebody wants to write in, and let everybody look at it."""
    if not room.may_write(member.seat):
        member.sink.put(wire.denied(CLOSED))
        return
    if message.problem not in room.course.opened or message.approach not in APPROACHES:
        raise Malformed("This is not open.")
    if message.language not in allowed(room.catalogue, room.plan.rules, message.problem):
        raise Malformed("This language is not offered here.")
    await look_at(room, message.problem, message.language, message.approach, member.participant, member.role)
