"""What a learner claimed of an approach beside what was measured: no judgement, but a question where they differ."""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from app.growth_shapes import Bounds, Remark
from app.growth_tables import ApproachRow
from runner import POWERS

SUPERSCRIPTS = str.maketrans({"²": "^2", "³": "^3"})
BOTH = "Which input or which built-in could make the difference?"


def power_of(claim: str) -> float | None:
    """The power of n that a claim such as `O(n log n)` speaks of; None for one that is written in another way."""
    text = claim.translate(SUPERSCRIPTS).lower().replace("**", "^").replace("*", " ")
    inner = re.fullmatch(r"(?:o|θ|theta)?\s*\(?(.*?)\)?", text.strip())
    words = " ".join(re.sub(r"log\s*\(?\s*n\s*\)?", "log n", inner[1]).split()) if inner else ""
    return POWERS.get(words)


def remark(row: ApproachRow, panels: Sequence[Mapping[str, Any]]) -> Remark:
    """What was foretold of one approach and what was seen; `panels` are those of a stored measurement."""
    claimed = power_of(row.time)
    curves = [(panel["kind"], curve) for panel in panels for curve in panel["curves"] if curve["program"] == row.letter]
    seen = {kind: curve["grows"] for kind, curve in curves if curve["grows"] is not None}
    differing = [kind for kind, grows in seen.items() if claimed is not None and grows != claimed]
    question = ""
    if differing:
        found = " and ".join(f"n^{seen[kind]} on {kind} inputs" for kind in differing)
        question = f"You wrote {row.time} for {row.letter}; it was measured to grow like {found}. {BOTH}"
    typical = next((curve for kind, curve in curves if kind == "typical"), None)
    return Remark(
        letter=row.letter,
        predicted=row.predicted,
        measured=fourfold(typical["doubling"]) if typical else None,
        question=question,
    )


def fourfold(doubling: Sequence[Mapping[str, float]]) -> Bounds | None:
    """How many times longer four times the size took at the largest sizes; None where there are too few."""
    if len(doubling) < 2:
        return None
    one, other = doubling[-2:]
    return Bounds(low=one["low"] * other["low"], mid=one["mid"] * other["mid"], high=one["high"] * other["high"])
