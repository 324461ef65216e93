"""Every answer that is not a success: one family of refusals, one JSON shape, one place that renders it."""

from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect

log = structlog.get_logger("errors")


class Fault(BaseModel):
    """What went wrong, in words for a person, and a code for a program."""

    model_config = ConfigDict(extra="forbid")

    code: str = Field(description="Stable name of the error.")
    message: str = Field(description="What is wrong and what to do about it.")
    field: str | None = Field(default=None, description="The field, header or parameter it is about, if any.")


class ErrorBody(BaseModel):
    """The one shape of every error."""

    model_config = ConfigDict(extra="forbid")

    error: Fault


class Refusal(Exception):
    """A request that is answered with an error; `retry_after` is in seconds."""

    status = 400
    code = "bad_request"

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        field: str | None = None,
        retry_after: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or self.code
        self.field = field
        self.headers = dict(headers or {})
        if retry_after is not None:
            self.headers["Retry-After"] = str(max(1, retry_after))


class Unreadable(Refusal):
    """400: the bytes are not what they say they are."""

    code = "unreadable"


class Unauthorised(Refusal):
    """401: this is for accounts, and the caller is not signed in."""

    status, code = 401, "not_signed_in"


class Forbidden(Refusal):
    """403: the caller may not do this from where it is."""

    status, code = 403, "forbidden"


class NotFound(Refusal):
    """404: there is no such thing, or it is not the caller's."""

    status, code = 404, "not_found"


class Conflict(Refusal):
    """409: somebody else was there first."""

    status, code = 409, "conflict"


class Gone(Refusal):
    """410: it was there once and is over."""

    status, code = 410, "gone"


class TooLarge(Refusal):
    """413: more bytes than are taken."""

    status, code = 413, "too_large"


class WrongType(Refusal):
    """415: not JSON, or packed."""

    status, code = 415, "unsupported_media_type"


class Invalid(Refusal):
    """422: well formed, yet not acceptable."""

    status, code = 422, "invalid"


class TooMany(Refusal):
    """429: the caller has enough under way."""

    status, code = 429, "too_many"


class Unavailable(Refusal):
    """503: not now; Retry-After says when to ask again."""

    status, code = 503, "unavailable"


def error_response(
    status: int, code: str, message: str, field: str | None = None, headers: Mapping[str, str] | None = None
) -> JSONResponse:
    """Build the one error shape."""
    body = ErrorBody(error=Fault(code=code, message=message, field=field))
    return JSONResponse(body.model_dump(exclude_none=True), status_code=status, headers=headers)


def refusal_response(refusal: Refusal) -> JSONResponse:
    """Render a refusal."""
    return error_response(refusal.status, refusal.code, refusal.message, refusal.field, refusal.headers)


_SENTENCES = {
    "missing": "This field is needed.",
    "extra_forbidden": "This field is not known here; leave it out.",
    "string_type": "This must be text.",
    "int_type": "This must be a whole number.",
    "int_parsing": "This must be a whole number.",
    "int_from_float": "This must be a whole number.",
    "int_parsing_size": "This number is too large.",
    "bool_type": "This must be true or false.",
    "list_type": "This must be a list.",
    "dict_type": "This must be a JSON object.",
    "model_type": "This must be a JSON object.",
    "model_attributes_type": "This must be a JSON object.",
    "too_long": "At most {max_length} items are taken.",
    "string_too_short": "This must have at least {min_length} characters.",
    "string_too_long": "This must have at most {max_length} characters.",
    "string_pattern_mismatch": "This has a form that is not taken here.",
    "greater_than_equal": "This must be {ge} or more.",
    "less_than_equal": "This must be {le} or less.",
    "literal_error": "Use one of {expected}.",
    "enum": "Use one of {expected}.",
}


def validation_fault(errors: Sequence[Mapping[str, Any]]) -> tuple[str, str | None]:
    """Say the first validation error in plain words.

    Returns the sentence and the field's dotted path (None when it is about the whole body).
    """
    first = errors[0]
    path = [str(part) for part in first["loc"] if part not in ("body", "query", "path", "header", "cookie")]
    context = first.get("ctx") or {}
    if first["type"] == "value_error":
        sentence = str(context.get("error", first["msg"]))
    else:
        template = _SENTENCES.get(first["type"])
        sentence = template.format(**context) if template else f"{first['msg']}."
    return sentence, ".".join(path) or None


async def _on_refusal(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, Refusal)
    return refusal_response(error)


async def _on_invalid(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, RequestValidationError)
    sentence, field = validation_fault(error.errors())
    return error_response(422, "invalid", sentence, field)


async def _on_http(request: Request, error: Exception) -> JSONResponse:
    assert isinstance(error, HTTPException)
    code = HTTPStatus(error.status_code).phrase.lower().replace(" ", "_")
    message = {
        404: "There is nothing at this address.",
        405: "This address does not take this method.",
    }.get(error.status_code, f"The request was refused ({error.status_code}).")
    return error_response(error.status_code, code, message, headers=error.headers)


async def _on_storage(request: Request, error: Exception) -> JSONResponse:
    log.error("storage failed", kind=type(error).__name__, cause=str(getattr(error, "orig", error)))
    return error_response(
        503,
        "storage_unavailable",
        "The server cannot reach its data just now. Nothing was changed; please try again in a moment.",
        headers={"Retry-After": "5"},
    )


async def _on_disconnect(request: Request, error: Exception) -> JSONResponse:
    return error_response(400, "incomplete", "The body ended before all of it had arrived.")


def install_error_handlers(app: FastAPI) -> None:
    """Make every error of `app` take the one shape."""
    app.add_exception_handler(Refusal, _on_refusal)
    app.add_exception_handler(RequestValidationError, _on_invalid)
    app.add_exception_handler(HTTPException, _on_http)
    app.add_exception_handler(DBAPIError, _on_storage)
    app.add_exception_handler(PoolTimeout, _on_storage)
    app.add_exception_handler(ClientDisconnect, _on_disconnect)
