"""Looks through the whole window at every event."""


def repeat_window(events, window):
    for place, event in enumerate(events):
        if event in events[max(0, place - window) : place]:
            return place
    return -1
