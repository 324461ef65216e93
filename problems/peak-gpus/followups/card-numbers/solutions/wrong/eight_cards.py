"""Wrong: has no more than eight cards; the jobs beyond them get none."""

from heapq import heappop, heappush


def card_numbers(jobs: list[list[int]]) -> list[int]:
    cards = [-1] * len(jobs)
    running: list[tuple[int, int]] = []
    free = list(range(8))
    for place in sorted(range(len(jobs)), key=lambda place: jobs[place][0]):
        start, end = jobs[place]
        while running and running[0][0] <= start:
            heappush(free, heappop(running)[1])
        if start < end and free:
            cards[place] = heappop(free)
            heappush(running, (end, cards[place]))
    return cards
