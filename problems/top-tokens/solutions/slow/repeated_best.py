"""Slow: looks for the best remaining word k times, O(k d)."""

from collections import Counter


def top_tokens(words: list[str], k: int) -> list[str]:
    counts = Counter(words)
    top: list[str] = []
    while counts and len(top) < k:
        most = max(counts.values())
        best = min(word for word, count in counts.items() if count == most)
        top.append(best)
        del counts[best]
    return top
