"""Wrong: takes the mean of the means of the days, which gives a day with many rows too little weight."""

import numpy as np
import pandas as pd


def fill_from_past(rows: pd.DataFrame) -> pd.Series:
    def before(keys: np.ndarray) -> np.ndarray:
        days = rows["x"].groupby([keys, rows["day"]]).mean()
        mean = days.groupby(level=0).expanding().mean().droplevel(0).groupby(level=0).shift()
        return mean.reindex(pd.MultiIndex.from_arrays([keys, rows["day"]])).to_numpy()

    groups, _ = pd.factorize(rows["group"], use_na_sentinel=False)
    filled = rows["x"].fillna(pd.Series(before(groups), rows.index))
    return filled.fillna(pd.Series(before(np.zeros(len(rows), dtype=int)), rows.index)).fillna(0.0)
