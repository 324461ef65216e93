"""Wrong: learns from the number and the channel, which say nothing about the team."""

import numpy as np
import pandas as pd
from sklearn.tree import DecisionTreeClassifier


def features(rows: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame({"number": rows["number"], "channel": rows["channel"].map({"mail": 0, "chat": 1, "form": 2})})


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    model = DecisionTreeClassifier(random_state=0).fit(features(train), train["team"])
    return model.predict(features(test))
