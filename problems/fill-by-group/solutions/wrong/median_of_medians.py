"""Wrong: where a group has no value, takes the median of the other groups' medians."""

import pandas as pd


def fill_by_group(rows: pd.DataFrame) -> pd.DataFrame:
    known = rows["x"].where(rows["split"] == "train")
    codes, _ = pd.factorize(rows["group"], use_na_sentinel=False)
    groups = known.groupby(codes)
    filled = rows["x"].fillna(groups.transform("median")).fillna(groups.median().median()).fillna(0.0)
    return rows.assign(x=filled)
