"""A rater's scorecard on record: filled in from the room and from its page, locked once, added to afterwards."""

from collections.abc import Mapping
from typing import cast

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.clock import new_id, now_ms
from app.errors import Conflict, Forbidden, Invalid, NotFound
from app.interview_shapes import Profile, Prompt
from app.interview_tables import AccountRow, InterviewRow, ScorecardRow
from app.prompts import PromptBank
from app.score_shapes import (
    Card,
    Later,
    LaterBody,
    MyScorecard,
    PromptMarkBody,
    PromptRecord,
    Scorecard,
    ScorecardBody,
)
from app.scorecards import (
    check_card,
    check_later,
    check_prompt,
    dimension_list,
    empty_card,
    empty_prompt,
    missing_in,
    with_prompt,
)
from runner import Criterion

LATER = 100
EVEN = "even"


def profile_of(row: InterviewRow) -> Profile:
    """Return the profile of the role that an interview is for; it stays as it is once the candidate agreed."""
    # An interview that was planned before there were profiles has none.
    return cast("Profile", row.rules.get("profile", EVEN))


def asked_in(bank: PromptBank, row: InterviewRow) -> dict[str, Prompt]:
    """Return the prompts of an interview, in the order of its plan; those that the bank lost are left out."""
    planned = [prompt for part in row.parts for prompt in part["prompts"]]
    return {prompt: bank.prompts[prompt] for prompt in planned if prompt in bank.prompts}


def asked_at(row: InterviewRow) -> dict[str, int]:
    """Return when each prompt was asked first."""
    return {asked["id"]: asked["asked_at"] for asked in row.clock.get("prompts", ())}


def rubrics_in(catalogue: Catalogue, row: InterviewRow) -> dict[str, Mapping[str, Criterion]]:
    """Return the rubrics of an interview's problems by their titles; problems that the bank lost are left out."""
    planned = [catalogue.get(slug).package for part in row.parts for slug in part["problems"] if slug in catalogue]
    return {package.title: package.rubric for package in planned}


# --- one rater's card ---


async def card_of(session: AsyncSession, interview: str, account: str) -> ScorecardRow | None:
    """Return the scorecard of an account, or None before anything was kept."""
    chosen = select(ScorecardRow).where(ScorecardRow.interview_id == interview, ScorecardRow.account_id == account)
    return (await session.scalars(chosen)).one_or_none()


async def has_locked(session: AsyncSession, interview: str, account: str) -> bool:
    """Say whether an account has locked its scorecard, and so may see what others noted and rated."""
    row = await card_of(session, interview, account)
    return row is not None and row.locked_at is not None


async def _open_card(session: AsyncSession, interview: str, account: str) -> ScorecardRow:
    """Return the account's scorecard to write into, made if there is none; raises Conflict once it is locked."""
    row = await card_of(session, interview, account)
    if row is None:
        row = ScorecardRow(
            id=new_id(),
            interview_id=interview,
            account_id=account,
            card=empty_card().model_dump(),
            later=[],
            revision=0,
            changed_at=now_ms(),
        )
        session.add(row)
    if row.locked_at is not None:
        raise Conflict("Your scorecard is locked. You can add to it, not change it.", code="scorecard_locked")
    return row


def _keep(row: ScorecardRow, card: Card) -> None:
    row.card, row.revision, row.changed_at = card.model_dump(), row.revision + 1, now_ms()


def _check_revision(row: ScorecardRow, revision: int) -> None:
    if row.revision != revision:
        raise Conflict("Your scorecard was changed elsewhere. Load it again.", code="other_revision", field="revision")


async def keep_card(
    session: AsyncSession, bank: PromptBank, interview: InterviewRow, account: str, body: ScorecardBody
) -> ScorecardRow:
    """Keep a scorecard; raises Conflict when it was changed elsewhere or is locked, Invalid where it may not be so."""
    row = await _open_card(session, interview.id, account)
    _check_revision(row, body.revision)
    now = now_ms()
    prompts = [
        mark if mark.note == "" or mark.noted_at is not None else mark.model_copy(update={"noted_at": now})
        for mark in body.card.prompts
    ]
    card = body.card.model_copy(update={"prompts": prompts})
    check_card(card, asked_in(bank, interview), interview.created_at, now)
    _keep(row, card)
    await session.flush()
    return row


async def mark_prompt(
    session: AsyncSession, bank: PromptBank, interview: InterviewRow, account: str, prompt: str, body: PromptMarkBody
) -> PromptRecord:
    """Note what was said to one prompt in the room, as part of the rater's scorecard.

    Raises NotFound for a prompt that is not part of the interview, Invalid for a rating of fact finding, and
    Conflict once the scorecard is locked.
    """
    asked = asked_in(bank, interview).get(prompt)
    if asked is None:
        raise NotFound("There is no such prompt in this interview.", code="no_such_prompt")
    row = await _open_card(session, interview.id, account)
    card = Card.model_validate(row.card)
    before = next((mark for mark in card.prompts if mark.prompt == prompt), empty_prompt(prompt))
    noted_at = before.noted_at if body.note == before.note else now_ms() if body.note else None
    changed = before.model_copy(update=body.model_dump() | {"noted_at": noted_at})
    check_prompt(changed, asked, "body")
    _keep(row, with_prompt(card, changed))
    await session.flush()
    return PromptRecord(prompt=prompt, asked_at=asked_at(interview).get(prompt), **body.model_dump())


async def prompt_records(
    session: AsyncSession, bank: PromptBank, interview: InterviewRow, account: str
) -> list[PromptRecord]:
    """Return an account's marks of the prompts of an interview, in the order of the plan."""
    row = await card_of(session, interview.id, account)
    card = Card.model_validate(row.card) if row else empty_card()
    marks, when = {mark.prompt: mark for mark in card.prompts}, asked_at(interview)
    return [
        PromptRecord(prompt=name, asked_at=when.get(name), rung=mark.rung, rating=mark.rating, note=mark.note)
        for name in asked_in(bank, interview)
        for mark in (marks.get(name) or empty_prompt(name),)
    ]


async def lock_card(
    session: AsyncSession, bank: PromptBank, interview: InterviewRow, account: str, revision: int
) -> ScorecardRow:
    """Lock a scorecard for good; one without any rating is taken too, and says that its rater gives none.

    Raises Conflict while the interview goes on or when the card was changed elsewhere, Invalid with all that is
    missing; to lock it again changes nothing.
    """
    known = await card_of(session, interview.id, account)
    if known is not None and known.locked_at is not None:
        return known
    row = await _open_card(session, interview.id, account)
    _check_revision(row, revision)
    if interview.state != "done":
        raise Conflict("A scorecard is locked when the interview is over.", code="interview_not_over")
    missing = missing_in(Card.model_validate(row.card), asked_in(bank, interview))
    if missing:
        words = " ".join(one.message for one in missing)
        raise Invalid(words, code="scorecard_incomplete", field=missing[0].subject)
    row.locked_at = now_ms()
    await session.flush()
    return row


async def add_later(
    session: AsyncSession, bank: PromptBank, interview: InterviewRow, account: str, body: LaterBody
) -> ScorecardRow:
    """Add something beside a locked scorecard, which itself stays as it is; raises Conflict before the lock."""
    row = await card_of(session, interview.id, account)
    if row is None or row.locked_at is None:
        raise Conflict("Your scorecard is still open: change it itself.", code="scorecard_open")
    if len(row.later) >= LATER:
        raise Invalid("A hundred additions are taken.", code="too_many_additions")
    later = Later(at=now_ms(), **body.model_dump())
    check_later(later, asked_in(bank, interview).values())
    row.later = [*row.later, later.model_dump()]
    return row


# --- how cards look ---


def my_scorecard(
    bank: PromptBank, catalogue: Catalogue, interview: InterviewRow, rater: str, row: ScorecardRow | None
) -> MyScorecard:
    """Shape the caller's own scorecard, with what it is filled in by and what is missing."""
    asked = asked_in(bank, interview)
    card = scorecard_view(row, rater)
    missing = missing_in(card.card, asked)
    return MyScorecard(
        **{name: getattr(card, name) for name in Scorecard.model_fields},
        prompts_asked=list(asked.values()),
        dimensions=dimension_list(rubrics_in(catalogue, interview)),
        missing=missing,
        may_lock=interview.state == "done" and not missing and card.locked_at is None,
    )


def scorecard_view(row: ScorecardRow | None, rater: str) -> Scorecard:
    """Shape a scorecard; None is one that nothing was written into."""
    return Scorecard(
        id=row.id if row else None,
        rater=rater,
        card=Card.model_validate(row.card) if row else empty_card(),
        later=[Later.model_validate(one) for one in row.later] if row else [],
        revision=row.revision if row else 0,
        changed_at=row.changed_at if row else None,
        locked_at=row.locked_at if row else None,
    )


async def locked_cards(session: AsyncSession, interview: str, account: str) -> tuple[list[Scorecard], int]:
    """Return every locked scorecard by the time of locking, and how many are still open.

    Raises Forbidden until the account has locked its own.
    """
    if not await has_locked(session, interview, account):
        raise Forbidden("Lock your own scorecard first; then you see the others'.", code="lock_first")
    chosen = select(ScorecardRow, AccountRow.name).join(AccountRow, AccountRow.id == ScorecardRow.account_id)
    chosen = chosen.where(ScorecardRow.interview_id == interview).order_by(ScorecardRow.locked_at, ScorecardRow.id)
    rows = (await session.execute(chosen)).all()
    locked = [scorecard_view(row, name) for row, name in rows if row.locked_at is not None]
    return locked, len(rows) - len(locked)
