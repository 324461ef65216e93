"""Alembic's entry: runs revisions on the connection that `app.migrate` opened."""

from alembic import context

from app.growth_tables import ApproachRow
from app.interview_tables import AccountRow
from app.practice.tables import PlanRow

# Each of them is of one metadata, which knows the tables of every module that was imported.
TABLES = (AccountRow, ApproachRow, PlanRow)

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=TABLES[0].metadata,
    render_as_batch=True,
    transactional_ddl=True,
    compare_type=True,
    compare_server_default=True,
)
with context.begin_transaction():
    context.run_migrations()
