"""The tables, in the words of the design; times are epoch milliseconds, identifiers come from `app.clock`."""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    LargeBinary,
    MetaData,
    String,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}

STATES = ("queued", "sent", "running", "done", "dead")
OPEN_STATES = ("queued", "sent", "running")
VERDICTS = ("AC", "WA", "TLE", "MLE", "OLE", "RTE", "CE", "IE")
_OPEN = text("state IN ('queued', 'sent', 'running')")


def one_of(column: str, values: tuple[str, ...]) -> str:
    """Return the condition that a column holds one of these words."""
    return f"{column} IN ({', '.join(repr(value) for value in values)})"


class Base(DeclarativeBase):
    """What all tables share: names for every constraint, and how Python types map to columns."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {int: BigInteger, str: Text, dict[str, Any]: JSON, list[Any]: JSON}  # noqa: RUF012


class LearnerRow(Base):
    """Someone practising, known by a signed cookie; the row is made with the first thing stored."""

    __tablename__ = "learner"

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    created_at: Mapped[int]


class RoomRow(Base):
    """A timed attempt at one problem; the server's clock decides when it ends."""

    __tablename__ = "room"
    __table_args__ = (Index("ix_room_learner", "learner_id", "id"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"))
    problem: Mapped[str]
    minutes: Mapped[int]
    started_at: Mapped[int]
    ends_at: Mapped[int]
    ended_at: Mapped[int | None]


class SubmissionRow(Base):
    """A program sent for judging: this table is the queue of record.

    `planned` is a list of {name, group, shown, hidden} and what the catalogue's plan adds, one per case in judging
    order. `token` is random per attempt and fences late reports; `deadline` is when an attempt not heard of is sent
    again. `watched` says that interviewers see what hidden cases ask, so that their results keep it.
    """

    __tablename__ = "submission"
    __table_args__ = (
        CheckConstraint(one_of("kind", ("run", "submit")), name="kind"),
        CheckConstraint(one_of("state", STATES), name="state"),
        CheckConstraint(one_of("verdict", VERDICTS), name="verdict"),
        UniqueConstraint("learner_id", "idempotency_key"),
        Index("ix_submission_open", "lane", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_submission_learner", "learner_id", "id"),
        Index("ix_submission_learner_problem", "learner_id", "problem", "id"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"))
    room_id: Mapped[str | None] = mapped_column(ForeignKey("room.id"))
    problem: Mapped[str]
    problem_version: Mapped[int]
    language: Mapped[str]
    kind: Mapped[str]
    source: Mapped[str]
    inputs: Mapped[list[Any]]
    planned: Mapped[list[Any]]
    time_limit_ms: Mapped[int]
    memory_limit_kib: Mapped[int]
    idempotency_key: Mapped[str | None]
    body_hash: Mapped[str]
    watched: Mapped[bool] = mapped_column(default=False, server_default=text("0"))

    state: Mapped[str]
    lane: Mapped[int]
    attempt: Mapped[int] = mapped_column(default=0)
    token: Mapped[str | None]
    deadline: Mapped[int | None]
    fails: Mapped[int] = mapped_column(default=0)

    verdict: Mapped[str | None]
    compile: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    passed: Mapped[int] = mapped_column(default=0)
    image: Mapped[str | None]
    fault: Mapped[str | None]
    queue_ms: Mapped[float | None]
    total_ms: Mapped[float | None]
    created_at: Mapped[int]
    started_at: Mapped[int | None]
    finished_at: Mapped[int | None]


class CaseRow(Base):
    """One judged case of a submission; `position` counts from 0 in `planned`."""

    __tablename__ = "case_result"
    __table_args__ = (CheckConstraint(one_of("verdict", VERDICTS), name="verdict"),)

    submission_id: Mapped[str] = mapped_column(ForeignKey("submission.id", ondelete="CASCADE"), primary_key=True)
    position: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    name: Mapped[str]
    group: Mapped[str] = mapped_column("group_id")
    verdict: Mapped[str]
    cpu_ms: Mapped[float]
    wall_ms: Mapped[float]
    memory_kib: Mapped[int]
    message: Mapped[str]
    inputs: Mapped[list[Any] | None] = mapped_column(JSON(none_as_null=True))
    expected: Mapped[str | None]
    got: Mapped[str | None]
    stdout: Mapped[str]
    stderr: Mapped[str]
    told: Mapped[str] = mapped_column(default="", server_default=text("''"))


class ShownRow(Base):
    """A picture or a table that a Run left in one case; `place` counts from 0 within the case.

    `facts` is a picture's width and height, or the whole table; the bytes of a picture are read only when asked for.
    """

    __tablename__ = "shown"
    __table_args__ = (
        CheckConstraint(one_of("kind", ("picture", "table")), name="kind"),
        ForeignKeyConstraint(
            ["submission_id", "position"], ["case_result.submission_id", "case_result.position"], ondelete="CASCADE"
        ),
    )

    submission_id: Mapped[str] = mapped_column(String(36), primary_key=True)
    position: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    place: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    kind: Mapped[str]
    facts: Mapped[dict[str, Any]]
    png: Mapped[bytes | None] = mapped_column(LargeBinary, deferred=True)


class HintRow(Base):
    """A hint that a learner has taken; `hint` counts from 0, mildest first; 20 is the other ways to solve it."""

    __tablename__ = "hint"

    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"), primary_key=True)
    problem: Mapped[str] = mapped_column(primary_key=True)
    hint: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    at: Mapped[int]


class DraftRow(Base):
    """What a learner has typed for one problem in one language; `revision` counts the saves."""

    __tablename__ = "draft"

    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"), primary_key=True)
    problem: Mapped[str] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(primary_key=True)
    source: Mapped[str]
    revision: Mapped[int]
    saved_at: Mapped[int]
