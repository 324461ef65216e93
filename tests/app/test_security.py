"""Who is calling: a signed cookie, made once, that nobody can forge."""

import stat
from pathlib import Path

import httpx
import pytest

from app.clock import new_id
from app.security import COOKIE, LearnerCookie, derive_key, read_key
from app.settings import Settings
from tests.app.conftest import Service, running


async def test_the_first_visit_makes_a_learner_and_later_ones_keep_it(service: Service) -> None:
    async with service.caller() as visitor:
        first = await visitor.get("/")
        (cookie,) = first.headers.get_list("set-cookie")
        for attribute in ("HttpOnly", "SameSite=lax", "Path=/", "Max-Age="):
            assert attribute in cookie
        assert "Secure" not in cookie
        for path in ("/", "/api/problems", "/api/submissions"):
            assert "set-cookie" not in (await visitor.get(path)).headers


@pytest.mark.parametrize("path", ["/", "/api/problems", "/api/submissions", "/api/rooms?problem=pair-sum"])
async def test_any_first_request_will_do(service: Service, path: str) -> None:
    async with service.caller() as visitor:
        assert COOKIE in (await visitor.get(path)).cookies


async def test_a_forged_cookie_makes_a_new_learner(service: Service, caller: httpx.AsyncClient) -> None:
    await caller.post("/api/rooms", json={"problem": "pair-sum", "minutes": 5})
    good = caller.cookies[COOKIE]
    other_key = LearnerCookie(b"x" * 32, secure=False)
    forged = [
        good[:-1],
        good.replace(good[0], "z", 1),
        new_id(),
        "",
        "a.b",
        f"{new_id()}.",
        other_key.__class__.__name__,
    ]
    for value in forged:
        async with service.caller(cookies={COOKIE: value}) as visitor:
            answer = await visitor.get("/api/rooms", params={"problem": "pair-sum"})
            assert answer.json() == {"rooms": []}
            assert COOKIE in answer.cookies


async def test_cookies_are_for_https_only_when_told_so(settings: Settings) -> None:
    async with running(settings.model_copy(update={"secure_cookies": True})) as service, service.caller() as visitor:
        assert "Secure" in (await visitor.get("/")).headers["set-cookie"]


async def test_a_public_origin_is_the_only_one_that_may_post(settings: Settings) -> None:
    settings = settings.model_copy(update={"public_origin": "https://interviews.example"})
    room = {"problem": "pair-sum", "minutes": 5}
    async with running(settings) as service, service.caller() as visitor:
        right = await visitor.post("/api/rooms", json=room, headers={"Origin": "https://interviews.example"})
        wrong = await visitor.post("/api/rooms", json=room, headers={"Origin": "http://sandglass.test"})
    assert (right.status_code, wrong.status_code) == (201, 403)


def test_the_key_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "key"
    key = read_key(path)
    assert len(key) == 32
    assert read_key(path) == key
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_key_that_was_cut_short_stops_the_server(tmp_path: Path) -> None:
    (tmp_path / "key").write_bytes(b"short")
    with pytest.raises(SystemExit, match="does not hold a key"):
        read_key(tmp_path / "key")


def test_no_two_purposes_share_a_key() -> None:
    assert derive_key(b"k", "one") != derive_key(b"k", "other")
