# The limits that stand in the control groups of a sandbox.
# mypy: ignore-errors
# ruff: noqa: T201
import os

LIMITS = {
    "memory": ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"),
    "pids": ("/sys/fs/cgroup/pids.max", "/sys/fs/cgroup/pids/pids.max"),
    "cpu": (
        "/sys/fs/cgroup/cpu.max",
        "/sys/fs/cgroup/cpu/cpu.cfs_quota_us",
        "/sys/fs/cgroup/cpu,cpuacct/cpu.cfs_quota_us",
    ),
}


def text(path):
    with open(path) as file:
        return " ".join(file.read().split())


for name, paths in LIMITS.items():
    found = [path for path in paths if os.path.exists(path)]
    print(f"limit.{name}", text(found[0]) if found else "absent")
print("end yes")
