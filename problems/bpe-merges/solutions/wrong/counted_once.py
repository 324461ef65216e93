"""Wrong: counts the pairs at the start only and takes the most frequent ones of them."""

from collections import Counter


def learn_merges(words: list[str], merges: int) -> list[list[str]]:
    counts = Counter(pair for word in words for pair in zip(word, word[1:]))
    ranked = sorted((pair for pair in counts if counts[pair] >= 2), key=lambda pair: (-counts[pair], pair))
    return [list(pair) for pair in ranked[:merges]]
