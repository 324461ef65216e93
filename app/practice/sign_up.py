"""Signing up: a learner keeps what this browser knows under an address and a password, and moves it along."""

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.clock import now_ms
from app.errors import Conflict
from app.practice.portable import bring_in, everything_of, wipe
from app.practice.tables import MockRow, SignUpRow
from app.submissions import remember_learner


async def signed_up(session: AsyncSession, learner: str) -> SignUpRow | None:
    """Return with what a learner signed up; None for one known by the browser alone."""
    return await session.get(SignUpRow, learner)


async def found_by(session: AsyncSession, email: str) -> SignUpRow | None:
    """Return who signed up with an address."""
    row: SignUpRow | None = await session.scalar(select(SignUpRow).where(SignUpRow.email == email))
    return row


async def sign_up(session: AsyncSession, learner: str, email: str, password: str) -> None:
    """Keep an address and a hashed password; raises Conflict where either the learner or the address has one."""
    if await signed_up(session, learner) is not None:
        raise Conflict("You are signed up already. Sign out first.", code="already_signed_up")
    if await found_by(session, email) is not None:
        raise Conflict("Somebody signed up with this address. Sign in instead.", code="email_taken", field="email")
    await remember_learner(session, learner)
    session.add(SignUpRow(learner_id=learner, email=email, password=password, created_at=now_ms()))
    await session.flush()


async def move(session: AsyncSession, browser: str, learner: str, catalogue: Catalogue) -> None:
    """Move what a browser's learner has to one who signed in there; what another had signed up for stays theirs.

    Raises Conflict while something that was sent in the browser is being judged.
    """
    if browser == learner or await signed_up(session, browser) is not None:
        return
    # Mock interviews go over with their recordings, which no file holds.
    await session.execute(update(MockRow).where(MockRow.learner_id == browser).values(learner_id=learner))
    await bring_in(session, learner, await everything_of(session, browser, catalogue))
    try:
        await wipe(session, browser)
    except Conflict:
        message = "A submission of this browser is being judged. Sign in once it has its verdict."
        raise Conflict(message, code="still_judging") from None
