"""Forgets one event too late."""


def repeat_window(events, window):
    latest = set()
    for place, event in enumerate(events):
        if event in latest:
            return place
        latest.add(event)
        if place > window:
            latest.discard(events[place - window - 1])
    return -1
