"""Alembic's entry: runs revisions on the connection that `app.migrate` opened."""

from alembic import context

from app.interview_tables import AccountRow

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=AccountRow.metadata,
    render_as_batch=True,
    transactional_ddl=True,
    compare_type=True,
    compare_server_default=True,
)
with context.begin_transaction():
    context.run_migrations()
