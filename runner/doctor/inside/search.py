# Looks for an expected answer in everything that a candidate's program can read.
# The mark comes with each byte raised by one, and what is read is raised likewise before it is compared: so
# the mark itself is in no memory of this program. A control, written to a file here, shows that looking finds.
# mypy: ignore-errors
# ruff: noqa: T201, S108
import os
import stat
import sys
import time

UP = bytes((value + 1) % 256 for value in range(256))
DOWN = bytes((value - 1) % 256 for value in range(256))
CHUNK = 4 << 20
MOST = 64 << 20
SECONDS = 12
FRESH = time.time() - 600
UNBOUNDED = {"/proc/kcore", "/proc/kmsg", "/proc/kpageflags", "/proc/kpagecount", "/proc/kpagecgroup"}

marks = {name: word.encode() for name, word in zip(("answer", "control"), sys.stdin.read().split(), strict=True)}
with open("/tmp/control", "wb") as file:
    file.write(marks["control"].translate(DOWN))
found = {name: [] for name in marks}
count = {"files": 0, "bytes": 0}
ends = time.monotonic() + SECONDS


def look(data, place):
    raised = data.translate(UP)
    for name, mark in marks.items():
        if mark in raised:
            found[name].append(place)
    count["bytes"] += len(data)


def read_file(path):
    try:
        fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW)
    except OSError:
        return
    count["files"] += 1
    tail, total = b"", 0
    try:
        while total < MOST and time.monotonic() < ends:
            data = os.read(fd, CHUNK)
            if not data:
                break
            total += len(data)
            look(tail + data, path)
            tail = data[-64:]
    except OSError:
        pass
    finally:
        os.close(fd)


def read_memory(pid):
    try:
        with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", buffering=0) as memory:
            for line in maps.read().splitlines():
                start, end = (int(number, 16) for number in line.split()[0].split("-"))
                if not line.split()[1].startswith("r") or "[v" in line or time.monotonic() > ends:
                    continue
                for place in range(start, end, CHUNK):
                    try:
                        memory.seek(place)
                        look(memory.read(min(CHUNK, end - place)), f"memory of {pid}")
                    except (OSError, OverflowError, ValueError):
                        break
    except OSError:
        return


def walk(top):
    for root, folders, files in os.walk(top):
        if root == "/":
            folders[:] = [name for name in folders if name not in ("proc", "sys", "dev")]
        if root == "/proc":
            folders[:] = [name for name in folders if name.isdigit() or name in ("sys", "net", "fs", "self")]
        for name in files:
            path = os.path.join(root, name)
            try:
                status = os.lstat(path)
            except OSError:
                continue
            if path in UNBOUNDED or name in ("mem", "pagemap", "kmsg", "clear_refs"):
                continue
            # A file of the image that is older than this run holds nothing of it.
            if stat.S_ISREG(status.st_mode) and (status.st_ctime > FRESH or top != "/"):
                read_file(path)


for pid in sorted(name for name in os.listdir("/proc") if name.isdigit()):
    read_memory(pid)
for top in ("/box", "/tmp", "/dev", "/proc", "/"):
    walk(top)
print("control", "found" if found["control"] else "missed")
print("answer", *sorted(set(found["answer"])))
print("files", count["files"])
print("bytes", count["bytes"])
print("whole", "yes" if time.monotonic() < ends else "no")
print("end yes")
