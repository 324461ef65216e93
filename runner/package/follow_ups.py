"""Follow-ups: packages inside a package, which take from it whatever they do not bring themselves."""

from collections.abc import Iterator
from pathlib import Path

from runner.package.problem import PackageError
from runner.package.reading import read_yaml

FOLDER = "followups"
KEY = "follow_up"
OWN_KEYS = ("uuid", "slug", "title", KEY)
INHERITED = ("cases", "gen", "types.yaml", "check.py", "validate.py", "output_validator")
"""What a follow-up that has it not takes from the problem it follows."""
NEVER = ("approaches", "complexity")
"""Keys that say something of the problem before alone: what solves or measures that one need not fit this one."""


def follows(folder: Path) -> Path | None:
    """The folder of the problem that the one in this folder follows, None for a problem of its own."""
    return folder.parent.parent if folder.parent.name == FOLDER else None


def follow_ups(folder: Path) -> Iterator[Path]:
    """The folders of the follow-ups of a problem, in order of name."""
    place = folder / FOLDER
    if place.is_dir():
        yield from (path for path in sorted(place.iterdir()) if path.name != "__pycache__")


def base(folder: Path, name: str) -> Path:
    """The folder that holds an entry: the package's own, or that of the problem it follows."""
    before = follows(folder)
    return before if before is not None and name in INHERITED and not (folder / name).exists() else folder


def completed(path: Path, doc: object) -> object:
    """What problem.yaml says, with every key that a follow-up leaves out taken from the problem it follows."""
    before = follows(path.parent)
    if not isinstance(doc, dict):
        return doc
    if before is None:
        if KEY in doc:
            raise PackageError(path, KEY, f"Only a problem in a folder {FOLDER} follows another; remove this.")
        return doc
    for key in OWN_KEYS:
        if key not in doc:
            raise PackageError(path, key, "This key is missing; a follow-up has one of its own.")
    inherited = read_yaml(before / path.name)
    if not isinstance(inherited, dict):
        return doc
    return {key: value for key, value in inherited.items() if key not in NEVER} | doc
