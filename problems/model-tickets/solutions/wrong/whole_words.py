"""Wrong: gives rare teams their due, but takes each word as it is spelled."""

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    words = TfidfVectorizer(min_df=2)
    model = LogisticRegression(C=3.0, class_weight="balanced", max_iter=200, tol=1e-3)
    model.fit(words.fit_transform(train["text"]), train["team"])
    return model.predict(words.transform(test["text"]))
