"""Remembers the first place of each number instead of the last one."""


def repeat_window(events, window):
    places = {}
    for place, event in enumerate(events):
        if event in places and place - places[event] <= window:
            return place
        places.setdefault(event, place)
    return -1
