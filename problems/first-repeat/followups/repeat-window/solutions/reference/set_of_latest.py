"""Keeps the latest events in a set; the oldest leaves when a new one comes."""


def repeat_window(events, window):
    latest = set()
    for place, event in enumerate(events):
        if event in latest:
            return place
        latest.add(event)
        if place >= window:
            latest.discard(events[place - window])
    return -1
