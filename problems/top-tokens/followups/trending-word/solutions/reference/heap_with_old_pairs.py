"""Trending word: a heap of counts and words, in which what has changed is thrown away late, O(n log n)."""

from heapq import heappop, heappush


def trending_words(words: list[str], window: int) -> list[str]:
    counts: dict[str, int] = {}
    heap: list[tuple[int, str]] = []
    trend: list[str] = []

    def change(word: str, by: int) -> None:
        counts[word] = counts.get(word, 0) + by
        heappush(heap, (-counts[word], word))

    for place, word in enumerate(words):
        change(word, 1)
        if place >= window:
            change(words[place - window], -1)
        while -heap[0][0] != counts[heap[0][1]]:
            heappop(heap)
        trend.append(heap[0][1])
    return trend
