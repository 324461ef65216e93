# What the kernel shows of other processes, of itself and of the host.
# mypy: ignore-errors
# ruff: noqa: T201
import os

MASKED = (
    "/proc/kcore",
    "/proc/keys",
    "/proc/timer_list",
    "/proc/sched_debug",
    "/proc/latency_stats",
    "/proc/timer_stats",
    "/proc/kmsg",
    "/proc/kallsyms",
    "/proc/acpi",
    "/proc/scsi",
    "/proc/asound",
    "/sys/firmware",
    "/sys/devices/virtual/powercap",
    "/sys/kernel/debug",
    "/sys/kernel/tracing",
)
LOAD = ("/proc/loadavg", "/proc/stat", "/proc/meminfo", "/proc/pressure/cpu", "/proc/interrupts")
CLOSED = ("environ", "mem", "maps", "auxv", "stack", "syscall", "io")
LINKS = ("fd", "root", "cwd", "exe", "map_files")


def holds(path):
    try:
        if os.path.isdir(path):
            return bool(os.listdir(path))
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        data = os.read(fd, 4096)
    except OSError:
        return False
    finally:
        os.close(fd)
    lines = data.splitlines()
    return any(line.split()[0].strip(b"0") for line in lines if line.split()) if path.endswith("syms") else bool(data)


others = [pid for pid in os.listdir("/proc") if pid.isdigit() and int(pid) != os.getpid()]
leaks = []
for pid in others:
    leaks += [f"/proc/{pid}/{name}" for name in CLOSED if holds(f"/proc/{pid}/{name}")]
    for name in LINKS:
        try:
            os.readlink(f"/proc/{pid}/{name}") if name in ("root", "cwd", "exe") else os.listdir(f"/proc/{pid}/{name}")
            leaks.append(f"/proc/{pid}/{name}")
        except OSError:
            pass
print("others", len(others))
print("leaks", *leaks)
print("masked", *[path for path in MASKED if holds(path)])
print("load", *[path for path in LOAD if holds(path)])
print("end yes")
