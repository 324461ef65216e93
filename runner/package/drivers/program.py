"""What is placed into a sandbox to be run."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

INSIDE = Path(__file__).with_name("inside")


@dataclass(frozen=True, slots=True)
class Program:
    """Files by name, and the one to start."""

    files: Mapping[str, str]
    entry: str

    @property
    def text(self) -> str:
        """All files together: what they import, a sandbox may have ready."""
        return "\n".join(self.files.values())


def inside(name: str) -> str:
    """The text of a driver as it runs inside the sandbox."""
    return (INSIDE / name).read_text(encoding="utf-8")
