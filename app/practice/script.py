"""What is said in a mock interview: a friend's cards and the lines of a rehearsal, read when the server starts."""

from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import yaml
from pydantic import TypeAdapter, ValidationError

from app.practice.mock_shapes import Rehearsal, ScriptKind, ScriptPart

SCRIPT_FILE = Path(__file__).parent / "script.yaml"


@dataclass(frozen=True, slots=True)
class Lines:
    """The cards by part, and what a room says to somebody who rehearses alone."""

    parts: tuple[ScriptPart, ...]
    rehearsal: Rehearsal


def read_lines(path: Path = SCRIPT_FILE) -> Lines:
    """Read the file; raises ValueError where a part is missing, an entry lacks a key, or an id is there twice."""
    document = yaml.safe_load(path.read_text(encoding="utf-8"))
    try:
        parts = tuple(TypeAdapter(list[ScriptPart]).validate_python(document["parts"]))
        rehearsal = Rehearsal(interruptions=document["interruptions"], think_aloud=document["think_aloud"])
    except (KeyError, ValidationError) as error:
        raise ValueError(f"{path}: {error}") from error
    kinds = [part.kind for part in parts]
    if kinds != list(get_args(ScriptKind)):
        raise ValueError(f"{path}: the parts must be {', '.join(get_args(ScriptKind))}, in this order")
    names = [card.id for part in parts for card in part.cards]
    names += [line.id for line in rehearsal.interruptions] + [line.id for line in rehearsal.think_aloud]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(f"{path}: there twice: {', '.join(twice)}")
    return Lines(parts, rehearsal)
