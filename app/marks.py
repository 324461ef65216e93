"""Places in a source that a compiler complained about, read from its words."""

import re
from collections.abc import Iterator

from app.shapes import Mark

MAX_MARKS = 50
_GCC = re.compile(r"^solution\.cpp:(\d+):(?:(\d+):)?\s+(?:fatal )?(error|warning):\s+(.*)$", re.MULTILINE)
_NODE = re.compile(
    r"^(?:file://)?\S*solution\.js:(\d+)\n(?:.*\n)?([ \t]*)\^+[^\n]*\n(?:\s*\n)*(\w*Error: .*)$", re.MULTILINE
)
_PYTHON = re.compile(
    r"File \"[^\"\n]*solution\.py\", line (\d+).*\n(?:.*\n)?(?:([ \t]*)\^+[^\n]*\n)?(\w+Error: .*)",
    re.MULTILINE,
)


def find_marks(message: str) -> list[Mark]:
    """Return the marks in a compiler's message, at most 50, in the order they appear."""
    found: list[Mark] = []
    for mark in _all_marks(message):
        if mark not in found:
            found.append(mark)
        if len(found) == MAX_MARKS:
            break
    return found


def _all_marks(message: str) -> Iterator[Mark]:
    for line, column, severity, text in _GCC.findall(message):
        yield _mark(line, int(column or 1), severity, text)
    for line, indent, text in _NODE.findall(message):
        yield _mark(line, len(indent) + 1, "error", text)
    for line, indent, text in _PYTHON.findall(message):
        # Python indents the source line by four before it points at it.
        yield _mark(line, max(1, len(indent) - 3), "error", text)


def _mark(line: str, column: int, severity: str, text: str) -> Mark:
    return Mark.model_validate(
        {"line": min(int(line), 10**9), "column": column, "severity": severity, "text": text.strip()[:500]}
    )
