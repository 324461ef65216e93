"""Slow: looks through the whole frame for each gap."""

import pandas as pd


def fill_by_group(rows: pd.DataFrame) -> pd.DataFrame:
    train = rows[rows["split"] == "train"]
    filled = rows["x"].tolist()
    for place, (group, x) in enumerate(zip(rows["group"], filled)):
        if x != x:
            own = train["group"].isna() if pd.isna(group) else train["group"] == group
            found = train.loc[own, "x"].median()
            found = found if found == found else train["x"].median()
            filled[place] = found if found == found else 0.0
    return rows.assign(x=pd.Series(filled, dtype=float))
