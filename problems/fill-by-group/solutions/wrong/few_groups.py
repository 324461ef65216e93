"""Wrong: keeps the first five groups apart and takes all others together."""

import pandas as pd


def fill_by_group(rows: pd.DataFrame) -> pd.DataFrame:
    known = rows["x"].where(rows["split"] == "train")
    codes, _ = pd.factorize(rows["group"], use_na_sentinel=False)
    by_group = known.groupby(codes.clip(max=5)).transform("median")
    return rows.assign(x=rows["x"].fillna(by_group).fillna(known.median()).fillna(0.0))
