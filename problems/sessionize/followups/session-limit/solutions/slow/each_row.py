"""Slow: walks from a user's first event anew for each row."""

import pandas as pd


def cut_sessions(events: pd.DataFrame, gap_s: int, longest_s: int) -> pd.Series:
    gap, longest = pd.Timedelta(seconds=gap_s), pd.Timedelta(seconds=longest_s)
    numbers = []
    for user, last in zip(events["user"], events["ts"]):
        own = events[(events["user"] == user) & (events["ts"] <= last)]["ts"].sort_values()
        number, began, before = 0, own.iloc[0], own.iloc[0]
        for at in own:
            if at - before > gap or at - began > longest:
                number, began = number + 1, at
            before = at
        numbers.append(number)
    return pd.Series(numbers, dtype=int)
