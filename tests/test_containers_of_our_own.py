"""Our own image and compose file: what they promise on paper, and that they start, serve and judge."""

import asyncio
import os
import re
import secrets
import shutil
import socket
import subprocess
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import docker
import httpx
import pytest
import yaml
from docker.models.containers import Container

from runner.sandbox.container import Engine
from runner.sandbox.images import build
from tests.conftest import missing

ROOT = Path(__file__).resolve().parent.parent
DOCKERFILE = (ROOT / "Dockerfile").read_text()
COMPOSE = (ROOT / "docker-compose.yml").read_text()
SERVER_UID = 10001


# --- on paper ---


def service() -> dict[str, Any]:
    services = yaml.safe_load(COMPOSE)["services"]
    assert list(services) == ["sandglass"]
    found: dict[str, Any] = services["sandglass"]
    return found


def test_every_stage_of_the_image_takes_its_base_from_the_same_argument() -> None:
    assert DOCKERFILE.count("ARG BASE=debian:trixie-slim\n") == 1
    stages = re.findall(r"^FROM (\S+)(?: AS (\w+))?$", DOCKERFILE, re.M)
    names = {name for _, name in stages}
    assert all(base == "${BASE}" or base in names for base, _ in stages)


def test_the_classic_builder_can_read_the_dockerfile() -> None:
    assert not re.search(r"^\s*#\s*syntax=|--mount=|--link|--chmod|^(RUN|COPY) .*<<", DOCKERFILE, re.M)


def test_packages_enter_the_image_only_with_hashes() -> None:
    for line in re.findall(r"pip install (.*)", DOCKERFILE):
        assert "--require-hashes" in line or "--no-deps --no-build-isolation" in line


def test_compose_opens_its_port_to_this_machine_only() -> None:
    assert all(port.startswith("127.0.0.1:") for port in service()["ports"])


def test_compose_takes_no_power_that_the_start_does_not_need() -> None:
    told = service()
    assert told["cap_drop"] == ["ALL"]
    assert sorted(told["cap_add"]) == ["CHOWN", "SETGID", "SETUID"]
    assert told["read_only"] is True
    assert "no-new-privileges:true" in told["security_opt"]
    assert not {"privileged", "pid", "network_mode", "devices"} & set(told)


def test_compose_says_plainly_what_the_socket_means() -> None:
    comments = " ".join(line.strip("# ") for line in COMPOSE.splitlines() if line.lstrip().startswith("#"))
    assert "root on this host" in comments
    assert "ROOTLESS" in comments


# --- in use ---


def socket_path() -> str:
    """The engine's socket as a path that can be mounted."""
    address = os.environ.get("DOCKER_HOST", "unix:///var/run/docker.sock")
    if not address.startswith("unix://"):
        pytest.skip("the engine is reached over the network: there is no socket to mount")
    return address.removeprefix("unix://")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def extra_certificates() -> str:
    """What this machine trusts besides Debian's certificates, or nothing."""
    return "\n".join(path.read_text() for path in sorted(Path("/usr/local/share/ca-certificates").glob("*.crt")))


@pytest.fixture(scope="module")
def client() -> Iterator[docker.DockerClient]:
    client = docker.from_env(timeout=900)
    yield client
    client.close()


@pytest.fixture(scope="module")
async def image(engine: Engine, client: docker.DockerClient) -> AsyncIterator[str]:
    """The tag of our image, built from whichever Debian this machine has."""
    base = await build.ensure_system(engine, print)
    tag = f"sandglass-of-our-own:{secrets.token_hex(4)}"
    await asyncio.to_thread(
        client.images.build,
        path=str(ROOT),
        tag=tag,
        buildargs={"BASE": base, "EXTRA_CA": extra_certificates()},
        network_mode="host",
        rm=True,
        forcerm=True,
    )
    yield tag
    client.images.remove(tag, force=True)
    # A developer's next build is quicker with the stages kept; a machine that only checks wants them gone.
    if os.environ.get("CI"):
        client.images.prune(filters={"dangling": True, "label": "sandglass.stage"})


@pytest.fixture
def container(image: str, client: docker.DockerClient) -> Iterator[tuple[Container, str]]:
    """Our image running as compose would run it, but on the host's network, with its address."""
    port, volume = free_port(), client.volumes.create()
    told = service()
    started = client.containers.run(
        image,
        ["serve", "--host", "127.0.0.1"],
        detach=True,
        network_mode="host",
        environment={"PORT": str(port), "SANDGLASS_LANGUAGES": "python"},
        volumes={volume.name: {"bind": "/data"}, socket_path(): {"bind": "/var/run/docker.sock"}},
        cap_drop=told["cap_drop"],
        cap_add=told["cap_add"],
        security_opt=told["security_opt"],
        read_only=True,
        tmpfs={"/tmp": ""},
    )
    yield started, f"http://127.0.0.1:{port}"
    started.remove(force=True)
    volume.remove()


async def until_python_is_ready(browser: httpx.AsyncClient, log: Callable[[], str]) -> None:
    for _ in range(600):
        try:
            health = (await browser.get("/api/health")).raise_for_status().json()
        except httpx.HTTPError:
            health = {"languages": []}
        if ("python", "ready") in {(told["id"], told["state"]) for told in health["languages"]}:
            return
        await asyncio.sleep(0.4)
    pytest.fail(f"Python never became ready.\n{log()}")


async def a_right_answer_is_accepted(address: str, log: Callable[[], str]) -> None:
    """Open the page and send a problem's own reference solution, as a visitor would."""
    async with httpx.AsyncClient(base_url=address, timeout=30) as browser:
        await until_python_is_ready(browser, log)
        page = await browser.get("/")
        assert page.headers["content-type"].startswith("text/html")
        assert "<script" in page.text
        problems = (await browser.get("/api/problems")).json()["problems"]
        slug = next(told["slug"] for told in problems if "python" in told["languages"])
        source = next((ROOT / "problems" / slug / "solutions" / "reference").glob("*.py")).read_text()
        body = {"problem": slug, "language": "python", "source": source, "kind": "run"}
        sent = await browser.post("/api/submissions", json=body, headers={"Idempotency-Key": secrets.token_hex(8)})
        assert sent.status_code == 202, sent.text
        place = f"/api/submissions/{sent.json()['id']}"
        async with browser.stream("GET", f"{place}/events", timeout=120) as events:
            await events.aread()
        told = (await browser.get(place)).json()
        assert told["verdict"] == "AC", told


@pytest.mark.docker
@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_our_image_serves_the_page_and_judges_without_root(container: tuple[Container, str]) -> None:
    started, address = container

    def log() -> str:
        started.reload()
        return f"{started.status}\n{started.logs().decode(errors='replace')}"

    await a_right_answer_is_accepted(address, log)
    # The engine's own health check comes and goes beside the server.
    servers = [line for line in started.top(ps_args="-eo uid,pid,args")["Processes"] if "sandglass serve" in line[2]]
    assert {int(uid) for uid, _, _ in servers} == {SERVER_UID}
    started.stop(timeout=30)
    assert started.wait()["StatusCode"] == 0, log()


def compose(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = ["docker-compose"] if shutil.which("docker-compose") else ["docker", "compose"]
    # Compose of Debian is a Python program: this environment's Python must not become its own.
    path = os.pathsep.join(p for p in os.environ["PATH"].split(os.pathsep) if ".venv" not in p)
    return subprocess.run(
        [*command, "--file", str(ROOT / "docker-compose.yml"), *words],
        env=os.environ | {"PATH": path} | environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.docker
@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_the_compose_file_as_it_is_starts_a_service_that_judges(image: str) -> None:
    if compose("version").returncode != 0:
        missing("docker", "neither docker-compose nor docker compose is installed")
    port = free_port()
    settings = {
        "COMPOSE_PROJECT_NAME": f"sandglass{secrets.token_hex(4)}",
        "PORT": str(port),
        "ENGINE_SOCKET": socket_path(),
        "SANDGLASS_IMAGE": image,
        "SANDGLASS_LANGUAGES": "python",
    }

    def log() -> str:
        return compose("ps", **settings).stdout + compose("logs", **settings).stdout

    try:
        up = compose("up", "--detach", "--no-build", **settings)
        assert up.returncode == 0, up.stderr
        await a_right_answer_is_accepted(f"http://127.0.0.1:{port}", log)
    finally:
        down = compose("down", "--volumes", "--timeout", "30", **settings)
    assert down.returncode == 0, down.stderr
