"""Wrong: returns the cards in order of start, not of the log."""

from heapq import heappop, heappush


def card_numbers(jobs: list[list[int]]) -> list[int]:
    cards: list[int] = []
    running: list[tuple[int, int]] = []
    free: list[int] = []
    for start, end in sorted(jobs, key=lambda job: job[0]):
        if start == end:
            cards.append(-1)
            continue
        while running and running[0][0] <= start:
            heappush(free, heappop(running)[1])
        cards.append(heappop(free) if free else len(running))
        heappush(running, (end, cards[-1]))
    return cards
