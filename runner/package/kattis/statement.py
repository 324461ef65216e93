"""The statement of a Kattis package as ours: Markdown in English, without a title and without samples."""

import re
from pathlib import Path

from runner.package.kattis.data import with_constants
from runner.package.kattis.latex import to_markdown
from runner.package.kattis.metadata import Metadata
from runner.package.kattis.told import Notes

PLACES = ("problem_statement", "statement")
FILE = re.compile(r"problem(?:\.([A-Za-z-]+))?\.(tex|md|pdf)")
TITLE = re.compile(r"\\problemname\*?\{((?:[^{}]|\{[^{}]*\})*)\}")
PLAIN_TITLE = re.compile(r"%%\s*plainproblemname:\s*(.+)")
TAGS = re.compile(r"\{\{\s*(nextsample|remainingsamples)\s*\}\}")
SAMPLE_HEADING = re.compile(r"^(#+) +((?:samples?|examples?)\b.*)$", re.IGNORECASE | re.MULTILINE)
TITLE_HEADING = re.compile(r"^# ", re.MULTILINE)
PICTURE = re.compile(r"!\[([^\]]*)\]\([^)]*\)|<img\b[^>]*>")

EMPTY = "*The statement was empty where this problem comes from.*\n"


def read_statement(folder: Path, about: Metadata, notes: Notes) -> str:
    """The statement's Markdown; the title is taken from it where problem.yaml has none."""
    path = chosen(folder, notes)
    if path is None:
        return ""
    text = path.read_bytes().decode("utf-8", "replace").lstrip("\ufeff")
    if "title" not in about.doc and (match := PLAIN_TITLE.search(text) or TITLE.search(text)):
        about.doc["title"] = {"en": to_markdown(match[1], {})[0].strip()[:80]}
    key = path.relative_to(folder).as_posix()
    if path.suffix == ".tex":
        text, lost = to_markdown(text, about.constants)
    else:
        text, lost = markdown(with_constants(text, about.constants))
    text, more = without_samples(text)
    if lost or more:
        notes.lost(key, f"What has no form here was left out: {', '.join([*lost, *more])}.")
    else:
        notes.kept(key, "Written as Markdown." if path.suffix == ".tex" else "Kept.")
    if not text.strip():
        notes.lost("statement", "It holds no text; write in statement.en.md what is asked.")
    return text if text.strip() else EMPTY


def chosen(folder: Path, notes: Notes) -> Path | None:
    """The file of the statement that is read: English before any other language, text before pictures of it."""
    found = [
        (match[1] or "en", match[2], path)
        for place in PLACES
        if (folder / place).is_dir()
        for path in sorted((folder / place).iterdir())
        if (match := FILE.fullmatch(path.name))
    ]
    readable = [one for one in found if one[1] != "pdf"]
    if not readable:
        notes.refused("statement", "It is there as a PDF alone." if found else "There is none.")
        return None
    best = min(readable, key=lambda one: (one[0] != "en", not one[0].startswith("en"), one[0], one[1] != "md"))
    if left := sorted({language for language, _, _ in found} - {best[0]}):
        notes.lost("statement", f"Only the one in {best[0]} is kept, not {', '.join(left)}.")
    return best[2]


def markdown(text: str) -> tuple[str, list[str]]:
    """A statement in Markdown without what cannot be shown here, and what that is."""
    lost = []
    if TAGS.search(text):
        lost.append("where in the text the samples stand")
        text = TAGS.sub("", text)
    if PICTURE.search(text):
        lost.append("figures")
        text = PICTURE.sub("*A figure is left out here.*", text)
    return text, lost


def without_samples(text: str) -> tuple[str, list[str]]:
    """A statement whose headings neither are a title nor speak of samples, which have their own place here."""
    lost = ["headings of samples"] if SAMPLE_HEADING.search(text) else []
    return TITLE_HEADING.sub("## ", SAMPLE_HEADING.sub(r"**\2**", text)), lost
