"""Signals: what is told to interviewers about how code came to be, as facts and never as a score.

Large insertions are found here from the update itself, as what a page says about itself can be made up.
"""

import hashlib
from collections.abc import Callable, Mapping
from typing import Any, Literal

import msgspec

from app.live.update import Effect, utf16

PASTE_LENGTH = 30
"""Letters that come at once from here on are told as pasted; a completion of the editor is shorter."""
SAID_MS = 3000
MAX_DATA = 512
SignalKind = Literal["paste", "copy", "cut", "blur", "focus", "idle"]


def pasted(effect: Effect, texts: Callable[[], Mapping[str, str]], *, said: bool) -> dict[str, Any] | None:
    """Return what to tell of an update that brings much text at once, or None.

    `texts` returns those of the room before the update: what stands in one of them was moved, not brought from outside.
    `said`: the page spoke of a paste as well.
    """
    text = "".join(effect.inserted)
    length = utf16(text)
    if length < PASTE_LENGTH:
        return None
    known = any(text.strip() in other for other in texts().values())
    return {
        "chars": length,
        "lines": text.count("\n") + 1,
        "origin": "room" if known else "outside",
        "said": said,
        "hash": hashlib.sha256(text.encode()).hexdigest()[:16],
    }


def small_enough(data: dict[str, Any]) -> bool:
    """Say whether what a page adds to a signal is kept."""
    return len(msgspec.json.encode(data)) <= MAX_DATA
