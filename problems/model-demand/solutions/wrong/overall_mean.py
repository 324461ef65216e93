"""Wrong: the same number for every item and day."""

import numpy as np
import pandas as pd


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    return np.full(len(test), train["sold"].mean())
