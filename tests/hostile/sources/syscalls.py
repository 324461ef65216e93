"""Tries system calls through ctypes that no candidate's program may make, and says which are not refused."""

import ctypes
import errno


def probe():
    """Try each call."""

    libc = ctypes.CDLL(None, use_errno=True)
    room = ctypes.create_string_buffer(4096)
    calls = {
        "io_uring_setup": (425, 8, room),
        "keyctl": (250, 0, -3, 1),
        "add_key": (248, b"user", b"x", b"y", 1, -3),
        "bpf": (321, 0, room, 128),
        "userfaultfd": (323, 1),
        "perf_event_open": (298, room, 0, -1, -1, 0),
        "unshare": (272, 0x10000000),
        "mount": (165, b"none", b"/tmp", b"tmpfs", 0, 0),
        "ptrace": (101, 0, 0, 0, 0),
        "process_vm_readv": (310, 0, room, 0, room, 0, 0),
        "vsock": (41, 40, 1, 0),
        "netlink": (41, 16, 3, 0),
        "alg": (41, 38, 5, 0),
        "clock_settime": (227, 0, room),
        "swapon": (167, b"/tmp/x", 0),
        "mq_open": (240, b"x", 66, 0o600, 0),
        "shmget": (29, 0, 4096, 0o1600),
        "flock": (73, 0, 2),
    }
    for name, (number, *words) in calls.items():
        if libc.syscall(ctypes.c_long(number), *[ctypes.c_long(w) if isinstance(w, int) else w for w in words]) != -1:
            print("GAINED", name)
        elif ctypes.get_errno() != errno.EPERM:
            print("GAINED?", name, errno.errorcode.get(ctypes.get_errno()))
    if libc.syscall(435, room, 64) != -1 or ctypes.get_errno() != errno.ENOSYS:
        print("GAINED? clone3", ctypes.get_errno())
