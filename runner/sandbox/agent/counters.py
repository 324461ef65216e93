"""What the sandbox itself counts: CPU time of all its processes, kills for want of memory, and what /tmp holds."""

import os

CPU_FILES = (
    "/sys/fs/cgroup/cpu.stat",
    "/sys/fs/cgroup/cpuacct/cpuacct.usage",
    "/sys/fs/cgroup/cpu,cpuacct/cpuacct.usage",
)
OOM_FILES = ("/sys/fs/cgroup/memory.events", "/sys/fs/cgroup/memory/memory.oom_control")
TEXT_BYTES = 4096
TICKS = os.sysconf("SC_CLK_TCK")


class Counters:
    """The container's own counters of CPU time and of processes killed for memory, cgroup v1 or v2.

    Their files stay open. Opening one takes memory from the kernel, and while a program that was killed for its
    memory still gives it back there is none: the kernel would end us instead.
    """

    def __init__(self) -> None:
        self.cpu_file = opened(CPU_FILES)
        self.oom_file = opened(OOM_FILES)

    def cpu_us(self) -> int:
        """CPU time of every process of the container in microseconds; 0 where nothing counts it."""
        if self.cpu_file is None:
            return 0
        words = os.pread(self.cpu_file, TEXT_BYTES, 0).split()
        return int(words[1]) if words[0] == b"usage_usec" else int(words[0]) // 1000

    def oom_kills(self) -> int:
        """How many processes the kernel has killed here for want of memory."""
        if self.oom_file is None:
            return 0
        words = os.pread(self.oom_file, TEXT_BYTES, 0).split()
        return int(words[words.index(b"oom_kill") + 1]) if b"oom_kill" in words else 0


def opened(paths: tuple[str, ...]) -> "int | None":
    """The first of the files that is there, open for reading."""
    path = next((path for path in paths if os.path.exists(path)), None)
    return None if path is None else os.open(path, os.O_RDONLY | os.O_CLOEXEC)


def user_cpu_us(uid: int) -> int:
    """CPU time of the living processes of one user and of their children that ended, in microseconds."""
    ticks = 0
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                if os.stat(f"/proc/{entry}").st_uid == uid:
                    with open(f"/proc/{entry}/stat") as file:
                        ticks += sum(map(int, file.read().rpartition(")")[2].split()[11:15]))
            except OSError:
                continue  # it has just ended
    return ticks * 1_000_000 // TICKS


def user_waited_s(uid: int) -> float:
    """How long the process of a user that waited most for a processor has waited, in seconds."""
    longest = 0
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                if os.stat(f"/proc/{entry}").st_uid == uid:
                    with open(f"/proc/{entry}/schedstat") as file:
                        longest = max(longest, int(file.read().split()[1]))
            except (OSError, IndexError, ValueError):
                continue  # it has just ended, or this kernel does not count
    return longest / 1e9


def scratch_used() -> tuple[int, int]:
    """What the candidate's folder holds: (blocks, inodes)."""
    now = os.statvfs("/tmp")
    return now.f_blocks - now.f_bfree, now.f_files - now.f_ffree
