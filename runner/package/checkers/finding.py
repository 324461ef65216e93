"""What a checker finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether an answer is right, and if not one sentence for the candidate.

    The sentence quotes values: whoever passes it on decides whether the case may be shown. `told` quotes none: it says
    how good the answer is, also of a case that passes.
    """

    ok: bool
    message: str = ""
    told: str = ""


RIGHT = Finding(True)
