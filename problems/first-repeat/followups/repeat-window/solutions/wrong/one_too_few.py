"""Forgets before it looks: the event exactly `window` places back is lost."""


def repeat_window(events, window):
    latest = set()
    for place, event in enumerate(events):
        if place >= window:
            latest.discard(events[place - window])
        if event in latest:
            return place
        latest.add(event)
    return -1
