"""Wrong: groups of letters, but tuned for accuracy, so that rare teams get hardly a ticket."""

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    groups = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=2, sublinear_tf=True)
    model = LogisticRegression(max_iter=200, tol=1e-3)
    model.fit(groups.fit_transform(train["text"]), train["team"])
    return model.predict(groups.transform(test["text"]))
