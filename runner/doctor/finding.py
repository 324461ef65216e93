"""What the doctor finds: probes as values, and the grade that they add up to."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Outcome(StrEnum):
    """How a probe ended; `skipped` when there was nothing to look at here."""

    PASS = "pass"  # noqa: S105
    WARN = "warn"
    FAIL = "fail"
    SKIPPED = "skipped"


class Weight(StrEnum):
    """What depends on a probe: whether a host is safe, how good it is, or nothing but a person's knowing."""

    MUST = "must"
    MATTERS = "matters"
    NOTE = "note"


class Grade(StrEnum):
    """What a host is worth."""

    A = "A"
    B = "B"
    C = "C"
    F = "F"


MEANINGS = {
    Grade.A: "Everything that must hold held, and a second wall stands behind it.",
    Grade.B: "Everything that must hold held. This host is fit for strangers' code.",
    Grade.C: "Everything that must hold held, but something here is weaker than it should be.",
    Grade.F: "This host is not safe for strangers' code.",
}
STRONG = ("boundary", "runtime")
"""The probes that must pass, beside all that must hold, for the best grade."""


@dataclass(frozen=True, slots=True)
class Question:
    """One thing the doctor asks: where it is shown, what depends on it, and the question in plain words."""

    group: str
    weight: Weight
    text: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What was seen: the outcome, a line of proof, and what to do when it did not pass."""

    outcome: Outcome
    proof: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Probe:
    """A question and its answer; `status` is `pass`, `warn`, `fail` or `skipped`."""

    id: str
    group: str
    weight: Weight
    question: str
    status: Outcome
    proof: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Everything the doctor found, and what it knows of the host."""

    grade: Grade
    probes: tuple[Probe, ...]
    host: dict[str, str]

    @property
    def safe(self) -> bool:
        """Whether strangers' code may run here."""
        return self.grade is not Grade.F

    def advice(self, most: int = 2) -> list[str]:
        """The most useful things to do, weightiest first."""
        order = [(Outcome.FAIL, Weight.MUST), (Outcome.SKIPPED, Weight.MUST), (Outcome.WARN, Weight.MUST)]
        order += [(outcome, weight) for weight in (Weight.MATTERS, Weight.NOTE) for outcome in Outcome]
        ranked = sorted(
            (probe for probe in self.probes if probe.advice and probe.status is not Outcome.PASS),
            key=lambda probe: order.index((probe.status, probe.weight)),
        )
        return list(dict.fromkeys(probe.advice for probe in ranked))[:most]

    def document(self) -> dict[str, Any]:
        """The diagnosis as `doctor --json` prints it."""
        probes = [asdict(probe) for probe in self.probes]
        return {"grade": str(self.grade), "safe": self.safe, "probes": probes, "host": self.host}


def grade(probes: Sequence[Probe], questions: dict[str, Question]) -> Grade:
    """The grade of a host: a question that must hold and has no answer, or any but `pass` or `warn`, gives F.

    A warning of something that matters gives C; A needs a second wall and a patched runtime beside.
    """
    answers: dict[str, Outcome] = {}
    for probe in probes:
        worse = answers.get(probe.id) in (Outcome.FAIL, Outcome.SKIPPED)
        answers[probe.id] = answers[probe.id] if worse else probe.status
    held = {Outcome.PASS, Outcome.WARN}
    musts = [answers.get(id) for id, question in questions.items() if question.weight is Weight.MUST]
    if not musts or not held.issuperset(musts):
        return Grade.F
    matters = [answers.get(id) for id, question in questions.items() if question.weight is Weight.MATTERS]
    if any(answer is not Outcome.PASS for answer in (*musts, *matters)):
        return Grade.C
    return Grade.A if all(answers.get(id) is Outcome.PASS for id in STRONG) else Grade.B
