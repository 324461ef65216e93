"""Which login an interviewer took a seat with, so that signing out ends the seat."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column; seats from before have no login, and are taken again from the page of the interview."""
    with op.batch_alter_table("participant", recreate="never") as batch_op:
        batch_op.add_column(sa.Column("login_id", sa.String(length=36), nullable=True))


def downgrade() -> None:
    """Take back."""
    with op.batch_alter_table("participant", recreate="never") as batch_op:
        batch_op.drop_column("login_id")
