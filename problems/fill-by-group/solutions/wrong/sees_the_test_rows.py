"""Wrong: learns the medians from the test rows, too."""

import pandas as pd


def fill_by_group(rows: pd.DataFrame) -> pd.DataFrame:
    codes, _ = pd.factorize(rows["group"], use_na_sentinel=False)
    by_group = rows["x"].groupby(codes).transform("median")
    return rows.assign(x=rows["x"].fillna(by_group).fillna(rows["x"].median()).fillna(0.0))
