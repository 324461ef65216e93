"""Wrong: learns from the visitors of the day, which nobody has counted on the days ahead."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor


def features(rows: pd.DataFrame, kinds: list[str], usual: float) -> np.ndarray:
    return np.column_stack(
        [rows["item"], rows["kind"].map(kinds.index), rows["day"] % 7, rows["offer"], rows["visitors"].fillna(usual)]
    ).astype(float)


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    kinds, usual = sorted({*train["kind"], *test["kind"]}), train["visitors"].mean()
    model = HistGradientBoostingRegressor(loss="poisson", random_state=0)
    model.fit(features(train, kinds, usual), train["sold"])
    return model.predict(features(test, kinds, usual))
