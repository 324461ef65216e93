"""Wrong: orders equally frequent pairs by their joined text instead of by the left part first."""

from collections import Counter


def learn_merges(words: list[str], merges: int) -> list[list[str]]:
    rows = [list(word) for word in words]
    learnt: list[list[str]] = []
    while len(learnt) < merges:
        counts = Counter(pair for row in rows for pair in zip(row, row[1:]))
        best = min(counts, key=lambda pair: (-counts[pair], pair[0] + pair[1], pair), default=None)
        if best is None or counts[best] < 2:
            break
        learnt.append(list(best))
        rows = [merged(row, *best) for row in rows]
    return learnt


def merged(parts: list[str], left: str, right: str) -> list[str]:
    found: list[str] = []
    while parts:
        size = 2 if parts[:2] == [left, right] else 1
        found.append("".join(parts[:size]))
        parts = parts[size:]
    return found
