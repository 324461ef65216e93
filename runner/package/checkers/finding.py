"""What a checker finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether an answer is right, and if not one sentence for the candidate.

    The sentence quotes values: whoever passes it on decides whether the case may be shown.
    """

    ok: bool
    message: str = ""


RIGHT = Finding(True)
