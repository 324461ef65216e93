"""What verifying a package finds: one sentence for each check."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """How one check ended; only `fail` makes a report bad."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Line:
    """One check of one problem, as a sentence."""

    problem: str
    status: Status
    sentence: str


@dataclass(frozen=True, slots=True)
class Report:
    """What verifying found, in order of the problems."""

    lines: tuple[Line, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing failed; warnings do not count."""
        return all(line.status is not Status.FAIL for line in self.lines)

    def document(self) -> dict[str, object]:
        """The report as `verify --json` prints it: {ok, problems: {slug: [{status, sentence}]}}."""
        problems: dict[str, list[dict[str, str]]] = {}
        for line in self.lines:
            problems.setdefault(line.problem, []).append({"status": line.status, "sentence": line.sentence})
        return {"ok": self.ok, "problems": problems}


OnLine = Callable[[Line], None]
