"""Slow: looks through the cards from the lowest number on at every start, O(n * peak)."""


def card_numbers(jobs: list[list[int]]) -> list[int]:
    cards = [-1] * len(jobs)
    busy_until: list[int] = []
    for place in sorted(range(len(jobs)), key=lambda place: jobs[place][0]):
        start, end = jobs[place]
        if start == end:
            continue
        card = next((card for card, until in enumerate(busy_until) if until <= start), len(busy_until))
        busy_until[card : card + 1] = [end]
        cards[place] = card
    return cards
