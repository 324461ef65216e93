"""What the engine and the host say of themselves, and what that means."""

import asyncio
import os
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from runner.doctor.finding import Outcome, Reading
from runner.doctor.reading import failed, held, passed
from runner.sandbox.container import Engine

GIB = 1 << 30
LEAST_FREE_GIB = 2
VERSION_SECONDS = 5
USUAL_STORAGE = {"overlay2", "overlayfs", "fuse-overlayfs", "btrfs", "zfs"}
OWN_KERNEL = "runsc"
Version = tuple[int, ...]
FLAWS: dict[str, tuple[tuple[tuple[Version, ...], str], ...]] = {
    "runc": (
        (((1, 1, 12),), "leaked descriptors that lead out of a container (CVE-2024-21626)"),
        (((1, 2, 8), (1, 3, 3), (1, 4, 0)), "races on mounts that lead out (CVE-2025-31133, -52565 and -52881)"),
        (((1, 3, 6), (1, 4, 3), (1, 5, 0)), "a later flaw (CVE-2026-41579)"),
    ),
    "crun": (
        (((1, 4, 4),), "capabilities that are inherited by mistake (CVE-2022-27650)"),
        (((1, 20),), "files that are followed out of a container (CVE-2025-24965)"),
    ),
}
"""By runtime, the first version of each line that mends a flaw, oldest flaw first."""
SETTINGS = {
    "fs/protected_symlinks": 1,
    "fs/protected_hardlinks": 1,
    "kernel/io_uring_disabled": 2,
    "kernel/unprivileged_bpf_disabled": 1,
    "kernel/dmesg_restrict": 1,
    "kernel/kptr_restrict": 1,
    "kernel/yama/ptrace_scope": 1,
}
"""Kernel settings and the least value that is safe; one that the kernel lacks is passed over."""


async def ask(engine: Engine) -> dict[str, Any]:
    """What the engine says: its `info`, and the version of the runtime that is used as `RuntimeVersion`."""
    info: dict[str, Any] = await engine._call(engine._client.info)
    version: dict[str, Any] = await engine._call(engine._client.version)
    parts = {part.get("Name"): str(part.get("Version", "")) for part in version.get("Components") or []}
    name = engine.info.runtime
    path = str((info.get("Runtimes") or {}).get(name, {}).get("path", ""))
    found = parts.get(name) or await version_of(path or name)
    return info | {"Runtime": name, "RuntimeVersion": found}


async def version_of(program: str) -> str:
    """What a runtime that lies on this machine says of its version; empty where it cannot be asked."""
    path = shutil.which(program)
    if path is None:
        return ""
    asked = await asyncio.create_subprocess_exec(
        path, "--version", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        said, _ = await asyncio.wait_for(asked.communicate(), VERSION_SECONDS)
    except TimeoutError:
        asked.kill()
        await asked.wait()
        return ""
    words = said.decode(errors="replace").split()
    return next((word for word in words if any(letter.isdigit() for letter in word)), "")


def facts(info: Mapping[str, Any]) -> dict[str, str]:
    """The host in a few words, for the report."""
    shown = {
        "engine": "ServerVersion",
        "runtime": "Runtime",
        "runtime_version": "RuntimeVersion",
        "kernel": "KernelVersion",
        "system": "OperatingSystem",
        "architecture": "Architecture",
        "cgroup": "CgroupVersion",
        "storage": "Driver",
        "cores": "NCPU",
        "memory_bytes": "MemTotal",
    }
    return {name: str(info.get(key, "")) for name, key in shown.items()}


def readings(info: Mapping[str, Any], settings: Mapping[str, str], free_bytes: int | None) -> dict[str, Reading]:
    """The readings of everything the engine and the host say; `free_bytes` is None where nobody can look."""
    return {
        "engine": passed(f"version {info.get('ServerVersion', 'unknown')}"),
        "runtime": runtime(str(info.get("Runtime", "")), str(info.get("RuntimeVersion", ""))),
        "boundary": boundary(str(info.get("Runtime", "")), options(info)),
        "controllers": controllers(info),
        "swap": swap(info),
        "storage": storage(str(info.get("Driver", ""))),
        "disk": disk(free_bytes),
        "security-module": security_module(options(info)),
        "live-restore": live_restore(info),
        "kernel-settings": kernel_settings(settings),
    }


def options(info: Mapping[str, Any]) -> str:
    """The engine's security options in one line."""
    return " ".join(info.get("SecurityOptions") or [])


def parsed(version: str) -> Version:
    """The numbers at the begin of a version; empty where there are none."""
    found = re.match(r"v?(\d+(?:\.\d+)*)", version)
    return tuple(int(number) for number in found[1].split(".")) if found else ()


def mended(version: Version, fixes: tuple[Version, ...]) -> bool:
    """Whether a version holds a fix that came with these versions, one in each line of releases."""
    same_line = [fix for fix in fixes if fix[:2] == version[:2]]
    return version >= (same_line[0] if same_line else fixes[-1])


def runtime(name: str, version: str) -> Reading:
    """The flaws of a runtime's version; one that is not known is not trusted."""
    shown = f"{name} {version}".strip()
    if name == OWN_KERNEL:
        return passed(shown)
    numbers = parsed(version)
    if name not in FLAWS or not numbers:
        advice = "Use runsc, crun or runc as the runtime, and make sure that it is a new one."
        return Reading(Outcome.WARN, f"{shown or 'unknown'}: what flaws it has is not known", advice)
    open_ = [flaw for fixes, flaw in FLAWS[name] if not mended(numbers, fixes)]
    if not open_:
        return passed(f"{shown}, no known way out")
    fixes = FLAWS[name][-1][0]
    newest = ".".join(str(number) for number in fixes[-1])
    advice = f"Update {name} to {newest} or newer, unless its packager says that the fixes are in; or use runsc."
    return Reading(Outcome.WARN, f"{shown} is older than the fixes of {'; '.join(open_)}", advice)


def boundary(name: str, security: str) -> Reading:
    """Whether something stands behind the first wall."""
    if name == OWN_KERNEL:
        return passed("gVisor: programs meet a kernel of their own")
    for word, meaning in (("rootless", "the engine runs without root"), ("userns", "user namespaces are on")):
        if word in security:
            return passed(meaning)
    advice = (
        "For a second wall install gVisor (runsc) and choose it with SANDGLASS_RUNTIME, or run the engine rootless."
    )
    return Reading(Outcome.WARN, "none: root in a container is root of the host, behind one kernel", advice)


def controllers(info: Mapping[str, Any]) -> Reading:
    """Memory, CPU and processes must each be limited by the kernel."""
    needed = {"memory": "MemoryLimit", "cpu": "CpuCfsQuota", "pids": "PidsLimit"}
    bad = [name for name, key in needed.items() if info.get(key) is not True]
    proof = f"control groups version {info.get('CgroupVersion', '1')}: {', '.join(needed)}"
    if not bad:
        return passed(proof)
    return failed(
        f"The engine cannot limit {', '.join(bad)}.", "Give the engine every controller of the control groups."
    )


def swap(info: Mapping[str, Any]) -> Reading:
    """A limit of memory that lets a program swap is none."""
    if info.get("SwapLimit") is True:
        return passed("the limit of memory counts swap")
    advice = "Turn swap off, or boot the kernel with swapaccount=1."
    return Reading(Outcome.WARN, "a program can use swap beyond its memory limit", advice)


def storage(driver: str) -> Reading:
    """Drivers that copy whole trees, or are no longer cared for, make every start slow."""
    if driver in USUAL_STORAGE:
        return passed(driver)
    return Reading(Outcome.WARN, f"{driver or 'unknown'}", "Use the overlay2 storage driver.")


def disk(free_bytes: int | None) -> Reading:
    """A full disk ends every container."""
    if free_bytes is None:
        return Reading(Outcome.SKIPPED, "the engine's folder cannot be seen from here", "Look at the engine's disk.")
    free = free_bytes / GIB
    if free >= LEAST_FREE_GIB:
        return passed(f"{free:.0f} GiB free")
    return Reading(Outcome.WARN, f"{free:.1f} GiB free", f"Keep {LEAST_FREE_GIB} GiB of the engine's disk free.")


def security_module(security: str) -> Reading:
    """A module that watches is a bonus; nothing depends on it."""
    for name, title in (("apparmor", "AppArmor"), ("selinux", "SELinux")):
        if name in security:
            return passed(title)
    return Reading(Outcome.WARN, "neither", "A kernel with AppArmor or SELinux adds one more wall.")


def live_restore(info: Mapping[str, Any]) -> Reading:
    """Without it, a restart of the engine ends the submissions that are being judged; they are judged again."""
    if info.get("LiveRestoreEnabled") is True:
        return passed("on")
    return Reading(Outcome.WARN, "off", "Set live-restore, so that an update of the engine interrupts nobody.")


def kernel_settings(values: Mapping[str, str]) -> Reading:
    """The kernel's own safeguards; the filter of system calls does not need them."""
    weak = [
        f"{name.replace('/', '.')}={values[name]}"
        for name, least in SETTINGS.items()
        if name in values and not (values[name].isdecimal() and int(values[name]) >= least)
    ]
    if not values:
        return Reading(Outcome.SKIPPED, "the kernel's settings cannot be read here")
    if not weak:
        return held([], f"{len(values)} of {len(SETTINGS)} known here, all on", "")
    wanted = ", ".join(f"{name.replace('/', '.')}={least}" for name, least in SETTINGS.items() if name in values)
    return Reading(Outcome.WARN, ", ".join(weak), f"Set these with sysctl: {wanted}.")


def read_settings(root: Path = Path("/proc/sys")) -> dict[str, str]:
    """The kernel's settings that this host has, as text."""
    found = {name: root / name for name in SETTINGS}
    return {name: path.read_text().strip() for name, path in found.items() if os.access(path, os.R_OK)}


def free_space(folder: str) -> int | None:
    """Free bytes of the disk that a folder of the engine lies on; None where it is not on this machine."""
    try:
        now = os.statvfs(folder)
    except OSError:
        return None
    return now.f_bavail * now.f_frsize
