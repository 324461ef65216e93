"""Sessions with a limit: from the first event of each session a jump to the first of the next, all users at once."""

import numpy as np
import pandas as pd


def cut_sessions(events: pd.DataFrame, gap_s: int, longest_s: int) -> pd.Series:
    n = len(events)
    users = pd.factorize(events["user"], sort=True)[0]
    times = events["ts"].to_numpy("datetime64[s]").astype(np.int64)
    order = np.lexsort((times, users))
    users, times = users[order], times[order]
    first = np.append(True, np.diff(users) != 0)[:n]
    begins = first | np.append(True, np.diff(times) > gap_s)[:n]
    apart = int(np.ptp(times)) + longest_s + 1 if n else 1
    keys = users * apart + times
    places = np.append(np.flatnonzero(begins), n)
    pause = places[np.searchsorted(places, np.arange(n), side="right")]
    jump = np.minimum(pause, np.searchsorted(keys, keys + longest_s, side="right"))
    current = np.flatnonzero(begins)
    while len(current):
        current = jump[current]
        current = current[current < n]
        current = current[~begins[current]]
        begins[current] = True
    total = np.cumsum(begins)
    numbers = np.empty(n, dtype=np.int64)
    numbers[order] = total - np.maximum.accumulate(np.where(first, total, 0))
    return pd.Series(numbers)
