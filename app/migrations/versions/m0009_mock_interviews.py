"""Mock interviews, and the guests that own them."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table, and let accounts be guests."""
    # The copy of the table has no check but this one: checks are not read back.
    with op.batch_alter_table("account", recreate="always") as batch_op:
        batch_op.create_check_constraint(op.f("ck_account_role"), "role IN ('owner', 'interviewer', 'guest')")
    op.create_table(
        "mock",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("learner_id", sa.String(length=36), nullable=False),
        sa.Column("interview_id", sa.String(length=36), nullable=True),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("minutes", sa.BigInteger(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("parts", sa.JSON(), nullable=False),
        sa.Column("friend_secret", sa.Text(), nullable=True),
        sa.Column("friend_until", sa.BigInteger(), nullable=True),
        sa.Column("friend_name", sa.Text(), nullable=True),
        sa.Column("card", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("card_locked_at", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.CheckConstraint(
            "level IN ('alone_untimed', 'alone_timed', 'recorded', 'silent_viewer', 'active_interviewer')",
            name=op.f("ck_mock_level"),
        ),
        sa.ForeignKeyConstraint(
            ["interview_id"], ["interview.id"], name=op.f("fk_mock_interview_id_interview"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["learner_id"], ["learner.id"], name=op.f("fk_mock_learner_id_learner"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_mock")),
        sa.UniqueConstraint("friend_secret", name=op.f("uq_mock_friend_secret")),
        sa.UniqueConstraint("interview_id", name=op.f("uq_mock_interview_id")),
    )
    with op.batch_alter_table("mock") as batch_op:
        batch_op.create_index("ix_mock_learner", ["learner_id", "id"], unique=False)


def downgrade() -> None:
    """Take back; guests become accounts that are shut out, so that what they own stays."""
    op.drop_table("mock")
    op.execute("UPDATE account SET role = 'interviewer', disabled_at = created_at WHERE role = 'guest'")
    with op.batch_alter_table("account", recreate="always") as batch_op:
        batch_op.create_check_constraint(op.f("ck_account_role"), "role IN ('owner', 'interviewer')")
