"""Wrong: writes all words one after another, so pairs reach from one word into the next."""

from collections import Counter


def learn_merges(words: list[str], merges: int) -> list[list[str]]:
    row = list("".join(words))
    learnt: list[list[str]] = []
    while len(learnt) < merges:
        counts = Counter(zip(row, row[1:]))
        best = min(counts, key=lambda pair: (-counts[pair], pair), default=None)
        if best is None or counts[best] < 2:
            break
        learnt.append(list(best))
        found: list[str] = []
        place = 0
        while place < len(row):
            size = 2 if tuple(row[place : place + 2]) == best else 1
            found.append("".join(row[place : place + size]))
            place += size
        row = found
    return learnt
