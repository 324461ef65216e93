"""Wrong: takes the rows without a group for those of a group called nan."""

import pandas as pd


def fill_by_group(rows: pd.DataFrame) -> pd.DataFrame:
    known = rows["x"].where(rows["split"] == "train")
    by_group = known.groupby(rows["group"].fillna("nan")).transform("median")
    return rows.assign(x=rows["x"].fillna(by_group).fillna(known.median()).fillna(0.0))
