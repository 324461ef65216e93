"""One throwaway container: start it, talk to its agent, destroy it. The only file that imports docker.

On a container nothing is ever called but create, attach, start and remove: no exec, no copy, no mount.
"""

import asyncio
import contextlib
import io
import secrets
import socket
import tarfile
from collections.abc import Callable, Container, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

import docker
from docker.errors import APIError, DockerException, ImageNotFound, NotFound

from runner.sandbox import profile
from runner.sandbox.link import MIB, Sandbox

LABEL = "sandglass"
HOLDER = "sandglass-network-"
START_SECONDS = 60.0
CALL_SECONDS = 60
SWEEPS = 300
SWEEP_SECONDS = 0.2
UIDS = 1000
"""User ids that a sandbox has for its candidate: each run has one of its own."""
NAMESPACED = ("runc", "crun")
"""Runtimes for which a network that exists already is cheaper than a new one."""
Returned = TypeVar("Returned")


class EngineError(Exception):
    """The Docker engine cannot be reached or refused what we asked."""


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What the engine says of itself; `small_uids` when user ids above 65535 cannot be used (rootless).

    `runtime` is the one that our containers use.
    """

    version: str
    runtime: str
    cgroup: str
    cpus: int
    small_uids: bool


@dataclass(slots=True)
class Holder:
    """A container that only owns an empty network; one sandbox at a time lives in it."""

    id: str
    owner: str
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter


async def connect(raw: socket.socket) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Reader and writer of a connected socket."""
    return await asyncio.open_connection(sock=raw, limit=MIB)


def quickest(default: str, runtimes: Container[str]) -> str:
    """The runtime to use where none was chosen; only the plain default is ever replaced."""
    return "crun" if default == "runc" and "crun" in runtimes else default


async def hang_up(writer: asyncio.StreamWriter) -> None:
    """Close the connection to a container."""
    writer.close()
    with contextlib.suppress(OSError):
        await writer.wait_closed()


def forget(creating: asyncio.Future[tuple[str, socket.socket]]) -> None:
    """Close the connection to a container that nobody waits for any more."""
    if not creating.cancelled() and creating.exception() is None:
        creating.result()[1].close()


class Engine:
    """The Docker engine, its blocking client called through threads."""

    def __init__(self, client: docker.DockerClient, info: EngineInfo) -> None:
        self._client = client
        self._threads = ThreadPoolExecutor(8, thread_name_prefix="docker")
        self._calls: set[asyncio.Future[Any]] = set()
        self._holders: list[Holder] = []
        self._held: dict[str, Holder] = {}
        self.info = info

    @classmethod
    async def connect(cls, runtime: str = "") -> "Engine":
        """Reach the engine of DOCKER_HOST or of the default socket; raises EngineError when none answers.

        Where no runtime is chosen, crun is taken in place of runc when the engine has it: it is quicker.
        """

        def dial() -> tuple[docker.DockerClient, dict[str, Any]]:
            client = docker.from_env(timeout=CALL_SECONDS)
            return client, client.info()

        try:
            client, info = await asyncio.to_thread(dial)
        except (DockerException, OSError) as error:
            raise EngineError(f"No Docker engine answers: {error}") from error
        options = " ".join(info.get("SecurityOptions") or [])
        known = EngineInfo(
            version=str(info.get("ServerVersion", "")),
            runtime=runtime or quickest(str(info.get("DefaultRuntime", "")), info.get("Runtimes") or {}),
            cgroup=str(info.get("CgroupVersion", "1")),
            cpus=int(info.get("NCPU", 1)),
            small_uids="rootless" in options or "userns" in options,
        )
        return cls(client, known)

    async def _call(self, function: Callable[[], Returned]) -> Returned:
        try:
            return await asyncio.shield(self._thread(function))
        except (DockerException, OSError) as error:
            raise EngineError(str(error)) from error

    def _thread(self, function: Callable[[], Returned]) -> asyncio.Future[Returned]:
        """Begin a call; it is remembered, because a thread goes on when nobody waits for it any more."""
        calling = asyncio.get_running_loop().run_in_executor(self._threads, function)
        self._calls.add(calling)
        calling.add_done_callback(self._done)
        return calling

    def _done(self, calling: asyncio.Future[Any]) -> None:
        self._calls.discard(calling)
        if not calling.cancelled():
            calling.exception()

    async def start(self, image: str, owner: str, *, memory_mb: int, words: Sequence[str] = ()) -> Sandbox:
        """Create a container, attach to it, start it and wait for its agent.

        `memory_mb` is what the candidate's program may use, the agent's own need is added; `owner` goes into
        the label by which a crash's leftovers are found; `words` tell the agent what to have ready. Raises
        EngineError or SandboxError.
        """
        uid = UIDS * (10 + secrets.randbelow(50 if self.info.small_uids else 1_000_000))
        options = profile.sandbox(uid, memory_mb, self.info.cpus)
        holder = await self._free_holder(owner)
        if holder is None:
            created = {"hostname": "sandbox"}
        else:
            created, options["network_mode"] = {}, f"container:{holder.id}"
        try:
            identifier, reader, writer = await self._create(
                image, owner, options, command=[str(uid), *words], **created
            )
            sandbox = Sandbox(identifier, image, memory_mb, reader, writer, owner)
            await self._begin(sandbox)
        except BaseException:
            # The network may be what failed, after a restart of the engine all of them.
            await self._drop([holder] if holder else [])
            raise
        if holder is not None:
            self._held[sandbox.id] = holder
        return sandbox

    async def _begin(self, sandbox: Sandbox) -> None:
        try:
            await self._call(lambda: self._client.api.start(sandbox.id))
            await sandbox.wait_ready(START_SECONDS)
        except BaseException:
            await hang_up(sandbox.writer)
            await asyncio.shield(self.remove(sandbox.id))
            raise

    async def _free_holder(self, owner: str) -> Holder | None:
        """A network that no sandbox lives in; None for one of its own.

        No two sandboxes that live at the same time share one, or they could meet in it.
        """
        for holder in [one for one in self._holders if one.owner == owner]:
            self._holders.remove(holder)
            if not holder.reader.at_eof():
                return holder
            await self._drop([holder])
        return None

    async def _hold(self, image: str, owner: str) -> None:
        """Keep a network for the next sandbox, unless one is free or it buys nothing.

        It is made when a sandbox has gone: nobody waits for it then.
        """
        if self.info.runtime not in NAMESPACED or any(one.owner == owner for one in self._holders):
            return
        identifier, reader, writer = await self._create(
            image,
            owner,
            profile.holder(),
            name=f"{HOLDER}{secrets.token_hex(6)}",
            entrypoint=["/agent/launch", "hold"],
            user="65534:65534",
            hostname="sandbox",
        )
        holder = Holder(identifier, owner, reader, writer)
        try:
            await self._call(lambda: self._client.api.start(holder.id))
        except BaseException:
            await self._drop([holder])
            raise
        self._holders.append(holder)

    async def _drop(self, holders: Sequence[Holder]) -> None:
        """Remove holders; a fault is no matter, the next sweep finds them."""
        for holder in holders:
            await hang_up(holder.writer)
            with contextlib.suppress(EngineError):
                await asyncio.shield(self.remove(holder.id))

    async def _create(
        self, image: str, owner: str, options: dict[str, Any], **container: Any
    ) -> tuple[str, asyncio.StreamReader, asyncio.StreamWriter]:
        """Create a container and attach to it: its id, and both ends of the connection."""
        if self.info.runtime:
            options = options | {"runtime": self.info.runtime}
        creating = self._thread(lambda: self._create_now(image, owner, options, container))
        try:
            identifier, raw = await asyncio.shield(creating)
        except asyncio.CancelledError:
            # The thread goes on; whoever sweeps waits for it, and its connection must not be left open.
            creating.add_done_callback(forget)
            raise
        except (DockerException, OSError) as error:
            raise EngineError(str(error)) from error
        return identifier, *await connect(raw)

    def _create_now(
        self, image: str, owner: str, options: dict[str, Any], container: dict[str, Any]
    ) -> tuple[str, socket.socket]:
        api = self._client.api
        labels, host_config = {LABEL: owner}, api.create_host_config(**options)
        made = api.create_container(image, stdin_open=True, labels=labels, host_config=host_config, **container)
        attached = api.attach_socket(made["Id"], params={"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1})
        raw: socket.socket = getattr(attached, "_sock", attached)
        # Taken over whole: the library's object would close it when it is collected.
        connection = socket.socket(fileno=raw.detach())
        connection.setblocking(False)
        return made["Id"], connection

    async def destroy(self, sandbox: Sandbox) -> None:
        """End the sandbox, whatever runs in it, and take its container away."""
        holder = self._held.pop(sandbox.id, None)
        try:
            await self.remove(sandbox.id)
        except BaseException:
            await self._drop([holder] if holder else [])
            raise
        await hang_up(sandbox.writer)
        if holder is not None:
            self._holders.append(holder)
        else:
            await self._hold(sandbox.image, sandbox.owner)

    async def remove(self, identifier: str) -> None:
        """Remove one container; one that is gone, or just going, is as good."""

        def call() -> None:
            try:
                self._client.api.remove_container(identifier, force=True, v=True)
            except NotFound:
                return
            except APIError as error:
                if error.status_code != 409:
                    raise

        await self._call(call)

    async def owned(self, owner: str | None) -> list[str]:
        """The ids of all containers of one owner, or of every owner for None."""
        label = LABEL if owner is None else f"{LABEL}={owner}"
        listed = await self._call(lambda: self._client.api.containers(all=True, quiet=True, filters={"label": label}))
        return [container["Id"] for container in listed]

    async def sweep(self, owner: str | None) -> int:
        """Remove what a crash of this owner left behind; returns how many there were."""
        left = await self.owned(owner)
        await asyncio.gather(*(self.remove(identifier) for identifier in left))
        return len(left)

    async def sweep_all(self, owner: str) -> None:
        """Remove every container of this owner, those too whose creation or removal is still under way.

        Raises EngineError when some are left after a minute.
        """
        for holder in (*self._holders, *self._held.values()):
            if holder.owner == owner:
                await hang_up(holder.writer)
        self._holders = [holder for holder in self._holders if holder.owner != owner]
        self._held = {sandbox: holder for sandbox, holder in self._held.items() if holder.owner != owner}
        for _ in range(SWEEPS):
            if self._calls:
                await asyncio.wait(self._calls)
            if not await self.sweep(owner):
                return
            await asyncio.sleep(SWEEP_SECONDS)
        raise EngineError(f"some containers of {owner} cannot be removed")

    async def has_image(self, tag: str) -> bool:
        """Whether the engine holds an image of that name."""
        return await self.image_bytes(tag) is not None

    async def image_bytes(self, tag: str) -> int | None:
        """How large an image is with all that it stands on, in bytes; None where the engine holds none of that name."""
        try:
            found = await asyncio.shield(self._thread(lambda: self._client.api.inspect_image(tag)))  # type: ignore[no-untyped-call]
        except ImageNotFound:
            return None
        except (DockerException, OSError) as error:
            raise EngineError(str(error)) from error
        return int(found["Size"])

    async def pull(self, reference: str) -> bool:
        """Fetch an image from its registry; False where no registry can be reached or has none."""
        repository, _, tag = reference.partition(":")
        try:
            await self._call(lambda: self._client.images.pull(repository, tag or "latest"))
        except EngineError:
            return False
        return True

    async def import_root(self, archive: str, tag: str) -> None:
        """Make an image of a root file system that lies in a tar file."""
        repository, _, name = tag.partition(":")
        await self._call(lambda: self._client.api.import_image_from_file(archive, repository=repository, tag=name))

    async def build(
        self, files: dict[str, bytes], tag: str, arguments: dict[str, str], on_line: Callable[[str], None]
    ) -> None:
        """Build an image from a context held in memory, telling each line; raises EngineError with the last ones."""
        context = io.BytesIO()
        with tarfile.open(fileobj=context, mode="w") as archive:
            for name, data in sorted(files.items()):
                entry = tarfile.TarInfo(name)
                entry.size, entry.mode = len(data), 0o644
                archive.addfile(entry, io.BytesIO(data))

        def run() -> None:
            context.seek(0)
            lines = self._client.api.build(
                fileobj=context,
                custom_context=True,
                tag=tag,
                buildargs=arguments,
                labels={LABEL: "image"},
                network_mode="host",
                rm=True,
                forcerm=True,
                decode=True,
                timeout=3600,
            )
            recent: list[str] = []
            for line in lines:
                if "error" in line:
                    raise DockerException("\n".join([*recent[-15:], str(line["error"])]))
                text = str(line.get("stream", "")).strip()
                if text:
                    recent.append(text)
                    on_line(text)

        await self._call(run)

    async def close(self) -> None:
        """Let the client and its threads go."""
        await self._call(self._client.close)
        self._threads.shutdown(wait=False)
