"""Wrong: keeps one best row for all users."""

import pandas as pd


def features_known_at(events: pd.DataFrame, features: pd.DataFrame) -> pd.DataFrame:
    ranked = features.sort_values("at", kind="stable", ignore_index=True)
    arrivals = ranked.assign(best=ranked.index).sort_values("arrived", kind="stable")
    arrivals["best"] = arrivals["best"].cummax()
    known = arrivals.drop_duplicates(["user", "arrived"], keep="last")[["user", "arrived", "best"]]
    asked = events.reset_index(names="row").sort_values("at")
    joined = pd.merge_asof(
        asked, known, left_on="at", right_on="arrived", by="user", allow_exact_matches=False
    ).sort_values("row")
    found = ranked["score"].reindex(joined["best"].fillna(-1).astype(int))
    return pd.DataFrame({"user": joined["user"].array, "at": joined["at"].array, "score": found.array})
