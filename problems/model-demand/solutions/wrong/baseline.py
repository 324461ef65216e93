"""Wrong: the baseline. What was sold on the same day of the week before, or on average for a new item."""

import numpy as np
import pandas as pd


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    last = train["day"].max()
    back = test["day"] - 7 * np.ceil((test["day"] - last) / 7).astype(int)
    sold = train.set_index(["item", "day"])["sold"]
    found = sold.reindex(pd.MultiIndex.from_arrays([test["item"], back]))
    return found.fillna(train["sold"].mean()).to_numpy(float)
