"""Wrong: takes the pair that was seen first among equally frequent ones."""

from collections import Counter


def learn_merges(words: list[str], merges: int) -> list[list[str]]:
    rows = [list(word) for word in words]
    learnt: list[list[str]] = []
    while len(learnt) < merges:
        counts = Counter(pair for row in rows for pair in zip(row, row[1:]))
        if not counts or counts.most_common(1)[0][1] < 2:
            break
        best = counts.most_common(1)[0][0]
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
