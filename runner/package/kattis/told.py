"""What an import says of each key of the package it reads: kept whole, kept in part, or a reason to refuse."""

from dataclasses import dataclass, field
from enum import StrEnum


class Fate(StrEnum):
    """What became of one key."""

    LOSSLESS = "lossless"
    LOSSY = "lossy"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Note:
    """What became of one key, as a sentence."""

    key: str
    fate: Fate
    sentence: str


@dataclass(slots=True)
class Notes:
    """The notes of one import, in the order in which they were made."""

    lines: list[Note] = field(default_factory=list)

    def kept(self, key: str, sentence: str = "Kept.") -> None:
        """Say that nothing of a key is lost."""
        self.lines.append(Note(key, Fate.LOSSLESS, sentence))

    def lost(self, key: str, sentence: str) -> None:
        """Say what of a key is lost; of a key of many files once."""
        if "…" in key and any(line.key == key for line in self.lines):
            return
        self.lines.append(Note(key, Fate.LOSSY, sentence))

    def refused(self, key: str, sentence: str) -> None:
        """Say why the package cannot be taken because of a key."""
        self.lines.append(Note(key, Fate.REFUSED, sentence))

    @property
    def fit(self) -> bool:
        """Whether nothing is refused."""
        return all(line.fate is not Fate.REFUSED for line in self.lines)
