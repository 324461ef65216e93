"""Wrong: keeps no more than twenty groups apart."""

import numpy as np
import pandas as pd


def fill_from_past(rows: pd.DataFrame) -> pd.Series:
    def before(keys: np.ndarray) -> np.ndarray:
        days = rows["x"].groupby([keys, rows["day"]]).agg(["sum", "count"])
        known = days.groupby(level=0).cumsum().groupby(level=0).shift()
        mean = known["sum"] / known["count"]
        return mean.reindex(pd.MultiIndex.from_arrays([keys, rows["day"]])).to_numpy()

    groups, _ = pd.factorize(rows["group"], use_na_sentinel=False)
    groups = np.minimum(groups, 20)
    filled = rows["x"].fillna(pd.Series(before(groups), rows.index))
    return filled.fillna(pd.Series(before(np.zeros(len(rows), dtype=int)), rows.index)).fillna(0.0)
