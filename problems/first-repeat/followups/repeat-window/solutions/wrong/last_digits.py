"""Remembers the last four digits of each event: different events look alike."""


def repeat_window(events, window):
    latest = set()
    for place, event in enumerate(events):
        if event % 10_000 in latest:
            return place
        latest.add(event % 10_000)
        if place >= window:
            latest.discard(events[place - window] % 10_000)
    return -1
