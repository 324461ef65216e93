"""Wrong: measures from the beginning of the session instead of from the event before."""

import pandas as pd


def number_sessions(events: pd.DataFrame, gap_s: int) -> pd.Series:
    numbers, current = {}, {}
    ordered = events.sort_values(["user", "ts"])
    for row, user, at in zip(ordered.index, ordered["user"], ordered["ts"]):
        began, number = current.get(user, (at, 0))
        if at - began > pd.Timedelta(seconds=gap_s):
            began, number = at, number + 1
        current[user], numbers[row] = (began, number), number
    return pd.Series(numbers, dtype=int).sort_index()
