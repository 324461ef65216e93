"""The friend of a mock interview: the link, coming in by it, and the cards to read from."""

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.accounts import GUEST, SignedIn, sign_in
from app.clock import now_ms
from app.errors import Conflict, NotFound
from app.interview_shapes import Anchor, LinkBody
from app.interview_tables import AccountRow, InterviewRow, LinkRow, LoginRow, ParticipantRow, RaterRow
from app.interviews import find_interview
from app.links import make_link
from app.participants import Seat, add_participant
from app.practice.deck import Decks
from app.practice.mock_outcome import held_in
from app.practice.mock_plan import WITH_FRIEND
from app.practice.mock_shapes import FriendBody, FriendLink, FriendSeat, Script
from app.practice.tables import MockRow
from app.security import hash_secret, new_secret

FRIEND_PAGE = "/friend/"
FRIEND_HOURS = 7 * 24
HOUR_MS = 3_600_000


class Opened(NamedTuple):
    """What a friend gets: where to go, a login's secret or a seat with its secret where there is one to get."""

    view: FriendSeat
    login: str | None = None
    seat: tuple[Seat, str] | None = None


async def make_friend_link(session: AsyncSession, row: MockRow) -> tuple[FriendLink, Sequence[str]]:
    """Make the friend's link; an earlier one ends with the stay of all who came by it.

    Returns the link and those participants, to be told after the commit; raises Conflict at a level without a friend,
    and when the interview is over or not here.
    """
    if row.level not in WITH_FRIEND:
        raise Conflict("Nobody else comes at this level. Choose one with a friend.", code="no_friend")
    interview = (await held_in(session, row)).interview
    if interview is None or interview.state == "done":
        raise Conflict("This interview is over; nobody can come in any more.", code="interview_over")
    left = await _end_stay(session, interview)
    if row.level == "silent_viewer":
        # Its secret is nobody's: the friend comes in by ours, and the seat hangs on this link.
        await make_link(session, interview, LinkBody(role="watcher", hours=FRIEND_HOURS))
    secret, until = new_secret(), now_ms() + FRIEND_HOURS * HOUR_MS
    row.friend_secret, row.friend_until, row.friend_name = hash_secret(secret), until, None
    return FriendLink(secret=secret, page=f"{FRIEND_PAGE}{secret}", until=until), left


async def _end_stay(session: AsyncSession, interview: InterviewRow) -> Sequence[str]:
    """Shut out whoever came by an earlier link: guest, account or watcher."""
    now = now_ms()
    links = select(LinkRow).where(LinkRow.interview_id == interview.id, LinkRow.role == "watcher")
    for link in await session.scalars(links):
        link.revoked_at = link.revoked_at or now
    await session.execute(delete(LoginRow).where(LoginRow.account_id == interview.account_id))
    await session.execute(delete(RaterRow).where(RaterRow.interview_id == interview.id))
    others = select(ParticipantRow.id).where(
        ParticipantRow.interview_id == interview.id, ParticipantRow.role != "candidate"
    )
    return (await session.scalars(others)).all()


async def open_friend_link(
    session: AsyncSession, body: FriendBody, learner: str, caller: SignedIn | None, browser: str, before: str | None
) -> Opened:
    """Let a friend in; `caller` is who is signed in there by the login `before`, `learner` whose browser it is.

    Raises NotFound, in the same words, when the link is wrong, expired, revoked, or its interview over or deleted;
    raises Conflict in the browser of the learner whose interview it is.
    """
    found = select(MockRow, InterviewRow).join(InterviewRow, InterviewRow.id == MockRow.interview_id)
    found = found.where(MockRow.friend_secret == hash_secret(body.secret), MockRow.friend_until > now_ms())
    known = (await session.execute(found)).one_or_none()
    if known is None or known[1].state == "done":
        raise NotFound("This link does not work. Ask whoever sent it for a new one.", code="no_such_link")
    row, interview = known
    if row.learner_id == learner:
        raise Conflict("This is your own mock interview. Send the link to a friend.", code="own_mock")
    if row.level == "silent_viewer":
        seat = await _watch(session, interview, body.name)
        row.friend_name = body.name
        return Opened(FriendSeat(role="watcher", interview=interview.id, participant=seat[0].participant), seat=seat)
    view = FriendSeat(role="interviewer", interview=interview.id, participant=None)
    if caller is not None and caller.role != GUEST:
        if await session.get(RaterRow, (interview.id, caller.account)) is None:
            session.add(RaterRow(interview_id=interview.id, account_id=caller.account))
        row.friend_name = caller.name
        return Opened(view)
    guest = await session.get_one(AccountRow, interview.account_id)
    guest.name = row.friend_name = body.name
    again = before if caller is not None and caller.account == guest.id else None
    return Opened(view, login=await sign_in(session, guest.id, browser, instead=again))


async def _watch(session: AsyncSession, interview: InterviewRow, name: str) -> tuple[Seat, str]:
    link = await session.scalar(
        select(LinkRow.id).where(
            LinkRow.interview_id == interview.id, LinkRow.role == "watcher", LinkRow.revoked_at.is_(None)
        )
    )
    return await add_participant(session, interview.id, "watcher", name, link=link)


async def cards_for(session: AsyncSession, account: str, interview: str, decks: Decks) -> Script:
    """Return what an interviewer of a mock interview reads from; raises NotFound for any other interview."""
    found = await find_interview(session, account, interview)
    mock = select(MockRow.id).where(MockRow.interview_id == found.row.id)
    if await session.scalar(mock) is None:
        raise NotFound("This interview has no script.", code="no_script")
    anchors = [Anchor(rating=rating, meaning=meaning) for rating, meaning in decks.prompts.anchors.items()]
    return Script(parts=list(decks.script.parts), anchors=anchors)
