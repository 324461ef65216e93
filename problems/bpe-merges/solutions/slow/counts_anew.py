"""Slow: counts all pairs anew before every merge."""

from collections import Counter


def learn_merges(words: list[str], merges: int) -> list[list[str]]:
    rows = [list(word) for word in words]
    learnt: list[list[str]] = []
    while len(learnt) < merges:
        counts = Counter(pair for row in rows for pair in zip(row, row[1:]))
        best = min(counts, key=lambda pair: (-counts[pair], pair), default=None)
        if best is None or counts[best] < 2:
            break
        learnt.append(list(best))
        rows = [merged(row, *best) for row in rows]
    return learnt


def merged(parts: list[str], left: str, right: str) -> list[str]:
    found: list[str] = []
    place = 0
    while place < len(parts):
        size = 2 if parts[place] == left and parts[place + 1 : place + 2] == [right] else 1
        found.append("".join(parts[place : place + size]))
        place += size
    return found
