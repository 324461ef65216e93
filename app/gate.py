"""The outermost layer: limits before parsing, the Origin check, standing headers, unexpected errors."""

import secrets
import time
from urllib.parse import urlsplit

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.errors import Forbidden, Refusal, TooLarge, error_response, refusal_response

log = structlog.get_logger("gate")

MAX_PATH = 4096
MAX_HEADERS = 100
MAX_HEADER_BYTES = 32_768
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})
STANDING_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    "X-Frame-Options": "DENY",
}
SECRET_PAGES = ("/join/", "/watch/", "/invitation/", "/friend/")
API_POLICY = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"


class Gate:
    """ASGI middleware around everything; `max_body` is in bytes, `public_origin` may be empty."""

    def __init__(self, app: ASGIApp, max_body: int, public_origin: str) -> None:
        self.app = app
        self.max_body = max_body
        self.public_origin = public_origin.rstrip("/").lower()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let one request through, or answer it here."""
        if scope["type"] == "websocket":
            await self._open(scope, receive, send)
            return
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = secrets.token_hex(8)
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request=request_id)
        began = time.perf_counter()
        exchange = _Exchange(receive, send, self.max_body, request_id, api=scope["path"].startswith("/api/"))
        try:
            self._refuse_oversize(scope)
            self._refuse_foreign_origin(scope)
            await self.app(scope, exchange.receive, exchange.send)
        except Refusal as refusal:
            await exchange.answer(scope, refusal)
        except Exception as error:
            log.error("unexpected error", path=for_log(scope["path"]), method=scope["method"], exc_info=error)
            await exchange.answer(scope, error)
        finally:
            took = round((time.perf_counter() - began) * 1000, 1)
            path = for_log(scope["path"])
            log.debug("request", method=scope["method"], path=path, status=exchange.status, ms=took)

    async def _open(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a WebSocket through, or refuse it before it opens; a browser always says where its page comes from."""
        try:
            self._refuse_oversize(scope)
            self._refuse_foreign_origin(scope)
        except Refusal as refusal:
            log.info("refused a live connection", path=scope["path"], why=refusal.code)
            await receive()
            await send({"type": "websocket.close", "code": 1008, "reason": refusal.message})
            return
        try:
            await self.app(scope, receive, send)
        except Exception as error:
            log.error("unexpected error", path=scope["path"], method="WS", exc_info=error)

    def _refuse_oversize(self, scope: Scope) -> None:
        if len(scope.get("raw_path") or b"") > MAX_PATH or len(scope["query_string"]) > MAX_PATH:
            raise _AddressTooLong("This address is too long.")
        size = sum(len(name) + len(value) for name, value in scope["headers"])
        if size > MAX_HEADER_BYTES or len(scope["headers"]) > MAX_HEADERS:
            raise _HeadersTooLarge("The request has too many header lines, or too long ones.")
        length = Headers(scope=scope).get("content-length", "")
        if length.isdecimal() and (len(length) > 15 or int(length) > self.max_body):
            raise too_large(self.max_body)

    def _refuse_foreign_origin(self, scope: Scope) -> None:
        if scope["type"] == "http" and scope["method"] in SAFE_METHODS:
            return
        headers = Headers(scope=scope)
        origin = headers.get("origin", "").lower()
        if not origin:
            foreign = headers.get("sec-fetch-site", "none") not in ("none", "same-origin")
        elif self.public_origin:
            foreign = origin != self.public_origin
        else:
            foreign = origin == "null" or urlsplit(origin).netloc != headers.get("host", "").lower()
        if foreign:
            raise Forbidden("This request comes from a page of another site.", code="foreign_origin", field="Origin")


def for_log(path: str) -> str:
    """Return a path as it may be written down: what follows a page that is opened with a secret is left out."""
    return next((f"{page}…" for page in SECRET_PAGES if path.startswith(page)), path)


class _AddressTooLong(Refusal):
    status, code = 414, "address_too_long"


class _HeadersTooLarge(Refusal):
    status, code = 431, "headers_too_large"


def too_large(limit: int) -> TooLarge:
    """Build the refusal of a body over `limit` bytes; the connection closes rather than read the rest."""
    return TooLarge(f"The body is larger than {limit // 1024} kB.", headers={"Connection": "close"})


class _Exchange:
    """One request and its answer: counts the body, and adds what every answer carries."""

    def __init__(self, receive: Receive, send: Send, max_body: int, request_id: str, *, api: bool) -> None:
        self._receive, self._send = receive, send
        self._max_body, self._read = max_body, 0
        self._request_id, self._api = request_id, api
        self.status = 0

    async def receive(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request":
            self._read += len(message.get("body", b""))
            if self._read > self._max_body:
                raise too_large(self._max_body)
        return message

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            for name, value in STANDING_HEADERS.items():
                headers.setdefault(name, value)
            headers.setdefault("Content-Security-Policy", API_POLICY)
            headers["X-Request-Id"] = self._request_id
            if self._api:
                headers.setdefault("Cache-Control", "no-store")
        await self._send(message)

    async def answer(self, scope: Scope, error: Exception) -> None:
        if self.status:
            raise error
        if isinstance(error, Refusal):
            response = refusal_response(error)
        else:
            sentence = "Something went wrong on our side. It was written down under the number "
            response = error_response(500, "internal", f"{sentence}{self._request_id}.")
        await response(scope, self._receive, self.send)
