"""The cookies that hold a secret: a login's, and a seat's, which a browser sends to its own address alone."""

from typing import Literal

from fastapi import Request, Response

LOGIN_SECONDS = 14 * 24 * 3600
SEAT_SECONDS = 180 * 24 * 3600
SEATS = "/api/seats"
LONGEST = 64


class SecretCookies:
    """Reads and writes them; `secure` restricts them to HTTPS, and their names then say so to the browser."""

    def __init__(self, *, secure: bool) -> None:
        self._secure = secure
        # A browser takes these prefixes only from HTTPS, so that a neighbour on plain HTTP cannot plant one.
        self.login = "__Host-sandglass_login" if secure else "sandglass_login"
        self.seat = "__Secure-sandglass_seat" if secure else "sandglass_seat"

    def read(self, request: Request, kind: Literal["login", "seat"]) -> str | None:
        """Return the secret that the caller holds; what it proves is for the database to say."""
        found = request.cookies.get(self.login if kind == "login" else self.seat, "")
        return found if 0 < len(found) <= LONGEST and found.isascii() else None

    def put_login(self, response: Response, secret: str) -> None:
        """Sign the browser in, for two weeks from now."""
        self._put(response, self.login, secret, "/", LOGIN_SECONDS)

    def drop_login(self, response: Response) -> None:
        """Let the browser forget the login."""
        self._put(response, self.login, "", "/", 0)

    def put_seat(self, response: Response, participant: str, secret: str) -> None:
        """Seat the browser's tab: tabs of one browser may hold several, each under its own address."""
        self._put(response, self.seat, secret, f"{SEATS}/{participant}", SEAT_SECONDS)

    def _put(self, response: Response, name: str, value: str, path: str, seconds: int) -> None:
        response.set_cookie(name, value, max_age=seconds, path=path, httponly=True, samesite="lax", secure=self._secure)
