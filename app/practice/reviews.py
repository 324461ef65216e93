"""The review queue: what is due, what a rating does to it, and how one is taken back."""

import contextlib
import dataclasses
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.catalogue import Catalogue
from app.clock import new_id, now_ms
from app.errors import Conflict, NotFound
from app.practice.attempts import Attempt, newest_attempt, rating_of
from app.practice.coverage import DAY_MS, PROMPT_FAMILIES, family_of
from app.practice.deck import Decks
from app.practice.due import cards_of, due_of, exists, reviewed_today
from app.practice.home import days_left_of
from app.practice.schedule import Known, intervals, review, scheduler_for
from app.practice.shapes import Attempt as AttemptView
from app.practice.shapes import Due, Queue, RateBody, Rated, Resting
from app.practice.tables import AnswerRow, ReviewCardRow, ReviewRow
from app.submissions import remember_learner, statuses

NEW_A_DAY = 10
KEPT = tuple(field.name for field in dataclasses.fields(Known))


class Reviews:
    """The reviews of one learner, inside one transaction, at one moment."""

    def __init__(self, session: AsyncSession, learner: str, catalogue: Catalogue, decks: Decks) -> None:
        self._session = session
        self._learner = learner
        self._catalogue = catalogue
        self._decks = decks
        self._now = now_ms()

    async def queue(self, deck: str | None = None) -> Queue:
        """Return what is due now: forgotten longest first, then new cards, as many as a day takes."""
        rows = await cards_of(self._session, self._learner, self._catalogue, self._decks)
        today = await reviewed_today(self._session, self._learner, self._now)
        wanted = due_of(rows, today, self._now)
        fresh = NEW_A_DAY - sum(first for item, first in today if item.startswith("concept:"))
        known = {row.item for row in rows}
        new = [f"concept:{name}" for name in self._decks.cards if f"concept:{name}" not in known]
        left = await days_left_of(self._session, self._learner, self._now)
        listed = [await self._due(row.item, row, left) for row in wanted]
        listed += [await self._due(item, None, left) for item in new[: max(0, fresh)]]
        waiting = [row.due for row in rows if not row.resting and row.due > self._now]
        return Queue(
            due=[one for one in listed if deck in (None, one.deck)],
            next_at=min(waiting, default=None),
            today=len(today),
            resting=[self._resting(row.item) for row in rows if row.resting],
        )

    async def after(self, problem: str) -> AttemptView:
        """Return what the newest attempt at a problem was like, and what its rating would do; raises NotFound."""
        entry = self._catalogue.get(problem)
        attempt = await newest_attempt(self._session, self._learner, entry)
        item = f"problem:{entry.package.follows or problem}"
        row = await self._session.get(ReviewCardRow, (self._learner, item))
        left = await days_left_of(self._session, self._learner, self._now)
        return AttemptView(
            problem=problem,
            facts=attempt.facts,
            proposed=rating_of(attempt.facts),
            item=item,
            due_at=row.due if row is not None else None,
            reviewed=row is not None and row.last_review >= attempt.began,
            intervals=intervals(scheduler_for("problem", left), known_of(row) if row is not None else None, self._now),
        )

    async def rate(self, item: str, body: RateBody) -> Rated:
        """Record how well something was known; raises NotFound for what there is not, or was never tried."""
        return await self._record(item, body, await self._proposed(item))

    async def again(self, problem: str) -> None:
        """Record that a problem was not known: its other ways were looked at before it was solved."""
        entry = self._catalogue.get(problem)
        await self._record(f"problem:{entry.package.follows or problem}", RateBody(rating="again"), "again")

    async def _record(self, item: str, body: RateBody, proposed: str | None) -> Rated:
        row = await self._session.get(ReviewCardRow, (self._learner, item))
        before = known_of(row) if row is not None else None
        left = await days_left_of(self._session, self._learner, self._now)
        after = review(scheduler_for(item.partition(":")[0], left), before, body.rating, self._now)
        await remember_learner(self._session, self._learner)
        if row is None:
            row = ReviewCardRow(learner_id=self._learner, item=item, resting=False)
            self._session.add(row)
        self._write(row, after)
        row.resting = after.leech and not (before is not None and before.leech)
        made = ReviewRow(
            id=new_id(),
            learner_id=self._learner,
            item=item,
            at=self._now,
            rating=body.rating,
            proposed=proposed,
            seconds=body.seconds,
            before=dataclasses.asdict(before) if before is not None else None,
        )
        self._session.add(made)
        return Rated(
            review=made.id,
            item=item,
            due_at=after.due,
            days=max(0, (after.due - self._now) // DAY_MS),
            leech=after.leech,
        )

    async def undo(self, review_id: str) -> None:
        """Take a rating back; raises NotFound for somebody else's, Conflict where a later one builds on it."""
        made = await self._session.get(ReviewRow, review_id)
        if made is None or made.learner_id != self._learner:
            raise NotFound("There is no such review.", code="no_such_review")
        newest = await self._session.scalar(
            select(func.max(ReviewRow.id)).where(ReviewRow.learner_id == self._learner, ReviewRow.item == made.item)
        )
        if newest != made.id:
            raise Conflict("Only the newest rating of a card can be taken back.", code="not_the_newest")
        row = await self._session.get_one(ReviewCardRow, (self._learner, made.item))
        if made.before is None:
            await self._session.delete(row)
        else:
            self._write(row, Known(**made.before))
            row.resting = False
        await self._session.delete(made)

    async def wake(self, item: str) -> None:
        """Bring a resting card back, as one that was never forgotten; raises NotFound where none rests."""
        row = await self._session.get(ReviewCardRow, (self._learner, item))
        if row is None or not row.resting:
            raise NotFound("No such card rests.", code="not_resting")
        row.resting, row.lapses, row.due = False, 0, self._now

    async def _proposed(self, item: str) -> str | None:
        """Return the rating that facts propose, None where only the learner can tell."""
        deck, _, name = item.partition(":")
        if not exists(item, self._catalogue, self._decks):
            raise NotFound("There is nothing of this name to review.", code="no_such_item", field="item")
        if deck == "problem":
            return rating_of((await self._newest_attempt(name)).facts)
        if deck == "prompt":
            mine = select(func.count()).where(AnswerRow.learner_id == self._learner, AnswerRow.prompt == name)
            if not await self._session.scalar(mine):
                raise NotFound("You have not answered this question yet.", code="not_answered_yet", field="item")
        return None

    async def _due(self, item: str, row: ReviewCardRow | None, days_left: int | None) -> Due:
        deck, _, name = item.partition(":")
        known = known_of(row) if row is not None else None
        described = self._described(deck, name)
        if deck == "problem" and row is not None:
            described |= await self._variant(name) | await self._since_then(name, row)
        return Due.model_validate(
            {
                "item": item,
                "deck": deck,
                "new": known is None,
                "leech": known is not None and known.leech,
                "due_at": known.due if known is not None else self._now,
                "overdue_days": (self._now - known.due) // DAY_MS if known is not None else 0,
                "intervals": intervals(scheduler_for(deck, days_left), known, self._now),
                "card": None,
                "href": None,
                "variant": None,
                "proposed": None,
                "facts": None,
            }
            | described
        )

    def _resting(self, item: str) -> Resting:
        deck, _, name = item.partition(":")
        return Resting.model_validate({"item": item, "deck": deck, "title": self._described(deck, name)["title"]})

    def _described(self, deck: str, name: str) -> dict[str, Any]:
        if deck == "concept":
            card = self._decks.cards[name]
            return {"title": card.ask, "family": card.family, "card": card}
        if deck == "prompt":
            prompt = self._decks.prompts.prompts[name]
            family = PROMPT_FAMILIES.get(name[0], "review")
            return {"title": prompt.question, "family": family, "href": f"/practice/drill/{name}"}
        package = self._catalogue.get(name).package
        return {"title": package.title, "family": family_of(self._catalogue, name)}

    async def _variant(self, name: str) -> dict[str, Any]:
        """Serve a problem as another one than last time: a follow-up not solved yet, else in another way."""
        solved = await statuses(self._session, self._learner)
        for slug in self._catalogue.followups_of(name):
            if solved.get(slug) != "solved":
                title = self._catalogue.get(slug).package.title
                return {"href": f"/problems/{slug}", "variant": f"As its follow-up: {title}."}
        return {"href": f"/problems/{name}", "variant": "In another language, or by another method than last time."}

    async def _newest_attempt(self, name: str) -> Attempt:
        """Return the newest attempt at a problem or at one of its follow-ups; raises NotFound where there is none."""
        found: Attempt | None = None
        for slug in (name, *self._catalogue.followups_of(name)):
            with contextlib.suppress(NotFound):
                attempt = await newest_attempt(self._session, self._learner, self._catalogue.get(slug))
                found = attempt if found is None or attempt.began > found.began else found
        if found is None:
            raise NotFound("You have not tried this problem yet.", code="no_attempt", field="item")
        return found

    async def _since_then(self, name: str, row: ReviewCardRow) -> dict[str, Any]:
        """Return the facts of an attempt that came after the last review, and what they propose."""
        try:
            attempt = await self._newest_attempt(name)
        except NotFound:
            return {}
        if attempt.began <= row.last_review:
            return {}
        return {"facts": attempt.facts, "proposed": rating_of(attempt.facts)}

    def _write(self, row: ReviewCardRow, known: Known) -> None:
        for name, value in dataclasses.asdict(known).items():
            setattr(row, name, value)


def known_of(row: ReviewCardRow) -> Known:
    """Return what is known of a card from its row."""
    return Known(**{name: getattr(row, name) for name in KEPT})
