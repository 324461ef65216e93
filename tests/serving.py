"""A real server in a process of its own, as the end-to-end tests start, kill and ask it."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx

ROOT = Path(__file__).parent.parent
START_SECONDS = 90
READY_SECONDS = 300


def free_port() -> int:
    """A port that nobody uses just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


COMMON = ("python", "javascript", "cpp")
PLAIN = {"SANDGLASS_LOG_FORMAT": "json", "SANDGLASS_LANGUAGES": ",".join(COMMON)}
"""Languages that a server of a test prepares: few, so that it is there at once."""


class Server:
    """`sandglass serve` on a data folder; it can be killed and started again on the same one."""

    def __init__(self, data: Path, *words: str, **environment: str) -> None:
        self.data = data
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.client = httpx.Client(base_url=self.url, timeout=30)
        self._words = words
        self._environment = os.environ | PLAIN | environment
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> "Server":
        """Start it and wait until it answers."""
        command = [
            sys.executable,
            "-m",
            "app.cli",
            "serve",
            "--port",
            str(self.port),
            "--data",
            str(self.data),
        ]
        with (self.data / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                [*command, *self._words], cwd=ROOT, stdout=log, stderr=log, env=self._environment
            )
        self._until(lambda: self.client.get("/api/health").status_code == 200, START_SECONDS)
        return self

    def ready(self, *languages: str) -> "Server":
        """Wait until languages can be judged."""
        self._until(lambda: set(languages) <= self.languages_ready(), READY_SECONDS)
        return self

    def languages_ready(self) -> set[str]:
        """The languages that can be judged now."""
        rows = self.client.get("/api/health").json()["languages"]
        return {row["id"] for row in rows if row["state"] == "ready"}

    def kill(self) -> None:
        """kill -9."""
        self._end(signal.SIGKILL)

    def stop(self, number: int = signal.SIGTERM) -> int:
        """Ask it to end; returns its exit code."""
        return self._end(number)

    def log(self) -> str:
        """Everything that it wrote."""
        return (self.data / "server.log").read_text(errors="replace")

    def send(self, problem: str, language: str, source: str, kind: str = "submit", **more: Any) -> str:
        """Post a submission; returns its id."""
        key = more.pop("key", None)
        reply = self.client.post(
            "/api/submissions",
            json={"problem": problem, "language": language, "source": source, "kind": kind, **more},
            headers={"Idempotency-Key": key} if key else {},
        )
        assert reply.status_code == 202, reply.text
        identifier: str = reply.json()["id"]
        return identifier

    def submission(self, identifier: str) -> dict[str, Any]:
        """One submission as the API shows it."""
        reply = self.client.get(f"/api/submissions/{identifier}")
        assert reply.status_code == 200, reply.text
        found: dict[str, Any] = reply.json()
        return found

    def wait(self, identifier: str, seconds: float = 120) -> dict[str, Any]:
        """Wait for a submission's end."""
        self._until(lambda: self.submission(identifier)["state"] in ("done", "dead"), seconds)
        return self.submission(identifier)

    def events(self, identifier: str) -> Iterator[tuple[str, dict[str, Any], float]]:
        """The submission's event stream: (name, data, monotonic time of arrival)."""
        name = ""
        with self.client.stream("GET", f"/api/submissions/{identifier}/events") as stream:
            for line in stream.iter_lines():
                if line.startswith("event:"):
                    name = line[6:].strip()
                elif line.startswith("data:"):
                    yield name, json.loads(line[5:]), time.monotonic()

    def _end(self, number: int) -> int:
        process = self._process
        if process is None:
            return 0
        process.send_signal(number)
        try:
            return process.wait(60)
        finally:
            self._process = None

    def _until(self, done: Any, seconds: float) -> None:
        deadline = time.monotonic() + seconds
        while True:
            with contextlib.suppress(httpx.TransportError):
                if done():
                    return
            if self._process is not None and self._process.poll() is not None:
                raise AssertionError(f"the server ended: {self.log()[-3000:]}")
            if time.monotonic() > deadline:
                raise AssertionError(f"waited {seconds} s: {self.log()[-3000:]}")
            time.sleep(0.05)


@contextlib.contextmanager
def serving(data: Path, *words: str, **environment: str) -> Iterator[Server]:
    """A started server that is stopped at the end."""
    server = Server(data, *words, **environment)
    try:
        yield server.start()
    finally:
        server.stop()
        server.client.close()
