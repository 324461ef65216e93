"""Wrong: counts every different word once, however often it occurs."""

from collections import Counter


def learn_merges(words: list[str], merges: int) -> list[list[str]]:
    rows = [list(word) for word in dict.fromkeys(words)]
    learnt: list[list[str]] = []
    while len(learnt) < merges:
        counts = Counter(pair for row in rows for pair in zip(row, row[1:]))
        best = min(counts, key=lambda pair: (-counts[pair], pair), default=None)
        if best is None or counts[best] < 2:
            break
        learnt.append(list(best))
        for number, row in enumerate(rows):
            rows[number] = merged(row, *best)
    return learnt


def merged(parts: list[str], left: str, right: str) -> list[str]:
    found: list[str] = []
    while parts:
        size = 2 if parts[:2] == [left, right] else 1
        found.append("".join(parts[:size]))
        parts = parts[size:]
    return found
