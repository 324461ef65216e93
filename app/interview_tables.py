"""The tables of accounts and interviews; times are epoch milliseconds, secrets are kept as hashes alone."""

from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from app.tables import Base, one_of

ACCOUNT_ROLES = ("owner", "interviewer", "guest")
ROLES = ("interviewer", "candidate", "watcher")
INTERVIEW_STATES = ("planned", "lobby", "live", "done")


class AccountRow(Base):
    """An interviewer who may sign in; `password` is an argon2 hash, missing until the invitation was taken up.

    A guest owns one mock interview and cannot sign in: a friend's link leads to it.
    """

    __tablename__ = "account"
    __table_args__ = (CheckConstraint(one_of("role", ACCOUNT_ROLES), name="role"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[str]
    password: Mapped[str | None]
    oidc_subject: Mapped[str | None] = mapped_column(unique=True)
    invitation: Mapped[str | None] = mapped_column(unique=True)
    invited_until: Mapped[int | None]
    created_at: Mapped[int]
    disabled_at: Mapped[int | None]


class LoginRow(Base):
    """A browser that is signed in; `secret` is the hash of its cookie."""

    __tablename__ = "login"
    __table_args__ = (Index("ix_login_account", "account_id", "id"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    secret: Mapped[str] = mapped_column(unique=True)
    browser: Mapped[str]
    created_at: Mapped[int]
    used_at: Mapped[int]
    expires_at: Mapped[int]


class InterviewRow(Base):
    """An interview: its plan, its rules, and where it stands; its live room has the same id.

    `parts` is a list of {kind, title, minutes, prompts, problems}; `rules` says what is allowed; `clock` is the
    state of the clock as `app.live.clock` writes it; `learner_id` is whose submissions the room makes.
    """

    __tablename__ = "interview"
    __table_args__ = (
        CheckConstraint(one_of("state", INTERVIEW_STATES), name="state"),
        Index("ix_interview_account", "account_id", "id"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id"))
    learner_id: Mapped[str] = mapped_column(ForeignKey("learner.id"))
    title: Mapped[str]
    candidate_name: Mapped[str]
    parts: Mapped[list[Any]]
    rules: Mapped[dict[str, Any]]
    state: Mapped[str]
    clock: Mapped[dict[str, Any]]
    planned_for: Mapped[int | None]
    created_at: Mapped[int]
    consented_at: Mapped[int | None]
    started_at: Mapped[int | None]
    ended_at: Mapped[int | None]
    archived_at: Mapped[int | None]
    released: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    decision: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class RaterRow(Base):
    """Another account that may interview and rate; the interview's own account is one without a row."""

    __tablename__ = "rater"

    interview_id: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"), primary_key=True)
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"), primary_key=True)


class LinkRow(Base):
    """A secret address by which somebody without an account comes in; `secret` is its hash."""

    __tablename__ = "link"
    __table_args__ = (
        CheckConstraint(one_of("role", ("candidate", "watcher")), name="role"),
        Index("ix_link_interview", "interview_id", "id"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    interview_id: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"))
    role: Mapped[str]
    secret: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[int]
    expires_at: Mapped[int]
    revoked_at: Mapped[int | None]


class ParticipantRow(Base):
    """Somebody in a room; `secret` is the hash of the cookie that proves it."""

    __tablename__ = "participant"
    __table_args__ = (
        CheckConstraint(one_of("role", ROLES), name="role"),
        Index("ix_participant_interview", "interview_id", "id"),
    )

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    interview_id: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"))
    role: Mapped[str]
    name: Mapped[str]
    account_id: Mapped[str | None] = mapped_column(ForeignKey("account.id", ondelete="CASCADE"))
    # The login that an interviewer came with; it may be over, and what was done in the seat stays.
    login_id: Mapped[str | None] = mapped_column(String(36))
    link_id: Mapped[str | None] = mapped_column(ForeignKey("link.id", ondelete="CASCADE"))
    secret: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[int]


class LiveLogRow(Base):
    """One thing that happened in a live room, in order: the record that the room and the replay are made from.

    `n` counts from 1 within the room; `at` never goes back. `kind` is what `body` holds: 0 a Yjs update, 1 an event
    as JSON, 2 a denied update, 3 a cursor as JSON. `participant_id` is empty for what the server did.
    """

    __tablename__ = "live_log"
    __table_args__ = ({"sqlite_with_rowid": False},)

    interview_id: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"), primary_key=True)
    n: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    at: Mapped[int]
    participant_id: Mapped[str]
    connection: Mapped[int]
    kind: Mapped[int]
    body: Mapped[bytes] = mapped_column(LargeBinary)


class LiveBlockRow(Base):
    """Rows of a room's log up to `last`, packed once it is over; `chain` hashes this block and those before."""

    __tablename__ = "live_block"

    interview_id: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"), primary_key=True)
    last: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    body: Mapped[bytes] = mapped_column(LargeBinary)
    chain: Mapped[str]


class NoteRow(Base):
    """An interviewer's private note, at a moment of the interview; `at` is the time on the timeline."""

    __tablename__ = "note"
    __table_args__ = (Index("ix_note_interview", "interview_id", "at"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    interview_id: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"))
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id"))
    at: Mapped[int]
    text: Mapped[str]
    changed_at: Mapped[int]
    deleted_at: Mapped[int | None]


class ScorecardRow(Base):
    """One rater's scorecard; `card` is filled until `locked_at`, after which only `later` may be added to."""

    __tablename__ = "scorecard"
    __table_args__ = (UniqueConstraint("interview_id", "account_id"),)

    id: Mapped[str] = mapped_column(String(36), primary_key=True)
    interview_id: Mapped[str] = mapped_column(ForeignKey("interview.id", ondelete="CASCADE"))
    account_id: Mapped[str] = mapped_column(ForeignKey("account.id"))
    card: Mapped[dict[str, Any]]
    later: Mapped[list[Any]]
    revision: Mapped[int]
    changed_at: Mapped[int]
    locked_at: Mapped[int | None]
