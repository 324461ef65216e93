"""Wrong: throws away at most one old pair after each word, though several may lie on top of one another."""

from heapq import heappop, heappush


def trending_words(words: list[str], window: int) -> list[str]:
    counts: dict[str, int] = {}
    heap: list[tuple[int, str]] = []
    trend: list[str] = []
    for place, word in enumerate(words):
        counts[word] = counts.get(word, 0) + 1
        heappush(heap, (-counts[word], word))
        if place >= window:
            old = words[place - window]
            counts[old] -= 1
            heappush(heap, (-counts[old], old))
        if -heap[0][0] != counts[heap[0][1]]:
            heappop(heap)
        trend.append(heap[0][1])
    return trend
