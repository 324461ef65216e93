"""The tables of approaches and of comparisons between them; times are epoch milliseconds."""

from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, String, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from app.tables import Base, one_of

COMPARISON_STATES = ("queued", "running", "done", "failed")


class ApproachRow(Base):
    """An accepted submission that its learner froze as one way to solve the problem; `letter` counts A, B, C.

    `predicted` is how many times longer an input of four times the size should take.
    """

    __tablename__ = "approach"
    __table_args__ = (UniqueConstraint("learner_id", "problem", "letter"), UniqueConstraint("submission_id"))

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"))
    submission_id: Mapped[str] = mapped_column(ForeignKey("submission.id"))
    problem: Mapped[str]
    letter: Mapped[str]
    name: Mapped[str]
    idea: Mapped[str]
    time: Mapped[str]
    space: Mapped[str]
    predicted: Mapped[float]
    created_at: Mapped[int]


class ComparisonRow(Base):
    """Two approaches, or one alone, measured side by side: a queue of its own, and what came of it.

    `token` is random per attempt and fences late reports; `deadline` is when an attempt not heard of is sent again.
    """

    __tablename__ = "comparison"
    __table_args__ = (
        CheckConstraint(one_of("state", COMPARISON_STATES), name="state"),
        Index("ix_comparison_learner", "learner_id", "problem", "id"),
        Index("ix_comparison_state", "state", "id"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"))
    problem: Mapped[str]
    one_id: Mapped[str] = mapped_column(ForeignKey("approach.id"))
    other_id: Mapped[str | None] = mapped_column(ForeignKey("approach.id"))
    state: Mapped[str]
    share: Mapped[float] = mapped_column(default=0.0)
    attempt: Mapped[int] = mapped_column(BigInteger, default=0)
    token: Mapped[str | None]
    deadline: Mapped[int | None]
    growth: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    choice: Mapped[str] = mapped_column(default="", server_default=text("''"))
    created_at: Mapped[int]
    finished_at: Mapped[int | None]
