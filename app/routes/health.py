"""How the service is."""

from typing import Any, Literal

from fastapi import APIRouter
from sqlalchemy import func, select

from app.routes.declared import errors
from app.shapes import EngineHealth, Health, LanguageHealth, QueueHealth
from app.state import CurrentState
from app.strict_json import StrictRoute
from app.tables import OPEN_STATES, SubmissionRow
from runner import LANGUAGES

router = APIRouter(prefix="/api", route_class=StrictRoute)


@router.get("/health", responses=errors())
async def health(state: CurrentState) -> Health:
    """Say how engine, languages, pool and queue are."""
    async with state.database.read() as session:
        counts = select(SubmissionRow.state, func.count()).where(SubmissionRow.state.in_(OPEN_STATES))
        rows = await session.execute(counts.group_by(SubmissionRow.state))
    found: dict[str, int] = {row[0]: row[1] for row in rows}
    waiting = found.get("queued", 0) + found.get("sent", 0)
    told = state.runner.health() if state.runner else _without_runner()
    languages = [LanguageHealth.model_validate(row) for row in told["languages"]]
    engine = EngineHealth.model_validate(told["engine"])
    return Health(
        status=_status(engine, languages),
        engine=engine,
        languages=languages,
        pool=told["pool"],
        queue=QueueHealth(waiting=waiting, running=found.get("running", 0)),
    )


def _status(engine: EngineHealth, languages: list[LanguageHealth]) -> Literal["ok", "starting", "degraded"]:
    # A language that nobody has asked for yet is no fault.
    states = {language.state for language in languages if language.state != "absent"}
    if engine.ok and states == {"ready"}:
        return "ok"
    if "unavailable" not in states and (engine.ok or "building" in states):
        return "starting"
    return "degraded"


def _without_runner() -> dict[str, Any]:
    detail = "No runner was started with this server."
    return {
        "engine": {"ok": False, "detail": detail, "runtime": ""},
        "languages": [
            {"id": row.id, "title": row.title, "state": "unavailable", "detail": detail} for row in LANGUAGES.values()
        ],
        "pool": {},
    }
