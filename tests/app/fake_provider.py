"""An OpenID Connect provider for tests: real keys and real tokens, answering in this process."""

import base64
import hashlib
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
from joserfc import jwt
from joserfc.jwk import RSAKey

ISSUER = "https://id.example"
CLIENT, SECRET = "sandglass", "client & secret"


def new_key() -> RSAKey:
    """A signing key, with a name of its own."""
    return RSAKey.generate_key(2048, {"use": "sig"}, auto_kid=True)


@dataclass
class Provider:
    """Signs in whoever `claims` say, and remembers what it was asked; `token` may change what it signs."""

    key: RSAKey
    claims: dict[str, Any] = field(
        default_factory=lambda: {
            "sub": "17",
            "email": "ada@example.org",
            "email_verified": True,
            "name": "Ada Lovelace",
        }
    )
    signs_with: RSAKey | None = None
    down: bool = False
    issuer: str = ISSUER
    methods: list[str] = field(default_factory=lambda: ["client_secret_basic"])
    _codes: dict[str, dict[str, str]] = field(default_factory=dict)

    def client(self) -> httpx.AsyncClient:
        """A client that reaches this provider and nothing else."""
        return httpx.AsyncClient(transport=httpx.MockTransport(self._answer))

    def visit(self, address: str) -> dict[str, str]:
        """What a browser that signs in there comes back with."""
        parts = urlsplit(address)
        assert f"{parts.scheme}://{parts.netloc}{parts.path}" == f"{ISSUER}/authorize"
        asked = {name: values[0] for name, values in parse_qs(parts.query).items()}
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT
        assert asked["code_challenge_method"] == "S256"
        assert set(asked["scope"].split()) == {"openid", "email", "profile"}
        code = f"code-{len(self._codes)}"
        self._codes[code] = asked
        return {"code": code, "state": asked["state"]}

    def _answer(self, request: httpx.Request) -> httpx.Response:
        if self.down:
            raise httpx.ConnectError("nobody is there")
        match request.url.path:
            case "/.well-known/openid-configuration":
                names = ("authorization_endpoint", "token_endpoint", "jwks_uri")
                found = dict(zip(names, (f"{ISSUER}/{end}" for end in ("authorize", "token", "keys")), strict=True))
                offered = {"token_endpoint_auth_methods_supported": self.methods}
                return httpx.Response(200, json={"issuer": self.issuer, **found, **offered})
            case "/keys":
                return httpx.Response(200, json={"keys": [self.key.as_dict(private=False)]})
            case "/token":
                return self._token(request)
        return httpx.Response(404)

    def _token(self, request: httpx.Request) -> httpx.Response:
        form = {name: values[0] for name, values in parse_qs(request.content.decode()).items()}
        asked = self._codes.pop(form["code"], None)
        if asked is None:
            return httpx.Response(400, json={"error": "invalid_grant"})
        challenge = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest())
        assert challenge.decode().rstrip("=") == asked["code_challenge"]
        assert form["redirect_uri"] == asked["redirect_uri"]
        if "client_secret_basic" in self.methods:
            sent = base64.b64decode(request.headers["authorization"].removeprefix("Basic ")).decode()
            assert sent == "sandglass:client%20%26%20secret"
        else:
            assert (form["client_id"], form["client_secret"]) == (CLIENT, SECRET)
        now = int(time.time())
        usual = {"iss": ISSUER, "aud": CLIENT, "nonce": asked["nonce"], "iat": now, "exp": now + 300}
        key = self.signs_with or self.key
        claims = {name: value for name, value in (usual | self.claims).items() if value is not None}
        return httpx.Response(200, json={"id_token": jwt.encode({"alg": "RS256", "kid": self.key.kid}, claims, key)})
