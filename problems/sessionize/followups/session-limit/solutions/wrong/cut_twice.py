"""Wrong: counts twice where both rules ask for a new session."""

import pandas as pd


def cut_sessions(events: pd.DataFrame, gap_s: int, longest_s: int) -> pd.Series:
    users = events["user"].tolist()
    times = events["ts"].to_numpy("datetime64[s]").astype(int).tolist()
    sessions: dict[int, tuple[int, int, int]] = {}
    numbers: dict[int, int] = {}
    for row in sorted(range(len(users)), key=times.__getitem__):
        user, at = users[row], times[row]
        began, before, number = sessions.get(user, (at, at, 0))
        number += (at - before > gap_s) + (at - began > longest_s)
        if number != sessions.get(user, (at, at, 0))[2]:
            began = at
        sessions[user] = began, at, number
        numbers[row] = number
    return pd.Series(numbers, dtype=int).sort_index()
