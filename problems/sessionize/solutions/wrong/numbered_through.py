"""Wrong: counts the sessions of all users through."""

import pandas as pd


def number_sessions(events: pd.DataFrame, gap_s: int) -> pd.Series:
    ordered = events.sort_values(["user", "ts"])
    begins = ordered.groupby("user")["ts"].diff() > pd.Timedelta(seconds=gap_s)
    return begins.astype(int).cumsum().sort_index()
