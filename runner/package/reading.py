"""Reading the files of a package: only plain files inside its folder, of bounded size, in a strict YAML."""

import hashlib
import os
import re
import stat
from collections.abc import Hashable
from pathlib import Path
from typing import Any

import yaml

from runner.package.problem import PackageError

MAX_FILE_BYTES = 2 * 1024 * 1024
MAX_FILES = 1000
IGNORED = "__pycache__"


class StrictLoader(yaml.CSafeLoader):
    """YAML without its traps: no repeated keys, dates, octal, or `yes` as a bool; `1e-9` is a number."""

    yaml_implicit_resolvers = {}  # noqa: RUF012 - the base class declares it

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """Build a mapping; a key that stands twice is an error."""
        built = super().construct_mapping(node, deep=deep)
        if len(built) != len(node.value):
            seen: set[str] = set()
            for key, _ in node.value:
                if key.value in seen:
                    raise yaml.constructor.ConstructorError(
                        None, None, f"the key {key.value!r} stands there twice", key.start_mark
                    )
                seen.add(key.value)
        return built


for tag, pattern, first in (
    ("bool", r"true|false", "tf"),
    ("null", r"null|~|", ["n", "~", ""]),
    ("int", r"[-+]?(0|[1-9][0-9]*)", "-+0123456789"),
    (
        "float",
        r"[-+]?((0|[1-9][0-9]*)(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?|[-+]?\.inf|\.nan",
        "-+0123456789.",
    ),
):
    StrictLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"(?:{pattern})\\Z"), list(first))


def files_of(folder: Path) -> list[Path]:
    """Every file in a package's folder, in order of name; symbolic links and odd files are refused."""
    found: list[Path] = []
    waiting = [folder]
    while waiting:
        for entry in sorted(os.scandir(waiting.pop()), key=lambda entry: entry.name):
            path, mode = Path(entry.path), entry.stat(follow_symlinks=False).st_mode
            if entry.name == IGNORED:
                continue
            if stat.S_ISDIR(mode):
                waiting.append(path)
            elif stat.S_ISLNK(mode):
                raise PackageError(path, "", "This is a symbolic link; put the file itself into the folder.")
            elif not stat.S_ISREG(mode):
                raise PackageError(path, "", "This is not a plain file; remove it.")
            else:
                found.append(path)
    if len(found) > MAX_FILES:
        raise PackageError(folder, "", f"The folder holds {len(found)} files; at most {MAX_FILES} are allowed.")
    return sorted(found)


def read_bytes(path: Path) -> bytes:
    """A file's bytes; refuses what is larger than 2 MiB."""
    size = path.stat().st_size
    if size > MAX_FILE_BYTES:
        raise PackageError(
            path,
            "",
            f"The file has {size} bytes, more than {MAX_FILE_BYTES} (2 MiB); generate large cases instead.",
        )
    return path.read_bytes()


def read_text(path: Path) -> str:
    """A file's text, UTF-8."""
    try:
        return read_bytes(path).decode("utf-8")
    except UnicodeDecodeError as error:
        raise PackageError(path, "", f"Byte {error.start} is not UTF-8; save the file as UTF-8.") from None


def read_yaml(path: Path) -> Any:
    """The one document of a YAML file; raises PackageError with line and column where it cannot be read."""
    text = read_text(path)
    try:
        if "&" in text and "*" in text and any(isinstance(event, yaml.AliasEvent) for event in events(text)):
            raise PackageError(path, "", "The file uses a YAML alias (*name); write the value out.")
        return yaml.load(text, Loader=StrictLoader)  # noqa: S506 - StrictLoader is a safe loader
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        place = f"line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise PackageError(path, place, f"This is not valid YAML: {error.problem}.") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise PackageError(path, "", f"This is not valid YAML: {str(error).splitlines()[0]}") from None


def events(text: str) -> list[yaml.Event]:
    """The parser's events of a text."""
    return list(yaml.parse(text, Loader=yaml.CSafeLoader))


def digest(folder: Path, files: list[Path], before: str = "") -> str:
    """The SHA-256 over what comes before and every file's path and content, as hex."""
    total = hashlib.sha256(before.encode())
    for path in files:
        name = path.relative_to(folder).as_posix().encode()
        content = path.read_bytes()
        total.update(b"%d %s %d " % (len(name), name, len(content)))
        total.update(content)
    return total.hexdigest()
