"""The tables of practice; times are epoch milliseconds, `learner_id` is whose it is."""

from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.tables import Base, one_of

RATINGS = ("again", "hard", "good", "easy")
LEVELS = ("alone_untimed", "alone_timed", "recorded", "silent_viewer", "active_interviewer")
"""Of a mock interview, from the calmest to the most like the real one."""


class SignUpRow(Base):
    """A learner who signed up, to come back from any browser; `password` is an argon2 hash."""

    __tablename__ = "sign_up"

    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"), primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)
    password: Mapped[str]
    created_at: Mapped[int]


class PlanRow(Base):
    """What a learner's plan is made from; `interview_on` is a date like 2027-01-31."""

    __tablename__ = "plan"

    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"), primary_key=True)
    interview_on: Mapped[str | None]
    hours_per_week: Mapped[int]
    changed_at: Mapped[int]


class ReviewCardRow(Base):
    """One thing that comes back for review, and how well it is known by the scheduler's model.

    `item` is its deck and name, as in concept:bias-variance; `state`, `step`, `stability` (days) and `difficulty` are
    the scheduler's; `lapses` counts how often it was forgotten since it was last woken.
    """

    __tablename__ = "review_card"
    __table_args__ = (Index("ix_review_card_due", "learner_id", "due"),)

    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"), primary_key=True)
    item: Mapped[str] = mapped_column(primary_key=True)
    state: Mapped[int] = mapped_column(BigInteger)
    step: Mapped[int | None]
    stability: Mapped[float]
    difficulty: Mapped[float]
    due: Mapped[int]
    last_review: Mapped[int]
    reps: Mapped[int]
    lapses: Mapped[int]
    resting: Mapped[bool]


class ReviewRow(Base):
    """One review: the rating, what facts had proposed, and the card as it was before (None: there was none)."""

    __tablename__ = "review"
    __table_args__ = (
        CheckConstraint(one_of("rating", RATINGS), name="rating"),
        Index("ix_review_learner", "learner_id", "at"),
        Index("ix_review_item", "learner_id", "item", "at"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"))
    item: Mapped[str]
    at: Mapped[int]
    rating: Mapped[str]
    proposed: Mapped[str | None]
    seconds: Mapped[int]
    before: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class TypedRow(Base):
    """One saved change of a draft: `text` between the first `head` and the last `tail` characters of what was there."""

    __tablename__ = "typed"

    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"), primary_key=True)
    problem: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    revision: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    at: Mapped[int]
    head: Mapped[int]
    tail: Mapped[int]
    text: Mapped[str]


class ProjectRow(Base):
    """A project of the learner's own, as they would tell it."""

    __tablename__ = "project"
    __table_args__ = (Index("ix_project_learner", "learner_id", "id"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"))
    title: Mapped[str]
    families: Mapped[list[Any]]
    goal: Mapped[str]
    data: Mapped[str]
    method: Mapped[str]
    result: Mapped[str]
    regrets: Mapped[str]
    created_at: Mapped[int]
    updated_at: Mapped[int]


class AnswerRow(Base):
    """One answer to a prompt; several of one are its versions; `rating` (1 to 4) and `rung` are the learner's own."""

    __tablename__ = "answer"
    __table_args__ = (Index("ix_answer_learner", "learner_id", "prompt", "id"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"))
    prompt: Mapped[str]
    project_id: Mapped[str | None] = mapped_column(ForeignKey("project.id", ondelete="SET NULL"))
    text: Mapped[str]
    seconds: Mapped[int]
    rating: Mapped[int | None]
    rung: Mapped[int | None]
    at: Mapped[int]


class MockRow(Base):
    """A mock interview of a learner's: what was chosen, the friend's link, and what the learner says of it.

    `interview_id` is the interview that it is held in, None where that stayed elsewhere; `parts` is what was planned,
    as in `InterviewRow`. `friend_secret` is the hash of the friend's link. `card` is {ratings, summary}, the
    learner's own; `outcome` is what `app.practice.mock_outcome` keeps of how it went.
    """

    __tablename__ = "mock"
    __table_args__ = (
        CheckConstraint(one_of("level", LEVELS), name="level"),
        Index("ix_mock_learner", "learner_id", "id"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id", ondelete="CASCADE"))
    interview_id: Mapped[str | None] = mapped_column(ForeignKey("interview.id", ondelete="SET NULL"), unique=True)
    level: Mapped[str]
    minutes: Mapped[int]
    title: Mapped[str]
    parts: Mapped[list[Any]]
    friend_secret: Mapped[str | None] = mapped_column(unique=True)
    friend_until: Mapped[int | None]
    friend_name: Mapped[str | None]
    card: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    card_locked_at: Mapped[int | None]
    outcome: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    created_at: Mapped[int]
