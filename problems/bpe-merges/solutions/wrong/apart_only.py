"""Wrong: counts pairs without overlap, so a a a has its pair once."""

from collections import Counter


def pairs_of(parts: list[str]) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    last: dict[tuple[str, str], int] = {}
    for place, pair in enumerate(zip(parts, parts[1:])):
        if last.get(pair) == place - 1:
            continue
        last[pair] = place
        found.append(pair)
    return found


def learn_merges(words: list[str], merges: int) -> list[list[str]]:
    rows = [list(word) for word in words]
    learnt: list[list[str]] = []
    while len(learnt) < merges:
        counts = Counter(pair for row in rows for pair in pairs_of(row))
        best = min(counts, key=lambda pair: (-counts[pair], pair), default=None)
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
