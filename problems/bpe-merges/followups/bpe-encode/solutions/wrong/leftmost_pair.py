"""Wrong: merges the pair that stands first in the text instead of the one that was learnt first."""


def encode(merges: list[list[str]], text: str) -> list[str]:
    known = {(left, right) for left, right in merges}
    parts: list[str] = []
    for character in text:
        parts.append(character)
        while len(parts) > 1 and (parts[-2], parts[-1]) in known:
            parts[-2:] = [parts[-2] + parts[-1]]
    return parts
