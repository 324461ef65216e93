"""Who is calling: the key of this installation, secrets, and the cookies by which a caller is known."""

import hashlib
import hmac
import os
import re
import secrets
from pathlib import Path

from fastapi import Request, Response
from itsdangerous import BadSignature, Signer

from app.clock import ID_PATTERN, new_id

COOKIE = "sandglass_learner"
COOKIE_SECONDS = 400 * 24 * 3600


def read_key(path: Path) -> bytes:
    """Return the 32 secret bytes kept in `path`, made on first use and readable by the owner alone."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        key = path.read_bytes()
        if len(key) != 32:
            raise SystemExit(f"{path} does not hold a key; restore it from a backup or remove it.") from None
        return key
    with os.fdopen(descriptor, "wb") as file:
        key = os.urandom(32)
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    return key


def derive_key(key: bytes, purpose: str) -> bytes:
    """Return a key for one purpose, so that no two uses share one."""
    return hmac.new(key, purpose.encode(), hashlib.sha256).digest()


def new_secret() -> str:
    """Return 192 random bits in letters that an address may hold."""
    return secrets.token_urlsafe(24)


def hash_secret(secret: str) -> str:
    """Return the form in which a random secret is stored and looked up; no use for words that people choose."""
    return hashlib.sha256(secret.encode()).hexdigest()


class LearnerCookie:
    """Reads and issues the cookie; `secure` restricts it to HTTPS."""

    def __init__(self, key: bytes, *, secure: bool) -> None:
        self._signer = Signer(derive_key(key, "learner-cookie"), digest_method=hashlib.sha256)
        self._secure = secure

    def read(self, request: Request) -> str | None:
        """Return the learner's id, or None where the cookie is missing or forged."""
        try:
            learner = self._signer.unsign(request.cookies.get(COOKIE, "")).decode("ascii", "replace")
        except BadSignature:
            return None
        return learner if re.fullmatch(ID_PATTERN, learner) else None

    def issue(self, response: Response, known: str | None = None) -> str:
        """Put a learner's cookie on the response: a new one's, or that of one who proved to be `known`."""
        learner = known or new_id()
        response.set_cookie(
            COOKIE,
            self._signer.sign(learner).decode(),
            max_age=COOKIE_SECONDS,
            httponly=True,
            samesite="lax",
            secure=self._secure,
        )
        return learner
