"""Rows as a small table of text, the way a database's own console shows them."""

from collections.abc import Sequence

NUMBERS = (int, float)
WIDEST = 40


def grid(names: Sequence[str], rows: Sequence[Sequence[object]], limit: int) -> str:
    """Names, a line, and as many rows as `limit` characters hold; what does not fit is counted.

    Numbers stand to the right. Text is shown bare unless that would hide what it is.
    """
    cells = [[shown(name) for name in names]]
    room = limit
    for row in rows:
        if room <= 0:
            break
        cells.append([literal(value) for value in row])
        room -= sum(map(len, cells[-1])) + 2 * len(names)
    kept = rows[: len(cells) - 1]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    right = [any(type(row[at]) in NUMBERS for row in kept) for at in range(len(names))]
    lines = [aligned(line, widths, right) for line in cells]
    lines.insert(1, "  ".join("-" * width for width in widths))
    left = len(rows) - len(kept)
    if left:
        lines.append(f"… {left:,} more {'row' if left == 1 else 'rows'}".replace(",", " "))
    return "\n".join(lines if rows else [*lines, "(no rows)"])


def aligned(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    """One line of the table."""
    parts = [
        cell.rjust(width) if to_right else cell.ljust(width)
        for cell, width, to_right in zip(cells, widths, right, strict=True)
    ]
    return "  ".join(parts).rstrip()


def literal(value: object) -> str:
    """A value as a database's console writes it."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).lower()
    return shown(value) if isinstance(value, str) else repr(value)


def shown(text: str) -> str:
    """Text bare where that is plain, else in quotes; the end of a long one is left out."""
    plain = text.isprintable() and text == text.strip() and text not in ("", "NULL")
    whole = text if plain else quoted(text)
    return whole if len(whole) <= WIDEST else f"{whole[: WIDEST - 1]}…"


def quoted(text: str) -> str:
    """Text in single quotes, with what cannot be seen spelled out."""
    return "'" + repr(f'"{text}')[2:-1] + "'"
