"""Card numbers: a heap of running jobs by their end, a heap of free cards, O(n log n)."""

from heapq import heappop, heappush


def card_numbers(jobs: list[list[int]]) -> list[int]:
    cards = [-1] * len(jobs)
    running: list[tuple[int, int]] = []
    free: list[int] = []
    for place in sorted(range(len(jobs)), key=lambda place: jobs[place][0]):
        start, end = jobs[place]
        if start == end:
            continue
        while running and running[0][0] <= start:
            heappush(free, heappop(running)[1])
        cards[place] = heappop(free) if free else len(running)
        heappush(running, (end, cards[place]))
    return cards
