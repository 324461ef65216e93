"""The wire between host and agent: two lengths, a JSON header, a body. The host always speaks first."""

import os
import struct

import plain  # type: ignore[import-not-found]

LENGTHS = struct.Struct(">II")

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Header = dict[str, Any]


def read_exactly(fd: int, count: int) -> bytes | None:
    """Read `count` bytes or return None when the other side has gone."""
    chunks = []
    while count:
        chunk = os.read(fd, min(count, 1 << 20))
        if not chunk:
            return None
        chunks.append(chunk)
        count -= len(chunk)
    return b"".join(chunks)


def receive(fd: int) -> "tuple[Header, bytes] | None":
    """Read one frame; returns (header, body), or None when the host has gone."""
    lengths = read_exactly(fd, LENGTHS.size)
    if lengths is None:
        return None
    header_size, body_size = LENGTHS.unpack(lengths)
    data = read_exactly(fd, header_size + body_size)
    if data is None:
        return None
    return plain.loads(data[:header_size]), data[header_size:]


def send(fd: int, header: "Header", *bodies: bytes) -> None:
    """Write one frame; the bodies follow each other in the order given."""
    head = plain.dumps(header).encode()
    data = b"".join((LENGTHS.pack(len(head), sum(map(len, bodies))), head, *bodies))
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]
