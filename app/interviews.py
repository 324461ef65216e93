"""Interviews: planned, found by those who may, changed until consent, archived, and deleted with all they hold."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts import GUEST, SignedIn, by_email, participants_of
from app.catalogue import Catalogue
from app.clock import new_id, now_ms
from app.errors import Conflict, Forbidden, Invalid, NotFound, TooMany
from app.interview_shapes import InterviewBody, InterviewChangeBody, Part, Rules
from app.interview_tables import AccountRow, InterviewRow, RaterRow
from app.participants import Seat
from app.prompts import PromptBank
from app.tables import DraftRow, LearnerRow, RoomRow, SubmissionRow
from app.templates import USUAL
from runner import LANGUAGES

OPEN_INTERVIEWS = 500
LISTED = 1000


@dataclass(frozen=True, slots=True)
class Mine:
    """An interview that the caller may see; `owner` says whether it is the caller's own."""

    row: InterviewRow
    owner: bool


# --- the plan ---


def check_plan(catalogue: Catalogue, bank: PromptBank, parts: Sequence[Part], rules: Rules) -> None:
    """Refuse a plan that names what is not there, or what cannot be solved under its rules; raises Invalid."""
    for index, language in enumerate(rules.languages):
        if language not in LANGUAGES:
            raise Invalid("There is no such language.", code="unknown_language", field=f"rules.languages.{index}")
    seen: set[str] = set()
    for number, part in enumerate(parts):
        _check_part(catalogue, bank, part, number, rules)
        for slug in part.problems:
            if slug in seen:
                raise Invalid("Each problem can be there once.", field=f"parts.{number}.problems")
            seen.add(slug)


def _check_part(catalogue: Catalogue, bank: PromptBank, part: Part, number: int, rules: Rules) -> None:
    if part.problems and part.kind != "coding":
        raise Invalid("Problems go into coding parts.", field=f"parts.{number}.problems")
    if len(set(part.prompts)) < len(part.prompts):
        raise Invalid("Each prompt can be there once in a part.", field=f"parts.{number}.prompts")
    for index, prompt in enumerate(part.prompts):
        if prompt not in bank.prompts:
            raise Invalid("There is no such prompt.", code="no_such_prompt", field=f"parts.{number}.prompts.{index}")
    for index, slug in enumerate(part.problems):
        field = f"parts.{number}.problems.{index}"
        if slug not in catalogue:
            raise Invalid("There is no such problem.", code="no_such_problem", field=field)
        offered = catalogue.get(slug).package.languages
        if rules.languages and not set(rules.languages) & set(offered):
            raise Invalid("This problem takes none of the languages that the rules allow.", field=field)


async def create_interview(session: AsyncSession, account: str, body: InterviewBody) -> InterviewRow:
    """Plan an interview, with a learner of its own for what is submitted in it.

    Raises TooMany when the account has 500 interviews that are not over.
    """
    ahead = select(func.count()).where(InterviewRow.account_id == account, InterviewRow.state != "done")
    if (await session.scalar(ahead) or 0) >= OPEN_INTERVIEWS:
        raise TooMany(
            "You have many interviews that are not over. Delete some first.", code="too_many_interviews", retry_after=60
        )
    now = now_ms()
    learner = LearnerRow(id=new_id(), created_at=now)
    session.add(learner)
    await session.flush()
    row = InterviewRow(
        id=new_id(),
        account_id=account,
        learner_id=learner.id,
        title=body.title,
        candidate_name=body.candidate_name,
        parts=[part.model_dump() for part in body.parts],
        rules=(body.rules or USUAL).model_dump(),
        state="planned",
        clock={},
        planned_for=body.planned_for,
        created_at=now,
    )
    session.add(row)
    await session.flush()
    return row


def change_interview(row: InterviewRow, body: InterviewChangeBody) -> None:
    """Change what `body` names; raises Conflict for the plan and the rules once the candidate agreed to them."""
    if (body.parts is not None or body.rules is not None) and row.state != "planned":
        raise Conflict(
            "The candidate has agreed to this plan and these rules, so they stay as they are.", code="plan_agreed"
        )
    row.title = body.title or row.title
    row.candidate_name = body.candidate_name or row.candidate_name
    if "planned_for" in body.model_fields_set:
        row.planned_for = body.planned_for
    if body.parts is not None:
        row.parts = [part.model_dump() for part in body.parts]
    if body.rules is not None:
        row.rules = body.rules.model_dump()


def plan_of(row: InterviewRow, body: InterviewChangeBody | None = None) -> tuple[list[Part], Rules]:
    """Return the parts and the rules as they are, or as `body` would make them."""
    parts = body.parts if body is not None and body.parts is not None else None
    rules = body.rules if body is not None else None
    return (
        parts if parts is not None else [Part.model_validate(part) for part in row.parts],
        rules or Rules.model_validate(row.rules),
    )


# --- who may ---


async def find_interview(session: AsyncSession, account: str, interview: str) -> Mine:
    """Return an interview that the account owns or rates; raises NotFound for any other."""
    row = await session.get(InterviewRow, interview)
    if row is not None and row.account_id == account:
        return Mine(row, owner=True)
    if row is None or await session.get(RaterRow, (interview, account)) is None:
        raise NotFound("There is no such interview.", code="no_such_interview")
    return Mine(row, owner=False)


async def own_interview(session: AsyncSession, account: str, interview: str) -> InterviewRow:
    """Return an interview of the account's own; raises NotFound, or Forbidden to those who rate it."""
    found = await find_interview(session, account, interview)
    if not found.owner:
        raise Forbidden("Whoever planned this interview can do that.", code="not_your_interview")
    return found.row


async def interviews_of(session: AsyncSession, account: str, *, archived: bool) -> Sequence[InterviewRow]:
    """Return the interviews that an account owns or rates, newest first, at most a thousand."""
    rated = select(RaterRow.interview_id).where(RaterRow.account_id == account)
    rows = select(InterviewRow).where(or_(InterviewRow.account_id == account, InterviewRow.id.in_(rated)))
    rows = rows.where(InterviewRow.archived_at.is_not(None) if archived else InterviewRow.archived_at.is_(None))
    return (await session.scalars(rows.order_by(InterviewRow.id.desc()).limit(LISTED))).all()


async def raters_of(session: AsyncSession, interview: str) -> Sequence[AccountRow]:
    """Return the other accounts that may interview and rate, by name."""
    rows = select(AccountRow).join(RaterRow, RaterRow.account_id == AccountRow.id)
    return (await session.scalars(rows.where(RaterRow.interview_id == interview).order_by(AccountRow.name))).all()


async def set_raters(session: AsyncSession, row: InterviewRow, emails: Collection[str]) -> list[str]:
    """Let exactly these accounts interview and rate besides the interview's own.

    Returns the participants of those left out, to be told after the commit; raises Invalid for an unknown e-mail.
    """
    wanted: dict[str, AccountRow] = {}
    for index, email in enumerate(emails):
        account = await by_email(session, email)
        if account is None or account.disabled_at is not None:
            raise Invalid("There is no account with this e-mail address.", field=f"emails.{index}")
        if account.id != row.account_id:
            wanted[account.id] = account
    gone = [account.id for account in await raters_of(session, row.id) if account.id not in wanted]
    await session.execute(delete(RaterRow).where(RaterRow.interview_id == row.id))
    session.add_all([RaterRow(interview_id=row.id, account_id=account) for account in wanted])
    left: list[str] = []
    for account_id in gone:
        left += (await participants_of(session, account_id, row.id)).get(row.id, ())
    return left


# --- its course, as far as it is decided here ---


async def consent(session: AsyncSession, seat: Seat) -> InterviewRow:
    """Note that the candidate agrees to plan, rules and recording, which opens the lobby; again changes nothing."""
    if seat.role != "candidate":
        raise Forbidden("The candidate agrees, nobody else.", code="not_the_candidate")
    row = await session.get_one(InterviewRow, seat.interview)
    if row.consented_at is None:
        row.consented_at = now_ms()
    if row.state == "planned":
        row.state = "lobby"
    return row


async def archive(session: AsyncSession, caller: SignedIn, interview: str, *, away: bool) -> Mine:
    """Put an interview away, or take it out again; raises Conflict while it is live."""
    row = await own_interview(session, caller.account, interview)
    if away and row.state == "live":
        raise Conflict("This interview is under way. End it first.", code="interview_live")
    row.archived_at = (row.archived_at or now_ms()) if away else None
    return Mine(row, owner=True)


async def delete_interview(session: AsyncSession, row: InterviewRow) -> None:
    """Delete an interview and all that it holds: links, participants, log, notes, scorecards, and submissions.

    The guest that owns a mock interview goes with it.
    """
    learner = row.learner_id
    await session.execute(delete(InterviewRow).where(InterviewRow.id == row.id))
    for table in (SubmissionRow, RoomRow, DraftRow):
        await session.execute(delete(table).where(table.learner_id == learner))
    await session.execute(delete(LearnerRow).where(LearnerRow.id == learner))
    await session.execute(delete(AccountRow).where(AccountRow.id == row.account_id, AccountRow.role == GUEST))
