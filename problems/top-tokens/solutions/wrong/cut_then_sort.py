"""Wrong: cuts after k words and orders the ties afterwards, so the cut keeps the wrong ones."""

from collections import Counter


def top_tokens(words: list[str], k: int) -> list[str]:
    kept = Counter(words).most_common(k)
    return [word for word, _ in sorted(kept, key=lambda pair: (-pair[1], pair[0]))]
