"""Who may add to the queue now: quotas per learner, and the wait that the whole queue may reach."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.errors import TooMany, Unavailable
from app.tables import OPEN_STATES, SubmissionRow

FIRST_GUESS_SECONDS = 1.0
SMOOTHING = 0.1
MINUTE_MS = 60_000


class Admission:
    """The limits, and a running estimate of how many seconds one submission takes a slot."""

    def __init__(self, *, slots: int, open_limit: int, per_minute: int, backlog_seconds: int) -> None:
        self._slots = slots
        self._open_limit, self._per_minute = open_limit, per_minute
        self._backlog_seconds = backlog_seconds
        self._seconds_each = FIRST_GUESS_SECONDS

    def learned(self, total_ms: float) -> None:
        """Take the length of one judgement into the estimate."""
        self._seconds_each += SMOOTHING * (total_ms / 1000 - self._seconds_each)

    async def check(self, session: AsyncSession, learner: str, now: int) -> None:
        """Refuse with 429 or 503 and Retry-After; call it in the transaction that would insert."""
        waiting = await session.scalar(select(func.count()).where(SubmissionRow.state.in_(OPEN_STATES))) or 0
        wait = waiting * self._seconds_each / self._slots
        if wait > self._backlog_seconds:
            raise Unavailable(
                "The queue is full just now. Nothing was sent; please try again in a moment.",
                code="queue_full",
                retry_after=int(wait - self._backlog_seconds) + 1,
            )
        own = SubmissionRow.learner_id == learner
        still_open = await session.scalar(select(func.count()).where(own, SubmissionRow.state.in_(OPEN_STATES)))
        if (still_open or 0) >= self._open_limit:
            raise TooMany(
                f"You have {self._open_limit} submissions under way. Wait for one to end.",
                code="too_many_open",
                retry_after=int(self._seconds_each) + 1,
            )
        await self._check_rate(session, learner, now)

    async def _check_rate(self, session: AsyncSession, learner: str, now: int) -> None:
        recent = (
            select(SubmissionRow.created_at)
            .where(SubmissionRow.learner_id == learner)
            .order_by(SubmissionRow.id.desc())
            .offset(self._per_minute - 1)
            .limit(1)
        )
        oldest = await session.scalar(recent)
        if oldest is not None and now - oldest < MINUTE_MS:
            raise TooMany(
                f"{self._per_minute} submissions in a minute are the limit. Wait a little.",
                code="too_fast",
                retry_after=(MINUTE_MS - (now - oldest)) // 1000 + 1,
            )
