"""Participants: who sits in which interview and may stay, their tickets, and the word that they may not any more."""

import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Generic, Literal, ParamSpec, cast

from itsdangerous import BadSignature, TimestampSigner
from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import new_id, now_ms
from app.errors import NotFound, TooMany
from app.interview_tables import AccountRow, InterviewRow, LinkRow, LoginRow, ParticipantRow, RaterRow
from app.security import derive_key, hash_secret, new_secret

Role = Literal["interviewer", "candidate", "watcher"]
TICKET_SECONDS = 60
PARTICIPANTS = 200
"""At most so many by one link, and as many for each account, so that nobody can fill the room for the others."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A participant whose right to be there was looked up; `account` is set for interviewers alone."""

    participant: str
    interview: str
    role: Role
    name: str
    account: str | None


async def add_participant(
    session: AsyncSession,
    interview: str,
    role: Role,
    name: str,
    *,
    account: str | None = None,
    login: str | None = None,
    link: str | None = None,
) -> tuple[Seat, str]:
    """Let somebody in; returns the seat and the secret of its cookie, which is stored as a hash alone.

    An interviewer comes with account and login, and the seat ends with the login; others come by a link.
    Raises TooMany when 200 came by this link, or for this account.
    """
    alike = ParticipantRow.link_id == link if link is not None else ParticipantRow.account_id == account
    inside = select(func.count()).where(ParticipantRow.interview_id == interview, alike)
    if (await session.scalar(inside) or 0) >= PARTICIPANTS:
        raise TooMany("This was opened many times. Ask for a new link.", code="interview_full", retry_after=3600)
    participant, secret = new_id(), new_secret()
    session.add(
        ParticipantRow(
            id=participant,
            interview_id=interview,
            role=role,
            name=name,
            account_id=account,
            login_id=login,
            link_id=link,
            secret=hash_secret(secret),
            created_at=now_ms(),
        )
    )
    await session.flush()
    return Seat(participant, interview, role, name, account), secret


async def seat_of(session: AsyncSession, participant: str, secret: str) -> Seat:
    """Return the seat that this secret proves.

    Raises NotFound, in the same words, when it is wrong, its link was revoked, its account disabled, signed out
    or no longer part of the interview, the interview deleted, or over for a watcher.
    """
    seat = await _good_seat(session, _rows(participant).where(ParticipantRow.secret == hash_secret(secret)))
    if seat is None:
        raise NotFound("There is no such place in an interview.", code="no_such_seat")
    return seat


async def seat_still_good(session: AsyncSession, participant: str) -> bool:
    """Say whether somebody who came in may still be there, by the same rules as `seat_of`."""
    return await _good_seat(session, _rows(participant)) is not None


async def find_seat(session: AsyncSession, participant: str) -> Seat | None:
    """Return the seat that a good ticket names, or None where it is not good any more."""
    return await _good_seat(session, _rows(participant))


_Rows = Select[ParticipantRow, InterviewRow, LinkRow | None, AccountRow | None, LoginRow | None, RaterRow | None]


def _rows(participant: str) -> _Rows:
    """Everything that a participant's right hangs on, in one row."""
    chosen = (
        select(ParticipantRow, InterviewRow, LinkRow, AccountRow, LoginRow, RaterRow)
        .join(InterviewRow, InterviewRow.id == ParticipantRow.interview_id)
        .outerjoin(LinkRow, LinkRow.id == ParticipantRow.link_id)
        .outerjoin(AccountRow, AccountRow.id == ParticipantRow.account_id)
        .outerjoin(LoginRow, (LoginRow.id == ParticipantRow.login_id) & (LoginRow.expires_at > now_ms()))
        .outerjoin(
            RaterRow,
            (RaterRow.interview_id == ParticipantRow.interview_id) & (RaterRow.account_id == ParticipantRow.account_id),
        )
        .where(ParticipantRow.id == participant)
    )
    return cast("_Rows", chosen)


async def _good_seat(session: AsyncSession, rows: _Rows) -> Seat | None:
    found = (await session.execute(rows)).one_or_none()
    if found is None:
        return None
    participant, interview, link, account, login, rater = found
    if participant.role == "interviewer":
        belongs = account is not None and (interview.account_id == account.id or rater is not None)
        good = account is not None and account.disabled_at is None and login is not None and belongs
    else:
        good = link is not None and link.revoked_at is None
        good = good and not (participant.role == "watcher" and interview.state == "done")
    if not good:
        return None
    return Seat(participant.id, interview.id, cast("Role", participant.role), participant.name, participant.account_id)


class Tickets:
    """Short-lived words by which a browser that has a seat opens its live connection."""

    def __init__(self, key: bytes) -> None:
        self._signer = TimestampSigner(derive_key(key, "live-ticket"), digest_method=hashlib.sha256)

    def issue(self, participant: str) -> str:
        """Return a ticket that is good for a minute."""
        return self._signer.sign(participant).decode()

    def read(self, ticket: str) -> str | None:
        """Return the participant, or None where the ticket is forged or too old.

        Whether the participant may still come in is for `find_seat` to say.
        """
        try:
            return self._signer.unsign(ticket, max_age=TICKET_SECONDS).decode("ascii", "replace")
        except BadSignature:
            return None


P = ParamSpec("P")


class Signal(Generic[P]):
    """Tells whoever listens in this process; a listener only takes note, it does not wait."""

    def __init__(self) -> None:
        self._listeners: list[Callable[P, None]] = []

    def subscribe(self, listener: Callable[P, None]) -> Callable[[], None]:
        """Call `listener` from now on; returns what ends that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def tell(self, *args: P.args, **kwargs: P.kwargs) -> None:
        """Call every listener; to be used after the commit, so that what they look up is so."""
        for listener in tuple(self._listeners):
            listener(*args, **kwargs)


class Revocations(Signal[[str, Collection[str] | None]]):
    """Told (interview, participants) when these may not be in the room any more; None: the interview is deleted."""


class Changes(Signal[[str]]):
    """Told (interview) when its row was changed over HTTP: its title, its plan, its rules, or by consent."""
