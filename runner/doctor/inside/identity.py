# Who a program is inside a sandbox: its user, capabilities and filters.
# mypy: ignore-errors
# ruff: noqa: T201
import os

KEPT = ("Uid", "Gid", "Groups", "CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp")


def text(path):
    with open(path) as file:
        return " ".join(file.read().split())


with open("/proc/self/status") as status:
    for line in status:
        name, _, value = line.partition(":")
        if name in KEPT:
            print(f"status.{name}", " ".join(value.split()) or "none")
print("uid", os.getuid())
print("uid_map", text("/proc/self/uid_map"))
print("kernel", text("/proc/version"))
print("end yes")
