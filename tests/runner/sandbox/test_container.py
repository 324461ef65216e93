"""The container is what it promises: closed on every side, used once, and gone afterwards."""

import asyncio
import contextlib
import secrets
import sys
import time

import docker
import pytest

from runner.languages import LANGUAGES
from runner.package.drivers import Program
from runner.sandbox.container import LABEL, Engine
from runner.sandbox.images import build
from runner.sandbox.link import Sandbox, SandboxError
from runner.sandbox.pool import Pool
from runner.sandbox.program import Loaded, Ran, Startup, fresh

pytestmark = pytest.mark.docker

PYTHON = LANGUAGES["python"]


async def look(pool: Pool, source: str, stdin: bytes = b"", inputs: int = 1) -> list[Ran]:
    """Run a Python program in a fresh sandbox, several times in the same one when asked."""
    async with fresh(pool, PYTHON, 256, Startup()) as loaded:
        await loaded.load(Program({"solution.py": source}, "solution.py"))
        return [await loaded.test(stdin, cpu_ms=3000, output_kb=256) for _ in range(inputs)]


async def said(pool: Pool, source: str) -> str:
    """What a Python program prints in a fresh sandbox."""
    (ran,) = await look(pool, source)
    assert ran.exit_code == 0, ran.stderr.decode()
    return ran.stdout.decode().strip()


async def test_profile_denies_everything_but_the_agents_three_capabilities(engine: Engine, pool: Pool) -> None:
    sandbox = await pool.take("python")
    try:
        with contextlib.closing(docker.from_env()) as client:
            facts = client.api.inspect_container(sandbox.id)
    finally:
        pool.destroy(sandbox)
    host = facts["HostConfig"]
    assert host["NetworkMode"] == "none" or host["NetworkMode"].startswith("container:"), "empty, its own or held"
    assert host["IpcMode"] == "none"
    assert host["ReadonlyRootfs"] is True
    assert host["CapDrop"] == ["ALL"]
    assert sorted(name.removeprefix("CAP_") for name in host["CapAdd"]) == ["KILL", "SETGID", "SETUID"]
    assert "no-new-privileges" in host["SecurityOpt"]
    assert host["PidsLimit"] == 256
    assert host["Memory"] == host["MemorySwap"] == (256 + 64) * 1024 * 1024
    assert host["NanoCpus"] == min(2, engine.info.cpus) * 1_000_000_000
    assert host["LogConfig"]["Type"] == "none"
    assert host["AutoRemove"] is True
    assert not host["Binds"]
    assert not facts["Mounts"]
    assert host["Privileged"] is False
    for options in host["Tmpfs"].values():
        assert "size=" in options
        assert "nr_inodes=" in options
    assert facts["Config"]["Labels"][LABEL].startswith("test-")


async def test_no_environment_variable_of_the_host_reaches_the_candidate(pool: Pool) -> None:
    names = await said(pool, "import os\nprint(*sorted(os.environ))")
    allowed = {"GOMAXPROCS", "HOME", "LANG", "MKL_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "PATH"}
    assert set(names.split()) <= allowed | {"PYTHONHASHSEED", "TMPDIR", "LC_CTYPE"}


async def test_candidates_code_has_a_user_of_its_own_and_no_capability(pool: Pool) -> None:
    source = "import os\nprint(os.getresuid(), os.getresgid(), os.getgroups())\nprint(open('/proc/self/status').read())"
    first, second = await said(pool, source), await said(pool, source)
    ids = first.splitlines()[0]
    assert "[]" in ids
    assert "(0," not in ids
    assert ids != second.splitlines()[0], "two containers share a user id"
    for line in first.splitlines():
        if line.startswith(("CapEff", "CapPrm", "CapInh", "CapAmb")):
            assert int(line.split()[1], 16) == 0
        if line.startswith("NoNewPrivs"):
            assert line.split()[1] == "1"
        if line.startswith("Seccomp:"):
            assert line.split()[1] == "2"


async def test_nothing_but_scratch_can_be_written(pool: Pool) -> None:
    source = """
import os
for root, folders, files in os.walk("/"):
    if root.startswith(("/proc", "/sys")):
        folders.clear()
        continue
    try:
        path = os.path.join(root, "mark")
        open(path, "w").close()
        print(root)
        os.remove(path)
    except OSError:
        pass
"""
    # The message-queue folder belongs to the container alone and is swept between tests.
    assert set((await said(pool, source)).split()) <= {"/tmp", "/dev/mqueue"}


async def test_there_is_no_setuid_program(pool: Pool) -> None:
    source = """
import os, stat
for root, folders, files in os.walk("/"):
    if root.startswith(("/proc", "/sys")):
        folders.clear()
        continue
    for name in files:
        mode = os.lstat(os.path.join(root, name)).st_mode
        if stat.S_ISREG(mode) and mode & (stat.S_ISUID | stat.S_ISGID):
            print(os.path.join(root, name))
print("end")
"""
    assert await said(pool, source) == "end"


async def test_there_is_no_network_but_an_empty_loopback(pool: Pool) -> None:
    source = """
import os, socket
print(*sorted(os.listdir("/sys/class/net")))
for family, address in ((socket.AF_INET, ("192.0.2.1", 80)), (socket.AF_INET6, ("2001:db8::1", 80))):
    try:
        socket.create_connection(address[:2], timeout=5)
        print("connected")
    except OSError as error:
        print(type(error).__name__)
"""
    words = (await said(pool, source)).split()
    assert words[0] == "lo"
    assert "connected" not in words


async def test_agent_cannot_be_read_stopped_or_killed_by_the_candidate(pool: Pool) -> None:
    source = """
import os, signal
for name in ("environ", "mem", "maps", "fd", "root"):
    try:
        path = f"/proc/1/{name}"
        os.listdir(path) if name in ("fd", "root") else open(path, "rb").read(1)
        print("read", name)
    except OSError:
        pass
for pid in (int(name) for name in os.listdir("/proc") if name.isdigit()):
    if pid != os.getpid():
        try:
            os.kill(pid, signal.SIGSTOP)
            print("stopped", pid)
        except OSError:
            pass
print("end")
"""
    assert await said(pool, source) == "end"


async def test_scratch_is_clean_for_each_test(pool: Pool) -> None:
    source = """
import os
print(len(os.listdir("/tmp")) + len(os.listdir("/dev/mqueue")))
deep = "/tmp"
for level in range(60):
    deep += "/d" * 1
    os.mkdir(deep)
open("/tmp/\\n odd \\udcff".encode("utf-8", "surrogateescape"), "w").write("x" * 1000)
os.mkdir("/tmp/closed"); open("/tmp/closed/in", "w").close(); os.chmod("/tmp/closed", 0)
open("/dev/mqueue/mark", "w").close()
"""
    ran = await look(pool, source, inputs=3)
    assert [one.stdout for one in ran] == [b"0\n"] * 3, ran[0].stderr.decode()


async def test_a_process_left_behind_is_dead_before_the_next_test(pool: Pool) -> None:
    source = """
import os, sys, time
before = [name for name in os.listdir("/proc") if name.isdigit()]
print(len(before))
sys.stdout.flush()
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        while True:
            pass
"""
    counts = {one.stdout for one in await look(pool, source, inputs=3)}
    assert len(counts) == 1


async def test_cpu_of_a_process_that_slipped_away_is_charged(pool: Pool) -> None:
    source = """
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        while time.process_time() < 0.3:
            pass
        open("/tmp/burned", "w").close()
        time.sleep(60)
    os._exit(0)
while not os.path.exists("/tmp/burned"):
    time.sleep(0.01)
print("done")
"""
    (ran,) = await look(pool, source)
    assert ran.stdout == b"done\n"
    assert ran.cpu_ms > 250


async def test_agent_that_breaks_the_protocol_is_our_fault_and_never_an_answer(pool: Pool) -> None:
    sandbox = await pool.take("python")
    try:
        sandbox.nonce = "0" * 16
        facts, _ = await sandbox.ask("load", b"", seconds=5, files=[], entry="x", source="x", run=[])
        assert facts.nonce == "0" * 16
        with pytest.raises(SandboxError):
            await sandbox.ask("no such request", seconds=5)
    finally:
        pool.destroy(sandbox)


async def test_sandbox_ends_when_its_host_goes_away(engine: Engine, pool: Pool) -> None:
    sandbox = await engine.start(
        pool.image("python"), "test-leave", memory_mb=256, words=LANGUAGES["python"].ready_words(())
    )
    sandbox.writer.close()
    deadline = time.monotonic() + 20
    while sandbox.id in await engine.owned("test-leave"):
        assert time.monotonic() < deadline, "the container outlived its host"
        await asyncio.sleep(0.1)
    await engine.destroy(sandbox)
    await engine.sweep_all("test-leave")


async def test_used_sandbox_is_never_handed_out_again(pool: Pool) -> None:
    seen: list[Sandbox] = []
    for _ in range(4):
        sandbox = await pool.take("python")
        assert sandbox.id not in {one.id for one in seen}
        seen.append(sandbox)
        pool.destroy(sandbox)


async def test_sandbox_that_died_while_warm_is_not_handed_out(engine: Engine) -> None:
    pool = Pool(engine, f"test-stale-{secrets.token_hex(3)}", warm=1)
    try:
        pool.add(PYTHON, await build.ensure(engine, PYTHON, print))
        await pool.warmed("python")
        gone = await engine.owned(pool.owner)
        for container in gone:
            await engine.remove(container)
        await asyncio.sleep(0.3)
        sandbox = await pool.take("python")
        assert sandbox.id not in gone
        loaded = Loaded(sandbox, PYTHON, Startup())
        await loaded.load(Program({"solution.py": "print(1)"}, "solution.py"))
        assert (await loaded.test(b"", cpu_ms=1000, output_kb=4)).stdout == b"1\n"
        pool.destroy(sandbox)
    finally:
        await pool.close()


async def test_what_a_killed_host_left_is_swept_by_its_label(engine: Engine, pool: Pool) -> None:
    owner = f"test-crash-{secrets.token_hex(3)}"
    script = f"""
import asyncio
from runner.sandbox.container import Engine
async def main():
    engine = await Engine.connect()
    await engine.start({pool.image("python")!r}, {owner!r}, memory_mb=64, words=["{{}}"])
    print("up", flush=True)
    await asyncio.sleep(600)
asyncio.run(main())
"""
    host = await asyncio.create_subprocess_exec(sys.executable, "-c", script, stdout=asyncio.subprocess.PIPE)
    try:
        assert host.stdout is not None
        assert await host.stdout.readline() == b"up\n"
        assert len(await engine.owned(owner)) == 1
    finally:
        host.kill()
        await host.wait()
    await engine.sweep_all(owner)
    assert await engine.owned(owner) == []
