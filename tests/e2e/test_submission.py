"""One submission, there and back, through the real server: verdicts, containers, shutdown, restart."""

import contextlib
import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import docker
import pytest

from runner.sandbox.container import HOLDER, LABEL
from tests.serving import Server, serving

pytestmark = pytest.mark.docker

PACKAGES = Path(__file__).parent.parent / "runner" / "packages"
RIGHT = "def add(a, b):\n    return a + b\n"
WRONG = "def add(a, b):\n    return a - b\n"
SLOW = "import time\ndef add(a, b):\n    time.sleep(0.25)\n    return a + b\n"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(tmp_path_factory.mktemp("data"), SANDGLASS_PROBLEMS=str(PACKAGES)) as server:
        yield server.ready("python")


@contextlib.contextmanager
def docker_client() -> Iterator[docker.DockerClient]:
    client = docker.from_env()
    try:
        yield client
    finally:
        client.close()


def owner_of(data: Path) -> str:
    return (data / "owner").read_text().strip()


def containers(owner: str) -> list[str]:
    with docker_client() as client:
        return [one["Id"] for one in client.api.containers(all=True, filters={"label": f"{LABEL}={owner}"})]


def test_right_code_is_accepted_and_wrong_code_is_told_why(server: Server) -> None:
    right = server.wait(server.send("add", "python", RIGHT))
    assert (right["state"], right["verdict"]) == ("done", "AC")
    assert len(right["cases"]) == len(right["planned"]) == 4
    wrong = server.wait(server.send("add", "python", WRONG))
    assert wrong["verdict"] == "WA"
    assert wrong["cases"][0]["message"] == "Expected 42, got -4."


def test_cases_arrive_while_later_ones_still_run(server: Server) -> None:
    identifier = server.send("add", "python", SLOW)
    arrived = list(server.events(identifier))
    names = [name for name, _, _ in arrived]
    assert names[0] == "snapshot"
    assert names[-1] == "done"
    times = [when for name, _, when in arrived if name == "case"]
    assert len(times) == 4
    assert times[-1] - times[0] > 0.5


def test_one_container_is_created_started_and_removed_for_each_submission(server: Server) -> None:
    """The engine's own event log: no container serves twice, and each used one is removed."""
    server.ready("python", "javascript", "cpp")
    owner = owner_of(server.data)
    time.sleep(5)
    since = time.time()
    sent = [server.send("add", "python", RIGHT) for _ in range(3)]
    assert {server.wait(one)["verdict"] for one in sent} == {"AC"}
    time.sleep(3)
    until = time.time()
    actions: dict[str, list[str]] = {}
    with docker_client() as client:
        log = client.api.events(
            since=since, until=until, filters={"label": f"{LABEL}={owner}", "type": "container"}, decode=True
        )
        for event in log:
            if event["Actor"]["Attributes"]["name"].startswith(HOLDER):
                continue  # it only owns a network, and is lent to one sandbox after another
            actions.setdefault(event["Actor"]["ID"], []).append(event["Action"])
    ended = [seen for seen in actions.values() if "destroy" in seen]
    assert len(ended) == 3
    allowed = {"create", "attach", "start", "kill", "die", "destroy", "oom"}
    for seen in actions.values():
        assert set(seen) <= allowed, seen
        assert seen.count("start") <= 1
    assert sum("start" in seen for seen in actions.values()) == 3, "each used sandbox is replaced by one new"


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_no_container_is_left_after_shutdown(number: int, tmp_path: Path) -> None:
    with serving(tmp_path, SANDGLASS_PROBLEMS=str(PACKAGES)) as server:
        server.ready("python")
        server.send("add", "python", SLOW)
        time.sleep(0.3)
        owner = owner_of(tmp_path)
        assert containers(owner)
        assert server.stop(number) == 0
        assert containers(owner) == []


def test_verdict_and_timing_are_found_again_after_a_restart(tmp_path: Path) -> None:
    with serving(tmp_path, SANDGLASS_PROBLEMS=str(PACKAGES)) as server:
        server.ready("python")
        before = server.wait(server.send("add", "python", RIGHT))
        server.stop()
        server.start()
        assert server.submission(before["id"]) == before
        server.kill()
        server.start()
        assert server.submission(before["id"]) == before


def test_what_was_accepted_before_a_kill_is_judged_after_it(tmp_path: Path) -> None:
    with serving(tmp_path, SANDGLASS_PROBLEMS=str(PACKAGES)) as server:
        server.ready("python")
        sent = [server.send("add", "python", SLOW) for _ in range(6)]
        server.kill()
        server.start().ready("python")
        assert {server.wait(one)["verdict"] for one in sent} == {"AC"}


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_no_submission_is_lost_or_judged_twice_while_the_server_is_killed_each_second(tmp_path: Path) -> None:
    count = int(os.environ.get("SANDGLASS_KILLED", "100"))
    limits = {"SANDGLASS_OPEN_SUBMISSIONS": "1000", "SANDGLASS_SUBMISSIONS_PER_MINUTE": "10000"}
    more = {"SANDGLASS_BACKLOG_SECONDS": "86400", "SANDGLASS_PROBLEMS": str(PACKAGES), "SANDGLASS_LANGUAGES": "python"}
    with serving(tmp_path, **limits, **more) as server:
        server.ready("python")
        sent = {}
        for number in range(count):
            right = number % 3 != 0
            sent[server.send("add", "python", RIGHT if right else WRONG, key=f"n{number}")] = "AC" if right else "WA"
        kills = 0
        deadline = time.monotonic() + 800
        while any(server.submission(one)["state"] not in ("done", "dead") for one in list(sent)[-3:]):
            assert time.monotonic() < deadline
            killer = threading.Timer(1.0, server.kill)
            killer.start()
            killer.join()
            kills += 1
            server.start()
        final = {one: server.wait(one) for one in sent}
        assert {one: seen["verdict"] for one, seen in final.items()} == sent
        assert all(len(seen["cases"]) in (1, 4) or seen["verdict"] == "WA" for seen in final.values())
        print(f"{count} submissions, {kills} kills, {max(seen['attempt'] for seen in final.values())} attempts at most")
        owner = owner_of(tmp_path)
        server.stop()
        assert containers(owner) == []
