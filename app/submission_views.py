"""What a caller sees of a submission: hidden cases give away nothing but their name, verdict and cost."""

from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from app.catalogue import SCORES_TOLD
from app.events import Live
from app.marks import find_marks
from app.shapes import (
    CaseView,
    CompileView,
    NamedText,
    PictureView,
    PlannedCase,
    Submission,
    SubmissionSummary,
    TableView,
)
from app.tables import CaseRow, ShownRow, SubmissionRow
from runner import CaseResult, CompileResult, Picture, Shown

FAULT_NOTE = "Our fault: the sandbox failed, not your code. This attempt does not count; please send it again."


def compile_view(result: CompileResult) -> CompileView:
    """Shape the compile step, with the places in the source that it speaks about."""
    marks = [] if result.ok and not result.message else find_marks(result.message)
    return CompileView(ok=result.ok, message=result.message, ms=result.ms, marks=marks)


def case_view(submission: str, planned: Sequence[Mapping[str, Any]], index: int, case: CaseResult) -> CaseView:
    """Shape one judged case; a hidden one keeps its data to itself, and tells how good it is where that is planned."""
    plan = planned[index] if index < len(planned) else {"shown": str(index + 1), "group": case.group, "hidden": True}
    hidden = bool(plan["hidden"])
    said = case.message if not hidden else case.told if plan.get("told") else ""
    inputs = None if hidden or case.input is None else [NamedText(name=name, text=text) for name, text in case.input]
    return CaseView(
        index=index,
        name=plan["shown"],
        group=plan["group"],
        hidden=hidden,
        verdict=case.verdict.value,
        cpu_ms=case.cpu_ms,
        wall_ms=case.wall_ms,
        memory_kib=case.memory_kib,
        message=said or None,
        inputs=inputs,
        expected=None if hidden else case.expected,
        got=None if hidden else case.got,
        stdout=None if hidden else case.stdout,
        stderr=None if hidden else case.stderr,
        shown=[] if hidden else [shown_view(submission, index, *numbered) for numbered in enumerate(case.shown)],
    )


def shown_view(submission: str, index: int, place: int, thing: Shown) -> PictureView | TableView:
    """Shape what a Run left: a table is sent whole, a picture by its address."""
    if isinstance(thing, Picture):
        url = f"/api/submissions/{submission}/cases/{index}/shown/{place}"
        return PictureView(kind="picture", url=url, width=thing.width, height=thing.height)
    return TableView.model_validate(msgspec.structs.asdict(thing) | {"kind": "table"})


def from_row(row: CaseRow, left: Sequence[ShownRow]) -> CaseResult:
    """Turn a stored case back into the value it was made from, pictures without their bytes."""
    return msgspec.convert(
        {
            "name": row.name,
            "group": row.group,
            "verdict": row.verdict,
            "cpu_ms": row.cpu_ms,
            "wall_ms": row.wall_ms,
            "memory_kib": row.memory_kib,
            "message": row.message,
            "input": row.inputs,
            "expected": row.expected,
            "got": row.got,
            "stdout": row.stdout,
            "stderr": row.stderr,
            "told": row.told,
            "shown": [one.facts | {"type": one.kind} for one in left],
        },
        CaseResult,
    )


def submission_view(
    row: SubmissionRow, cases: Sequence[CaseRow], left: Sequence[ShownRow], live: Live | None
) -> Submission:
    """Shape a submission from its row, and from what is known beyond the record while it is under way.

    `left` is what the cases left to look at, in order.
    """
    ended = row.state in ("done", "dead")
    compiled = msgspec.convert(row.compile, CompileResult) if row.compile else None
    judged = [(case.position, from_row(case, [one for one in left if one.position == case.position])) for case in cases]
    state, attempt = row.state, row.attempt
    if live is not None and not ended and live.attempt >= row.attempt:
        state, attempt, compiled = live.state, live.attempt, live.compile
        judged = sorted(live.cases.items())
    return Submission(
        id=row.id,
        problem=row.problem,
        language=row.language,
        kind=row.kind,
        room=row.room_id,
        state=state,
        verdict=row.verdict,
        created_at=row.created_at,
        started_at=row.started_at,
        finished_at=row.finished_at,
        queue_ms=row.queue_ms,
        total_ms=row.total_ms,
        attempt=attempt,
        source=row.source,
        compile=compile_view(compiled) if compiled else None,
        planned=[PlannedCase(name=case["shown"], group=case["group"]) for case in row.planned],
        cases=[case_view(row.id, row.planned, index, case) for index, case in judged],
        time_limit_ms=row.time_limit_ms,
        memory_limit_kib=row.memory_limit_kib,
        note=FAULT_NOTE if row.verdict == "IE" else told_note(row),
    )


def told_note(row: SubmissionRow) -> str | None:
    """A sentence on the scores that are told, where a submission was scored; None elsewhere."""
    scored = next((case["scored"] for case in row.planned if "scored" in case), 0)
    if not scored or row.state != "done" or row.verdict == "CE":
        return None
    ended = "It is accepted" if row.verdict == "AC" else "It did not pass"
    if scored > SCORES_TOLD:
        return f"{ended}. Scores on hidden data were told for {SCORES_TOLD} submits; from here on it is pass or fail."
    return f"{ended}. Hidden tests tell their score, rounded, in {SCORES_TOLD} submits; this is number {scored}."


def summary_view(row: SubmissionRow) -> SubmissionSummary:
    """Shape a submission for the list."""
    return SubmissionSummary(
        id=row.id,
        problem=row.problem,
        language=row.language,
        kind=row.kind,
        state=row.state,
        verdict=row.verdict,
        created_at=row.created_at,
        total_ms=row.total_ms,
        passed=row.passed,
        planned_count=len(row.planned),
    )
