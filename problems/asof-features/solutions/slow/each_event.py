"""Slow: looks through the features for each event."""

import pandas as pd


def features_at(events: pd.DataFrame, features: pd.DataFrame) -> pd.DataFrame:
    ordered = features.sort_values("at", kind="stable")
    scores, plans = [], []
    for user, at in zip(events["user"], events["at"]):
        known = ordered[(ordered["user"] == user) & (ordered["at"] < at)]
        scores.append(known["score"].iloc[-1] if len(known) else None)
        plans.append(known["plan"].iloc[-1] if len(known) else None)
    return events.assign(score=pd.Series(scores, dtype=float), plan=pd.Series(plans, dtype=object))
