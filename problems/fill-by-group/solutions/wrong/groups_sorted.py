"""Wrong: gives the rows group by group."""

import pandas as pd


def fill_by_group(rows: pd.DataFrame) -> pd.DataFrame:
    known = rows["x"].where(rows["split"] == "train")
    codes, _ = pd.factorize(rows["group"], use_na_sentinel=False)
    filled = rows["x"].fillna(known.groupby(codes).transform("median")).fillna(known.median()).fillna(0.0)
    return rows.assign(x=filled).sort_values(["group", "split"], kind="stable")
