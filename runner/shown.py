"""What a Run leaves to look at: untrusted bytes become a picture, a table, or nothing.

A PNG is never passed on as it came: it is taken apart, checked, and written again from the few chunks that a
picture needs. A table is plain data of one shape. Nothing else is taken.
"""

import struct
import zlib
from collections.abc import Iterable, Iterator
from math import isfinite

import msgspec

from runner.verdict import Cell, Picture, Shown, Table

FILES = 8
FILE_BYTES = 1 << 20
ALL_BYTES = 2 << 20
SIDE, PIXELS = 4096, 8_000_000
ROWS, COLUMNS, LETTERS = 200, 30, 200
EXACT = 2**53
MAGIC = b"\x89PNG\r\n\x1a\n"
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}
"""Values per pixel by colour type: grey, colour, palette, grey with alpha, colour with alpha."""
DEPTHS = {0: (1, 2, 4, 8, 16), 2: (8, 16), 3: (1, 2, 4, 8), 4: (8, 16), 6: (8, 16)}
SIZES = {b"PLTE": range(3, 769, 3), b"tRNS": range(1, 257), b"gAMA": (4,), b"sRGB": (1,), b"pHYs": (9,)}
"""What is kept beside header and pixels, with the sizes that it may have."""
STEP = 1 << 20


class _Wrong(Exception):
    """The bytes are not a picture that is taken."""


class _TableFile(msgspec.Struct, forbid_unknown_fields=True):
    """The one form of a table."""

    columns: list[str]
    rows: list[list[Cell]]
    more_rows: int = 0
    more_columns: int = 0


def accept(files: Iterable[tuple[str, bytes]]) -> list[Shown]:
    """Turn the files that a program left, with their names, into what may be shown, in the order of the names.

    What is too large, too much, or not exactly a picture or a table is left out.
    """
    found: list[Shown] = []
    left = ALL_BYTES
    for name, data in sorted(files)[:FILES]:
        if len(data) > min(left, FILE_BYTES):
            continue
        left -= len(data)
        thing = picture(data) if name.endswith(".png") else table(data) if name.endswith(".json") else None
        if thing is not None:
            found.append(thing)
    return found


def picture(data: bytes) -> Picture | None:
    """Return the PNG written anew with nothing in it but a picture; None where it is not one, or too large."""
    try:
        return _rewritten(list(_chunks(data)))
    except _Wrong:
        return None


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield kind and content of each chunk up to the end mark; what follows that is not looked at."""
    if not data.startswith(MAGIC):
        raise _Wrong
    at, kind = len(MAGIC), b""
    while kind != b"IEND":
        if at + 12 > len(data):
            raise _Wrong
        size, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + size]
        end = at + 12 + size
        if end > len(data) or zlib.crc32(kind + body) != struct.unpack_from(">I", data, end - 4)[0]:
            raise _Wrong
        yield kind, body
        at = end


def _rewritten(chunks: list[tuple[bytes, bytes]]) -> Picture:
    """Check the chunks against each other and put together those that are kept."""
    if chunks[0][0] != b"IHDR" or len(chunks[0][1]) != 13:
        raise _Wrong
    header = chunks[0][1]
    width, height, depth, colour, packing, filters, interlaced = struct.unpack(">IIBBBBB", header)
    if not (0 < width <= SIDE and 0 < height <= SIDE and width * height <= PIXELS):
        raise _Wrong
    if depth not in DEPTHS.get(colour, ()) or (packing, filters, interlaced) != (0, 0, 0):
        raise _Wrong
    kinds = [kind for kind, _ in chunks]
    first = kinds.index(b"IDAT") if b"IDAT" in kinds else 0
    count = kinds.count(b"IDAT")
    palettes = kinds[:first].count(b"PLTE")
    # The pixels lie in one piece, and a palette stands before them where there has to be one.
    if not count or kinds[first : first + count] != [b"IDAT"] * count or palettes < (colour == 3):
        raise _Wrong
    kept = {kind: body for kind, body in chunks[1:first] if kind in SIZES}
    if any(len(body) not in SIZES[kind] for kind, body in kept.items()) or kinds.count(b"IHDR") > 1 or palettes > 1:
        raise _Wrong
    pixels = b"".join(body for kind, body in chunks if kind == b"IDAT")
    _check_pixels(pixels, height * (1 + (width * depth * CHANNELS[colour] + 7) // 8))
    parts = [(b"IHDR", header), *kept.items(), (b"IDAT", pixels), (b"IEND", b"")]
    return Picture(width, height, MAGIC + b"".join(_chunk(kind, body) for kind, body in parts))


def _check_pixels(packed: bytes, size: int) -> None:
    """Unpack piece by piece, never more than the header promises, and expect exactly that much."""
    unpacking, total = zlib.decompressobj(), 0
    try:
        while not unpacking.eof:
            piece = unpacking.decompress(packed, STEP)
            packed = unpacking.unconsumed_tail
            total += len(piece)
            if total > size or not (piece or packed or unpacking.eof):
                raise _Wrong
    except zlib.error as error:
        raise _Wrong from error
    if total != size or unpacking.unused_data:
        raise _Wrong


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def table(data: bytes) -> Table | None:
    """Return the table that strict JSON describes, its texts cut; None where it is not one, or too large."""
    try:
        found = msgspec.json.decode(data, type=_TableFile)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    wide = len(found.columns)
    if not 0 < wide <= COLUMNS or len(found.rows) > ROWS or any(len(row) != wide for row in found.rows):
        return None
    if not (0 <= found.more_rows <= EXACT and 0 <= found.more_columns <= EXACT):
        return None
    columns = [cut(name) for name in found.columns]
    rows = [[_cell(value) for value in row] for row in found.rows]
    return Table(columns, rows, found.more_rows, found.more_columns)


def _cell(value: Cell) -> Cell:
    """A cell that a page can show exactly: a number that it could not hold becomes text."""
    if isinstance(value, str):
        return cut(value)
    if isinstance(value, bool) or value is None:
        return value
    exact = -EXACT <= value <= EXACT if isinstance(value, int) else isfinite(value)
    return value if exact else cut(str(value))


def cut(text: str) -> str:
    """At most so many letters, and a sign that there were more."""
    return text if len(text) <= LETTERS else f"{text[: LETTERS - 1]}…"
