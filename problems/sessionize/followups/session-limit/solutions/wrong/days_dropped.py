"""Wrong: takes the seconds of a difference, which leave out its days."""

import pandas as pd


def cut_sessions(events: pd.DataFrame, gap_s: int, longest_s: int) -> pd.Series:
    ordered = events.sort_values(["user", "ts"])
    pause = ordered.groupby("user")["ts"].diff() > pd.Timedelta(seconds=gap_s)
    visit = pause.groupby(ordered["user"]).cumsum()
    began = ordered.groupby([ordered["user"], visit])["ts"].transform("min")
    cuts = pd.Series(0, ordered.index)
    lasted = (ordered["ts"] - began).dt.seconds
    since, number = 0, 0
    for row, at, new in zip(ordered.index, lasted, pause | ~ordered["user"].duplicated()):
        if new:
            since, number = 0, 0
        elif at - since > longest_s:
            since, number = at, number + 1
        cuts[row] = number
    begins = pause | (cuts != cuts.groupby([ordered["user"], visit]).shift(fill_value=0))
    return begins.astype(int).groupby(ordered["user"]).cumsum().sort_index()
