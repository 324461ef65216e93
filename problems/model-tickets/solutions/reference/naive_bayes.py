"""Groups of letters and naive Bayes, with a prior that leans to the rare teams."""

import numpy as np
import pandas as pd
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    groups = CountVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=2, binary=True)
    shares = train["team"].value_counts(normalize=True).sort_index().to_numpy() ** 0.5
    model = MultinomialNB(alpha=0.3, class_prior=shares / shares.sum())
    model.fit(groups.fit_transform(train["text"]), train["team"])
    return model.predict(groups.transform(test["text"]))
