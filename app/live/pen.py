"""The pen, as a value: who may write, and how it goes from hand to hand without losing a key.

To take it is to ask: the holder's browser stops, sends what it still has, and acknowledges; only then the pen
moves. `epoch` counts the moves.
"""

from typing import Literal

import msgspec

FORCE_MS = 500
"""A holder whose browser does not answer for so long loses the pen anyway, and starts from a fresh document."""

Mode = Literal["pen", "both"]


class HandOver(msgspec.Struct, frozen=True):
    """A move under way: to whom or to what mode, by when, and which connections have yet to acknowledge."""

    mode: Mode
    holder: str | None
    forced_at: int
    waiting: frozenset[int]


class Pen(msgspec.Struct, frozen=True):
    """Who may write: with mode both, candidate and interviewers; else `holder`, None being the candidate."""

    mode: Mode = "pen"
    holder: str | None = None
    epoch: int = 0
    moving: HandOver | None = None

    def held_by(self, participant: str, role: str) -> bool:
        """Say whether somebody may write by the pen; watchers never may."""
        if role == "watcher":
            return False
        if self.mode == "both":
            return True
        return participant == self.holder if self.holder is not None else role == "candidate"


def move(pen: Pen, mode: Mode, holder: str | None, losing: frozenset[int], now: int) -> Pen:
    """Begin a move, which is done at once where nobody's connection loses the right to write."""
    over = HandOver(mode, holder, now + FORCE_MS, losing)
    moving = msgspec.structs.replace(pen, moving=over)
    return moving if losing else finish(moving)


def acknowledge(pen: Pen, connection: int) -> Pen:
    """Take note that a connection has sent all it had, or is gone; the last one completes the move."""
    if pen.moving is None or connection not in pen.moving.waiting:
        return pen
    waiting = pen.moving.waiting - {connection}
    moving = msgspec.structs.replace(pen, moving=msgspec.structs.replace(pen.moving, waiting=waiting))
    return moving if waiting else finish(moving)


def finish(pen: Pen) -> Pen:
    """Complete a move, also against those who did not answer."""
    if pen.moving is None:
        return pen
    return Pen(mode=pen.moving.mode, holder=pen.moving.holder, epoch=pen.epoch + 1)


def overdue(pen: Pen, now: int) -> frozenset[int]:
    """Return the connections that did not acknowledge in time."""
    return pen.moving.waiting if pen.moving is not None and pen.moving.forced_at <= now else frozenset()
