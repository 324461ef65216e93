"""Wrong: leaves the gaps of groups without a training value."""

import pandas as pd


def fill_by_group(rows: pd.DataFrame) -> pd.DataFrame:
    known = rows["x"].where(rows["split"] == "train")
    codes, _ = pd.factorize(rows["group"], use_na_sentinel=False)
    return rows.assign(x=rows["x"].fillna(known.groupby(codes).transform("median")))
