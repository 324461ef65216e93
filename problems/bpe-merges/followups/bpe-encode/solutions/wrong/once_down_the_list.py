"""Wrong: goes down the list once, so a pair that a later merge makes is not merged any more."""


def encode(merges: list[list[str]], text: str) -> list[str]:
    parts = list(text)
    for left, right in merges:
        merged: list[str] = []
        for part in parts:
            merged.append(part)
            if merged[-2:] == [left, right]:
                merged[-2:] = [left + right]
        parts = merged
    return parts
