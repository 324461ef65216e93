"""A sentence on how good the answer to a hidden case is."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    with op.batch_alter_table("case_result") as batch_op:
        batch_op.add_column(sa.Column("told", sa.Text(), server_default=sa.text("''"), nullable=False))


def downgrade() -> None:
    """Take back."""
    with op.batch_alter_table("case_result") as batch_op:
        batch_op.drop_column("told")
