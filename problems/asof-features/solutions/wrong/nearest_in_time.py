"""Wrong: takes the row that is nearest in time, before or after."""

import pandas as pd


def features_at(events: pd.DataFrame, features: pd.DataFrame) -> pd.DataFrame:
    known = features.drop_duplicates(["user", "at"], keep="last").sort_values("at")
    asked = events.reset_index(names="row").sort_values("at")
    joined = pd.merge_asof(asked, known, on="at", by="user", allow_exact_matches=False, direction="nearest")
    return joined.sort_values("row")[["user", "at", "score", "plan"]]
