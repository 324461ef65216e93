"""CPU time of everything that judging takes: the engine, its containers, and this process."""

import resource
from collections.abc import Sequence
from pathlib import Path

GROUPS = (
    Path("/sys/fs/cgroup/sandglass/cpu.stat"),
    Path("/sys/fs/cgroup/cpuacct/sandglass/cpuacct.usage"),
    Path("/sys/fs/cgroup/cpu,cpuacct/sandglass/cpuacct.usage"),
)
"""Where the kernel counts an engine of our own with all its containers: cgroup v2, then v1."""
NO_GROUP = "the engine is not one of our own in the cgroup /sandglass, so its CPU time cannot be told from others'"


class Meter:
    """Reads the counter of the engine's cgroup, where there is one."""

    def __init__(self, groups: Sequence[Path] = GROUPS) -> None:
        self._file = next((path for path in groups if path.is_file()), None)

    @property
    def reason(self) -> str:
        """Why there are no figures; empty where there are."""
        return NO_GROUP if self._file is None else ""

    def cpu_ms(self) -> float | None:
        """CPU time so far in milliseconds, of engine, containers and this process; None where nothing counts it."""
        if self._file is None:
            return None
        words = self._file.read_text().split()
        engine_ms = int(words[1]) / 1000 if self._file.name == "cpu.stat" else int(words[0]) / 1e6
        return engine_ms + own_cpu_ms()


def own_cpu_ms() -> float:
    """CPU time of this process and of the children it has waited for, in milliseconds."""
    both = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return sum(usage.ru_utime + usage.ru_stime for usage in both) * 1000


def between(before: float | None, after: float | None) -> float | None:
    """What two readings differ by; None where there are none."""
    return None if before is None or after is None else after - before
