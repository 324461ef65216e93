"""Wrong: leaves equally common words in the order in which they were first seen."""

from collections import Counter


def top_tokens(words: list[str], k: int) -> list[str]:
    return [word for word, _ in Counter(words).most_common(k)]
