"""The rubric of a package: what weak and strong work looks like in this problem, by what raters rate."""

from collections.abc import Mapping
from pathlib import Path

from runner.package.problem import Criterion, PackageError
from runner.package.reading import read_yaml

RUBRIC = "rubric.yaml"
DIMENSIONS = ("understanding", "approach", "implementation", "testing", "communication")


def read_rubric(folder: Path) -> Mapping[str, Criterion]:
    """The criteria in a package's folder by dimension, in the raters' order; {} where there is no file.

    Raises PackageError where the file is not a map from dimensions to {weak, strong}.
    """
    path = folder / RUBRIC
    if not path.is_file():
        return {}
    doc = read_yaml(path)
    if not isinstance(doc, dict) or not doc:
        raise PackageError(path, "", f"This must be a map from {', '.join(DIMENSIONS)} to {{weak, strong}}.")
    for name, entry in doc.items():
        if name not in DIMENSIONS:
            raise PackageError(path, str(name), f"This is nothing that is rated; use {', '.join(DIMENSIONS)}.")
        if not isinstance(entry, dict) or set(entry) != {"weak", "strong"} or not all(map(is_text, entry.values())):
            raise PackageError(path, name, "Write two sentences: {weak: …, strong: …}.")
    return {name: Criterion(**squeezed(doc[name])) for name in DIMENSIONS if name in doc}


def is_text(value: object) -> bool:
    """Whether a value is text that says something."""
    return isinstance(value, str) and bool(value.strip())


def squeezed(entry: Mapping[str, str]) -> dict[str, str]:
    """Each text in one line."""
    return {key: " ".join(text.split()) for key, text in entry.items()}
