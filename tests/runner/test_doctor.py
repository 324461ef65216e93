"""The doctor: a host is called safe only where every probe that must hold was proved to hold."""

import json
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from runner.doctor import host, reading, trial, unreachable
from runner.doctor.catalogue import QUESTIONS
from runner.doctor.examine import answer, attempt, examine
from runner.doctor.finding import Diagnosis, Grade, Outcome, Probe, Reading, Weight, grade
from runner.doctor.visit import INSIDE, PLANS, source_of
from runner.languages import LANGUAGES
from runner.sandbox.container import Engine
from runner.sandbox.images import build
from runner.sandbox.link import SandboxError
from runner.sandbox.program import Ran
from runner.verdict import Verdict

MUST = [id for id, question in QUESTIONS.items() if question.weight is Weight.MUST]
MATTERS = [id for id, question in QUESTIONS.items() if question.weight is Weight.MATTERS]
NOTES = [id for id, question in QUESTIONS.items() if question.weight is Weight.NOTE]
READERS = {name: reader for plan in PLANS for name, reader in plan.readers.items()}


def probes(**outcomes: Outcome) -> list[Probe]:
    """All probes passed, but for those named."""
    return [answer(id, Reading(outcomes.get(id.replace("-", "_"), Outcome.PASS), "seen")) for id in QUESTIONS]


# --- the grade ---


def test_a_host_where_everything_passed_and_a_second_wall_stands_gets_the_best_grade() -> None:
    assert grade(probes(), QUESTIONS) is Grade.A


@pytest.mark.parametrize("outcome", [Outcome.WARN, Outcome.FAIL, Outcome.SKIPPED])
def test_no_second_wall_is_no_worse_than_good(outcome: Outcome) -> None:
    assert grade(probes(boundary=outcome), QUESTIONS) is Grade.B


@pytest.mark.parametrize("id", MUST)
def test_whatever_must_hold_and_failed_makes_a_host_unsafe(id: str) -> None:
    assert grade(probes(**{id.replace("-", "_"): Outcome.FAIL}), QUESTIONS) is Grade.F


@pytest.mark.parametrize("id", MUST)
def test_whatever_must_hold_and_was_not_looked_at_makes_a_host_unsafe(id: str) -> None:
    assert grade(probes(**{id.replace("-", "_"): Outcome.SKIPPED}), QUESTIONS) is Grade.F
    assert grade([probe for probe in probes() if probe.id != id], QUESTIONS) is Grade.F


def test_a_second_answer_cannot_make_a_failure_good() -> None:
    bad = next(probe for probe in probes() if probe.id == "network")
    for twice in ([replace(bad, status=Outcome.FAIL), *probes()], [*probes(), replace(bad, status=Outcome.FAIL)]):
        assert grade(twice, QUESTIONS) is Grade.F


def test_nothing_asked_is_nothing_proved() -> None:
    assert grade([], QUESTIONS) is Grade.F
    assert grade([], {}) is Grade.F


@pytest.mark.parametrize("id", [*MUST, *MATTERS])
def test_a_warning_of_something_that_matters_lowers_the_grade(id: str) -> None:
    assert grade(probes(**{id.replace("-", "_"): Outcome.WARN}), QUESTIONS) is Grade.C


@pytest.mark.parametrize("id", [id for id in NOTES if id != "boundary"])
def test_a_note_does_not_change_the_grade(id: str) -> None:
    assert grade(probes(**{id.replace("-", "_"): Outcome.WARN}), QUESTIONS) is Grade.A


def test_a_probe_that_could_not_run_has_failed() -> None:
    assert answer("network", Reading(Outcome.SKIPPED, "nobody looked")).status is Outcome.FAIL


async def test_a_step_that_breaks_fails_each_of_its_probes() -> None:
    async def broken() -> dict[str, Reading]:
        raise SandboxError("gone")

    found = await attempt(["user", "seccomp"], broken())
    assert {name: one.outcome for name, one in found.items()} == {"user": Outcome.FAIL, "seccomp": Outcome.FAIL}


def test_a_host_without_an_engine_is_not_safe() -> None:
    document = unreachable("No Docker engine answers.").document()
    assert (document["grade"], document["safe"]) == ("F", False)


def test_the_weightiest_advice_comes_first_and_none_comes_twice() -> None:
    told = [
        answer("live-restore", Reading(Outcome.WARN, "", "a note")),
        answer("runtime", Reading(Outcome.WARN, "", "update")),
        answer("network", Reading(Outcome.FAIL, "", "stop")),
        answer("names", Reading(Outcome.FAIL, "", "stop")),
    ]
    assert Diagnosis(Grade.F, tuple(told), {}).advice() == ["stop", "update"]


# --- what programs say ---


def ran(*lines: str, end: str = "end yes", **facts: Any) -> Ran:
    """A run that printed these lines and came to its end."""
    said = "\n".join([*lines, end, ""]).encode()
    return replace(Ran(0, None, None, False, 1.0, 1.0, 1, said, b"", b""), **facts)


def calls(**seen: str) -> list[str]:
    return [f"{name} {seen.get(name, 'EPERM')}" for name in reading.CALLS]


def reached(**seen: str) -> list[str]:
    places = [f"{kind}.{address}" for address in reading.ADDRESSES for kind in ("tcp", "udp")]
    return [f"{place} {seen.get(place.replace('.', '_').replace('-', '_'), 'ENETUNREACH 0')}" for place in places]


STATUS = [
    *("status.Uid 7 7 7 7", "status.Gid 7 7 7 7", "status.Groups none", "status.NoNewPrivs 1", "status.Seccomp 2"),
    *(f"status.{name} 0000000000000000" for name in ("CapInh", "CapPrm", "CapEff", "CapAmb")),
    "status.CapBnd 00000000000000e0",
]
FILES = ["seen 9", "writable /tmp", "lent", "sockets", "devices", "root read-only", "made"]
KERNEL = ["others 2", "leaks", "masked", "load"]
FLOODS = [
    ran("filled 64 ENOSPC"),
    ran("sparse EFBIG", "reserved EFBIG"),
    ran("files 4095 ENOSPC"),
    ran("left 0"),
]
PONG = ran(end="pong yes")
BOMB = ran(signal=9, exit_code=None, killed="cpu", end="")
GOOD: dict[str, list[Ran]] = {
    "network": [ran(*reached())],
    "interfaces": [ran("interfaces lo", "routes 0")],
    "names": [ran("lookup refused 3")],
    "meeting": [
        ran("control 2", "met 0", "from 10.0", "to 13.0"),
        ran("met 0", "from 10.2", "to 12.2"),
    ],
    "limits": [ran("limit.memory 335544320", "limit.pids 256", "limit.cpu 200000 100000")],
    "forks": [ran("children 63"), BOMB, PONG],
    "memory": [ran("took 16", "took 304", signal=9, exit_code=None, oom=True, end=""), PONG],
    "disk-fill": FLOODS,
    "inodes": FLOODS,
    "clean": FLOODS,
    "answers": [ran("control found", "answer", "files 9", "bytes 9", "whole yes")],
    **{key: [ran(*KERNEL)] for key in ("processes", "masked", "host-load")},
    **{key: [ran(*STATUS)] for key in ("user", "capabilities", "seccomp")},
    **{key: [ran(*calls(), "int80 SIGNAL-31")] for key in ("syscalls", "foreign-calls")},
    "control-groups": [ran("groups 9", "written")],
    **{key: [ran(*FILES)] for key in ("sockets", "read-only", "writable", "setuid")},
}
BY_NAME: dict[str, reading.Reader] = {**READERS, "meeting": reading.meeting, "answers": reading.search}


def read(name: str, runs: list[Ran], own_kernel: bool = False) -> Outcome:
    return reading.read(BY_NAME[name], runs, own_kernel).outcome


def test_every_question_that_needs_a_sandbox_has_a_good_answer_here() -> None:
    said = set(host.readings({}, {}, None)) | {"forged", "hang-up", "gone"}
    assert set(GOOD) == set(BY_NAME) == set(QUESTIONS) - said


@pytest.mark.parametrize("name", GOOD)
def test_a_program_that_was_refused_everything_passes(name: str) -> None:
    assert read(name, GOOD[name]) is Outcome.PASS


@pytest.mark.parametrize("name", GOOD)
@pytest.mark.parametrize(
    "lie",
    [
        ran(stdout=b""),
        ran("pass", "all good", "status pass"),
        ran(stdout=b"\xff\xfe\x00"),
        ran("end yes"),
        ran(*(["children 0", "took 0", "met 0"] * 2)),
    ],
    ids=["silence", "words", "bytes", "end twice", "all twice"],
)
def test_a_program_that_does_not_say_what_it_saw_has_proved_nothing(name: str, lie: Ran) -> None:
    assert read(name, [lie] * len(GOOD[name])) is Outcome.FAIL
    assert read(name, []) is Outcome.FAIL


@pytest.mark.parametrize("name", [name for name in GOOD if name not in ("forks", "memory", "host-load")])
def test_a_line_that_is_missing_or_said_twice_fails(name: str) -> None:
    for place, run in enumerate(GOOD[name]):
        lines = run.stdout.decode().splitlines()
        for changed in ([], lines[:-1], lines + lines[:1]):
            runs = [*GOOD[name][:place], replace(run, stdout="\n".join(changed).encode()), *GOOD[name][place + 1 :]]
            spoken = name not in ("disk-fill", "inodes", "clean") or len(set(GOOD[name])) == 1
            assert not spoken or read(name, runs) is Outcome.FAIL, (place, changed)


BAD: list[tuple[str, list[Ran]]] = [
    ("network", [ran(*reached(tcp_web="CONNECTED 3"))]),
    ("network", [ran(*reached(tcp_bridge="ECONNREFUSED 0"))]),
    ("network", [ran(*reached(udp_dns_server="SENT 0"))]),
    ("network", [ran(*reached(tcp_cloud_metadata="TIMEOUT 3001"))]),
    ("network", [ran(*reached(tcp_cloud_metadata="ENETUNREACH 3001"))]),
    ("network", [ran(*reached()[:-1])]),
    ("interfaces", [ran("interfaces eth0 lo", "routes 0")]),
    ("interfaces", [ran("interfaces lo", "routes 2")]),
    ("names", [ran("lookup 93.184.215.14 20")]),
    ("meeting", [ran("control 0", "met 0", "from 1", "to 9"), ran("met 0", "from 1", "to 9")]),
    ("meeting", [ran("control 2", "met 0", "from 1", "to 3"), ran("met 0", "from 4", "to 9")]),
    ("meeting", [ran("control 2", "met 0", "from 1", "to 9"), ran("met 1", "from 1", "to 9")]),
    ("meeting", [ran("control 2", "met 1", "from 1", "to 9"), ran("met 0", "from 1", "to 9")]),
    ("limits", [ran("limit.memory max", "limit.pids 256", "limit.cpu 1 1")]),
    ("limits", [ran("limit.memory 9223372036854771712", "limit.pids 256", "limit.cpu 1 1")]),
    ("limits", [ran("limit.memory 1", "limit.pids max", "limit.cpu 1 1")]),
    ("limits", [ran("limit.memory 1", "limit.pids 256", "limit.cpu -1")]),
    ("limits", [ran("limit.memory 1", "limit.pids absent", "limit.cpu 1")]),
    ("forks", [ran("children 400"), BOMB, PONG]),
    ("forks", [ran("children 0"), BOMB, PONG]),
    ("forks", [ran("children 63"), ran(), PONG]),
    ("forks", [ran("children 63"), BOMB, ran(exit_code=1)]),
    ("memory", [ran("took 1024"), PONG]),
    ("memory", [ran("took 1024", oom=True), PONG]),
    ("memory", [ran(signal=9, oom=True), PONG]),
    ("memory", [ran("took 304", oom=True), ran(stdout=b"")]),
    ("disk-fill", [ran("filled 192 never"), *FLOODS[1:]]),
    ("disk-fill", [FLOODS[0], ran("sparse written", "reserved EFBIG"), *FLOODS[2:]]),
    ("inodes", [*FLOODS[:2], ran("files 20000 never"), FLOODS[3]]),
    ("clean", [*FLOODS[:3], ran("left 1 flood-1")]),
    ("clean", [ran("filled 0 EACCES"), *FLOODS[1:]]),
    ("answers", [ran("control missed", "answer", "files 9", "bytes 9", "whole yes")]),
    ("answers", [ran("control found", "answer /box/x", "files 9", "bytes 9", "whole yes")]),
    ("answers", [ran("control found", "answer", "files 9", "bytes 9", "whole no")]),
    ("processes", [ran("others 2", "leaks /proc/1/environ", "masked", "load")]),
    ("masked", [ran("others 2", "leaks", "masked /proc/kcore", "load")]),
    ("user", [ran(*STATUS[1:], "status.Uid 0 0 0 0")]),
    ("user", [ran(*STATUS[1:], "status.Uid 7 7 0 7")]),
    ("user", [ran(*STATUS[1:], "status.Uid")]),
    ("user", [ran(*STATUS[:2], *STATUS[3:], "status.Groups 0")]),
    ("capabilities", [ran(*STATUS[:-1], "status.CapBnd 00000000a80425fb")]),
    ("capabilities", [ran(*[line.replace("CapEff 00", "CapEff 01") for line in STATUS])]),
    ("capabilities", [ran(*[line.replace("NoNewPrivs 1", "NoNewPrivs 0") for line in STATUS])]),
    ("seccomp", [ran(*[line.replace("Seccomp 2", "Seccomp 0") for line in STATUS])]),
    *(("syscalls", [ran(*calls(**{name: "ALLOWED"}))]) for name in reading.CALLS),
    ("syscalls", [ran(*calls(flock="EINVAL"))]),
    ("syscalls", [ran(*calls()[1:])]),
    ("control-groups", [ran("groups 9", "written /sys/fs/cgroup/memory.max")]),
    ("sockets", [ran(*[line.replace("sockets", "sockets /run/docker.sock") for line in FILES])]),
    ("read-only", [ran(*[line.replace("read-only", "writable") for line in FILES])]),
    ("read-only", [ran(*[line.replace("made", "made /etc/x") for line in FILES])]),
    ("writable", [ran(*[line.replace("/tmp", "/tmp /dev/shm") for line in FILES])]),
    ("writable", [ran(*[line.replace("writable /tmp", "writable") for line in FILES])]),
    ("setuid", [ran(*[line.replace("lent", "lent /usr/bin/su") for line in FILES])]),
    ("setuid", [ran(*[line.replace("devices", "devices /dev/sda") for line in FILES])]),
]


@pytest.mark.parametrize(("name", "runs"), BAD, ids=[f"{name}-{place}" for place, (name, _) in enumerate(BAD)])
def test_anything_that_was_not_refused_fails(name: str, runs: list[Ran]) -> None:
    assert read(name, runs) is Outcome.FAIL


def test_a_kernel_of_the_sandboxs_own_may_answer_what_never_reaches_the_hosts() -> None:
    assert read("syscalls", [ran(*calls(flock="ALLOWED", ptrace="ALLOWED"))], own_kernel=True) is Outcome.PASS
    assert read("syscalls", [ran(*calls(mount="ALLOWED"))], own_kernel=True) is Outcome.FAIL
    hidden = [ran("limit.memory absent", "limit.pids absent", "limit.cpu absent")]
    assert read("limits", hidden, own_kernel=True) is Outcome.PASS
    assert read("host-load", [ran(*KERNEL[:3], "load /proc/stat")], own_kernel=True) is Outcome.PASS
    assert read("host-load", [ran(*KERNEL[:3], "load /proc/stat")]) is Outcome.WARN


def test_a_forger_must_get_an_honest_verdict_twice() -> None:
    assert trial.forged([Verdict.RTE, Verdict.WA]).outcome is Outcome.PASS
    for verdicts in ([Verdict.AC, Verdict.RTE], [Verdict.IE, Verdict.RTE], [Verdict.RTE], []):
        assert trial.forged(verdicts).outcome is Outcome.FAIL


# --- what the host says ---


@pytest.mark.parametrize(
    ("name", "version", "outcome"),
    [
        ("runc", "1.1.5+ds1", Outcome.WARN),
        ("runc", "1.1.12", Outcome.WARN),
        ("runc", "1.2.8", Outcome.WARN),
        ("runc", "1.3.5", Outcome.WARN),
        ("runc", "1.3.6", Outcome.PASS),
        ("runc", "1.4.2", Outcome.WARN),
        ("runc", "1.4.3", Outcome.PASS),
        ("runc", "1.5.0", Outcome.PASS),
        ("runc", "", Outcome.WARN),
        ("crun", "1.8.1", Outcome.WARN),
        ("crun", "1.20", Outcome.PASS),
        ("runsc", "", Outcome.PASS),
        ("other", "9.9", Outcome.WARN),
    ],
)
def test_a_runtime_with_a_known_way_out_or_an_unknown_one_is_warned_of(
    name: str, version: str, outcome: Outcome
) -> None:
    assert host.runtime(name, version).outcome is outcome


@pytest.mark.parametrize("key", ["MemoryLimit", "CpuCfsQuota", "PidsLimit"])
@pytest.mark.parametrize("value", [False, None])
def test_an_engine_that_cannot_limit_something_fails(key: str, value: bool | None) -> None:
    info = {"MemoryLimit": True, "CpuCfsQuota": True, "PidsLimit": True}
    assert host.controllers(info).outcome is Outcome.PASS
    assert host.controllers(info | {key: value}).outcome is Outcome.FAIL


def test_an_engine_that_says_nothing_is_not_trusted() -> None:
    found = host.readings({}, {}, None)
    assert found["controllers"].outcome is Outcome.FAIL
    assert {name for name, one in found.items() if one.outcome is Outcome.PASS} == {"engine"}


def test_weak_kernel_settings_are_named(tmp_path: Path) -> None:
    (tmp_path / "fs").mkdir()
    (tmp_path / "fs" / "protected_symlinks").write_text("0\n")
    (tmp_path / "fs" / "protected_hardlinks").write_text("1\n")
    values = host.read_settings(tmp_path)
    assert host.kernel_settings(values).proof == "fs.protected_symlinks=0"
    assert host.kernel_settings(values | {"fs/protected_symlinks": "1"}).outcome is Outcome.PASS
    assert host.kernel_settings({}).outcome is Outcome.SKIPPED


def test_every_program_is_sent_and_tries_every_call() -> None:
    used = {plan.program for plan in PLANS} | {"meet", "search", "forge", "endless"}
    assert {path.stem for path in INSIDE.glob("*.py")} == used
    tried = source_of("syscalls")
    assert [name for name in reading.CALLS if f'"{name}": ' not in tried] == []


# --- on this host ---


class WeakEngine(Engine):
    """An engine that gives away what it should not: a network of the host, every system call, no limit of processes."""

    def _create_now(
        self, image: str, owner: str, options: dict[str, Any], container: dict[str, Any]
    ) -> tuple[str, Any]:
        given = options | {"network_mode": "host", "security_opt": ["seccomp=unconfined"], "pids_limit": -1}
        return super()._create_now(image, owner, given, container | {"hostname": None})


@pytest.fixture
async def weak_engine() -> AsyncIterator[Engine]:
    engine = await WeakEngine.connect()
    # No holder of networks: this one's are the host's own.
    engine.info = replace(engine.info, runtime="")
    yield engine
    await engine.close()


@pytest.mark.docker
@pytest.mark.timeout(600)
async def test_everything_that_must_hold_holds_on_this_host(engine: Engine) -> None:
    image = await build.ensure(engine, LANGUAGES["python"], print)
    told: list[Probe] = []
    diagnosis = await examine(engine, image, told.append)
    assert {probe.id: probe.proof for probe in told if probe.id in MUST and probe.status is not Outcome.PASS} == {}
    assert [probe.id for probe in diagnosis.probes] == list(QUESTIONS)
    assert sorted(told, key=lambda probe: probe.id) == sorted(diagnosis.probes, key=lambda probe: probe.id)
    assert diagnosis.safe
    assert all(probe.proof and (probe.advice or probe.status is not Outcome.WARN) for probe in told)
    json.dumps(diagnosis.document())


@pytest.mark.docker
@pytest.mark.timeout(600)
async def test_a_host_with_weaker_containers_is_not_called_safe(weak_engine: Engine) -> None:
    image = await build.ensure(weak_engine, LANGUAGES["python"], print)
    diagnosis = await examine(weak_engine, image, lambda probe: None)
    assert diagnosis.grade is Grade.F
    failed = {probe.id for probe in diagnosis.probes if probe.status is Outcome.FAIL}
    assert failed >= {"interfaces", "meeting", "limits", "capabilities", "seccomp", "syscalls"}
    assert "gone" not in failed


def test_the_command_refuses_a_host_without_an_engine(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "app.cli", "doctor", "--json"],
        env={"DOCKER_HOST": f"unix://{tmp_path}/none.sock", "PATH": "/usr/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    document = json.loads(done.stdout)
    assert (document["grade"], document["safe"]) == ("F", False)
    assert "not safe" in done.stderr
