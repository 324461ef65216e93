"""Features that had arrived: one walk over arrivals and events in the order of time, with the best rows in hand."""

import pandas as pd


def features_known_at(events: pd.DataFrame, features: pd.DataFrame) -> pd.DataFrame:
    marks = [(at, False, row) for row, at in enumerate(events["at"].tolist())]
    marks += [(at, True, row) for row, at in enumerate(features["arrived"].tolist())]
    whose, about, since = events["user"].tolist(), features["user"].tolist(), features["at"].tolist()
    scores: list[float] = features["score"].tolist()
    best: dict[int, tuple[pd.Timestamp, int]] = {}
    found = [float("nan")] * len(events)
    for _, arrives, row in sorted(marks):
        if arrives:
            new = (since[row], row)
            best[about[row]] = max(best.get(about[row], new), new)
        elif whose[row] in best:
            found[row] = scores[best[whose[row]][1]]
    return events.assign(score=pd.Series(found, index=events.index, dtype=float))
