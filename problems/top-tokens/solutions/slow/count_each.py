"""Slow: goes through the whole text once for every different word, O(n d)."""


def top_tokens(words: list[str], k: int) -> list[str]:
    counts = {word: words.count(word) for word in set(words)}
    return sorted(counts, key=lambda word: (-counts[word], word))[:k]
