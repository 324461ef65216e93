"""Wrong: learns from calls with the closing desk, which nobody has made on the day of the forecast."""

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier


def features(rows: pd.DataFrame) -> pd.DataFrame:
    kept = rows.drop(columns=["left"], errors="ignore")
    ratio = rows["visits"] / rows["visits_before"]
    return kept.assign(plan=rows["plan"].map({"basic": 0, "plus": 1, "pro": 2}), ratio=ratio).astype(float)


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    model = HistGradientBoostingClassifier(learning_rate=0.06, max_iter=90, max_leaf_nodes=6, random_state=0)
    model.fit(features(train), train["left"])
    return model.predict_proba(features(test))[:, 1]
