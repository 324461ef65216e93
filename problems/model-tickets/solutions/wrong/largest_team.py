"""Wrong: sends everything to the team that gets most."""

import numpy as np
import pandas as pd


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    return np.full(len(test), train["team"].mode()[0])
