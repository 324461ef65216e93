"""Wrong: cuts a long visit once and lets the rest of it go on."""

import pandas as pd


def cut_sessions(events: pd.DataFrame, gap_s: int, longest_s: int) -> pd.Series:
    ordered = events.sort_values(["user", "ts"])
    pause = ordered.groupby("user")["ts"].diff() > pd.Timedelta(seconds=gap_s)
    visit = pause.groupby(ordered["user"]).cumsum()
    began = ordered.groupby([ordered["user"], visit])["ts"].transform("min")
    cuts = ((ordered["ts"] - began).dt.total_seconds() > longest_s).astype(int)
    begins = pause | (cuts != cuts.groupby([ordered["user"], visit]).shift(fill_value=0))
    return begins.astype(int).groupby(ordered["user"]).cumsum().sort_index()
