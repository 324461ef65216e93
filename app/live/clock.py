"""The clock of an interview, as a value: every change makes a new one, and nothing here reads the time.

All times are epoch milliseconds. The clock runs for one part after the other; `left` of the part under way holds
as of `since`, which is None while nothing runs.
"""

from typing import Literal

import msgspec

TOKEN_MS = 2 * 60_000
"""The longest pause that a candidate may take by themselves."""
FREE_QUEUE_MS = 1000
"""A submission's wait in the queue up to this is not given back."""
MINUTE_MS = 60_000
PartState = Literal["waiting", "running", "paused", "done"]


class Clock(msgspec.Struct, frozen=True):
    """Where the time is: what is left of each part, which part it is, and why it stands still if it does.

    `resumes_at` ends a pause by itself; `private` is the length of private time in milliseconds.
    `alive_at` is when the server was last seen.
    """

    left: tuple[int, ...] = ()
    part: int | None = None
    since: int | None = None
    paused_at: int | None = None
    resumes_at: int | None = None
    pause_tokens: int = 0
    private: int = 0
    private_until: int | None = None
    started_at: int | None = None
    ended_at: int | None = None
    alive_at: int | None = None

    @property
    def live(self) -> bool:
        """Whether the interview has started and not ended."""
        return self.started_at is not None and self.ended_at is None

    @property
    def running(self) -> bool:
        """Whether time passes."""
        return self.since is not None

    def left_ms(self, part: int, now: int) -> int:
        """Return what is left of a part."""
        if part == self.part and self.since is not None:
            return max(0, self.left[part] - max(0, now - self.since))
        return self.left[part]

    def ends_at(self, part: int) -> int | None:
        """Return when a part will be over if nothing happens; None where it does not run."""
        return self.since + self.left[part] if part == self.part and self.since is not None else None

    def state_of(self, part: int, now: int) -> PartState:
        """Say where a part is."""
        if self.ended_at is not None or (self.part is not None and part < self.part):
            return "done"
        if part != self.part:
            return "waiting"
        if self.left_ms(part, now) <= 0:
            return "done"
        return "running" if self.running else "paused"

    def due(self) -> int | None:
        """Return when something happens by itself next."""
        moments = (
            self.ends_at(self.part) if self.part is not None else None,
            self.resumes_at,
            self.private_until,
        )
        return min((moment for moment in moments if moment is not None), default=None)

    def stands(self, now: int) -> bool:
        """Say whether nobody may write by the clock: it has not begun, is paused, or a part's time is over."""
        return self.part is None or not self.running or self.left_ms(self.part, now) <= 0


def planned(minutes: list[int], *, extra_percent: int = 0, pause_tokens: int = 0, private_minutes: int = 0) -> Clock:
    """Return the clock of an interview that has not begun; `extra_percent` makes every part longer."""
    left = tuple(part * MINUTE_MS * (100 + extra_percent) // 100 for part in minutes)
    return Clock(left=left, pause_tokens=pause_tokens, private=private_minutes * MINUTE_MS)


def start(clock: Clock, now: int) -> Clock:
    """Begin with the first part."""
    return msgspec.structs.replace(clock, part=0, since=now, started_at=now, alive_at=now)


def pause(clock: Clock, now: int, *, resumes_at: int | None = None) -> Clock:
    """Stop the time of the part under way, until somebody resumes it or until `resumes_at`."""
    return msgspec.structs.replace(_stopped(clock, now), paused_at=now, resumes_at=resumes_at)


def take_pause(clock: Clock, now: int) -> Clock:
    """Pause for the candidate, who has one pause less then; it ends by itself."""
    paused = pause(clock, now, resumes_at=now + TOKEN_MS)
    return msgspec.structs.replace(paused, pause_tokens=clock.pause_tokens - 1)


def resume(clock: Clock, now: int) -> Clock:
    """Let the time go on."""
    runs = clock.part is not None and clock.left[clock.part] > 0
    return msgspec.structs.replace(clock, since=now if runs else None, paused_at=None, resumes_at=None)


def extend(clock: Clock, now: int, minutes: int) -> Clock:
    """Give the part under way more minutes; one that was over goes on."""
    longer = give_back(clock, minutes * MINUTE_MS)
    return longer if clock.running or clock.paused_at is not None else resume(longer, now)


def next_part(clock: Clock, now: int) -> Clock:
    """Begin the next part; a pause ends with it, and private time too."""
    stopped = _stopped(clock, now)
    part = 0 if clock.part is None else clock.part + 1
    return resume(msgspec.structs.replace(stopped, part=part, private_until=None), now)


def go_private(clock: Clock, now: int) -> Clock:
    """Begin the candidate's private time; it can be had once."""
    return msgspec.structs.replace(clock, private_until=now + clock.private, private=0)


def end_private(clock: Clock) -> Clock:
    """End private time."""
    return msgspec.structs.replace(clock, private_until=None)


def end(clock: Clock, now: int) -> Clock:
    """End the interview; what was left stays known."""
    stopped = _stopped(clock, now)
    return msgspec.structs.replace(
        stopped, ended_at=now, paused_at=None, resumes_at=None, private_until=None, alive_at=None
    )


def give_back(clock: Clock, milliseconds: int) -> Clock:
    """Add time to the part under way."""
    left = tuple(length + milliseconds * (index == clock.part) for index, length in enumerate(clock.left))
    return msgspec.structs.replace(clock, left=left)


def give_back_queue(clock: Clock, queue_ms: float | None) -> Clock:
    """Give back what a submission waited for a sandbox, but for the first second."""
    return give_back(clock, max(0, int(queue_ms or 0) - FREE_QUEUE_MS))


def beat(clock: Clock, now: int) -> Clock:
    """Note that the server is there."""
    return msgspec.structs.replace(clock, alive_at=now)


def after_outage(clock: Clock, now: int) -> Clock:
    """Move everything on by the time that the server was away."""
    if not clock.live or clock.alive_at is None:
        return clock
    gap = max(0, now - clock.alive_at)

    def later(moment: int | None) -> int | None:
        return None if moment is None else moment + gap

    return msgspec.structs.replace(
        clock,
        since=later(clock.since),
        resumes_at=later(clock.resumes_at),
        private_until=later(clock.private_until),
        alive_at=now,
    )


def advance(clock: Clock, now: int) -> Clock:
    """Let everything happen that is due by itself: a pause or private time ends, a part is over."""
    if clock.resumes_at is not None and clock.resumes_at <= now:
        clock = resume(clock, clock.resumes_at)
    if clock.private_until is not None and clock.private_until <= now:
        clock = end_private(clock)
    if clock.part is not None and clock.running and clock.left_ms(clock.part, now) <= 0:
        clock = _stopped(clock, now)
    return clock


def _stopped(clock: Clock, now: int) -> Clock:
    if clock.part is None or clock.since is None:
        return clock
    left = tuple(
        clock.left_ms(index, now) if index == clock.part else length for index, length in enumerate(clock.left)
    )
    return msgspec.structs.replace(clock, left=left, since=None)
