"""Wrong: groupby leaves out the rows without a group, which then get the median of all."""

import pandas as pd


def fill_by_group(rows: pd.DataFrame) -> pd.DataFrame:
    known = rows["x"].where(rows["split"] == "train")
    by_group = known.groupby(rows["group"]).transform("median")
    return rows.assign(x=rows["x"].fillna(by_group).fillna(known.median()).fillna(0.0))
