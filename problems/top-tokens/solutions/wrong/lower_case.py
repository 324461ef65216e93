"""Wrong: counts words without regard to capitals."""

from collections import Counter


def top_tokens(words: list[str], k: int) -> list[str]:
    counts = Counter(word.lower() for word in words)
    return sorted(counts, key=lambda word: (-counts[word], word))[:k]
