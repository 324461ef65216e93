"""The set-up keeps its promises: targets explain themselves, engines are left alone, locks are whole."""

import http.server
import os
import re
import shutil
import socketserver
import subprocess
import tempfile
import threading
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.sources import our_files

ROOT = Path(__file__).resolve().parent.parent
ENGINE = ROOT / "runner" / "sandbox" / "images" / "engine"
LOCKS = ["requirements.lock", "requirements-dev.lock", "requirements-node.lock"]

HOSTS = [".".join(parts) for parts in (("pypi", "org"), ("files", "python" + "hosted", "org"))] + [
    ".".join(parts)
    for parts in (("registry", "npmjs", "org"), ("deb", "debian", "org"), ("registry-1", "docker", "io"))
]
PLACES = [
    "/" + "/".join(parts) for parts in (("work", "main"), ("work", "shared"), ("work", ".library"), ("tmp", "dev"))
]


def run(*words: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a command from the root of the checkout and return it with its output, whatever its exit code."""
    kept = {k: v for k, v in os.environ.items() if k not in {"DOCKER_HOST", "MAKEFLAGS", "MAKELEVEL", "MFLAGS"}}
    return subprocess.run(
        list(words),
        cwd=ROOT,
        env=kept | environment,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=120,
    )


def pins(lock: str) -> dict[str, str]:
    """The locked version of each package, by canonical name; the first where markers choose."""
    found = re.findall(r"^([A-Za-z0-9._-]+)==([^ ;\\]+)", (ROOT / lock).read_text(), re.M)
    return {canonicalize_name(name): version for name, version in reversed(found)}


# --- make ---


def test_make_alone_lists_every_target_with_its_help() -> None:
    told = run("make")
    assert told.returncode == 0, told.stderr
    public = (ROOT / "Makefile").read_text().split("# What the targets above stand on")[0]
    targets = re.findall(r"^\.PHONY: (\S+)$", public, re.M)
    assert {"run", "test", "test-unit", "lint", "bench", "clean", "lock", "format", "types"} <= set(targets)
    for target in targets:
        assert re.search(rf"^  make {target} +\w.+$", told.stdout, re.M), f"make does not explain {target!r}"


def test_every_step_of_a_target_says_which_of_how_many_it_is() -> None:
    for target, body in re.findall(r"^(\w[\w-]*):.*\n((?:\t.*\n)+)", (ROOT / "Makefile").read_text(), re.M):
        steps = re.findall(r"\$\(call step,(\d+)/(\d+),", body)
        assert [int(n) for n, _ in steps] == list(range(1, len(steps) + 1)), f"{target}: the steps are not in order"
        assert {int(of) for _, of in steps} <= {len(steps)}, f"{target}: the number of steps is wrong"


@pytest.mark.parametrize("script", [ENGINE, ROOT / ".ci" / "run"], ids=lambda path: path.name)
def test_a_script_is_executable_and_bash_can_read_it(script: Path) -> None:
    assert os.access(script, os.X_OK)
    read = run("bash", "-n", script)
    assert read.returncode == 0, read.stderr


# --- the engine ---


@pytest.fixture
def folder() -> Iterator[Path]:
    # Not tmp_path: the paths of Unix sockets must stay short.
    made = Path(tempfile.mkdtemp(prefix="sandglass-", dir="/tmp"))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def place(folder: Path) -> dict[str, str]:
    """Settings of an engine of the test's own: its folder and its socket, where nothing answers yet."""
    return {
        "SANDGLASS_ENGINE_DIR": str(folder / "engine"),
        "SANDGLASS_ENGINE_SOCKET": str(folder / "engine.sock"),
    }


class FakeEngine(http.server.BaseHTTPRequestHandler):
    """Answers like an engine that has no containers, and notes on its server what was asked of it."""

    def do(self) -> None:
        self.server.asked.append(self.command)  # type: ignore[attr-defined]
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"[]")

    do_GET = do_POST = do_DELETE = do_PUT = do

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def answering(place: dict[str, str]) -> Iterator[list[str]]:
    """A fake engine on the socket of `place`; the value is the list of the methods of all its requests."""
    with socketserver.UnixStreamServer(place["SANDGLASS_ENGINE_SOCKET"], FakeEngine) as server:
        server.asked = []  # type: ignore[attr-defined]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server.asked  # type: ignore[attr-defined]
        server.shutdown()
        thread.join()


def test_an_engine_that_answers_is_used_and_left_untouched(place: dict[str, str], answering: list[str]) -> None:
    done = run(ENGINE, "ensure", **place)
    assert done.returncode == 0, done.stderr
    assert "using the engine at" in done.stderr
    assert set(answering) == {"GET"}
    assert not Path(place["SANDGLASS_ENGINE_DIR"]).exists()


def test_stop_leaves_an_engine_that_is_not_ours(place: dict[str, str], answering: list[str]) -> None:
    assert "not ours" in run(ENGINE, "status", **place).stdout
    done = run(ENGINE, "stop", "--purge", **place)
    assert done.returncode == 0, done.stderr
    assert "no engine of ours runs" in done.stderr
    assert run(ENGINE, "status", **place).returncode == 0
    assert set(answering) == {"GET"}


def test_stop_never_ends_a_process_only_because_a_pid_file_names_it(place: dict[str, str]) -> None:
    state = Path(place["SANDGLASS_ENGINE_DIR"]) / "run"
    state.mkdir(parents=True)
    with subprocess.Popen(["sleep", "600"]) as stranger:
        (state / "engine.pid").write_text(str(stranger.pid))
        done = run(ENGINE, "stop", **place)
        assert done.returncode == 0, done.stderr
        assert stranger.poll() is None, "stop ended a process that is no engine"
        stranger.kill()


@pytest.mark.parametrize(
    ("uid", "os_release"),
    [("1000", "ID=debian\n"), ("0", 'ID=fedora\nID_LIKE="rhel"\n')],
    ids=["not root", "not Debian"],
)
def test_where_an_engine_may_not_be_started_it_says_what_to_do(
    place: dict[str, str], folder: Path, uid: str, os_release: str
) -> None:
    (folder / "os-release").write_text(os_release)
    machine = {"SANDGLASS_ENGINE_UID": uid, "SANDGLASS_OS_RELEASE": str(folder / "os-release")}
    machine |= {"XDG_RUNTIME_DIR": str(folder), "HOME": str(folder)}
    done = run(ENGINE, "ensure", **place, **machine)
    assert done.returncode == 1
    assert "What to do" in done.stderr
    assert "rootless" in done.stderr
    assert not Path(place["SANDGLASS_ENGINE_DIR"]).exists(), "it began to set an engine up"


def test_an_engine_at_a_usual_rootless_place_is_pointed_out(
    place: dict[str, str], folder: Path, answering: list[str]
) -> None:
    (folder / "docker.sock").symlink_to(place["SANDGLASS_ENGINE_SOCKET"])
    elsewhere = place | {
        "SANDGLASS_ENGINE_SOCKET": str(folder / "nothing.sock"),
        "SANDGLASS_ENGINE_UID": "1000",
    }
    done = run(ENGINE, "ensure", **elsewhere, XDG_RUNTIME_DIR=str(folder))
    assert done.returncode == 1
    assert f"export DOCKER_HOST=unix://{folder}/docker.sock" in done.stderr
    assert set(answering) == {"GET"}


def test_a_chosen_engine_that_does_not_answer_is_named_and_never_replaced(place: dict[str, str], folder: Path) -> None:
    done = run(ENGINE, "ensure", **place, DOCKER_HOST=f"unix://{folder}/nothing.sock")
    assert done.returncode == 1
    assert f"DOCKER_HOST is unix://{folder}/nothing.sock" in done.stderr
    assert not Path(place["SANDGLASS_ENGINE_DIR"]).exists()


@pytest.mark.docker
@pytest.mark.slow
@pytest.mark.skipif(os.geteuid() != 0 or not shutil.which("dockerd"), reason="only root may start a second engine")
def test_an_engine_of_our_own_starts_once_and_stops_whole(place: dict[str, str]) -> None:
    home = Path(place["SANDGLASS_ENGINE_DIR"])
    try:
        started = run(ENGINE, "ensure", **place)
        assert started.returncode == 0, started.stderr
        assert "ours" not in run(ENGINE, "status", **place).stdout.replace("our own", "")
        pid = int((home / "run" / "engine.pid").read_text())
        assert run(ENGINE, "ensure", **place).returncode == 0
        assert int((home / "run" / "engine.pid").read_text()) == pid, "a second ensure started a second engine"
    finally:
        stopped = run(ENGINE, "stop", "--purge", **place)
    assert stopped.returncode == 0, stopped.stderr
    assert not home.exists()
    assert str(home) not in run("ps", "-eo", "args").stdout
    assert str(home) not in Path("/proc/mounts").read_text()


# --- locks ---


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_a_hash_and_no_index_is_named(lock: str) -> None:
    text = (ROOT / lock).read_text()
    entries = re.split(r"\n(?=[A-Za-z0-9])", text.split("make lock\n", 1)[1])
    assert entries
    for entry in entries:
        assert re.match(r"[\w.\[\]-]+==\S+", entry), f"{lock}: not pinned: {entry[:60]!r}"
        assert "--hash=sha256:" in entry, f"{lock}: no hash: {entry[:60]!r}"
    assert "index-url" not in text
    assert "://" not in text


def test_the_locks_satisfy_what_pyproject_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    needs = project["dependencies"]
    for lock, wanted in (
        ("requirements.lock", needs),
        ("requirements-dev.lock", needs + project["optional-dependencies"]["dev"]),
    ):
        locked = pins(lock)
        for need in map(Requirement, wanted):
            version = locked.get(canonicalize_name(need.name))
            assert version, f"{lock} lacks {need.name}: run make lock"
            assert need.specifier.contains(version), f"{lock} has {need.name} {version}, not {need}: run make lock"


def test_tests_run_against_the_versions_that_are_shipped() -> None:
    shipped, tested = pins("requirements.lock"), pins("requirements-dev.lock")
    assert {name: tested.get(name) for name in shipped} == shipped


def test_the_page_is_built_with_the_node_that_judges() -> None:
    judging = ROOT / "runner" / "sandbox" / "images" / "javascript" / "requirements.lock"
    assert (ROOT / "requirements-node.lock").read_text() == judging.read_text()


# --- what a checkout says ---


def test_no_file_names_a_package_registry_or_a_place_on_somebodys_machine() -> None:
    guilty = [
        f"{path.relative_to(ROOT)}: {word}"
        for path in our_files()
        for text in [path.read_bytes()]
        for word in HOSTS + PLACES
        if word.encode() in text
    ]
    assert guilty == []
