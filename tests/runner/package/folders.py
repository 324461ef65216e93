"""Package folders written for a test: a small valid one, and every way to break it."""

from collections.abc import Callable
from pathlib import Path

import yaml

PROBLEM = """\
format: sandglass/1
uuid: 6f1c2f0e-8a55-4d2c-9c43-0f5a1d1c7b11
slug: first-repeat
version: 1
title: {en: First repeated event}
track: algorithms
family: swe
tags: [hashing, arrays]
difficulty: 1
minutes: {expected: 10, cap: 20}
style: function
signature:
  name: first_repeat
  params:
    - name: events
      type: list[int]
      doc: Event numbers in the order they arrived.
      where: ["0 <= len(events) <= 1000", "-2**62 <= events[i] <= 2**62"]
  returns: {type: int, doc: The earliest second sighting., where: "-1 <= result < 1000"}
languages: all
limits: {time_s: 1.0}
checker: {kind: exact}
groups:
  - {id: sample, from: sample, reveal: full}
  - {id: edge, title: Edge cases, from: fixed, reveal: name, purpose: edge}
  - {id: large, title: Large inputs, from: gen, reveal: none, needs: [edge], purpose: large}
license: {statement: CC-BY-4.0, code: MIT}
"""
FUNCTION_FILES = {
    "problem.yaml": PROBLEM,
    "statement.en.md": "Find the first event that was seen before, in $O(n)$.\n",
    "cases/sample/01-twice.yaml": "args: {events: [5, 3, 5, 3]}\nanswer: 2\nexplain: Event 5 was seen at 0.\n",
    "cases/fixed/01-empty.yaml": "args: {events: []}\nanswer: -1\n",
    "cases/fixed/02-huge.yaml": "args: {events: [4611686018427387904, 4611686018427387904]}\nanswer: 1\n",
    "gen/gen.py": "import json\n",
    "gen/script.yaml": "- {group: large, name: all distinct, args: {n: 900}}\n",
    "solutions/reference/hash.py": "def first_repeat(events):\n    return -1\n",
    "solutions/reference/hash.js": "const firstRepeat = (events) => -1;\n",
    "solutions/reference/hash.cpp": "long long first_repeat(std::vector<long long> events) { return -1; }\n",
    "solutions/wrong/zero.py": "def first_repeat(events):\n    return 0\n",
    "solutions/slow/nested.py": "def first_repeat(events):\n    return -1\n",
    "solutions/expect.yaml": "wrong/zero.py: {sample: WA}\nslow/nested.py: {sample: AC, edge: AC, large: TLE}\n",
}
STDIO_FILES = {
    "problem.yaml": PROBLEM.replace("slug: first-repeat", "slug: add-lines")
    .replace("style: function", "style: stdio")
    .replace("{kind: exact}", "{kind: tokens}"),
    "statement.en.md": "Add the numbers.\n",
    "cases/sample/01-two.in": "1 2\n",
    "cases/sample/01-two.ans": "3\n",
    "cases/sample/01-two.md": "1 + 2 = 3\n",
    "cases/fixed/01-none.in": "",
    "cases/fixed/01-none.ans": "0\n",
    "solutions/reference/add.py": "print(sum(map(int, input().split())))\n",
}

Change = Callable[[dict[str, str]], None]


def write(root: Path, files: dict[str, str], name: str = "first-repeat") -> Path:
    """Write a package's files below a folder of its name and return that."""
    folder = root / name
    for path, text in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="")
    return folder


def stdio_files() -> dict[str, str]:
    """The files of a small valid stdio package in Python alone."""
    files = dict(STDIO_FILES)
    doc = yaml.safe_load(files["problem.yaml"])
    del doc["signature"]
    doc |= {"languages": ["python"], "groups": doc["groups"][:2]}
    files["problem.yaml"] = yaml.safe_dump(doc, sort_keys=False)
    return files


def edited(file: str, old: str, new: str) -> Change:
    """A change of one text in one file."""

    def change(files: dict[str, str]) -> None:
        assert old in files[file], old
        files[file] = files[file].replace(old, new, 1)

    return change


def both(first: Change, second: Change) -> Change:
    """Two changes, one after the other."""

    def change(files: dict[str, str]) -> None:
        first(files)
        second(files)

    return change


def added(file: str, text: str = "x\n") -> Change:
    """A file more, or another text in one."""

    def change(files: dict[str, str]) -> None:
        files[file] = text

    return change


def removed(*names: str) -> Change:
    """Files, or whole folders, less."""

    def change(files: dict[str, str]) -> None:
        for name in [path for path in files if path.startswith(names)]:
            del files[name]

    return change
