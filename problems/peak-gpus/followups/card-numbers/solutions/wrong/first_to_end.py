"""Wrong: takes the card that was given back first instead of the one with the lowest number."""

from heapq import heappop, heappush


def card_numbers(jobs: list[list[int]]) -> list[int]:
    cards = [-1] * len(jobs)
    running: list[tuple[int, int]] = []
    for place in sorted(range(len(jobs)), key=lambda place: jobs[place][0]):
        start, end = jobs[place]
        if start == end:
            continue
        cards[place] = heappop(running)[1] if running and running[0][0] <= start else len(running)
        heappush(running, (end, cards[place]))
    return cards
