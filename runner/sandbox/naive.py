"""Containers as one would use them without a pool or an agent. Never used for judging: only to be compared with.

The second and last file that imports docker. Nothing here is confined: it may run programs of our own only.
"""

import asyncio
import secrets
from types import TracebackType
from typing import Any

import docker
from docker.errors import DockerException

from runner.sandbox.container import LABEL, EngineError
from runner.sandbox.link import SandboxError

FOLDER = "/work"
CALL_SECONDS = 600


class Naive:
    """One plain container of an image, root and without limits, and a volume that others are given too."""

    def __init__(self, image: str, owner: str) -> None:
        self._image = image
        self._labels = {LABEL: owner}
        self._volume = f"sandglass-bench-{secrets.token_hex(6)}"
        self._client: docker.DockerClient | None = None
        self._container: Any = None

    async def __aenter__(self) -> "Naive":
        try:
            await asyncio.to_thread(self._open)
        except (DockerException, OSError) as error:
            await asyncio.to_thread(self._close)
            raise EngineError(str(error)) from error
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.to_thread(self._close)

    def _open(self) -> None:
        self._client = docker.from_env(timeout=CALL_SECONDS)
        self._client.volumes.create(self._volume, labels=self._labels)
        self._container = self._client.containers.run(
            self._image,
            entrypoint=["/usr/bin/sleep", "infinity"],
            detach=True,
            working_dir=FOLDER,
            network_mode="none",
            security_opt=["seccomp=unconfined"],
            volumes=self._mounted,
            labels=self._labels,
        )

    @property
    def _mounted(self) -> dict[str, dict[str, str]]:
        return {self._volume: {"bind": FOLDER, "mode": "rw"}}

    def _close(self) -> None:
        if self._client is None:
            return
        if self._container is not None:
            self._container.remove(force=True, v=True)
        self._client.volumes.get(self._volume).remove(force=True)
        self._client.close()

    async def execute(self, words: list[str]) -> bytes:
        """`docker exec` in the container that runs: what a command printed; raises SandboxError when it failed."""
        code, (out, err) = await asyncio.to_thread(lambda: self._container.exec_run(words, workdir=FOLDER, demux=True))
        if code:
            raise SandboxError(f"{words[0]} ended with {code}: {(err or b'').decode(errors='replace')[-400:]}")
        return out or b""

    async def run(self, words: list[str]) -> bytes:
        """`docker run --rm`: a container for one command; what it printed, or SandboxError when it failed."""
        client = self._client
        if client is None:
            raise SandboxError("the plain container was not opened")

        def call() -> bytes:
            return client.containers.run(
                self._image,
                entrypoint=words,
                remove=True,
                working_dir=FOLDER,
                network_mode="none",
                volumes=self._mounted,
                labels=self._labels,
            )

        try:
            return await asyncio.to_thread(call)
        except DockerException as error:
            raise SandboxError(str(error)[-400:]) from error
