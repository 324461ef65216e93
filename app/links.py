"""Links: secret addresses by which a candidate or a watcher comes in without an account."""

from collections.abc import Sequence
from typing import cast

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.clock import new_id, now_ms
from app.errors import Conflict, Invalid, NotFound, TooMany
from app.interview_shapes import LinkBody, OpenBody
from app.interview_tables import AccountRow, InterviewRow, LinkRow, ParticipantRow
from app.participants import Role, Seat, add_participant
from app.security import hash_secret, new_secret

LINKS = 50
HOUR_MS = 3_600_000
PAGES = {"candidate": "/join/", "watcher": "/watch/"}


async def make_link(session: AsyncSession, row: InterviewRow, body: LinkBody) -> tuple[LinkRow, str]:
    """Make a link; returns it with its secret, which is stored as a hash alone.

    Raises Conflict when the interview is over, TooMany when it has 50 links.
    """
    if row.state == "done":
        raise Conflict("This interview is over; nobody can come in any more.", code="interview_over")
    made = select(func.count()).where(LinkRow.interview_id == row.id)
    if (await session.scalar(made) or 0) >= LINKS:
        raise TooMany("This interview has many links. Use one of them.", code="too_many_links", retry_after=3600)
    secret, now = new_secret(), now_ms()
    link = LinkRow(
        id=new_id(),
        interview_id=row.id,
        role=body.role,
        secret=hash_secret(secret),
        created_at=now,
        expires_at=now + body.hours * HOUR_MS,
    )
    session.add(link)
    await session.flush()
    return link, secret


async def links_of(session: AsyncSession, interview: str) -> Sequence[tuple[LinkRow, int]]:
    """Return the links of an interview, newest first, each with how often it was opened."""
    opened = select(func.count()).where(ParticipantRow.link_id == LinkRow.id).scalar_subquery()
    rows = select(LinkRow, opened).where(LinkRow.interview_id == interview).order_by(LinkRow.id.desc())
    return [(link, count) for link, count in await session.execute(rows)]


async def revoke_link(session: AsyncSession, interview: str, link: str) -> tuple[LinkRow, Sequence[str]]:
    """End a link, and the stay of all who came in by it; again changes nothing.

    Returns the link and those participants, to be told after the commit; raises NotFound.
    """
    row = await session.get(LinkRow, link)
    if row is None or row.interview_id != interview:
        raise NotFound("There is no such link.", code="no_such_link")
    row.revoked_at = row.revoked_at or now_ms()
    inside = await session.scalars(select(ParticipantRow.id).where(ParticipantRow.link_id == link))
    return row, inside.all()


async def open_link(session: AsyncSession, body: OpenBody) -> tuple[Seat, str]:
    """Let somebody in by a link; returns the seat and its cookie's secret.

    Raises NotFound, in the same words, when it is wrong, expired, revoked, its interview deleted or its account
    disabled, and to watchers when it is over; raises Invalid where a watcher gives no name.
    """
    now = now_ms()
    found = await session.execute(
        select(LinkRow, InterviewRow)
        .join(InterviewRow, InterviewRow.id == LinkRow.interview_id)
        .join(AccountRow, AccountRow.id == InterviewRow.account_id)
        .where(
            LinkRow.secret == hash_secret(body.secret),
            LinkRow.revoked_at.is_(None),
            LinkRow.expires_at > now,
            AccountRow.disabled_at.is_(None),
        )
    )
    opened = found.one_or_none()
    if opened is None or (opened[0].role == "watcher" and opened[1].state == "done"):
        raise NotFound("This link does not work. Ask whoever sent it for a new one.", code="no_such_link")
    link, interview = opened
    name = body.name or (interview.candidate_name if link.role == "candidate" else None)
    if name is None:
        raise Invalid("Say your name, so that everybody knows who watches.", code="name_needed", field="name")
    return await add_participant(session, interview.id, cast("Role", link.role), name, link=link.id)
