"""Slow: fits everything anew for every five tickets that are asked about."""

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    found = []
    for start in range(0, len(test), 5):
        groups = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=2, sublinear_tf=True)
        model = LogisticRegression(C=3.0, class_weight="balanced", max_iter=200, tol=1e-3)
        model.fit(groups.fit_transform(train["text"]), train["team"])
        found.append(model.predict(groups.transform(test["text"][start : start + 5])))
    return np.concatenate(found)
