"""Live progress of submissions: what has been judged so far, and who is told as it happens.

Everything here happens on one event loop and without waiting, so a snapshot taken between two events is
exact: every event carries a sequence number, and a subscriber skips those its snapshot already contains.
"""

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from runner import CaseResult, CompileResult

BACKLOG = 2048
STREAMS_PER_SUBMISSION = 16


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The submission was sent or started."""

    state: str
    attempt: int


@dataclass(frozen=True, slots=True)
class Compiled:
    """The compile step ended."""

    compile: CompileResult


@dataclass(frozen=True, slots=True)
class CaseJudged:
    """One case ended; `index` counts in the planned order."""

    index: int
    case: CaseResult


@dataclass(frozen=True, slots=True)
class Reset:
    """What was seen no longer holds: a new attempt began, or the record has the final word."""


Event = StateChanged | Compiled | CaseJudged | Reset


@dataclass
class Live:
    """A submission under way: the attempt that counts, and what it has told so far."""

    attempt: int
    token: str
    state: str
    compile: CompileResult | None = None
    cases: dict[int, CaseResult] = field(default_factory=dict)


class Subscription:
    """One listener: a bounded line of events; `closed` once it was dropped for being slow or for shutdown."""

    def __init__(self) -> None:
        self._line: asyncio.Queue[tuple[int, Event] | None] = asyncio.Queue(BACKLOG)
        self.closed = False
        self.resets = 0

    def put(self, seq: int, event: Event) -> None:
        """Append an event; a full line ends the subscription, and its client starts over from a snapshot."""
        if self.closed:
            return
        self.resets += isinstance(event, Reset)
        if self._line.full():
            self.close()
        else:
            self._line.put_nowait((seq, event))

    def close(self) -> None:
        """End the subscription and wake its reader."""
        self.closed = True
        while not self._line.empty():
            self._line.get_nowait()
        self._line.put_nowait(None)

    async def next(self) -> tuple[int, Event] | None:
        """Wait for the next event with its number; None when closed."""
        return None if self.closed else await self._line.get()


class Events:
    """All submissions under way in this process, and their listeners."""

    def __init__(self) -> None:
        self.seq = 0
        self._live: dict[str, Live] = {}
        self._listeners: dict[str, set[Subscription]] = {}
        self._closed = False

    @contextlib.contextmanager
    def subscribe(self, submission: str) -> Iterator[Subscription]:
        """Listen to one submission for as long as the block lasts."""
        subscription = Subscription()
        listeners = self._listeners.setdefault(submission, set())
        listeners.add(subscription)
        if self._closed:
            subscription.close()
        try:
            yield subscription
        finally:
            listeners.discard(subscription)
            if not listeners:
                self._listeners.pop(submission, None)

    def crowded(self, submission: str) -> bool:
        """Say whether a submission has as many listeners as it may have."""
        return len(self._listeners.get(submission, ())) >= STREAMS_PER_SUBMISSION

    @property
    def listening(self) -> int:
        """How many listeners there are."""
        return sum(len(listeners) for listeners in self._listeners.values())

    def live(self, submission: str) -> Live | None:
        """Return what is known beyond the record, or None."""
        return self._live.get(submission)

    def sent(self, submission: str, attempt: int, token: str) -> None:
        """A new attempt was sent; what an earlier one told is forgotten."""
        repeated = attempt > 1
        self._live[submission] = Live(attempt, token, "sent")
        self._tell(submission, Reset() if repeated else StateChanged("sent", attempt))

    def started(self, submission: str, attempt: int, token: str) -> None:
        """A runner took the attempt."""
        live = self._live.setdefault(submission, Live(attempt, token, "running"))
        if live.token == token:
            live.state = "running"
            self._tell(submission, StateChanged("running", live.attempt))

    def compiled(self, submission: str, token: str, result: CompileResult) -> None:
        """The compile step of the current attempt ended."""
        live = self._live.get(submission)
        if live is not None and live.token == token:
            live.compile = result
            self._tell(submission, Compiled(result))

    def case(self, submission: str, token: str, index: int, result: CaseResult) -> None:
        """A case of the current attempt ended."""
        live = self._live.get(submission)
        if live is not None and live.token == token and index not in live.cases:
            live.cases[index] = result
            self._tell(submission, CaseJudged(index, result))

    def ended(self, submission: str) -> None:
        """The record has the final word now."""
        self._live.pop(submission, None)
        self._tell(submission, Reset())

    def close(self) -> None:
        """End all subscriptions, for shutdown; later ones end at once."""
        self._closed = True
        for listeners in self._listeners.values():
            for subscription in listeners:
                subscription.close()

    def _tell(self, submission: str, event: Event) -> None:
        self.seq += 1
        for subscription in self._listeners.get(submission, ()):
            subscription.put(self.seq, event)
