"""Wrong: .dt.seconds is the part of a gap below a day."""

import pandas as pd


def number_sessions(events: pd.DataFrame, gap_s: int) -> pd.Series:
    ordered = events.sort_values(["user", "ts"])
    begins = ordered.groupby("user")["ts"].diff().dt.seconds > gap_s
    return begins.astype(int).groupby(ordered["user"]).cumsum().sort_index()
