"""Approaches: other ways to solve a problem, each with claims, notes and solutions; and what to read on its idea."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from runner.languages import LANGUAGES
from runner.package.problem import Approach, PackageError
from runner.package.reading import IGNORED, read_text
from runner.package.solutions import language_of

FOLDER = KEY = "approaches"
LEARN = "learn.en.md"
NOTES = "notes.en.md"
STEM = "solution"


def read_approaches(folder: Path, doc: Mapping[str, Any], languages: Sequence[str]) -> tuple[Approach, ...]:
    """The approaches that problem.yaml names, in its order, each with its folder; () where it names none.

    Raises PackageError where an entry has no folder, a folder no entry, or either lacks something.
    """
    path, place = folder / "problem.yaml", folder / FOLDER
    entries = doc.get(KEY, ())
    known: list[str] = []
    for number, entry in enumerate(entries):
        if entry["id"] in known:
            message = f"The id {entry['id']!r} stands there twice; rename one."
            raise PackageError(path, f"{KEY}[{number}].id", message)
        known.append(entry["id"])
        if not (place / entry["id"]).is_dir():
            message = f"There is no folder {FOLDER}/{entry['id']}; add it with {NOTES} and a solution."
            raise PackageError(path, f"{KEY}[{number}].id", message)
    for found in sorted(place.iterdir()) if place.is_dir() else ():
        if found.name not in (*known, IGNORED):
            message = f"No entry of `{KEY}` in problem.yaml has this id; add one or remove this."
            raise PackageError(found, "", message)
    return tuple(read_approach(place / entry["id"], entry, languages) for entry in entries)


def read_approach(folder: Path, entry: Mapping[str, Any], languages: Sequence[str]) -> Approach:
    """One approach: what problem.yaml says of it, its notes, and its solutions in order of name."""
    for path in sorted(folder.iterdir()):
        if path.name not in (NOTES, IGNORED) and path.stem != STEM:
            raise PackageError(path, "", f"This does not belong here; use {NOTES} and {STEM} with a language's ending.")
    solutions = tuple(sorted(path for path in folder.iterdir() if path.stem == STEM))
    for path in solutions:
        if language_of(path, languages) not in languages:
            raise PackageError(path, "", "Its language is not among the problem's languages; rewrite or remove it.")
    if not solutions:
        missing = folder / f"{STEM}{Path(LANGUAGES[languages[0]].source).suffix}"
        raise PackageError(missing, "", "There is no solution here; add one in a language of the problem.")
    notes = folder / NOTES
    if not notes.is_file():
        raise PackageError(notes, "", "This is missing; say what the idea is and when one would pick it.")
    claim = entry["claim"]
    return Approach(entry["id"], entry["title"], claim["time"], claim["space"], read_words(notes), solutions)


def read_learn(folder: Path) -> str:
    """The Markdown on the idea behind a problem; "" where there is none."""
    path = folder / LEARN
    return read_words(path) if path.is_file() else ""


def read_words(path: Path) -> str:
    """Markdown that says something, without a title of its own."""
    text = read_text(path)
    if not text.strip():
        raise PackageError(path, "", "The file is empty; write it or remove it.")
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("# "):
            raise PackageError(path, f"line {number}", "Remove the title; the page gives it one.")
    return text
