"""The hints of a package: sentences that an interviewer may give, from a nudge to the key step."""

from pathlib import Path

from runner.package.problem import PackageError
from runner.package.reading import read_yaml

HINTS = "hints.yaml"


def read_hints(folder: Path) -> tuple[str, ...]:
    """Return the hints in a package's folder, mildest first; none where there is no file.

    Raises PackageError where the file is not a list of {id, text}.
    """
    path = folder / HINTS
    if not path.is_file():
        return ()
    rows = read_yaml(path)
    if not isinstance(rows, list) or any(not isinstance(row, dict) or "text" not in row for row in rows):
        raise PackageError(path, "", "Write a list of hints, each with an id and a text.")
    return tuple(" ".join(str(row["text"]).split()) for row in rows)
