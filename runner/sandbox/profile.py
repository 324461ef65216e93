"""What a container is denied, and the little that it is given: the options of its creation, as data."""

import json
from pathlib import Path
from typing import Any

MIB = 1024 * 1024
AGENT_RESERVE_MB = 64
CORES = 2
SECCOMP = json.dumps(json.loads((Path(__file__).parent / "images" / "seccomp.json").read_text(encoding="utf-8")))


def sealed(memory_mb: int) -> dict[str, Any]:
    """What holds for every container of ours: no network, no way up, nothing to write to."""
    memory = memory_mb * MIB
    return {
        "network_mode": "none",
        "ipc_mode": "none",
        "read_only": True,
        "cap_drop": ["ALL"],
        "security_opt": ["no-new-privileges", f"seccomp={SECCOMP}"],
        "mem_limit": memory,
        "memswap_limit": memory,
        "log_config": {"type": "none"},
        "restart_policy": {"Name": "no"},
        "auto_remove": True,
    }


def sandbox(uid: int, memory_mb: int, cpus: int) -> dict[str, Any]:
    """The profile of a sandbox on a host of so many cores; user ids from `uid` on are its candidate's."""
    scratch = f"nosuid,nodev,size={64 * MIB}"
    return sealed(memory_mb + AGENT_RESERVE_MB) | {
        # The agent becomes another user for each run, and ends what that user left.
        "cap_add": ["SETUID", "SETGID", "KILL"],
        "pids_limit": 256,
        "nano_cpus": min(CORES, cpus) * 1_000_000_000,
        "ulimits": [
            {"Name": "core", "Soft": 0, "Hard": 0},
            {"Name": "nofile", "Soft": 1024, "Hard": 1024},
            {"Name": "stack", "Soft": 256 * MIB, "Hard": 256 * MIB},
        ],
        "tmpfs": {
            "/box": f"rw,exec,{scratch},nr_inodes=64,mode=0755",
            "/tmp": f"rw,noexec,{scratch},nr_inodes=4096,mode=1777",  # noqa: S108
        },
    }


def holder() -> dict[str, Any]:
    """The profile of a holder: it owns a network that has nothing but itself in it, and waits."""
    return sealed(32) | {"pids_limit": 16}
