"""Practice: plans, reviews, projects and answers."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "sign_up",
        _learner(),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("password", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        _whose("sign_up"),
        sa.PrimaryKeyConstraint("learner_id", name=op.f("pk_sign_up")),
        sa.UniqueConstraint("email", name=op.f("uq_sign_up_email")),
    )
    op.create_table(
        "plan",
        _learner(),
        sa.Column("interview_on", sa.Text(), nullable=True),
        sa.Column("hours_per_week", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger(), nullable=False),
        _whose("plan"),
        sa.PrimaryKeyConstraint("learner_id", name=op.f("pk_plan")),
    )
    _reviews()
    _projects()
    _typed()


def _learner() -> sa.Column[str]:
    return sa.Column("learner_id", sa.String(length=36), nullable=False)


def _whose(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["learner_id"], ["learner.id"], name=op.f(f"fk_{table}_learner_id_learner"))


def _reviews() -> None:
    op.create_table(
        "review_card",
        _learner(),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("state", sa.BigInteger(), nullable=False),
        sa.Column("step", sa.BigInteger(), nullable=True),
        sa.Column("stability", sa.Double(), nullable=False),
        sa.Column("difficulty", sa.Double(), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.Column("last_review", sa.BigInteger(), nullable=False),
        sa.Column("reps", sa.BigInteger(), nullable=False),
        sa.Column("lapses", sa.BigInteger(), nullable=False),
        sa.Column("resting", sa.Boolean(), nullable=False),
        _whose("review_card"),
        sa.PrimaryKeyConstraint("learner_id", "item", name=op.f("pk_review_card")),
    )
    op.create_index("ix_review_card_due", "review_card", ["learner_id", "due"])
    op.create_table(
        "review",
        sa.Column("id", sa.String(length=36), nullable=False),
        _learner(),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("rating", sa.Text(), nullable=False),
        sa.Column("proposed", sa.Text(), nullable=True),
        sa.Column("seconds", sa.BigInteger(), nullable=False),
        sa.Column("before", sa.JSON(none_as_null=True), nullable=True),
        sa.CheckConstraint("rating IN ('again', 'hard', 'good', 'easy')", name=op.f("ck_review_rating")),
        _whose("review"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_review")),
    )
    op.create_index("ix_review_learner", "review", ["learner_id", "at"])
    op.create_index("ix_review_item", "review", ["learner_id", "item", "at"])


def _typed() -> None:
    op.create_table(
        "typed",
        _learner(),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("revision", sa.BigInteger(), autoincrement=False, nullable=False),
        *(sa.Column(name, sa.BigInteger(), nullable=False) for name in ("at", "head", "tail")),
        sa.Column("text", sa.Text(), nullable=False),
        _whose("typed"),
        sa.PrimaryKeyConstraint("learner_id", "problem", "language", "revision", name=op.f("pk_typed")),
    )


def _projects() -> None:
    op.create_table(
        "project",
        sa.Column("id", sa.String(length=36), nullable=False),
        _learner(),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("families", sa.JSON(), nullable=False),
        *(sa.Column(part, sa.Text(), nullable=False) for part in ("goal", "data", "method", "result", "regrets")),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        _whose("project"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_project")),
    )
    op.create_index("ix_project_learner", "project", ["learner_id", "id"])
    op.create_table(
        "answer",
        sa.Column("id", sa.String(length=36), nullable=False),
        _learner(),
        sa.Column("prompt", sa.Text(), nullable=False),
        sa.Column("project_id", sa.String(length=36), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("seconds", sa.BigInteger(), nullable=False),
        sa.Column("rating", sa.BigInteger(), nullable=True),
        sa.Column("rung", sa.BigInteger(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        _whose("answer"),
        sa.ForeignKeyConstraint(
            ["project_id"], ["project.id"], name=op.f("fk_answer_project_id_project"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
    )
    op.create_index("ix_answer_learner", "answer", ["learner_id", "prompt", "id"])


def downgrade() -> None:
    """Take back."""
    for table in ("typed", "answer", "project", "review", "review_card", "plan", "sign_up"):
        op.drop_table(table)
