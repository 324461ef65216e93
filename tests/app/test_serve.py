"""The server as a process: it starts, says so, holds its data alone, and ends cleanly."""

import asyncio
import contextlib
import json
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from app.events import STREAMS_PER_SUBMISSION
from tests.app.conftest import until

ENVIRONMENT = {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/")}


async def command(*arguments: str, **environment: str) -> Process:
    """Start the `sandglass` command."""
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "app.cli", *arguments, env=ENVIRONMENT | environment, stdout=PIPE, stderr=PIPE
    )


@contextlib.asynccontextmanager
async def serving(data: Path, bank: Path) -> AsyncIterator[tuple[Process, str]]:
    """Run a server on a free port; yields the process and its address."""
    process = await command(*("serve", "--no-runner", "--port", "0", "--data", str(data)), SANDGLASS_PROBLEMS=str(bank))
    try:
        assert process.stdout
        line = (await process.stdout.readline()).decode()
        assert line.startswith("Sandglass is ready: http://127.0.0.1:"), await process.communicate()
        yield process, line.split()[-1]
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_it_ends_cleanly_on_a_signal_even_with_open_streams(
    tmp_path: Path, bank: Path, number: signal.Signals
) -> None:
    async with serving(tmp_path, bank) as (process, address), httpx.AsyncClient(base_url=address) as caller:
        body = {"problem": "pair-sum", "language": "python", "source": "x", "kind": "run"}
        submission = (await caller.post("/api/submissions", json=body)).json()["id"]
        async with caller.stream("GET", f"/api/submissions/{submission}/events") as stream:
            lines = stream.aiter_lines()
            while not (await anext(lines)).startswith("event: snapshot"):
                pass
            process.send_signal(number)
            assert await asyncio.wait_for(process.wait(), 20) == 0
            with contextlib.suppress(httpx.RemoteProtocolError):
                assert not [line async for line in lines if line.startswith("event: done")]


async def test_what_was_accepted_survives_a_kill(tmp_path: Path, bank: Path) -> None:
    body = {"problem": "pair-sum", "language": "python", "source": "x", "kind": "run"}
    async with serving(tmp_path, bank) as (process, address), httpx.AsyncClient(base_url=address) as caller:
        submission = (await caller.post("/api/submissions", json=body)).json()["id"]
        cookies = caller.cookies
        process.kill()
        await process.wait()
    async with serving(tmp_path, bank) as (_, address), httpx.AsyncClient(base_url=address) as caller:
        caller.cookies.update(dict(cookies))
        assert (await caller.get(f"/api/submissions/{submission}")).json()["state"] == "queued"


async def test_a_client_that_goes_away_frees_its_stream(tmp_path: Path, bank: Path) -> None:
    body = {"problem": "pair-sum", "language": "python", "source": "x", "kind": "run"}
    async with serving(tmp_path, bank) as (_, address), httpx.AsyncClient(base_url=address) as caller:
        path = f"/api/submissions/{(await caller.post('/api/submissions', json=body)).json()['id']}/events"

        async def status() -> int:
            async with caller.stream("GET", path) as answer:
                return answer.status_code

        async with contextlib.AsyncExitStack() as stack:
            readers = []
            for _ in range(STREAMS_PER_SUBMISSION):
                stream = await stack.enter_async_context(caller.stream("GET", path))
                readers.append(stream.aiter_raw())
                await anext(readers[-1])
            assert await status() == 429

        async def free() -> bool:
            return await status() == 200

        await until(free)


async def test_a_second_server_on_the_same_data_leaves_with_a_sentence(tmp_path: Path, bank: Path) -> None:
    async with serving(tmp_path, bank):
        second = await command("serve", "--no-runner", "--port", "0", "--data", str(tmp_path))
        _, errors = await second.communicate()
    assert second.returncode == 1
    assert errors.decode().startswith("Another Sandglass server is using the data")
    assert "Traceback" not in errors.decode()


async def test_a_taken_port_leaves_with_a_sentence(tmp_path: Path, bank: Path) -> None:
    async with serving(tmp_path / "one", bank) as (_, address):
        port = address.rsplit(":", 1)[1]
        second = await command("serve", "--no-runner", "--data", str(tmp_path / "two"), PORT=port)
        _, errors = await second.communicate()
    assert second.returncode == 1
    assert f"port {port}" in errors.decode()
    assert "Traceback" not in errors.decode()


async def test_bytes_that_are_not_http_get_a_400_in_the_one_shape(tmp_path: Path, bank: Path) -> None:
    async with serving(tmp_path, bank) as (_, address):
        port = int(address.rsplit(":", 1)[1])
        for raw in (
            b"nonsense\r\n\r\n",
            b"GET / HTTP/1.1\r\nX: a\rb\r\n\r\n",
            b"POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n",
        ):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(raw)
            answer = await asyncio.wait_for(reader.read(), 10)
            writer.close()
            head, _, found = answer.partition(b"\r\n\r\n")
            assert head.startswith(b"HTTP/1.1 400 ")
            assert json.loads(found)["error"]["code"] == "bad_request"


async def test_migrate_backup_and_openapi_are_commands(tmp_path: Path) -> None:
    migrated = await command("migrate", "--data", str(tmp_path))
    assert b"newest form" in (await migrated.communicate())[0]
    copied = await command("backup", str(tmp_path / "copy.db"), "--data", str(tmp_path))
    await copied.communicate()
    assert (migrated.returncode, copied.returncode) == (0, 0)
    assert (tmp_path / "copy.db").stat().st_size > 0
    printed = await command("openapi")
    document = json.loads((await printed.communicate())[0])
    assert document["openapi"].startswith("3.")
