"""Logistic regression on features that say what a tree would have to find: ratios, gaps, and what goes together."""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def features(rows: pd.DataFrame) -> pd.DataFrame:
    rise = rows["price_rise"] > 0
    return pd.DataFrame(
        {
            "new": rows["months"] <= 3,
            "full_year": (rows["months"] % 12 == 0) & ~rows["monthly"],
            "monthly": rows["monthly"],
            "rise_monthly": rise & rows["monthly"],
            "rise_yearly": rise & ~rows["monthly"],
            "faded": rows["visits"] / rows["visits_before"] < 0.6,
            "tickets": rows["tickets"].clip(upper=4),
            "no_mark": rows["mark"].isna(),
            "mark": rows["mark"].fillna(7.0),
            "pro": rows["plan"] == "pro",
        }
    ).astype(float)


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    model = make_pipeline(StandardScaler(), LogisticRegression(C=0.5))
    model.fit(features(train), train["left"])
    return model.predict_proba(features(test))[:, 1]
