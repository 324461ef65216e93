"""Wrong: cuts after k words first and orders the ties afterwards, so a tie at the cut keeps the wrong words."""

from collections import Counter


def top_tokens(words: list[str], k: int) -> list[str]:
    kept = Counter(words).most_common(k)
    return [word for word, _ in sorted(kept, key=lambda pair: (-pair[1], pair[0]))]
