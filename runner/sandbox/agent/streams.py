"""What a program reads and writes: its input, its outputs up to a cap, and the pictures that it leaves."""

import os

SHOWN = "shown"
SHOWN_FILES = 8
SHOWN_BYTES = 1 << 20
SHOWN_TOTAL = 2 << 20


class Pipe:
    """One output of the program, read without ever waiting for it, kept up to a cap."""

    def __init__(self, cap: int) -> None:
        self.reader, self.writer = os.pipe2(os.O_CLOEXEC)
        os.set_blocking(self.reader, False)
        self.cap = cap
        self.kept = bytearray()
        self.over = False
        self.open = True

    def drain(self) -> None:
        """Take what is there; past the cap it is counted as too much and thrown away."""
        while self.open:
            try:
                chunk = os.read(self.reader, 1 << 16)
            except BlockingIOError:
                return
            if not chunk:
                self.close()
                return
            room = self.cap - len(self.kept)
            self.kept += chunk[:room]
            if len(chunk) > room:
                self.over = True
                return

    def close(self) -> None:
        """Stop reading."""
        if self.open:
            self.open = False
            os.close(self.reader)


class Sheet:
    """The program's standard output: a file in memory, so that no program ever waits for us to read.

    Some runtimes keep in memory what a full pipe does not take, and would never meet the output limit.
    """

    def __init__(self, cap: int) -> None:
        self.writer = os.memfd_create("output", os.MFD_CLOEXEC)
        self.file = os.dup(self.writer)
        self.cap = cap
        self.kept = b""

    @property
    def over(self) -> bool:
        """Whether more was written than the cap allows."""
        return os.fstat(self.file).st_size > self.cap

    def close(self) -> None:
        """Keep what was written, up to the cap."""
        self.kept = os.pread(self.file, self.cap, 0)
        os.close(self.file)


class Input:
    """The program's standard input: a file in memory that it can read and seek; it may be filled later."""

    def __init__(self) -> None:
        self.file = os.memfd_create("input", os.MFD_CLOEXEC)
        self.reader = os.open(f"/proc/self/fd/{self.file}", os.O_RDONLY | os.O_CLOEXEC)

    def fill(self, data: bytes) -> None:
        """Put the whole input there."""
        view = memoryview(data)
        while view:
            view = view[os.write(self.file, view) :]
        os.close(self.file)


def read_shown(folder: str) -> list[tuple[str, bytes]]:
    """The files that a program left in `folder`/shown: names and bytes, capped, no link followed.

    The program may still run and change them meanwhile: whatever is read is trusted by nobody.
    """
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    found: list[tuple[str, bytes]] = []
    try:
        place = os.open(os.path.join(folder, SHOWN), flags | os.O_DIRECTORY)
    except OSError:
        return found
    left = SHOWN_TOTAL
    try:
        names = (name for name in os.listdir(place) if name.isascii() and name[:2].isdigit())
        for name in sorted(name for name in names if name[2:] in (".png", ".json"))[:SHOWN_FILES]:
            data = read_regular(place, name, flags, min(left, SHOWN_BYTES))
            if data:
                found.append((name, data))
                left -= len(data)
    except OSError:
        pass
    os.close(place)
    return found


def read_regular(place: int, name: str, flags: int, cap: int) -> bytes:
    """The bytes of one regular file of a folder; b"" for anything else, or when there are more than `cap`."""
    try:
        file = os.open(name, flags, dir_fd=place)
    except OSError:
        return b""
    try:
        data = os.read(file, cap + 1) if os.fstat(file).st_mode & 0o170000 == 0o100000 else b""
    except OSError:
        data = b""
    os.close(file)
    return data if len(data) <= cap else b""
