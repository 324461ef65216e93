"""The OpenAPI document: complete, and true under requests made up from it."""

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.python.asgi import shutdown_lifespans
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
    unsupported_method,
)

from app.accounts import add_account, by_email, sign_in
from app.database import FILE_NAME, Database
from app.main import create_app
from app.migrate import upgrade
from app.settings import Settings
from tests.app.fake_runner import FakeRunner
from tests.conftest import ROUNDS

OPERATIONS = {
    "health",
    "list_problems",
    "get_problem",
    "get_approaches",
    "show_approaches",
    "create_submission",
    "list_submissions",
    "get_submission",
    "follow_submission",
    "get_shown_picture",
    "create_room",
    "list_rooms",
    "get_room",
    "end_room_now",
    "get_drafts",
    "put_draft",
    "freeze_approach",
    "list_own_approaches",
    "compare_approaches",
    "list_comparisons",
    "get_comparison",
    "put_choice",
    "get_hints",
    "put_hint",
    "get_practice",
    "get_sign_up",
    "sign_up_learner",
    "sign_in_learner",
    "sign_out_learner",
    "get_coverage",
    "put_plan",
    "get_reviews",
    "rate_item",
    "undo_review",
    "wake_item",
    "list_projects",
    "create_project",
    "put_project",
    "delete_project",
    "get_drill",
    "get_answers",
    "create_answer",
    "put_answer_rating",
    "delete_answer",
    "get_attempt",
    "list_attempts",
    "get_story",
    "get_typed",
    "list_own_mocks",
    "create_mock",
    "get_mock",
    "remove_mock",
    "take_mock_seat",
    "create_friend_link",
    "put_own_card",
    "lock_own_mock_card",
    "get_rehearsal",
    "open_friend",
    "get_script",
    "get_everything",
    "bring_everything",
    "wipe_everything",
    "get_account",
    "set_up_installation",
    "log_in",
    "log_out",
    "list_logins",
    "delete_login",
    "change_password",
    "list_accounts",
    "invite_account",
    "disable_account",
    "enable_account",
    "accept_invitation",
    "list_templates",
    "list_interviews",
    "plan_interview",
    "plan_demo",
    "get_interview",
    "patch_interview",
    "remove_interview",
    "archive_interview",
    "unarchive_interview",
    "put_raters",
    "enter_interview",
    "list_links",
    "create_link",
    "delete_link",
    "open_seat",
    "get_seat",
    "give_consent",
    "get_ticket",
    "list_prompts",
    "control_room",
    "create_seat_submission",
    "get_typing",
    "list_seat_submissions",
    "get_seat_submission",
    "get_seat_picture",
    "get_seat_problem",
    "list_notes",
    "list_interview_notes",
    "create_note",
    "patch_note",
    "remove_note",
    "bring_note_back",
    "list_prompt_records",
    "put_prompt_record",
    "get_my_scorecard",
    "put_my_scorecard",
    "lock_my_scorecard",
    "add_to_my_scorecard",
    "list_scorecards",
    "put_decision",
    "get_release",
    "give_release",
    "take_release_back",
    "get_released",
    "get_facts",
    "get_report",
    "export_interview",
    "get_seat_replay_file",
    "get_seat_replay",
    "get_replay_file",
    "get_replay",
}
TAKES_NOTHING = {
    "health",
    "get_account",
    "log_out",
    "list_logins",
    "list_accounts",
    "list_templates",
    "plan_demo",
    "list_prompts",
    "get_practice",
    "get_sign_up",
    "sign_out_learner",
    "get_coverage",
    "list_projects",
    "get_drill",
    "get_everything",
    "wipe_everything",
    "list_own_mocks",
    "get_rehearsal",
}
EXAMPLES = {"bring_everything": 2}
"""Fewer where one request is large."""
CHECKS = (
    schemathesis.checks.not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    negative_data_rejection,
    unsupported_method,
)
CONFIG = {
    "checks": {
        "negative_data_rejection": {
            "expected-statuses": [400, 401, 403, 404, 405, 409, 410, 413, 414, 415, 422, 429, 431]
        }
    }
}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return create_app(Settings()).openapi()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data of the running application."""
    made = tmp_path_factory.mktemp("openapi")
    upgrade(made / FILE_NAME)
    return made


@pytest.fixture(scope="module")
def api(folder: Path, bank: Path) -> Iterator[Any]:
    """The schema, bound to a running application."""
    chosen = Settings(data=folder, problems=bank, frontend=folder / "no-page")
    app = create_app(chosen, lambda _, bus, packages, key: FakeRunner(bus, packages))
    yield schemathesis.openapi.from_asgi("/api/openapi.json", app, config=schemathesis.Config.from_dict(CONFIG))
    shutdown_lifespans()


@pytest.fixture
def owners_cookie(folder: Path) -> str:
    """A new login of an owner's, so that requests get further than the door."""

    async def sign_in_owner() -> str:
        database = Database(folder / FILE_NAME)
        async with database.write() as session:
            owner = await by_email(session, "o@example.org")
            account = owner or await add_account(session, "Owner", "o@example.org", "owner", "no password matches this")
            secret = await sign_in(session, account.id, "pytest")
        await database.close()
        return f"sandglass_login={secret}"

    return asyncio.run(sign_in_owner())


@pytest.mark.parametrize(
    ("operation", "mode"),
    [
        (operation, mode)
        for operation in sorted(OPERATIONS)
        for mode in schemathesis.GenerationMode
        # Nothing can be got wrong in a request that takes nothing.
        if not (operation in TAKES_NOTHING and mode.value == "negative")
    ],
    ids=lambda part: getattr(part, "value", part),
)
def test_made_up_requests_meet_no_fault_and_get_what_is_declared(
    api: Any, owners_cookie: str, operation: str, mode: schemathesis.GenerationMode
) -> None:
    found = api.find_operation_by_id(operation)

    @given(case=found.as_strategy(generation_mode=mode))
    @settings(
        max_examples=EXAMPLES.get(operation, 10) * ROUNDS,
        deadline=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    def check(case: schemathesis.Case) -> None:
        case.call_and_validate(checks=list(CHECKS), headers={"Cookie": owners_cookie})

    check()


def operations(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for methods in document["paths"].values():
        yield from methods.values()


def test_operations_have_short_stable_names(document: dict[str, Any]) -> None:
    assert {operation["operationId"] for operation in operations(document)} == OPERATIONS


def test_every_operation_declares_its_errors_in_the_one_shape(document: dict[str, Any]) -> None:
    for operation in operations(document):
        declared = {int(status) for status in operation["responses"]}
        assert declared >= {422, 500, 503}, operation["operationId"]
        if "requestBody" in operation:
            assert declared >= {400, 403, 413, 415}
        for status, response in operation["responses"].items():
            if int(status) >= 400:
                schema = response["content"]["application/json"]["schema"]
                assert schema == {"$ref": "#/components/schemas/ErrorBody"}


def test_every_success_has_a_declared_shape(document: dict[str, Any]) -> None:
    for operation in operations(document):
        for status, response in operation["responses"].items():
            if int(status) < 400:
                (content,) = response["content"].values()
                assert content["schema"], operation["operationId"]


def test_every_field_of_an_answer_is_always_there(document: dict[str, Any]) -> None:
    for name, schema in document["components"]["schemas"].items():
        if name.endswith("Body") or name == "Fault":
            continue
        fields = schema.get("properties", {})
        by_itself = {field for field, about in fields.items() if "default" in about}
        assert set(schema.get("required", [])) | by_itself == set(fields), name


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/openapi.json"])
def test_there_is_no_documentation_page(path: str) -> None:
    assert path not in [getattr(route, "path", None) for route in create_app(Settings()).routes]
