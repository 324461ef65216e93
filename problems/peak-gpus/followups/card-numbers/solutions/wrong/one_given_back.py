"""Wrong: takes at most one card back at each start, though several jobs may have ended since the last one."""

from heapq import heappop, heappush


def card_numbers(jobs: list[list[int]]) -> list[int]:
    cards = [-1] * len(jobs)
    running: list[tuple[int, int]] = []
    free: list[int] = []
    bought = 0
    for place in sorted(range(len(jobs)), key=lambda place: jobs[place][0]):
        start, end = jobs[place]
        if start == end:
            continue
        if running and running[0][0] <= start:
            heappush(free, heappop(running)[1])
        if not free:
            heappush(free, bought)
            bought += 1
        cards[place] = heappop(free)
        heappush(running, (end, cards[place]))
    return cards
