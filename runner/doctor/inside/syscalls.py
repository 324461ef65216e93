# System calls that no submission needs, each tried in a process of its own.
# mypy: ignore-errors
# ruff: noqa: T201
import ctypes
import errno
import fcntl
import mmap
import os
import platform
import resource
import signal
import socket
import struct
import sys
import time

LIBC = ctypes.CDLL(None, use_errno=True)
ARM = platform.machine() == "aarch64"
NEW_USER = 0x10000000
HERE = -100
PAGE = ctypes.create_string_buffer(4096)


def call(x86, arm, *words):
    """A system call by its number; raises OSError."""
    ctypes.set_errno(0)
    words = [ctypes.c_long(word) if isinstance(word, int) else word for word in words]
    result = LIBC.syscall(ctypes.c_long(arm if ARM else x86), *words)
    if result == -1:
        raise OSError(ctypes.get_errno(), "refused")
    return result


def forked(x86, arm, *words):
    """A call that may return in a second process too."""
    if call(x86, arm, *words) == 0:
        os._exit(0)


def data(size, *packed):
    """A buffer that begins with the packed values: pairs of a format and a value."""
    begin = b"".join(struct.pack(form, value) for form, value in packed)
    return ctypes.create_string_buffer(begin.ljust(size, b"\0"), size)


def lock(path, flags, command, kind):
    fd = os.open(path, flags, 0o600)
    fcntl.fcntl(fd, command, struct.pack("hhqqi4x", kind, os.SEEK_SET, 0, 1, 0))


def peek():
    here, there = ctypes.create_string_buffer(b"x" * 8), ctypes.create_string_buffer(8)
    ours = struct.pack("QQ", ctypes.addressof(there), 8)
    theirs = struct.pack("QQ", ctypes.addressof(here), 8)
    return ours, theirs


def vm(x86, arm):
    ours, theirs = peek()
    call(x86, arm, os.getpid(), ours, 1, theirs, 1, 0)


def get_descriptor():
    handle = call(434, 434, os.getpid(), 0)
    call(438, 438, handle, 0, 0)


def network_space():
    fd = os.open("/proc/self/ns/net", os.O_RDONLY)
    call(308, 268, fd, 0)


def raise_limit():
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    call(302, 261, 0, int(resource.RLIMIT_NOFILE), data(16, ("Q", hard), ("Q", hard + 1)), 0)


def other_architecture():
    code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
    code.write(bytes.fromhex("b814000000cd80c3"))
    place = ctypes.addressof(ctypes.c_char.from_buffer(code))
    result = ctypes.CFUNCTYPE(ctypes.c_int)(place)()
    if result < 0:
        raise OSError(-result, "refused")


NOW = struct.pack("qq", int(time.time()), 0)
PERF = data(128, ("I", 1), ("I", 64), ("Q", 0), ("Q", 0), ("Q", 0), ("Q", 0), ("Q", 1 | 1 << 5 | 1 << 6))
ROOM = data(88, ("Q", NEW_USER), ("Q", 0), ("Q", 0), ("Q", 0), ("Q", signal.SIGCHLD))
CALLS = {
    "io_uring_setup": lambda: call(425, 425, 1, PAGE),
    "bpf": lambda: call(321, 280, 0, data(128, ("I", 2), ("I", 4), ("I", 4), ("I", 1)), 128),
    "keyctl": lambda: call(250, 219, 0, -3, 1),
    "add_key": lambda: call(248, 217, b"user", b"doctor", b"x", 1, -2),
    "request_key": lambda: call(249, 218, b"user", b"doctor", 0, -2),
    "userfaultfd": lambda: call(323, 282, 1 | os.O_CLOEXEC),
    "perf_event_open": lambda: call(298, 241, PERF, 0, -1, -1, 0),
    "unshare": lambda: call(272, 97, NEW_USER),
    "setns": network_space,
    "clone_newuser": lambda: forked(56, 220, NEW_USER | signal.SIGCHLD, 0, 0, 0, 0),
    "clone3_newuser": lambda: forked(435, 435, ROOM, 88),
    "mount": lambda: call(165, 40, b"none", b"/tmp", b"tmpfs", 0, 0),
    "umount2": lambda: call(166, 39, b"/tmp", 0),
    "fsopen": lambda: call(430, 430, b"tmpfs", 0),
    "open_tree": lambda: call(428, 428, HERE, b"/tmp", 1),
    "pivot_root": lambda: call(155, 41, b"/tmp", b"/tmp"),
    "chroot": lambda: call(161, 51, b"/tmp"),
    "mknod": lambda: call(259, 33, HERE, b"/tmp/a-device", 0o20666, 0x101),
    "ptrace": lambda: call(101, 117, 0, 0, 0, 0),
    "ptrace_agent": lambda: call(101, 117, 0x4206, 1, 0, 0),
    "signal_agent": lambda: os.kill(1, signal.SIGCONT),
    "process_vm_readv": lambda: vm(310, 270),
    "process_vm_writev": lambda: vm(311, 271),
    "pidfd_getfd": get_descriptor,
    "kcmp": lambda: call(312, 272, os.getpid(), os.getpid(), 0, 0, 0),
    "clock_settime": lambda: call(227, 112, 0, NOW),
    "settimeofday": lambda: call(164, 170, NOW, 0),
    "adjtimex": lambda: call(159, 171, data(256, ("I", 0x100))),
    "swapon": lambda: call(167, 224, b"/tmp/none", 0),
    "open_by_handle_at": lambda: call(304, 265, HERE, data(64, ("I", 8), ("i", 1)), 0),
    "kexec_load": lambda: call(246, 104, 0, 0, 0, 0),
    "init_module": lambda: call(175, 105, b"x", 1, b""),
    "finit_module": lambda: call(313, 273, 0, b"", 0),
    "delete_module": lambda: call(176, 106, b"none", os.O_NONBLOCK),
    "reboot": lambda: call(169, 142, 0, 0, 0, 0),
    "acct": lambda: call(163, 89, b"/tmp/none"),
    "sethostname": lambda: call(170, 161, b"x", 1),
    "syslog": lambda: call(103, 116, 3, PAGE, 4096),
    "fanotify_init": lambda: call(300, 262, 0, 0),
    "mq_open": lambda: call(240, 180, b"doctor", os.O_CREAT | os.O_RDWR, 0o600, 0),
    "shmget": lambda: call(29, 194, 0, 4096, 0o1600),
    "semget": lambda: call(64, 190, 0, 1, 0o1600),
    "msgget": lambda: call(68, 186, 0, 0o1600),
    "flock": lambda: fcntl.flock(os.open(sys.executable, os.O_RDONLY), fcntl.LOCK_EX | fcntl.LOCK_NB),
    "fcntl_lock": lambda: lock("/etc/passwd", os.O_RDONLY, fcntl.F_SETLK, fcntl.F_RDLCK),
    "fcntl_ofd_lock": lambda: lock("/etc/passwd", os.O_RDONLY, 37, fcntl.F_RDLCK),
    "lease": lambda: fcntl.fcntl(os.open("/etc/passwd", os.O_RDONLY), 1024, fcntl.F_RDLCK),
    "realtime": lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1)),
    "nice": lambda: os.setpriority(os.PRIO_PROCESS, 0, -5),
    "raise_limit": raise_limit,
    "socket_netlink": lambda: socket.socket(16, socket.SOCK_RAW, 0),
    "socket_packet": lambda: socket.socket(17, socket.SOCK_RAW, 0),
    "socket_raw": lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1),
    "socket_vsock": lambda: socket.socket(40, socket.SOCK_STREAM, 0),
    "socket_alg": lambda: socket.socket(38, socket.SOCK_SEQPACKET, 0),
    "socket_can": lambda: socket.socket(29, socket.SOCK_RAW, 1),
    "socket_bluetooth": lambda: socket.socket(31, socket.SOCK_RAW, 1),
    "socket_tipc": lambda: socket.socket(30, socket.SOCK_STREAM, 0),
    "socket_xdp": lambda: socket.socket(44, socket.SOCK_RAW, 0),
}
if not ARM:
    CALLS["int80"] = other_architecture


def tried(attempt):
    """What became of one call, tried in a child."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            attempt()
            seen = "ALLOWED"
        except OSError as error:
            seen = errno.errorcode.get(error.errno, str(error.errno))
        except Exception as error:
            seen = type(error).__name__
        os.write(writer, seen.encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, "rb") as answer:
        seen = answer.read().decode()
    _, status = os.waitpid(child, 0)
    return seen or f"SIGNAL-{os.WTERMSIG(status)}"


for name, attempt in CALLS.items():
    print(name, tried(attempt), flush=True)
if ARM:
    print("int80 absent")
print("end yes")
