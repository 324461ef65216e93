"""What every test may use: a real engine, a pool on it, and parts that must not be skipped where they are required."""

import os
import secrets
import shutil
from collections.abc import AsyncIterator

import pytest

from runner.languages import LANGUAGES
from runner.sandbox.container import Engine, EngineError
from runner.sandbox.images import build
from runner.sandbox.pool import Pool

REQUIRED = set(filter(None, os.environ.get("SANDGLASS_REQUIRE", "").split(",")))
ROUNDS = int(os.environ.get("SANDGLASS_ROUNDS", "1"))

LONGEST_FIRST = ("test_containers_of_our_own.py", "test_problems.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the files whose single tests take minutes, so that no worker is left alone with one at the end."""
    items.sort(key=lambda item: item.path.name not in LONGEST_FIRST)


def missing(part: str, why: str) -> None:
    """Skip a test whose machine lacks a part, or fail it where SANDGLASS_REQUIRE names that part."""
    if part in REQUIRED:
        pytest.fail(f"{part} is required here: {why}")
    pytest.skip(why)


@pytest.fixture(scope="session")
async def engine() -> AsyncIterator[Engine]:
    """The machine's Docker engine, with the runtime that SANDGLASS_RUNTIME chooses."""
    try:
        engine = await Engine.connect(os.environ.get("SANDGLASS_RUNTIME", ""))
    except EngineError as error:
        missing("docker", str(error))
        raise
    yield engine
    await engine.close()


@pytest.fixture(scope="session")
async def pool(engine: Engine) -> AsyncIterator[Pool]:
    """A pool with every language, whose containers carry a label of this test run; all are gone afterwards.

    Where containers need not be, only languages are in it whose image was built before.
    """
    owner = f"test-{secrets.token_hex(4)}"
    pool = Pool(engine, owner, warm=1)
    for language in LANGUAGES.values():
        if "docker" in REQUIRED or await engine.has_image(build.tag(language.image)):
            pool.add(language, await build.ensure(engine, language, print))
    yield pool
    await pool.close()
    assert await engine.owned(owner) == []


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a Chromium browser."""
    path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if path is None:
        missing("browser", "no Chromium is installed")
        raise AssertionError
    return path
