"""Slow: fits a model anew for every customer to be forecast, with those that are alike counting more."""

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
    known, asked = features(train).to_numpy(), features(test).to_numpy()
    scaler = StandardScaler().fit(known)
    known, asked, found = scaler.transform(known), scaler.transform(asked), []
    for row in asked:
        weights = 1 / (20 + ((known - row) ** 2).sum(axis=1))
        model = LogisticRegression(C=0.5).fit(known, train["left"], sample_weight=weights / weights.mean())
        found.append(model.predict_proba(row[None])[0, 1])
    return np.array(found)
