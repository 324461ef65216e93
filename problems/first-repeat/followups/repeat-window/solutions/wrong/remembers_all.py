"""Never forgets: repetitions that are too far away count too."""


def repeat_window(events, window):
    latest = set()
    for place, event in enumerate(events):
        if event in latest:
            return place
        latest.add(event)
    return -1
