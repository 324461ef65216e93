"""The page: index.html with a fresh nonce for every address that is not the API's, and its files."""

import gzip
import mimetypes
import secrets
from pathlib import Path

from fastapi import Request, Response
from starlette.types import Receive, Scope, Send

from app.errors import NotFound, Refusal, refusal_response
from app.gate import SAFE_METHODS, STANDING_HEADERS
from app.state import state_of

NONCE_MARK = "__CSP_NONCE__"
NEVER_PAGES = frozenset({"docs", "redoc", "openapi.json", "metrics", "admin", "debug", "assets", "api"})
SPEAKING_PAGES = "/practice"
"""Where answers may be spoken: these pages alone may ask for the microphone, and play what was recorded."""
COMPRESSED = ("text/", "application/javascript", "application/json", "image/svg")
NO_FRONTEND = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Sandglass</title>
<h1>Sandglass</h1><p>The page is not built yet. <code>make run</code> builds it and serves it here.</p>
<p>The API answers under <code>/api</code>.</p></html>"""


class _NotAllowed(Refusal):
    status, code = 405, "method_not_allowed"


class _File:
    """One file of the page, held in memory, so that building anew under a running server breaks nothing."""

    def __init__(self, path: Path) -> None:
        self.kind = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        self._plain = path.read_bytes()
        self._small: bytes | None = None

    def body(self, gzipped: bool) -> bytes:
        """The content; compressed once, when it is first asked for so."""
        if not gzipped:
            return self._plain
        if self._small is None:
            self._small = gzip.compress(self._plain, 6, mtime=0)
        return self._small


class Page:
    """Serves the built page out of `folder`, whose files are read once: nothing else can be reached."""

    def __init__(self, folder: Path) -> None:
        self._files = {
            "/" + path.relative_to(folder).as_posix(): _File(path)
            for path in folder.rglob("*")
            if path.is_file() and path.name != "index.html"
        }
        index = folder / "index.html"
        self._index = index.read_text("utf-8") if index.is_file() else NO_FRONTEND

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request that no route has taken."""
        try:
            response = self._answer(Request(scope))
        except Refusal as refusal:
            response = refusal_response(refusal)
        await response(scope, receive, send)

    def _answer(self, request: Request) -> Response:
        path = request.scope["path"]
        segments = path.split("/")[1:]
        odd = any(part in (".", "..") or part.startswith(".") for part in segments) or "" in segments[:-1]
        if odd or not path.isprintable() or segments[0] == "api":
            raise NotFound("There is nothing at this address.")
        if request.method not in SAFE_METHODS - {"TRACE", "OPTIONS"}:
            raise _NotAllowed("This address does not take this method.", headers={"Allow": "GET, HEAD"})
        if path in self._files:
            return self._file(request, path)
        if segments[0] in NEVER_PAGES:
            raise NotFound("There is nothing at this address.")
        return self._page(request)

    def _page(self, request: Request) -> Response:
        nonce = secrets.token_urlsafe(18)
        policy = (
            "default-src 'none'; script-src 'self'; "
            f"style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
            "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; manifest-src 'self'"
        )
        headers = {"Content-Security-Policy": policy, "Cache-Control": "no-store"}
        if f"{request.scope['path']}/".startswith(f"{SPEAKING_PAGES}/"):
            closed = STANDING_HEADERS["Permissions-Policy"]
            headers["Permissions-Policy"] = closed.replace("microphone=()", "microphone=(self)")
            headers["Content-Security-Policy"] += "; media-src blob:"
        response = Response(self._index.replace(NONCE_MARK, nonce), media_type="text/html", headers=headers)
        # The cookie comes with the page, so that its first requests, sent at the same time, are one learner's.
        cookie = state_of(request).cookie
        if cookie.read(request) is None:
            cookie.issue(response)
        return response

    def _file(self, request: Request, path: str) -> Response:
        file = self._files[path]
        lasting = "public, max-age=31536000, immutable" if path.startswith("/assets/") else "public, max-age=300"
        headers = {"Cache-Control": lasting, "Vary": "Accept-Encoding"}
        gzipped = file.kind.startswith(COMPRESSED) and "gzip" in request.headers.get("accept-encoding", "")
        if gzipped:
            headers["Content-Encoding"] = "gzip"
        return Response(file.body(gzipped), media_type=file.kind, headers=headers)
