"""Requests that nobody should send: each gets its 4xx in the one shape, and changes nothing."""

import gzip
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select

from app.tables import DraftRow, RoomRow, SubmissionRow
from tests.app.conftest import Service

GOOD = {"problem": "pair-sum", "language": "python", "source": "AC", "kind": "run"}
JSON_TYPE = "application/json"
JSON = {"Content-Type": JSON_TYPE}
LIMIT = 1024 * 1024
NO_SUCH_ID = "0" * 36


@dataclass(frozen=True)
class Bad:
    """A request, and the statuses that are a right answer to it."""

    what: str
    status: int
    path: str = "/api/submissions"
    method: str = "POST"
    body: Any = None
    raw: bytes | None = None
    headers: dict[str, str] = field(default_factory=lambda: dict(JSON))
    params: dict[str, str] = field(default_factory=dict)


def submission(what: str, status: int, /, **changes: Any) -> Bad:
    return Bad(what, status, body={**GOOD, **changes})


def text(what: str, status: int, raw: str | bytes, /, **changes: Any) -> Bad:
    return Bad(what, status, raw=raw.encode() if isinstance(raw, str) else raw, **changes)


def with_source(raw_json_value: str) -> str:
    """The good body with a raw JSON value for its source."""
    return json.dumps(GOOD).replace('"AC"', raw_json_value)


def get(what: str, status: int, path: str, /, **changes: Any) -> Bad:
    return Bad(what, status, path=path, method="GET", headers={}, **changes)


def draft(what: str, status: int, path: str, /, **changes: Any) -> Bad:
    body = {"source": "x", "revision": 0, **changes}
    return Bad(what, status, path=f"/api/drafts/{path}", method="PUT", body=body)


BAD = [
    get("an unguessable address that does not exist", 404, f"/api/submissions/{NO_SUCH_ID}"),
    get("a room that does not exist", 404, f"/api/rooms/{NO_SUCH_ID}"),
    get("an address with upper case letters", 404, "/api/Submissions"),
    get("an address with a dot at its end", 404, f"/api/rooms/{NO_SUCH_ID}."),
    get("an address with a space at its end", 404, f"/api/rooms/{NO_SUCH_ID}%20"),
    get("an address with a slash at its end", 404, "/api/problems/"),
    *(
        get(f"an id that is {name}", 404, f"/api/submissions/{value}")
        for name, value in {
            "zero": "0",
            "negative": "-1",
            "2 to the 63": str(2**63),
            "1e309": "1e309",
            "SQL": "1%20OR%201=1",
            "a UUID": "0d8b3d0a-6a3f-4d0c-9f0e-3b8a3f6f1a11",
        }.items()
    ),
    get("an id of 60 kB", 414, "/api/submissions/" + "a" * 60_000),
    get("an id of 100 characters", 422, "/api/submissions/" + "a" * 100),
    submission("an extra field role", 422, role="interviewer"),
    submission("an extra field verdict", 422, verdict="AC"),
    submission("an extra field is_admin", 422, is_admin=True),
    submission("an extra field learner_id", 422, learner_id="x"),
    get("an unknown query parameter", 422, "/api/problems", params={"is_admin": "1"}),
    text("a body one byte over the limit", 413, b" " * (LIMIT + 1)),
    text("a declared length over the limit", 413, b"{}", headers={**JSON, "Content-Length": "99999999999"}),
    text("JSON nested a hundred thousand deep", 400, "[" * 100_000),
    text("objects nested twenty deep", 400, '{"a":' * 20 + "1" + "}" * 20),
    text("a million keys", 413, json.dumps({f"key{n}": n for n in range(100_000)})),
    text("ten thousand keys", 422, json.dumps({f"key{n}": n for n in range(10_000)})),
    text("the same key twice", 400, '{"problem": "pair-sum", "problem": "sum-line"}'),
    text("NaN", 400, with_source("NaN")),
    text("Infinity", 400, with_source("-Infinity")),
    text("1e400", 400, with_source("1e400")),
    text("a number of a hundred thousand digits", 400, with_source("9" * 100_000)),
    text("invalid UTF-8", 400, b'{"problem": "\xff\xfe"}'),
    text("half a surrogate pair", 400, with_source('"\\ud800"')),
    text("half a surrogate pair as a key", 400, '{"\\udfff": 1}'),
    text("a byte order mark", 400, b"\xef\xbb\xbf" + json.dumps(GOOD).encode()),
    text("UTF-16", 400, json.dumps(GOOD).encode("utf-16")),
    text("text that is not JSON", 400, "problem=pair-sum"),
    text("two documents", 400, "{} {}"),
    text("no body", 400, b""),
    text("a list", 422, "[]"),
    text("a string", 422, '"x"'),
    text("null", 422, "null"),
    text("no content type", 415, json.dumps(GOOD), headers={}),
    text("plain text", 415, json.dumps(GOOD), headers={"Content-Type": "text/plain"}),
    text("a form", 415, "a=b", headers={"Content-Type": "application/x-www-form-urlencoded"}),
    text("JSON in another character set", 415, "{}", headers={"Content-Type": f"{JSON_TYPE}; charset=utf-16"}),
    text("a gzip bomb", 415, gzip.compress(b" " * 10_000_000), headers={**JSON, "Content-Encoding": "gzip"}),
    text("an unknown packing", 415, json.dumps(GOOD), headers={**JSON, "Content-Encoding": "br"}),
    Bad("a method that is not offered", 405, method="DELETE", headers={}),
    Bad("TRACE", 405, method="TRACE", headers={}),
    Bad("a method of nobody's", 405, method="BREW", headers={}),
    Bad("a method override on a list", 405, path="/api/problems", headers={"X-HTTP-Method-Override": "GET"}),
    Bad("an upload to the page", 405, path="/problems", headers={}),
    Bad("a header of 64 kB", 431, path="/api/problems", method="GET", headers={"X-Long": "a" * 65536}),
    Bad("two hundred headers", 431, path="/api/problems", method="GET", headers={f"X-{n}": "1" for n in range(200)}),
    get("a path of dots", 404, "/api/%2e%2e/%2e%2e/etc/passwd"),
    get("a page path of dots", 404, "/%2e%2e/%2e%2e/etc/passwd"),
    get("a path with two slashes", 404, "/problems//etc/passwd"),
    get("a path with a NUL", 404, "/index.html%00.png"),
    get("a path of 60 kB", 414, "/" + "a" * 60_000),
    get("a hidden file", 404, "/.git/config"),
    get("an asset that does not exist", 404, "/assets/missing.js"),
    get("the docs page", 404, "/docs"),
    get("metrics", 404, "/metrics"),
    get("an admin page", 404, "/admin/users"),
    get("a debug page", 404, "/debug"),
    submission("an unknown language", 422, language="cobol"),
    submission("a language with a command in it", 422, language="python; rm -rf /"),
    submission("an empty language", 422, language=""),
    submission("a list of languages", 422, language=["python"]),
    submission("a language that this problem does not take", 422, problem="sum-line", language="javascript"),
    submission("an empty source", 422, source=""),
    submission("a source of blanks", 422, source=" \n\t "),
    submission("a source of NULs only", 422, source="\0\0\0"),
    submission("a source with a NUL in it", 422, source="AC\0"),
    submission("a source one byte over the problem's limit", 422, source="a" * 1025),
    submission("a source of bytes over the limit in few characters", 422, source="é" * 600),
    submission("a number for a source", 422, source=7),
    submission("an unknown kind", 422, kind="rejudge"),
    submission("an unknown problem", 404, problem="no-such-problem"),
    submission("a problem that is a path", 422, problem="../../etc/passwd"),
    submission("an own input with a submit", 422, kind="submit", inputs=["1\n2"]),
    submission("nine own inputs", 422, inputs=["1\n2"] * 9),
    submission("an own input of 100 kB", 422, inputs=["1" * 100_000]),
    submission("an own input that is not a list", 422, inputs="1"),
    submission("an own input of the wrong type", 422, inputs=['"one"\n2']),
    submission("a time limit of one's own", 422, time_limit_ms=10**9),
    submission("a memory limit of one's own", 422, memory_limit_kib=0),
    submission("a room that does not exist", 404, room=NO_SUCH_ID),
    submission("a room that is not an id", 422, room="1 OR 1=1"),
    Bad("an empty idempotency key", 422, body=GOOD, headers={**JSON, "Idempotency-Key": ""}),
    Bad("an idempotency key with blanks", 422, body=GOOD, headers={**JSON, "Idempotency-Key": "a b"}),
    Bad("an idempotency key of 200 characters", 422, body=GOOD, headers={**JSON, "Idempotency-Key": "a" * 200}),
    *(
        get(f"a {name} of {value}", 422, "/api/submissions", params={name: value})
        for name, value in [
            ("limit", "-1"), ("limit", "0"), ("limit", "1000000000"), ("limit", "ten"), ("cursor", "0"),
            ("cursor", "'; DROP TABLE submission; --"), ("kind", "all"), ("problem", "Pair Sum"),
        ]
    ),
    *(
        get(f"a difficulty of {value}", 422, "/api/problems", params={"difficulty": value})
        for value in ("0", "6", "NaN", "1.5", "easy")
    ),
    get("rooms of no problem", 422, "/api/rooms"),
    *(
        Bad(f"a room of {minutes!r} minutes", 422, path="/api/rooms", body={"problem": "pair-sum", "minutes": minutes})
        for minutes in (0, -1, 241, 0.5, 10**9, "5", None, True)
    ),
    Bad("a room for an unknown problem", 404, path="/api/rooms", body={"problem": "no-such-problem", "minutes": 5}),
    Bad("ending a room that does not exist", 404, path=f"/api/rooms/{NO_SUCH_ID}/end", headers={}),
    draft("a draft of an unknown problem", 404, "nothing/python"),
    draft("a draft in an unknown language", 422, "pair-sum/cobol"),
    draft("a draft over the limit", 422, "pair-sum/python", source="x" * 1025),
    draft("a draft of a negative revision", 422, "pair-sum/python", revision=-1),
    Bad("a request from another site's page", 403, body=GOOD, headers={**JSON, "Origin": "https://evil.example"}),
    Bad("a request from a page of no origin", 403, body=GOOD, headers={**JSON, "Origin": "null"}),
    Bad("a request from a page with another port", 403, body=GOOD, headers={**JSON, "Origin": "http://sandglass.test:81"}),
    Bad("a request that the browser says is foreign", 403, body=GOOD, headers={**JSON, "Sec-Fetch-Site": "cross-site"}),
]  # fmt: skip


async def rows(service: Service) -> int:
    """How much is on record."""
    async with service.parts.database.read() as session:
        counts = [
            await session.scalar(select(func.count()).select_from(table))
            for table in (SubmissionRow, RoomRow, DraftRow)
        ]
        return sum(count or 0 for count in counts)


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: bad.what)
async def test_is_refused_in_the_one_shape(service: Service, caller: httpx.AsyncClient, bad: Bad) -> None:
    raw = json.dumps(bad.body).encode() if bad.body is not None else bad.raw
    request = caller.build_request(bad.method, bad.path, content=raw, headers=bad.headers, params=bad.params or None)
    if "Content-Type" not in bad.headers:
        request.headers.pop("content-type", None)
    answer = await caller.send(request)
    assert answer.status_code == bad.status, answer.text
    assert answer.headers["content-type"] == "application/json"
    assert answer.headers["x-content-type-options"] == "nosniff"
    document = answer.json()
    assert set(document) == {"error"}
    assert {"code", "message"} <= set(document["error"]) <= {"code", "message", "field"}
    assert document["error"]["message"].endswith(".")
    for leak in ("Traceback", "site-packages", "sqlalchemy", "pydantic"):
        assert leak not in answer.text
    assert await rows(service) == 0


async def test_a_body_without_a_length_is_cut_off_at_the_limit(service: Service, caller: httpx.AsyncClient) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while True:
            sent += 65536
            yield b" " * 65536

    answer = await caller.post("/api/submissions", content=endless(), headers=JSON)
    assert answer.status_code == 413
    assert answer.json()["error"]["code"] == "too_large"
    assert sent <= LIMIT + 4 * 65536


async def test_a_source_at_the_limit_and_of_one_character_is_taken(caller: httpx.AsyncClient) -> None:
    for source in ("AC " + "a" * 1021, "1"):
        answer = await caller.post("/api/submissions", json={**GOOD, "source": source})
        assert answer.status_code == 202


async def test_the_same_site_may_post_under_its_public_name(service: Service, caller: httpx.AsyncClient) -> None:
    for headers in ({"Origin": "http://sandglass.test"}, {"Sec-Fetch-Site": "same-origin"}, {}):
        answer = await caller.post("/api/rooms", json={"problem": "pair-sum", "minutes": 5}, headers=headers)
        assert answer.status_code == 201


async def test_an_unexpected_fault_is_a_500_with_a_number_and_no_trace(
    service: Service, caller: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise RuntimeError("a secret detail")

    monkeypatch.setattr("app.routes.problems.statuses", fail)
    answer = await caller.get("/api/problems")
    assert answer.status_code == 500
    error = answer.json()["error"]
    assert error["code"] == "internal"
    assert answer.headers["x-request-id"] in error["message"]
    assert "secret" not in answer.text


async def test_a_database_that_is_locked_is_a_503_that_says_when_to_come_back(
    service: Service, caller: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = service.parts.database
    async with database.write() as session:
        connection = await session.connection()
        await connection.exec_driver_sql(
            "CREATE TRIGGER full BEFORE INSERT ON submission BEGIN SELECT RAISE(ABORT, 'disk is full'); END"
        )
    answer = await caller.post("/api/submissions", json=GOOD)
    assert answer.status_code == 503
    assert answer.json()["error"]["code"] == "storage_unavailable"
    assert int(answer.headers["retry-after"]) > 0
    assert await rows(service) == 0
