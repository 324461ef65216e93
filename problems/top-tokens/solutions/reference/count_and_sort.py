"""Most common words: count in a dictionary, sort the different words, cut, O(n + d log d)."""


def top_tokens(words: list[str], k: int) -> list[str]:
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return sorted(counts, key=lambda word: (-counts[word], word))[:k]
