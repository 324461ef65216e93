"""Accounts: who may sign in as an interviewer, which browsers are signed in, invitations, and who is shut out."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import new_id, now_ms
from app.cookies import LOGIN_SECONDS
from app.errors import Conflict, Forbidden, Invalid, NotFound, Unauthorised
from app.interview_tables import AccountRow, LoginRow, ParticipantRow
from app.oidc import Person
from app.security import hash_secret, new_secret

AccountRole = Literal["owner", "interviewer", "guest"]
GUEST: Literal["guest"] = "guest"
GUEST_DOMAIN = "@guest.invalid"
"""Of addresses that reach nobody, which the standard keeps for this."""
LOGINS = 20
RENEW_MS = 3_600_000
INVITED_MS = 7 * 24 * 3_600_000


@dataclass(frozen=True, slots=True)
class SignedIn:
    """Who is calling, by a good login; `stale` says that the login should be renewed."""

    account: str
    login: str
    email: str
    name: str
    role: AccountRole
    stale: bool


async def is_set_up(session: AsyncSession) -> bool:
    """Say whether this installation has an account; the guest of a mock interview is none."""
    return await session.scalar(select(AccountRow.id).where(AccountRow.role != GUEST).limit(1)) is not None


async def set_up(session: AsyncSession, name: str, email: str, hashed: str) -> AccountRow:
    """Make the first account, the owner's; raises Conflict where there is one."""
    if await is_set_up(session):
        raise Conflict("This installation is set up already. Sign in instead.", code="already_set_up")
    return await add_account(session, name, email, "owner", hashed)


async def add_account(
    session: AsyncSession, name: str, email: str, role: AccountRole, hashed: str | None
) -> AccountRow:
    """Make an account; raises Conflict where the e-mail address has one."""
    if await session.scalar(select(AccountRow.id).where(AccountRow.email == email)) is not None:
        raise Conflict("There is an account with this e-mail address.", code="account_exists", field="email")
    account = AccountRow(
        id=new_id(), email=email, name=name, role=role, password=hashed, invitation=None, created_at=now_ms()
    )
    session.add(account)
    await session.flush()
    return account


async def add_guest(session: AsyncSession, name: str) -> AccountRow:
    """Make the account that owns one mock interview; nobody signs in to it but by that interview's link."""
    return await add_account(session, name, f"{new_id()}{GUEST_DOMAIN}", GUEST, None)


async def by_email(session: AsyncSession, email: str) -> AccountRow | None:
    """Return the account with this e-mail address, in its looked-up spelling; guests are not found by theirs."""
    found = select(AccountRow).where(AccountRow.email == email, AccountRow.role != GUEST)
    return (await session.scalars(found)).one_or_none()


async def accounts_of_installation(session: AsyncSession) -> Sequence[AccountRow]:
    """Return every account but guests, oldest first."""
    return (await session.scalars(select(AccountRow).where(AccountRow.role != GUEST).order_by(AccountRow.id))).all()


# --- logins ---


async def sign_in(session: AsyncSession, account: str, browser: str, *, instead: str | None = None) -> str:
    """Make a login with a new secret, which is returned; `instead` is the secret of the one it takes the place of.

    The seats of that one go on with the new login.

    Raises Unauthorised where the account was shut out meanwhile.
    """
    now = now_ms()
    row = await session.get(AccountRow, account)
    if row is None or row.disabled_at is not None:
        raise Unauthorised("This account cannot sign in. Ask an owner of this installation.", code="account_disabled")
    login = new_id()
    if instead is not None:
        before = select(LoginRow.id).where(LoginRow.secret == hash_secret(instead), LoginRow.account_id == account)
        moved = update(ParticipantRow).where(ParticipantRow.login_id.in_(before))
        await session.execute(moved.values(login_id=login))
        await session.execute(delete(LoginRow).where(LoginRow.secret == hash_secret(instead)))
    await session.execute(delete(LoginRow).where(LoginRow.expires_at <= now))
    newest = select(LoginRow.id).where(LoginRow.account_id == account).order_by(LoginRow.used_at.desc())
    kept = newest.limit(LOGINS - 1)
    await session.execute(delete(LoginRow).where(LoginRow.account_id == account, LoginRow.id.not_in(kept)))
    secret = new_secret()
    session.add(
        LoginRow(
            id=login,
            account_id=account,
            secret=hash_secret(secret),
            browser=browser_of(browser),
            created_at=now,
            used_at=now,
            expires_at=now + LOGIN_SECONDS * 1000,
        )
    )
    return secret


async def signed_in(session: AsyncSession, secret: str | None) -> SignedIn | None:
    """Return whom a login's secret stands for, or None where it is unknown, expired, or the account is shut out."""
    if secret is None:
        return None
    now = now_ms()
    found = await session.execute(
        select(LoginRow, AccountRow)
        .join(AccountRow, AccountRow.id == LoginRow.account_id)
        .where(LoginRow.secret == hash_secret(secret), LoginRow.expires_at > now, AccountRow.disabled_at.is_(None))
    )
    row = found.one_or_none()
    if row is None:
        return None
    login, account = row
    role = cast("AccountRole", account.role)
    return SignedIn(account.id, login.id, account.email, account.name, role, stale=now - login.used_at > RENEW_MS)


async def renew(session: AsyncSession, login: str) -> None:
    """Let a login that is used last two weeks from now."""
    now = now_ms()
    await session.execute(
        update(LoginRow).where(LoginRow.id == login).values(used_at=now, expires_at=now + LOGIN_SECONDS * 1000)
    )


async def logins_of(session: AsyncSession, account: str) -> Sequence[LoginRow]:
    """Return the browsers that are signed in, the last used first."""
    good = select(LoginRow).where(LoginRow.account_id == account, LoginRow.expires_at > now_ms())
    return (await session.scalars(good.order_by(LoginRow.used_at.desc(), LoginRow.id.desc()))).all()


async def end_login(session: AsyncSession, account: str, login: str) -> Mapping[str, Sequence[str]]:
    """Sign one browser out; raises NotFound, also for another account's.

    Returns the participants whose seats end with it, by interview, to be told after the commit.
    """
    row = await session.get(LoginRow, login)
    if row is None or row.account_id != account:
        raise NotFound("There is no such login.", code="no_such_login")
    await session.delete(row)
    return await _participants(session, ParticipantRow.login_id == login)


async def set_password(
    session: AsyncSession, account: str, hashed: str, *, keep: str | None = None
) -> Mapping[str, Sequence[str]]:
    """Store a new password; every browser is signed out, but for the login `keep`.

    Returns the participants whose seats end with that, by interview, to be told after the commit.
    """
    await session.execute(update(AccountRow).where(AccountRow.id == account).values(password=hashed))
    others = delete(LoginRow).where(LoginRow.account_id == account)
    await session.execute(others if keep is None else others.where(LoginRow.id != keep))
    return await _participants(
        session, ParticipantRow.account_id == account, ParticipantRow.login_id.is_distinct_from(keep)
    )


def check_new_password(password: str, email: str) -> None:
    """Refuse a password that says no more than the e-mail address or one letter does."""
    if len(set(password)) < 4 or password.casefold() in (email, email.partition("@")[0]):
        raise Invalid("This password is too easy to guess. Take a few words of your own.", field="password")


# --- invitations ---


async def invite(session: AsyncSession, name: str, email: str, role: AccountRole) -> tuple[AccountRow, str]:
    """Make an account that is yet to be taken up, or invite again whoever has not done so.

    Returns the account and the invitation's secret, good for a week; raises Conflict where the account is in use.
    """
    account = await by_email(session, email)
    if account is None:
        account = await add_account(session, name, email, role, None)
    elif account.password is not None or account.oidc_subject is not None:
        raise Conflict("There is an account with this e-mail address.", code="account_exists", field="email")
    secret = new_secret()
    account.name, account.role = name, role
    account.invitation, account.invited_until = hash_secret(secret), now_ms() + INVITED_MS
    return account, secret


async def invited(session: AsyncSession, secret: str) -> AccountRow:
    """Return the account that an invitation is for; raises NotFound where it is wrong, used up or too old."""
    wanted = select(AccountRow).where(AccountRow.invitation == hash_secret(secret), AccountRow.disabled_at.is_(None))
    account = (await session.scalars(wanted)).one_or_none()
    if account is None or (account.invited_until or 0) <= now_ms():
        raise NotFound("This invitation does not work any more. Ask for a new one.", code="no_such_invitation")
    return account


async def take_up(session: AsyncSession, secret: str, hashed: str) -> AccountRow:
    """Give an invited account its password; the invitation is used up."""
    account = await invited(session, secret)
    account.password, account.invitation, account.invited_until = hashed, None, None
    return account


async def vouched_for(session: AsyncSession, person: Person, domain: str) -> AccountRow:
    """Return the account of somebody whom a provider vouches for, by its name for them, else by e-mail address.

    People of `domain` (empty: nobody) become interviewers; raises Forbidden for all who have no account.
    """
    known = select(AccountRow).where(AccountRow.oidc_subject == person.subject)
    account = (await session.scalars(known)).one_or_none() or await by_email(session, person.email)
    if account is None and domain and person.email.endswith(f"@{domain}") and await is_set_up(session):
        account = await add_account(session, person.name, person.email, "interviewer", None)
    if account is None or account.oidc_subject not in (None, person.subject):
        raise Forbidden("There is no account for you here. Ask for an invitation.", code="no_account")
    account.oidc_subject, account.invitation, account.invited_until = person.subject, None, None
    return account


# --- shutting out ---


async def disable(session: AsyncSession, account: str, by: str) -> Mapping[str, Sequence[str]]:
    """Shut an account out: its logins end, and it cannot sign in.

    Returns its participants by interview, to be told after the commit; raises Conflict for one's own account.
    """
    if account == by:
        raise Conflict("This is your own account. Ask another owner to disable it.", code="own_account")
    row = await _find(session, account)
    row.disabled_at = row.disabled_at or now_ms()
    row.invitation = row.invited_until = None
    await session.execute(delete(LoginRow).where(LoginRow.account_id == account))
    return await participants_of(session, account)


async def enable(session: AsyncSession, account: str) -> AccountRow:
    """Let an account sign in again."""
    row = await _find(session, account)
    row.disabled_at = None
    return row


async def participants_of(
    session: AsyncSession, account: str, interview: str | None = None
) -> Mapping[str, Sequence[str]]:
    """Return where an account sits, as participants by interview; of one interview where that is named."""
    whose = ParticipantRow.account_id == account
    if interview is None:
        return await _participants(session, whose)
    return await _participants(session, whose, ParticipantRow.interview_id == interview)


async def _participants(session: AsyncSession, *which: ColumnElement[bool]) -> Mapping[str, Sequence[str]]:
    rows = select(ParticipantRow.interview_id, ParticipantRow.id).where(*which)
    found: dict[str, list[str]] = {}
    for where, participant in await session.execute(rows):
        found.setdefault(where, []).append(participant)
    return found


async def _find(session: AsyncSession, account: str) -> AccountRow:
    row = await session.get(AccountRow, account)
    if row is None or row.role == GUEST:
        raise NotFound("There is no such account.", code="no_such_account")
    return row


_BROWSERS = (("Edg", "Edge"), ("OPR", "Opera"), ("Firefox", "Firefox"), ("Chrom", "Chrome"), ("Safari", "Safari"))
_SYSTEMS = (
    *(("Android", "Android"), ("iPhone", "an iPhone"), ("iPad", "an iPad"), ("Windows", "Windows")),
    *(("Mac OS", "a Mac"), ("Linux", "Linux")),
)


def browser_of(agent: str) -> str:
    """Say in a few words which browser this is, such as "Firefox on Linux"."""
    browser = next((name for mark, name in _BROWSERS if mark in agent), None)
    system = next((name for mark, name in _SYSTEMS if mark in agent), None)
    if browser is None:
        word = re.match(r"[A-Za-z][A-Za-z0-9._-]{0,30}", agent)
        browser = word[0] if word else "An unknown program"
    return f"{browser} on {system}" if system else browser
