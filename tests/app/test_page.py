"""The page and its headers: a fresh nonce each time, lasting assets, nothing else reachable."""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from app.settings import Settings
from tests.app.conftest import Service, running

INDEX = '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__"><script src="/assets/a-1.js"></script>'


@pytest.fixture
async def built(settings: Settings, tmp_path: Path) -> AsyncIterator[Service]:
    """The application with a built page."""
    dist = tmp_path / "dist"
    (dist / "assets").mkdir(parents=True)
    (dist / "index.html").write_text(INDEX)
    (dist / "favicon.svg").write_text("<svg/>")
    (dist / "assets" / "a-1.js").write_text("export {}")
    (tmp_path / "secret.txt").write_text("not served")
    async with running(settings.model_copy(update={"frontend": dist})) as service:
        yield service


@pytest.fixture
async def visitor(built: Service) -> AsyncIterator[httpx.AsyncClient]:
    async with built.caller() as client:
        yield client


def directives(answer: httpx.Response) -> dict[str, list[str]]:
    """The content security policy, read."""
    parts = answer.headers["content-security-policy"].split("; ")
    return {part.split()[0]: part.split()[1:] for part in parts}


@pytest.mark.parametrize("path", ["/", "/problems/pair-sum", "/history?x=1", "/anything/at/all"])
async def test_every_page_address_answers_with_the_page(visitor: httpx.AsyncClient, path: str) -> None:
    answer = await visitor.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"


async def test_the_policy_is_strict_and_its_nonce_is_new_each_time(visitor: httpx.AsyncClient) -> None:
    seen = set()
    for _ in range(3):
        answer = await visitor.get("/")
        found = re.search(r'content="([^"]+)"', answer.text)
        assert found
        policy = directives(answer)
        assert policy == {
            "default-src": ["'none'"],
            "script-src": ["'self'"],
            "style-src": ["'self'", f"'nonce-{found[1]}'"],
            "img-src": ["'self'", "data:"],
            "font-src": ["'self'"],
            "connect-src": ["'self'"],
            "base-uri": ["'none'"],
            "form-action": ["'none'"],
            "frame-ancestors": ["'none'"],
            "manifest-src": ["'self'"],
        }
        seen.add(found[1])
    assert len(seen) == 3


@pytest.mark.parametrize("path", ["/practice", "/practice/drill/P1"])
async def test_where_answers_may_be_spoken_the_page_may_ask_for_the_microphone_and_for_nothing_else(
    visitor: httpx.AsyncClient, path: str
) -> None:
    spoken, usual = await visitor.get(path), await visitor.get("/problems/pair-sum")
    assert directives(spoken)["media-src"] == ["blob:"]
    assert directives(spoken).keys() - directives(usual).keys() == {"media-src"}
    usually = usual.headers["permissions-policy"].split(", ")
    asked = spoken.headers["permissions-policy"].split(", ")
    assert set(asked) - set(usually) == {"microphone=(self)"}
    assert set(usually) - set(asked) == {"microphone=()"}


@pytest.mark.parametrize("path", ["/", "/practices", "/room/p1", "/assets/a-1.js", "/api/practice"])
async def test_everywhere_else_the_microphone_stays_closed(visitor: httpx.AsyncClient, path: str) -> None:
    headers = (await visitor.get(path)).headers
    assert "microphone=()" in headers["permissions-policy"]
    assert "media-src" not in headers["content-security-policy"]


@pytest.mark.parametrize("path", ["/", "/assets/a-1.js", "/api/health", "/api/nothing", "/assets/nothing.js"])
async def test_every_answer_carries_the_standing_headers(visitor: httpx.AsyncClient, path: str) -> None:
    headers = (await visitor.get(path)).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "server" not in headers


async def test_assets_last_and_other_files_do_not(visitor: httpx.AsyncClient) -> None:
    asset = await visitor.get("/assets/a-1.js")
    assert asset.headers["content-type"].startswith("text/javascript")
    assert asset.headers["cache-control"] == "public, max-age=31536000, immutable"
    icon = await visitor.get("/favicon.svg")
    assert icon.headers["content-type"].startswith("image/svg+xml")
    assert "immutable" not in icon.headers["cache-control"]


@pytest.mark.parametrize(
    "path",
    ["/assets/a-2.js", "/assets/", "/assets/../../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt"],
)
async def test_what_is_not_of_the_page_is_a_404_in_the_one_shape(visitor: httpx.AsyncClient, path: str) -> None:
    answer = await visitor.get(path)
    assert "not served" not in answer.text
    if answer.status_code != 200:
        assert answer.status_code == 404
        assert answer.json()["error"]["code"] == "not_found"
    else:
        assert path == "/assets/../../secret.txt", "the client resolves this one itself"


async def test_a_head_request_is_answered_like_a_get(visitor: httpx.AsyncClient) -> None:
    assert (await visitor.head("/")).status_code == 200


async def test_without_a_built_page_a_plain_one_says_what_to_do(service: Service) -> None:
    async with service.caller() as visitor:
        answer = await visitor.get("/")
    assert answer.status_code == 200
    assert "make run" in answer.text


async def test_files_are_compressed_for_those_who_take_it(visitor: httpx.AsyncClient) -> None:
    packed = await visitor.get("/assets/a-1.js", headers={"Accept-Encoding": "gzip"})
    plain = await visitor.get("/assets/a-1.js", headers={"Accept-Encoding": "identity"})
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert packed.text == plain.text == "export {}"


async def test_page_that_is_built_anew_under_a_running_server_goes_on_being_served(
    visitor: httpx.AsyncClient, tmp_path: Path
) -> None:
    await asyncio.to_thread(shutil.rmtree, tmp_path / "dist")
    assert (await visitor.get("/assets/a-1.js")).status_code == 200
