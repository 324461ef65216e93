"""Which errors an address may answer with, for the OpenAPI document."""

from typing import Any

from app.errors import ErrorBody

_WORDS = {
    400: "The bytes cannot be read.",
    401: "The caller is not signed in.",
    403: "The caller may not do this, or the request comes from another site's page.",
    404: "There is no such thing, or it is not the caller's.",
    409: "Somebody else was there first.",
    410: "It was there once and is over.",
    413: "The body is too large.",
    414: "The address is too long.",
    415: "The body is not plain JSON.",
    422: "Something in the request is not acceptable.",
    429: "The caller has enough under way; Retry-After says when to ask again.",
    431: "The header lines are too many or too long.",
    500: "A fault of ours; the number in the message finds it in the log.",
    503: "Not now; Retry-After says when to ask again.",
}
_ALWAYS = (413, 414, 422, 431, 500, 503)
_WITH_BODY = (400, 403, 415)


def errors(*statuses: int, body: bool = False) -> dict[int | str, dict[str, Any]]:
    """Declare the errors of one address: those named, those of any address, and those of any body."""
    wanted = sorted({*statuses, *_ALWAYS, *(_WITH_BODY if body else ())})
    return {status: {"model": ErrorBody, "description": _WORDS[status]} for status in wanted}
