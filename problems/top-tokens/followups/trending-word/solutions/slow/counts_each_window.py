"""Slow: goes through all counts after every word, O(n * different words)."""


def trending_words(words: list[str], window: int) -> list[str]:
    counts: dict[str, int] = {}
    trend: list[str] = []
    for place, word in enumerate(words):
        counts[word] = counts.get(word, 0) + 1
        if place >= window:
            old = words[place - window]
            counts[old] -= 1
            if counts[old] == 0:
                del counts[old]
        most = max(counts.values())
        trend.append(min(word for word, count in counts.items() if count == most))
    return trend
