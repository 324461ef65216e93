"""Wrong: the mean of each item on each weekday, blind to offers, closed days and the days before them."""

import numpy as np
import pandas as pd


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    means = train.groupby(["item", train["day"] % 7])["sold"].mean()
    found = means.reindex(pd.MultiIndex.from_arrays([test["item"], test["day"] % 7]))
    return found.fillna(train["sold"].mean()).to_numpy(float)
