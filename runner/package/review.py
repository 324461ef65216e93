"""Reviews: a listing whose lines are marked with what is wrong; the marks are read as typed data."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from runner.package.problem import PackageError, Parameter, Returns, Signature
from runner.package.types import parse_type
from runner.package.where import parse_where

KEY = "categories"
NAME = "review"
SIGN = "#!"
"""What begins a mark, at the end of a line: `total += x  #! leak`."""
MARK = re.compile(r"\s*#!\s*(.*?)\s*$")
INT = parse_type("int")
MARKS = parse_type("map[int,str]")


class ChangedLine(ValueError):
    """A line that was changed, or a mark that says nothing known; the text is a sentence for the candidate."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"Line {line}: {message}")
        self.line = line


def read_categories(path: Path, doc: Mapping[str, Any]) -> Mapping[str, str]:
    """What a line may be marked as, with its meaning; needed for reviews and for nothing else."""
    if doc["style"] != NAME:
        if KEY in doc:
            raise PackageError(path, KEY, "Only a review problem has this; remove it or set style: review.")
        return {}
    if KEY not in doc:
        raise PackageError(path, KEY, "This key is missing; a review problem says what lines may be marked as.")
    return dict(doc[KEY])


def review_signature(path: Path, doc: Mapping[str, Any]) -> Signature:
    """A review as a signature: a case looks at some lines, and what comes out are lines with their categories."""
    if "signature" in doc:
        raise PackageError(path, "signature", "A review problem has no signature; remove it.")
    types = {"first": INT, "last": INT}
    where = parse_where("1 <= first <= last", types)
    first = Parameter("first", INT, "The first line that is looked at.", (where,))
    params = (first, Parameter("last", INT, "The last one."))
    return Signature(NAME, params, Returns(MARKS, "The marked lines with their categories."))


def looked_at(args: Sequence[object]) -> tuple[str, str]:
    """The lines that a case looks at, as a named text."""
    first, last = args
    return ("lines", f"{first} to {last}")


def marks_in(listing: str, source: str, categories: Mapping[str, str]) -> dict[object, object]:
    """The marks of a source by line, counted from 1; nothing but marks may differ from the listing.

    Raises ChangedLine.
    """
    wanted, lines = listing.splitlines(), source.splitlines()
    found: dict[object, object] = {}
    for number, line in enumerate(lines, 1):
        mark = MARK.search(line)
        code = line[: mark.start()] if mark else line
        before = wanted[number - 1] if number <= len(wanted) else ""
        if code.rstrip() != before.rstrip():
            raise ChangedLine(number, "only marks may be added to the listing; bring back what stood here.")
        if mark and mark[1] not in categories:
            raise ChangedLine(number, f"{mark[1][:40]!r} is no category; use {', '.join(categories)}.")
        if mark:
            found[number] = mark[1]
    if len(lines) < len(wanted) and any(line.strip() for line in wanted[len(lines) :]):
        raise ChangedLine(len(lines) + 1, "lines are missing from here on; bring them back.")
    return found
