"""Signing in with an OpenID Connect provider: the code flow with PKCE, state and nonce, and a checked ID token."""

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode

import httpx
from itsdangerous import BadData, URLSafeTimedSerializer
from joserfc import jwk, jwt
from joserfc.errors import JoseError
from pydantic import TypeAdapter, ValidationError

from app.clock import now_ms
from app.errors import Forbidden, Unavailable
from app.security import derive_key, new_secret
from app.settings import Settings
from app.words import Email, PersonName

COOKIE = "sandglass_oidc"
COOKIE_SECONDS = 600
COOKIE_PATH = "/api/account/oidc"
ALGORITHMS = ["RS256", "PS256", "ES256", "ES384", "EdDSA"]
LEEWAY_SECONDS = 60
_EMAIL: TypeAdapter[str] = TypeAdapter(Email)
_NAME: TypeAdapter[str] = TypeAdapter(PersonName)


@dataclass(frozen=True, slots=True)
class Person:
    """Whom the provider vouches for; `email` was verified by it."""

    subject: str
    email: str
    name: str


class Oidc:
    """One provider; `domain` is that of e-mail addresses which may become interviewers, empty: none."""

    def __init__(self, settings: Settings, key: bytes, client: Callable[[], httpx.AsyncClient]) -> None:
        self._issuer = settings.oidc_issuer.rstrip("/")
        self._id, self._secret = settings.oidc_client_id, settings.oidc_client_secret
        self.domain = settings.oidc_domain.lower().lstrip("@")
        self._client = client
        self._words = URLSafeTimedSerializer(derive_key(key, "oidc"), signer_kwargs={"digest_method": hashlib.sha256})

    async def start(self, back: str) -> tuple[str, str]:
        """Return where to send the browser, and what to keep in its cookie; `back` is where it comes back to."""
        async with self._client() as client:
            found = await self._discover(client)
        kept = {"state": new_secret(), "nonce": new_secret(), "verifier": new_secret() + new_secret()}
        challenge = hashlib.sha256(kept["verifier"].encode()).digest()
        asked = {
            "response_type": "code",
            "client_id": self._id,
            "redirect_uri": back,
            "scope": "openid email profile",
            "state": kept["state"],
            "nonce": kept["nonce"],
            "code_challenge": base64.urlsafe_b64encode(challenge).decode().rstrip("="),
            "code_challenge_method": "S256",
        }
        address = found["authorization_endpoint"]
        joint = "&" if "?" in address else "?"
        return f"{address}{joint}{urlencode(asked)}", self._words.dumps(kept)

    async def finish(self, cookie: str, state: str, code: str, back: str) -> Person:
        """Return who came back; raises Forbidden where the way there was not this browser's, or the token is not good.

        Raises Unavailable when the provider does not answer as one should.
        """
        try:
            kept = self._words.loads(cookie, max_age=COOKIE_SECONDS)
        except BadData as error:
            raise _refused("it took too long, or began in another browser") from error
        if not state or state != kept["state"]:
            raise _refused("it began in another browser")
        async with self._client() as client:
            found = await self._discover(client)
            token = await self._exchange(client, found, code, kept["verifier"], back)
            keys = await _fetch(client, found["jwks_uri"])
        return self._person(token, keys, kept["nonce"])

    async def _discover(self, client: httpx.AsyncClient) -> dict[str, Any]:
        found = await _fetch(client, f"{self._issuer}/.well-known/openid-configuration")
        wanted = ("authorization_endpoint", "token_endpoint", "jwks_uri")
        if str(found.get("issuer", "")).rstrip("/") != self._issuer or not all(
            isinstance(found.get(name), str) for name in wanted
        ):
            raise _no_answer()
        return found

    async def _exchange(
        self, client: httpx.AsyncClient, found: dict[str, Any], code: str, verifier: str, back: str
    ) -> str:
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": back, "code_verifier": verifier}
        offered = found.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
        auth = httpx.Auth()
        if self._secret and "client_secret_basic" in offered:
            auth = httpx.BasicAuth(quote(self._id, safe=""), quote(self._secret, safe=""))
        else:
            form |= {"client_id": self._id} | ({"client_secret": self._secret} if self._secret else {})
        try:
            answer = await client.post(found["token_endpoint"], data=form, auth=auth)
            token = answer.json().get("id_token") if answer.status_code == 200 else None
        except (httpx.HTTPError, ValueError, AttributeError) as error:
            raise _no_answer() from error
        if not isinstance(token, str):
            raise _refused("the provider did not take the code")
        return token

    def _person(self, token: str, keys: dict[str, Any], nonce: str) -> Person:
        try:
            claims = jwt.decode(token, jwk.KeySet.import_key_set(keys), algorithms=ALGORITHMS).claims  # type: ignore[arg-type]
        except (JoseError, ValueError, KeyError, TypeError) as error:
            raise _refused("the provider's word is not signed by it") from error
        audience, now = claims.get("aud"), now_ms() / 1000
        audiences = audience if isinstance(audience, list) else [audience]
        good = (
            str(claims.get("iss", "")).rstrip("/") == self._issuer
            and self._id in audiences
            and (len(audiences) == 1 or claims.get("azp") == self._id)
            and claims.get("nonce") == nonce
            and isinstance(claims.get("exp"), int | float)
            and claims["exp"] > now - LEEWAY_SECONDS
            and isinstance(claims.get("sub"), str)
        )
        if not good:
            raise _refused("the provider's word is for somebody else, or too old")
        if claims.get("email_verified") is not True:
            raise _refused("the provider has not verified your e-mail address")
        try:
            email = _EMAIL.validate_python(claims.get("email"))
        except ValidationError as error:
            raise _refused("the provider gave no e-mail address") from error
        return Person(f"{self._issuer} {claims['sub']}", email, _name_of(claims.get("name"), email))


def _name_of(name: object, email: str) -> str:
    """The provider's name for somebody where it can be shown, else what stands before the @."""
    try:
        return _NAME.validate_python(name)
    except ValidationError:
        return email.partition("@")[0][:60]


def make_oidc(settings: Settings, key: bytes) -> Oidc | None:
    """Return the provider of the settings, or None where there is none."""
    if not settings.oidc_issuer or not settings.oidc_client_id:
        return None
    return Oidc(settings, key, lambda: httpx.AsyncClient(timeout=10))


async def _fetch(client: httpx.AsyncClient, address: str) -> dict[str, Any]:
    try:
        answer = await client.get(address)
        found = answer.json() if answer.status_code == 200 else None
    except (httpx.HTTPError, ValueError) as error:
        raise _no_answer() from error
    if not isinstance(found, dict):
        raise _no_answer()
    return found


def _refused(why: str) -> Forbidden:
    return Forbidden(f"This sign-in was refused: {why}.", code="oidc_refused")


def _no_answer() -> Unavailable:
    return Unavailable(
        "The sign-in provider does not answer. Try again later.", code="oidc_unavailable", retry_after=30
    )
