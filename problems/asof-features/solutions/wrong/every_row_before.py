"""Wrong: joins each event with every row before it, so that one event becomes many."""

import pandas as pd


def features_at(events: pd.DataFrame, features: pd.DataFrame) -> pd.DataFrame:
    pairs = events.merge(features.rename(columns={"at": "since"}), on="user", how="left")
    pairs = pairs[pairs["since"].isna() | (pairs["since"] < pairs["at"])]
    return pairs[["user", "at", "score", "plan"]]
