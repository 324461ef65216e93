"""What an interview plans, as a value, and how far it has come besides the clock: problems, hints, the pen."""

from collections.abc import Mapping
from typing import Any

import msgspec

from app.interview_tables import InterviewRow
from app.live import clock as clocks
from app.live.clock import Clock
from app.live.pen import Pen


class PlannedPart(msgspec.Struct, frozen=True):
    """One part of the plan."""

    kind: str
    title: str
    minutes: int
    prompts: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


class Rules(msgspec.Struct, frozen=True):
    """What is allowed; a key that is missing has the value that restricts least."""

    languages: tuple[str, ...] = ()
    custom_input: bool = True
    hidden_names: bool = True
    signals: bool = True
    format: str = "live"
    private_minutes: int = 0
    pause_tokens: int = 0
    extra_percent: int = 0
    self_run: bool = False


class Plan(msgspec.Struct, frozen=True):
    """What was planned: the parts, the rules, and whose submissions the room makes."""

    interview: str
    learner: str
    parts: tuple[PlannedPart, ...]
    rules: Rules
    consented: bool

    def problems(self) -> set[str]:
        """Return every problem of the interview."""
        return {problem for part in self.parts for problem in part.problems}

    def first_clock(self) -> Clock:
        """Return the clock before the start."""
        return clocks.planned(
            [part.minutes for part in self.parts],
            extra_percent=self.rules.extra_percent,
            pause_tokens=self.rules.pause_tokens,
            private_minutes=self.rules.private_minutes,
        )


class Hint(msgspec.Struct, frozen=True):
    """A hint that was given."""

    problem: str
    index: int
    text: str
    at: int


class Asked(msgspec.Struct, frozen=True):
    """A prompt that an interviewer asked."""

    id: str
    asked_at: int


class Course(msgspec.Struct, frozen=True):
    """How far it has come; `private_from` is the last entry of the log that everybody may see in private time."""

    problem: str | None = None
    opened: tuple[str, ...] = ()
    hints: tuple[Hint, ...] = ()
    prompts: tuple[Asked, ...] = ()
    locked: bool = False
    think_aloud: bool = True
    private_from: int | None = None
    pen: Pen = Pen()


def plan_of(row: InterviewRow) -> Plan:
    """Read the plan from the interview's row."""
    facts = {
        "interview": row.id,
        "learner": row.learner_id,
        "parts": row.parts,
        "rules": row.rules,
        "consented": row.consented_at is not None,
    }
    return msgspec.convert(facts, Plan)


def progress_of(row: InterviewRow, plan: Plan) -> tuple[Clock, Course]:
    """Read clock and course from the interview's row, which holds nothing before the first change."""
    if not row.clock.get("left"):
        return plan.first_clock(), Course()
    course = msgspec.convert(row.clock, Course)
    pen = msgspec.structs.replace(course.pen, moving=None)
    return msgspec.convert(row.clock, Clock), msgspec.structs.replace(course, pen=pen)


def progress_columns(clock: Clock, course: Course) -> dict[str, Any]:
    """Return the columns of the interview's row that say how far it has come."""
    kept: Mapping[str, Any] = msgspec.to_builtins(clock) | msgspec.to_builtins(course)
    state = "done" if clock.ended_at is not None else "live" if clock.live else None
    columns: dict[str, Any] = {"clock": kept, "started_at": clock.started_at, "ended_at": clock.ended_at}
    return columns | ({"state": state} if state else {})
