"""JSON bodies read strictly: the right type, UTF-8, no duplicates, no odd numbers, no deep nests."""

import json
import math
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute

from app.errors import Unreadable, WrongType

MAX_DEPTH = 16
MAX_DIGITS = 40


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made: dict[str, Any] = {}
    for key, value in pairs:
        if key in made:
            raise Unreadable("The JSON names a key twice in one object.", code="duplicate_key", field=key[:80])
        made[key] = value
    return made


def _integer(text: str) -> int:
    if len(text) > MAX_DIGITS:
        raise Unreadable("The JSON holds a number with too many digits.", code="bad_number")
    return int(text)


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise Unreadable("The JSON holds a number that is too large.", code="bad_number")
    return value


def _constant(text: str) -> Any:
    raise Unreadable(f"The JSON holds {text}, which is not a JSON number.", code="bad_number")


def _inspect(value: Any) -> None:
    """Refuse nests and lone surrogates; a loop, since the value may be deep."""
    level = [value]
    for _ in range(MAX_DEPTH):
        below: list[Any] = []
        for item in level:
            if isinstance(item, str):
                _refuse_surrogates(item)
            elif isinstance(item, dict):
                below += item.keys()
                below += item.values()
            elif isinstance(item, list):
                below += item
        if not below:
            return
        level = below
    raise Unreadable("The JSON is nested too deeply.", code="too_deep")


def _refuse_surrogates(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise Unreadable(
            "The JSON holds half of a surrogate pair, which is not a character.", code="bad_text"
        ) from error


def parse_json(raw: bytes) -> Any:
    """Parse one JSON document in UTF-8; raises Unreadable with the reason."""
    if raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable("The body starts with a byte order mark; send plain UTF-8.", code="bad_encoding")
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unreadable("The body is not valid UTF-8.", code="bad_encoding") from error
    try:
        value = json.loads(
            text, object_pairs_hook=_object, parse_int=_integer, parse_float=_float, parse_constant=_constant
        )
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise Unreadable(f"The body is not JSON: it stops making sense at {place}.", code="bad_json") from error
    except RecursionError as error:
        raise Unreadable("The JSON is nested too deeply.", code="too_deep") from error
    _inspect(value)
    return value


def _require_json(request: Request) -> None:
    if request.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        raise WrongType("Send the body unpacked, without Content-Encoding.", field="Content-Encoding")
    media, _, parameters = request.headers.get("content-type", "").partition(";")
    charset = parameters.strip().lower().replace('"', "")
    if media.strip().lower() != "application/json" or charset not in ("", "charset=utf-8"):
        raise WrongType("Send JSON with the header Content-Type: application/json.", field="Content-Type")


class StrictRequest(Request):
    """A request whose `json()` takes no liberties."""

    async def json(self) -> Any:
        """Return the parsed body."""
        if not hasattr(self, "_json"):
            self._json = parse_json(await self.body())
        return self._json


class StrictRoute(APIRoute):
    """A route that checks type, packing and syntax of its body before anything else; known by its function's name."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options | {"generate_unique_id_function": lambda route: route.name})

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """Put the checks before the usual handling."""
        usual = super().get_route_handler()
        takes_body = self.body_field is not None

        async def handle(request: Request) -> Response:
            if takes_body:
                _require_json(request)
                request = StrictRequest(request.scope, request.receive)
                await request.json()
            return await usual(request)

        return handle
