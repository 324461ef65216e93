"""Features as of each event: one walk over all rows in the order of time, with the latest row of each user in hand."""

import pandas as pd


def features_at(events: pd.DataFrame, features: pd.DataFrame) -> pd.DataFrame:
    marks = [(at, 1, row) for row, at in enumerate(features["at"].tolist())]
    marks += [(at, 0, row) for row, at in enumerate(events["at"].tolist())]
    users, others = events["user"].tolist(), features["user"].tolist()
    latest: dict[int, int] = {}
    taken = [-1] * len(events)
    for _, is_row, row in sorted(marks):
        if is_row:
            latest[others[row]] = row
        else:
            taken[row] = latest.get(users[row], -1)
    found = features[["score", "plan"]].reindex(taken)
    return pd.concat([events.reset_index(drop=True), found.reset_index(drop=True)], axis=1)
