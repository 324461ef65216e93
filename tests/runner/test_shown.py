"""What a Run leaves: only a picture or a table gets through, written anew, and nothing is trusted on its word."""

import json
import struct
import zlib
from typing import Any

import pytest

from runner.shown import MAGIC, accept, picture, table
from runner.verdict import Picture, Table


def chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def header(width: int = 3, height: int = 2, depth: int = 8, colour: int = 2, interlaced: int = 0) -> bytes:
    return chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, interlaced))


def pixels(size: int = 2 * (1 + 9)) -> bytes:
    return chunk(b"IDAT", zlib.compress(bytes(size)))


END = chunk(b"IEND", b"")
PLAIN = MAGIC + header() + pixels() + END
PALETTE = chunk(b"PLTE", bytes(6))


def test_a_plain_picture_comes_through_byte_for_byte() -> None:
    assert picture(PLAIN) == Picture(3, 2, PLAIN)


def test_what_the_pixels_do_not_need_is_left_out() -> None:
    beside = [chunk(b"gAMA", bytes(4)), chunk(b"sRGB", b"\0"), chunk(b"pHYs", bytes(9))]
    words = [
        chunk(b"tEXt", b"Comment\0<script>"),
        chunk(b"iCCP", b"p\0\0x"),
        chunk(b"eXIf", b"MM"),
        chunk(b"acTL", b"x"),
    ]
    data = MAGIC + header() + b"".join(beside + words) + pixels() + words[0] + END + b"<script>behind</script>"
    assert picture(data) == Picture(3, 2, MAGIC + header() + b"".join(beside) + pixels() + END)


def test_pixels_in_several_parts_become_one() -> None:
    packed = zlib.compress(bytes(20))
    parts = chunk(b"IDAT", packed[:4]) + chunk(b"IDAT", b"") + chunk(b"IDAT", packed[4:])
    assert picture(MAGIC + header() + parts + END) == Picture(3, 2, PLAIN)


@pytest.mark.parametrize(
    ("depth", "colour", "size"),
    [(1, 0, 4), (16, 0, 14), (8, 2, 20), (16, 2, 38), (2, 3, 4), (8, 3, 8), (8, 4, 14), (8, 6, 26), (16, 6, 50)],
)
def test_every_kind_of_colour_is_taken(depth: int, colour: int, size: int) -> None:
    palette = PALETTE if colour == 3 else b""
    assert picture(MAGIC + header(depth=depth, colour=colour) + palette + pixels(size) + END)
    assert picture(MAGIC + header(depth=depth, colour=colour) + palette + pixels(size + 1) + END) is None


NOT_PICTURES = {
    "nothing": b"",
    "only the magic": MAGIC,
    "a drawing in XML": b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
    "a page": b"<!doctype html><script>alert(1)</script>",
    "a page behind the magic": MAGIC + b"<!doctype html><script>alert(1)</script>",
    "another kind of picture": b"GIF89a" + bytes(40),
    "no end": MAGIC + header() + pixels(),
    "no header": MAGIC + pixels() + END,
    "no pixels": MAGIC + header() + END,
    "a header that is not the first": MAGIC + chunk(b"gAMA", bytes(4)) + header() + pixels() + END,
    "two headers": MAGIC + header() + header() + pixels() + END,
    "a short header": MAGIC + chunk(b"IHDR", bytes(12)) + pixels() + END,
    "a wrong sum": PLAIN[:-5] + b"\0" + PLAIN[-4:],
    "a chunk longer than the file": MAGIC + header() + struct.pack(">I", 2**31) + b"IDAT",
    "no width": MAGIC + header(width=0) + pixels() + END,
    "too wide": MAGIC + header(width=4097, height=1) + pixels(1 + 4097 * 3) + END,
    "too many pixels": MAGIC + header(4096, 2000, 1, 0) + pixels(2000 * 513) + END,
    "a colour that does not exist": MAGIC + header(colour=5) + pixels() + END,
    "a depth that its colour cannot have": MAGIC + header(depth=4) + pixels() + END,
    "interlaced": MAGIC + header(interlaced=1) + pixels() + END,
    "too few pixels": MAGIC + header() + pixels(19) + END,
    "more pixels than the header says": MAGIC + header() + pixels(64 << 20) + END,
    "pixels that do not unpack": MAGIC + header() + chunk(b"IDAT", b"not packed") + END,
    "pixels cut off": MAGIC + header() + chunk(b"IDAT", zlib.compress(bytes(20))[:-6]) + END,
    "something behind the pixels": MAGIC + header() + chunk(b"IDAT", zlib.compress(bytes(20)) + b"more") + END,
    "pixels in two places": MAGIC + header() + pixels() + chunk(b"gAMA", bytes(4)) + pixels() + END,
    "a missing palette": MAGIC + header(depth=2, colour=3) + pixels(4) + END,
    "a palette behind the pixels": MAGIC + header(depth=2, colour=3) + pixels(4) + PALETTE + END,
    "a palette of the wrong size": MAGIC + header() + chunk(b"PLTE", bytes(7)) + pixels() + END,
}


@pytest.mark.parametrize("data", NOT_PICTURES.values(), ids=NOT_PICTURES)
def test_what_is_not_a_picture_is_not_shown(data: bytes) -> None:
    assert picture(data) is None


def test_no_cut_and_no_changed_byte_of_a_picture_does_harm() -> None:
    for place in range(len(PLAIN)):
        assert picture(PLAIN[:place]) is None
        changed = picture(PLAIN[:place] + bytes([PLAIN[place] ^ 0x41]) + PLAIN[place + 1 :])
        assert changed is None, f"byte {place} is covered by no check"


def packed(**changes: Any) -> bytes:
    return json.dumps({"columns": ["a", "b"], "rows": [[1, "x"]], **changes}).encode()


def test_a_table_comes_through_as_it_is() -> None:
    rows = [[1, "x"], [-0.5, None], [True, "é"]]
    assert table(packed(rows=rows, more_rows=7, more_columns=2)) == Table(["a", "b"], rows, 7, 2)
    assert table(packed(rows=[])) == Table(["a", "b"], [])


def test_long_texts_are_cut() -> None:
    found = table(packed(columns=["a" * 200, "b" * 201], rows=[["x" * 500, ""]]))
    assert found == Table(["a" * 200, "b" * 199 + "…"], [["x" * 199 + "…", ""]])


def test_a_number_that_a_page_cannot_hold_becomes_text() -> None:
    found = table(packed(columns=["a"], rows=[[2**53], [2**53 + 1], [-(10**30)], [1e300]]))
    assert found is not None
    assert found.rows == [[2**53], ["9007199254740993"], [f"-1{'0' * 30}"], [1e300]]


NOT_TABLES = {
    "nothing": b"",
    "no JSON": b"<table><tr><td>1</td></tr></table>",
    "a list": b"[]",
    "not a number": b'{"columns": ["a"], "rows": [[NaN]]}',
    "a number without end": b'{"columns": ["a"], "rows": [[1e999]]}',
    "bytes that are no text": b'{"columns": ["\xff"], "rows": []}',
    "half a letter": rb'{"columns": ["\ud800"], "rows": []}',
    "something behind it": packed() + b"{}",
    "an unknown key": packed(html="<b>"),
    "a missing key": b'{"columns": ["a"]}',
    "no columns": packed(columns=[], rows=[]),
    "too many columns": packed(columns=["a"] * 31, rows=[]),
    "too many rows": packed(rows=[[1, 2]] * 201),
    "a short row": packed(rows=[[1]]),
    "a long row": packed(rows=[[1, 2, 3]]),
    "a list in a cell": packed(rows=[[[1], 2]]),
    "an object in a cell": packed(rows=[[{"a": 1}, 2]]),
    "a column that is a number": packed(columns=["a", 1]),
    "fewer than no more rows": packed(more_rows=-1),
    "half a row more": packed(more_rows=0.5),
    "too deep": b'{"columns": ' + b"[" * 100_000,
}


@pytest.mark.parametrize("data", NOT_TABLES.values(), ids=NOT_TABLES)
def test_what_is_not_a_table_is_not_shown(data: bytes) -> None:
    assert table(data) is None


def test_files_are_taken_by_name_and_in_order() -> None:
    files = [("02.json", packed()), ("01.png", PLAIN), ("03.svg", PLAIN), ("04.png", packed()), ("05.json", PLAIN)]
    assert accept(files) == [Picture(3, 2, PLAIN), Table(["a", "b"], [[1, "x"]])]


def test_there_is_an_end_to_how_much_is_taken() -> None:
    assert len(accept([(f"{number:02}.png", PLAIN) for number in range(20)])) == 8
    large = packed(rows=[["é" * 200, 1]] * 200) + b" " * 600_000
    assert len(large) < 1 << 20
    assert len(accept([(f"{number:02}.json", large) for number in range(8)])) == 2
    assert accept([("01.json", packed() + b" " * (1 << 20))]) == []
