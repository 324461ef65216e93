"""Wrong: keeps no more than ten users apart."""

import pandas as pd


def number_sessions(events: pd.DataFrame, gap_s: int) -> pd.Series:
    users = events["user"].rank(method="dense").clip(upper=10)
    ordered = events.assign(user=users).sort_values(["user", "ts"])
    begins = ordered.groupby("user")["ts"].diff() > pd.Timedelta(seconds=gap_s)
    return begins.astype(int).groupby(ordered["user"]).cumsum().sort_index()
