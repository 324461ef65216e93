"""Submissions as a room sees them: what is known of each, and the frames that tell it, as far as a role may know."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from app.catalogue import Catalogue
from app.events import Live
from app.live import wire
from app.live.course import Rules
from app.live.shapes import RoomSubmission, SeatSubmission
from app.participants import Seat
from app.shapes import CaseView, CompileView, PictureView, PlannedCase, Submission
from app.submission_views import case_view, compile_view, from_row, summary_view
from app.tables import CaseRow, ShownRow, SubmissionRow
from runner import CaseResult, CompileResult

OWN_PICTURES = "/api/submissions/"


@dataclass(slots=True)
class Run:
    """One submission: its row as last read, and what was judged beyond it; `private` while only the candidate sees it.

    `part` is the part of the interview in which it was made, `approach` the letter of the text that was sent.
    """

    id: str
    by: str
    private: bool
    part: int | None
    approach: str | None = None
    row: SubmissionRow | None = None
    state: str = "queued"
    attempt: int = 0
    compiled: CompileResult | None = None
    cases: dict[int, CaseResult] = field(default_factory=dict)
    ended: bool = False

    def open_to(self, role: str) -> bool:
        """Say whether a role may see more of it than that it runs."""
        return not self.private or role == "candidate"


def planned_for(planned: Sequence[Mapping[str, Any]], role: str, rules: Rules) -> list[dict[str, Any]]:
    """Return the planned cases as a role may see them.

    Interviewers see everything; others see hidden cases by the names that are shown, or by numbers where the
    rules of the interview hide the names too.
    """
    if role == "interviewer":
        return [dict(case) | {"hidden": False, "shown": case["name"]} for case in planned]
    if rules.hidden_names:
        return [dict(case) for case in planned]
    counts: dict[str, int] = {}
    seen = []
    for case in planned:
        counts[case["group"]] = counts.get(case["group"], 0) + 1
        seen.append(dict(case) | ({"shown": str(counts[case["group"]])} if case["hidden"] else {}))
    return seen


def _names(planned: Iterable[Mapping[str, Any]]) -> list[PlannedCase]:
    return [PlannedCase(name=case["shown"], group=case["group"]) for case in planned]


def case_for(
    catalogue: Catalogue, seat: Seat, rules: Rules, row: SubmissionRow, index: int, case: CaseResult
) -> CaseView:
    """Shape one judged case for a participant; interviewers see what a hidden case asks, as far as it is stored."""
    view = case_view(row.id, planned_for(row.planned, seat.role, rules), index, case)
    hidden = index >= len(row.planned) or bool(row.planned[index]["hidden"])
    pictures = f"/api/seats/{seat.participant}/submissions/"
    shown = [
        thing.model_copy(update={"url": thing.url.replace(OWN_PICTURES, pictures, 1)})
        if isinstance(thing, PictureView)
        else thing
        for thing in view.shown
    ]
    asked = catalogue.get(row.problem).stored(case.group, case.name) if hidden and seat.role == "interviewer" else None
    known = {"inputs": asked.inputs, "expected": asked.answer} if asked and view.inputs is None else {}
    return view.model_copy(update={"hidden": hidden, "shown": shown} | known)


def submission_for(run: Run, seat: Seat, rules: Rules) -> RoomSubmission | None:
    """Shape a submission for a participant; None while nothing is known of it."""
    row, sees = run.row, run.open_to(seat.role)
    if row is None:
        return None
    view = room_submission(row, run.by, run.approach, seat.role, rules, sees=sees)
    if sees and not run.ended:
        view = view.model_copy(update={"state": run.state, "attempt": run.attempt})
    if sees and run.compiled is not None:
        view = view.model_copy(update={"compile": compile_view(run.compiled)})
    return view


def room_submission(
    row: SubmissionRow, by: str, approach: str | None, role: str, rules: Rules, *, sees: bool
) -> RoomSubmission:
    """Shape a submission from its row; who may not see it learns only that it runs."""
    summary = summary_view(row)
    return RoomSubmission(
        id=row.id,
        problem=row.problem,
        language=row.language,
        kind=summary.kind,
        by=by,
        approach=approach,
        state=summary.state if sees else "running",
        attempt=row.attempt,
        verdict=summary.verdict if sees else None,
        passed=row.passed if sees else 0,
        planned=_names(planned_for(row.planned, role, rules)),
        created_at=row.created_at,
        compile=None,
    )


def case_results(
    row: SubmissionRow, cases: Sequence[CaseRow], left: Sequence[ShownRow], live: Live | None
) -> list[tuple[int, CaseResult]]:
    """Return the judged cases of a submission by their positions, from the record or from an attempt under way."""
    if live is not None and row.state not in ("done", "dead") and live.attempt >= row.attempt:
        return sorted(live.cases.items())
    return [(case.position, from_row(case, [one for one in left if one.position == case.position])) for case in cases]


def seat_submission(
    catalogue: Catalogue,
    row: SubmissionRow,
    view: Submission,
    cases: Iterable[tuple[int, CaseResult]],
    by: str,
    seat: Seat,
    rules: Rules,
) -> SeatSubmission:
    """Shape a submission with its cases for a participant; `view` is how its own learner would see it."""
    names = _names(planned_for(row.planned, seat.role, rules))
    judged = [case_for(catalogue, seat, rules, row, index, case) for index, case in cases]
    facts = {name: getattr(view, name) for name in Submission.model_fields}
    return SeatSubmission(**(facts | {"planned": names, "cases": judged, "by": by, "passed": row.passed}))


def run_frames(catalogue: Catalogue, run: Run, seat: Seat, rules: Rules) -> list[bytes]:
    """Return the frames that tell a participant of a submission as it stands: itself, its cases, its end."""
    view = submission_for(run, seat, rules)
    if view is None or run.row is None:
        return []
    shaped = view.model_dump(mode="json")
    frames = [wire.control({"type": "submission", "submission": shaped})]
    if run.open_to(seat.role):
        frames += [case_frame(catalogue, run, seat, rules, index) for index in sorted(run.cases)]
        frames += [wire.control({"type": "judged", "submission": shaped})] if run.ended else []
    return frames


def case_frame(catalogue: Catalogue, run: Run, seat: Seat, rules: Rules, index: int) -> bytes:
    """Return the frame that tells a participant of one judged case."""
    if run.row is None:
        raise AssertionError("a case was judged of a submission that nobody knows")
    view = case_for(catalogue, seat, rules, run.row, index, run.cases[index])
    return wire.control({"type": "case", "submission": run.id, "case": view.model_dump(mode="json")})


def compile_frame(result: CompileResult, submission: str) -> bytes:
    """Return the frame that tells how the compile step ended."""
    view: CompileView = compile_view(result)
    return wire.control({"type": "compile", "submission": submission, "compile": view.model_dump(mode="json")})
