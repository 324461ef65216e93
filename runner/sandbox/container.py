"""One throwaway container: start it, talk to its agent, destroy it. The only file that imports docker.

On a container nothing is ever called but create, attach, start and remove: no exec, no copy, no mount.
"""

import asyncio
import contextlib
import io
import itertools
import secrets
import socket
import struct
import tarfile
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, TypeVar

import docker
import msgspec
from docker.errors import APIError, DockerException, ImageNotFound, NotFound
from docker.types import LogConfig, Ulimit

LABEL = "sandglass"
MIB = 1024 * 1024
AGENT_RESERVE_MB = 64
START_SECONDS = 60.0
CALL_SECONDS = 60
MAX_HEADER = 64 * 1024
STDERR_KEPT = 8 * 1024
SWEEPS = 300
SWEEP_SECONDS = 0.2
LENGTHS = struct.Struct(">II")
STREAM = struct.Struct(">BxxxL")
STDOUT = 1
Returned = TypeVar("Returned")


class EngineError(Exception):
    """The Docker engine cannot be reached or refused what we asked."""


class SandboxError(Exception):
    """A sandbox died, kept silent past its deadline or broke the protocol: our fault, never the candidate's."""


class Facts(msgspec.Struct):
    """What the agent says of one run: exit status as wait(2) gives it, microseconds, KiB.

    `killed` names the limit for which the agent stopped the program: "cpu", "wall", "output" or None.
    """

    nonce: str
    sizes: list[int]
    status: int | None = None
    cpu_us: int = 0
    tree_cpu_us: int = 0
    wall_us: int = 0
    memory_kib: int = 0
    killed: str | None = None
    oom: bool = False
    clean: bool = True
    built: bool = True


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What the engine says of itself; `small_uids` when user ids above 65535 cannot be used (rootless)."""

    version: str
    runtime: str
    cgroup: str
    cpus: int
    small_uids: bool


@dataclass(slots=True)
class Sandbox:
    """One container with its agent, good for one submission; `memory_mb` is the container's own limit."""

    id: str
    image: str
    memory_mb: int
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    used: bool = False
    nonce: str = field(default_factory=lambda: secrets.token_hex(8))
    _stdout: bytearray = field(default_factory=bytearray)
    _stderr: bytearray = field(default_factory=bytearray)

    async def ask(
        self, op: str, body: bytes = b"", /, *, seconds: float, reply_bytes: int = MIB, **header: Any
    ) -> tuple[Facts, list[bytes]]:
        """Send one request and return the agent's facts with the bodies that followed them.

        `seconds` is the outer deadline, owned by this side; `reply_bytes` bounds the answer. Raises
        SandboxError when the agent is late, gone or says anything that is not in the protocol.
        """
        head = msgspec.json.encode({"op": op, "nonce": self.nonce, **header})
        try:
            async with asyncio.timeout(seconds):
                self.writer.write(LENGTHS.pack(len(head), len(body)) + head + body)
                await self.writer.drain()
                facts_data, rest = await self._frame(reply_bytes)
            facts = msgspec.json.decode(facts_data, type=Facts)
        except (OSError, EOFError, TimeoutError, msgspec.MsgspecError) as error:
            raise SandboxError(f"{op}: {error!r} {bytes(self._stderr).decode(errors='replace')}") from error
        if facts.nonce != self.nonce or sum(facts.sizes) != len(rest) or min(facts.sizes, default=0) < 0:
            raise SandboxError(f"{op}: the agent's frame is out of order")
        ends = list(itertools.accumulate(facts.sizes, initial=0))
        return facts, [rest[start:end] for start, end in itertools.pairwise(ends)]

    async def wait_ready(self, seconds: float) -> None:
        """Wait for the agent's first word."""
        try:
            async with asyncio.timeout(seconds):
                await self._frame(MAX_HEADER)
        except (OSError, EOFError, TimeoutError) as error:
            said = bytes(self._stderr).decode(errors="replace")
            raise SandboxError(f"the agent did not start: {error!r} {said}") from error

    @property
    def alive(self) -> bool:
        """Whether the connection to the agent still stands."""
        return not self.reader.at_eof() and not self.writer.is_closing()

    async def _frame(self, limit: int) -> tuple[bytes, bytes]:
        header_size, body_size = LENGTHS.unpack(await self._take(LENGTHS.size))
        if header_size > MAX_HEADER or body_size > limit:
            raise EOFError(f"a frame of {header_size} + {body_size} bytes is too large")
        return await self._take(header_size), await self._take(body_size)

    async def _take(self, count: int) -> bytes:
        """Read `count` bytes of the agent's stdout out of the engine's two-stream framing."""
        while len(self._stdout) < count:
            stream, size = STREAM.unpack(await self.reader.readexactly(STREAM.size))
            data = await self.reader.readexactly(size)
            if stream == STDOUT:
                self._stdout += data
            else:
                self._stderr += data[: STDERR_KEPT - len(self._stderr)]
        data = bytes(self._stdout[:count])
        del self._stdout[:count]
        return data


async def connect(raw: socket.socket) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Reader and writer of a connected socket."""
    return await asyncio.open_connection(sock=raw, limit=MIB)


def hang_up(creating: asyncio.Future[tuple[str, socket.socket]]) -> None:
    """Close the connection to a container that nobody waits for any more."""
    if not creating.cancelled() and creating.exception() is None:
        creating.result()[1].close()


class Engine:
    """The Docker engine, its blocking client called through threads."""

    def __init__(self, client: docker.DockerClient, info: EngineInfo, runtime: str = "") -> None:
        self._client = client
        self._threads = ThreadPoolExecutor(8, thread_name_prefix="docker")
        self._calls: set[asyncio.Future[Any]] = set()
        self._runtime = runtime
        self.info = info

    @classmethod
    async def connect(cls, runtime: str = "") -> "Engine":
        """Reach the engine of DOCKER_HOST or of the default socket; raises EngineError when none answers."""

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
            runtime=runtime or str(info.get("DefaultRuntime", "")),
            cgroup=str(info.get("CgroupVersion", "1")),
            cpus=int(info.get("NCPU", 1)),
            small_uids="rootless" in options or "userns" in options,
        )
        return cls(client, known, runtime)

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

    async def start(self, image: str, owner: str, *, memory_mb: int, libraries: Iterable[str] | None = None) -> Sandbox:
        """Create a container, attach to it, start it and wait for its agent.

        `memory_mb` is what the candidate's program may use, the agent's own need is added; `owner` goes into
        the label by which a crash's leftovers are found; `libraries` asks for a Python zygote that has
        imported them. Raises EngineError or SandboxError.
        """
        span = 50_000 if self.info.small_uids else 1_000_000_000
        uid = 10_000 + secrets.randbelow(span)
        words = [str(uid), *(["-", *libraries] if libraries is not None else [])]
        creating = self._thread(lambda: self._create(image, owner, uid, memory_mb, words))
        try:
            identifier, raw = await asyncio.shield(creating)
        except asyncio.CancelledError:
            # The thread goes on; whoever sweeps waits for it, and its connection must not be left open.
            creating.add_done_callback(hang_up)
            raise
        except (DockerException, OSError) as error:
            raise EngineError(str(error)) from error
        return await self._begin(Sandbox(identifier, image, memory_mb, *await connect(raw)))

    async def _begin(self, sandbox: Sandbox) -> Sandbox:
        try:
            await self._call(lambda: self._client.api.start(sandbox.id))
            await sandbox.wait_ready(START_SECONDS)
        except BaseException:
            sandbox.writer.close()
            await asyncio.shield(self.remove(sandbox.id))
            raise
        return sandbox

    def _create(self, image: str, owner: str, uid: int, memory_mb: int, words: list[str]) -> tuple[str, socket.socket]:
        api = self._client.api
        container = api.create_container(
            image,
            command=words,
            hostname="sandbox",
            stdin_open=True,
            labels={LABEL: owner},
            host_config=api.create_host_config(**self._profile(uid, memory_mb)),
        )
        attached = api.attach_socket(container["Id"], params={"stdin": 1, "stdout": 1, "stderr": 1, "stream": 1})
        raw: socket.socket = getattr(attached, "_sock", attached)
        # Taken over whole: the library's object would close it when it is collected.
        connection = socket.socket(fileno=raw.detach())
        connection.setblocking(False)
        return container["Id"], connection

    def _profile(self, uid: int, memory_mb: int) -> dict[str, Any]:
        """Everything that the container is denied, and the little that it is given."""
        memory = (memory_mb + AGENT_RESERVE_MB) * MIB
        scratch = f"nosuid,nodev,size={64 * MIB}"
        profile: dict[str, Any] = {
            "network_mode": "none",
            "ipc_mode": "none",
            "read_only": True,
            "cap_drop": ["ALL"],
            "cap_add": ["SETUID", "SETGID", "KILL"],
            "security_opt": ["no-new-privileges"],
            "mem_limit": memory,
            "memswap_limit": memory,
            "pids_limit": 128,
            "nano_cpus": 1_000_000_000,
            "ulimits": [
                Ulimit(name="core", soft=0, hard=0),
                Ulimit(name="nofile", soft=1024, hard=1024),
                Ulimit(name="stack", soft=256 * MIB, hard=256 * MIB),
            ],
            "tmpfs": {
                "/box": f"rw,exec,{scratch},nr_inodes=64,mode=0755",
                "/tmp": f"rw,noexec,{scratch},nr_inodes=4096,mode=0755,uid={uid},gid={uid}",  # noqa: S108
            },
            "log_config": LogConfig(type="none"),
            "restart_policy": {"Name": "no"},
            "auto_remove": True,
        }
        if self._runtime:
            profile["runtime"] = self._runtime
        return profile

    async def destroy(self, sandbox: Sandbox) -> None:
        """End the sandbox, whatever runs in it, and take its container away."""
        await self.remove(sandbox.id)
        sandbox.writer.close()
        with contextlib.suppress(OSError):
            await sandbox.writer.wait_closed()

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
        for _ in range(SWEEPS):
            if self._calls:
                await asyncio.wait(self._calls)
            if not await self.sweep(owner):
                return
            await asyncio.sleep(SWEEP_SECONDS)
        raise EngineError(f"some containers of {owner} cannot be removed")

    async def has_image(self, tag: str) -> bool:
        """Whether the engine holds an image of that name."""
        try:
            await asyncio.shield(self._thread(lambda: self._client.api.inspect_image(tag)))  # type: ignore[no-untyped-call]
        except ImageNotFound:
            return False
        except (DockerException, OSError) as error:
            raise EngineError(str(error)) from error
        return True

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
