"""Learning merges: counts of pairs, corrected for the words that a merge changes."""

from collections import Counter

Pair = tuple[str, str]


def merged(parts: list[str], left: str, right: str) -> list[str]:
    found: list[str] = []
    place = 0
    while place < len(parts):
        if parts[place] == left and place + 1 < len(parts) and parts[place + 1] == right:
            found.append(left + right)
            place += 2
        else:
            found.append(parts[place])
            place += 1
    return found


def learn_merges(words: list[str], merges: int) -> list[list[str]]:
    times = Counter(words)
    rows = [list(word) for word in times]
    weights = list(times.values())
    counts: dict[Pair, int] = {}
    holders: dict[Pair, set[int]] = {}
    for number, parts in enumerate(rows):
        for pair in zip(parts, parts[1:]):
            counts[pair] = counts.get(pair, 0) + weights[number]
            holders.setdefault(pair, set()).add(number)
    learnt: list[list[str]] = []
    while counts and len(learnt) < merges:
        most = max(counts.values())
        if most < 2:
            break
        best = min(pair for pair, count in counts.items() if count == most)
        learnt.append(list(best))
        for number in holders.pop(best):  # a word may have lost the pair meanwhile; then nothing changes
            parts = rows[number]
            rows[number] = merged(parts, *best)
            for pair in zip(parts, parts[1:]):
                counts[pair] -= weights[number]
                if not counts[pair]:
                    del counts[pair]
            for pair in zip(rows[number], rows[number][1:]):
                counts[pair] = counts.get(pair, 0) + weights[number]
                holders.setdefault(pair, set()).add(number)
    return learnt
