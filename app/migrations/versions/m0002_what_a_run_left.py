"""Pictures and tables that Runs left."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "shown",
        sa.Column("submission_id", sa.String(length=36), nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("place", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("png", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint("kind IN ('picture', 'table')", name=op.f("ck_shown_kind")),
        sa.ForeignKeyConstraint(
            ["submission_id", "position"],
            ["case_result.submission_id", "case_result.position"],
            name=op.f("fk_shown_submission_id_case_result"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("submission_id", "position", "place", name=op.f("pk_shown")),
    )


def downgrade() -> None:
    """Take back."""
    op.drop_table("shown")
