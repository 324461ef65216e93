"""Wrong: keeps a word as text with spaces and replaces there, which also finds the end of a longer part."""

from collections import Counter


def learn_merges(words: list[str], merges: int) -> list[list[str]]:
    rows = [" ".join(word) for word in words]
    learnt: list[list[str]] = []
    while len(learnt) < merges:
        split = [row.split() for row in rows]
        counts = Counter(pair for row in split for pair in zip(row, row[1:]))
        best = min(counts, key=lambda pair: (-counts[pair], pair), default=None)
        if best is None or counts[best] < 2:
            break
        learnt.append(list(best))
        rows = [row.replace(" ".join(best), "".join(best)) for row in rows]
    return learnt
