"""Sessions: sorted by user and time, differences and running sums within each user, back in the order of the rows."""

import pandas as pd


def number_sessions(events: pd.DataFrame, gap_s: int) -> pd.Series:
    ordered = events.sort_values(["user", "ts"])
    begins = ordered.groupby("user")["ts"].diff() > pd.Timedelta(seconds=gap_s)
    return begins.astype(int).groupby(ordered["user"]).cumsum().sort_index()
