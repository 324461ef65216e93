"""Sessions with a limit: one walk in the order of time, with what is known of each user's latest session."""

import pandas as pd


def cut_sessions(events: pd.DataFrame, gap_s: int, longest_s: int) -> pd.Series:
    users = events["user"].tolist()
    times = events["ts"].to_numpy("datetime64[s]").astype(int).tolist()
    sessions: dict[int, tuple[int, int, int]] = {}
    numbers: dict[int, int] = {}
    for row in sorted(range(len(users)), key=times.__getitem__):
        user, at = users[row], times[row]
        began, before, number = sessions.get(user, (at, at, 0))
        if at - before > gap_s or at - began > longest_s:
            began, number = at, number + 1
        sessions[user] = began, at, number
        numbers[row] = number
    return pd.Series(numbers, dtype=int).sort_index()
