"""Hints that learners took."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "hint",
        sa.Column("learner_id", sa.String(length=36), nullable=False),
        sa.Column("problem", sa.Text(), nullable=False),
        sa.Column("hint", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["learner_id"], ["learner.id"], name=op.f("fk_hint_learner_id_learner")),
        sa.PrimaryKeyConstraint("learner_id", "problem", "hint", name=op.f("pk_hint")),
    )


def downgrade() -> None:
    """Take back."""
    op.drop_table("hint")
