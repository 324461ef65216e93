"""What lives as long as the server: one typed object, built when it starts, reached from every request."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Protocol

from fastapi import Depends, Request, Response

from app.admission import Admission
from app.catalogue import Catalogue
from app.database import Database
from app.dispatcher import Dispatcher
from app.events import Events
from app.security import LearnerCookie
from app.settings import Settings
from runner import Bus, Package


class RunnerHandle(Protocol):
    """The embedded runner as the control plane sees it."""

    async def start(self) -> None:
        """Begin: sweep what a crash left, warm the pool, take jobs; returns without waiting for images."""

    async def stop(self) -> None:
        """End: take no more jobs, destroy every sandbox."""

    def want(self, language: str) -> None:
        """Prepare a language that a submission waits for, if that has not begun; returns at once."""

    def health(self) -> dict[str, Any]:
        """Say how engine, languages and pool are, in the form of /api/health."""


MakeRunner = Callable[[Settings, Bus, Mapping[str, Package], bytes], RunnerHandle]
"""Makes the embedded runner from settings, bus, packages, and the key for hidden cases of one's own."""


@dataclass(frozen=True, slots=True)
class State:
    """The parts of the running server."""

    settings: Settings
    database: Database
    catalogue: Catalogue
    events: Events
    dispatcher: Dispatcher
    admission: Admission
    cookie: LearnerCookie
    runner: RunnerHandle | None


def languages_ready(runner: RunnerHandle | None) -> Collection[str]:
    """Return the languages that the runner says it can judge now."""
    if runner is None:
        return ()
    return tuple(row["id"] for row in runner.health()["languages"] if row["state"] == "ready")


def state_of(request: Request) -> State:
    """Return the running server's parts."""
    state: State = request.app.state.parts
    return state


CurrentState = Annotated[State, Depends(state_of)]


def learner_of(request: Request, response: Response, state: CurrentState) -> str:
    """Return who is calling; a caller without a good cookie becomes a new learner."""
    return state.cookie.read(request) or state.cookie.issue(response)


CurrentLearner = Annotated[str, Depends(learner_of)]
