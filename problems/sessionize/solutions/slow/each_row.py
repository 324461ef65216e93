"""Slow: looks through the whole frame for each row."""

import pandas as pd


def number_sessions(events: pd.DataFrame, gap_s: int) -> pd.Series:
    numbers = []
    for user, at in zip(events["user"], events["ts"]):
        own = events[(events["user"] == user) & (events["ts"] <= at)]["ts"].sort_values()
        numbers.append(int((own.diff() > pd.Timedelta(seconds=gap_s)).sum()))
    return pd.Series(numbers, dtype=int)
