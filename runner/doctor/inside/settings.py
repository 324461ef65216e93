# What a program can change of its control groups and of the kernel.
# mypy: ignore-errors
# ruff: noqa: T201
import os

SETTINGS = ("/proc/sysrq-trigger", "/proc/sys/vm/drop_caches", "/proc/sys/vm/overcommit_memory")
SCORE = "/proc/self/oom_score_adj"


def opens(path):
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_NONBLOCK))
    except OSError:
        return False
    return True


def lowered():
    try:
        with open(SCORE, "w") as score:
            score.write("-1000")
    except OSError:
        return False
    return True


written, groups = [], 0
for root, _folders, files in os.walk("/sys/fs/cgroup"):
    for path in [os.path.join(root, name) for name in files]:
        groups += 1
        if opens(path):
            written.append(path)
    try:
        os.mkdir(os.path.join(root, "sandglass-doctor"))
        written.append(root)
    except OSError:
        pass
print("groups", groups)
written += [path for path in SETTINGS if opens(path)]
for root, _folders, files in os.walk("/proc/sys/kernel"):
    written += [path for path in (os.path.join(root, name) for name in files) if opens(path)]
written += [SCORE] if lowered() else []
print("written", *written)
print("end yes")
