# Fills whatever disk there is: with data, with one sparse file, with empty files; then looks what is left.
# mypy: ignore-errors
# ruff: noqa: T201, S108
import errno
import os
import signal
import sys

CHUNK = 1 << 20
MOST_MIB = 192
MOST_FILES = 20_000
SPARSE = 2 << 30

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def name_of(error):
    return errno.errorcode.get(error.errno, str(error.errno))


def fill():
    written, number, stopped = 0, 0, "never"
    while written < MOST_MIB:
        number += 1
        try:
            with open(f"/tmp/flood-{number}", "wb", buffering=0) as file:
                for _ in range(8):
                    if file.write(b"x" * CHUNK) < CHUNK:
                        raise OSError(errno.ENOSPC, "short")
                    written += 1
        except OSError as error:
            stopped = name_of(error)
            break
    print("filled", written, stopped)


def sparse():
    try:
        with open("/tmp/sparse", "wb", buffering=0) as file:
            file.seek(SPARSE)
            file.write(b"x")
        print("sparse", "written")
    except OSError as error:
        print("sparse", name_of(error))
    try:
        with open("/tmp/reserved", "wb", buffering=0) as file:
            os.posix_fallocate(file.fileno(), 0, SPARSE)
        print("reserved", "written")
    except OSError as error:
        print("reserved", name_of(error))


def inodes():
    made, stopped = 0, "never"
    while made < MOST_FILES:
        try:
            os.close(os.open(f"/tmp/file-{made}", os.O_CREAT | os.O_WRONLY))
        except OSError as error:
            stopped = name_of(error)
            break
        made += 1
    print("files", made, stopped)


def left():
    seen = [name for folder in ("/tmp", "/var/tmp", "/dev/shm", "/dev/mqueue") for name in listed(folder)]
    print("left", len(seen), *seen[:3])


def listed(folder):
    try:
        return os.listdir(folder)
    except OSError:
        return []


{"fill": fill, "sparse": sparse, "inodes": inodes, "left": left}[sys.stdin.readline().strip()]()
print("end yes")
