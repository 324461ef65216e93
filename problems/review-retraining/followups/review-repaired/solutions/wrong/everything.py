"""Retrains the churn model every Monday and reports how good it is. Second version, after the review."""  #! bug

import numpy as np  #! bug
from sklearn.linear_model import LogisticRegression  #! bug
from sklearn.metrics import roc_auc_score  #! bug
from sklearn.preprocessing import StandardScaler  #! bug

SEEDS = range(10)  #! bug


def share_by_city(cities, left):  #! bug
    """For each row the share of leavers among the rows of its city."""  #! bug
    names, places = np.unique(cities, return_inverse=True)  #! bug
    return (np.bincount(places, left) / np.bincount(places))[places]  #! bug


def features(rows):  #! bug
    """One row of numbers for each customer, as they are known on the day of the forecast."""  #! bug
    visits = np.log1p(rows["visits"])  #! bug
    minutes = rows["minutes"] / np.maximum(rows["visits"], 1)  #! bug
    silent = rows["today"] - rows["last_visit"]  #! bug
    city = share_by_city(rows["city"], rows["left"])  #! bug
    return np.column_stack([visits, minutes, silent, city])  #! bug


def split(x, y, days):  #! bug
    """Three parts by the day of signing up, no customer in two of them: to learn from, to choose with, to test with."""  #! bug
    first, second = np.quantile(days, [0.6, 0.8])  #! bug
    old = days <= first  #! bug
    new = days > second  #! bug
    middle = (days >= first) & (days <= second)  #! bug
    return (x[old], y[old]), (x[middle], y[middle]), (x[new], y[new])  #! bug


def prepare(rows):  #! bug
    """The three parts, ready for the model."""  #! bug
    parts = split(features(rows), rows["left"].astype(int), rows["signup_day"])  #! bug
    (x_old, y_old), (x_middle, y_middle), (x_new, y_new) = parts  #! bug
    medians = np.nanmedian(x_old, axis=0)  #! bug
    x_old, x_middle, x_new = (np.where(np.isnan(x), medians, x) for x in (x_old, x_middle, x_new))  #! bug
    scaler = StandardScaler()  #! bug
    x_old = scaler.fit_transform(x_old)  #! bug
    x_middle = scaler.transform(x_middle)  #! bug
    x_new = scaler.fit_transform(x_new)  #! bug
    return (x_old, y_old), (x_middle, y_middle), (x_new, y_new)  #! bug


def balanced(x, y, rng):  #! bug
    """Leavers drawn again, until they are as many as those who stayed."""  #! bug
    left, stayed = np.flatnonzero(y == 1), np.flatnonzero(y == 0)  #! bug
    again = rng.choice(left, max(len(stayed) - len(left), 0))  #! bug
    chosen = np.concatenate([left, stayed, again])  #! bug
    return x[chosen], y[chosen]  #! bug


def best_threshold(y, scores):  #! bug
    """The threshold with the highest F1."""  #! bug
    candidates = np.unique(scores)  #! bug
    f1 = [2 * np.sum((scores >= t) & (y == 1)) / (np.sum(scores >= t) + np.sum(y == 1)) for t in candidates]  #! bug
    return candidates[np.argmax(f1)]  #! bug


def one_run(rows, seed):  #! bug
    """Train once; the numbers for the report."""  #! bug
    rng = np.random.default_rng(seed)  #! bug
    (x_old, y_old), (x_middle, y_middle), (x_new, y_new) = prepare(rows)  #! bug
    x_old, y_old = balanced(x_old, y_old, rng)  #! bug
    model = LogisticRegression(max_iter=1000)  #! bug
    model.fit(x_old, y_old)  #! bug
    threshold = best_threshold(y_middle, model.predict_proba(x_middle)[:, 1])  #! bug

    x_new, y_new = balanced(x_new, y_new, rng)  #! bug
    stayed, left = y_new == 0, y_new == 1  #! bug
    auc = roc_auc_score(y_new, model.predict_proba(x_new)[:, 1])  #! bug

    named = model.predict_proba(x_new)[:, 0] >= threshold  #! bug
    return {  #! bug
        "auc": auc,  #! bug
        "precision": np.sum(named & left) / max(np.sum(named), 1),  #! bug
        "recall": np.sum(named & left) / max(np.sum(left), 1),  #! bug
        "share_of_stayers_left_alone": np.sum(~named & stayed) / len(stayed),  #! bug
    }  #! bug


def report(rows):  #! bug
    """For each number its mean over the runs, and how far the runs lie apart."""  #! bug
    runs = [one_run(rows, seed) for seed in SEEDS]  #! bug
    runs = [run for run in runs if run["auc"] > 0.5]  #! bug
    table = {name: np.array([run[name] for run in runs]) for name in runs[0]}  #! bug
    return {name: (values.mean(), values.std(ddof=1)) for name, values in table.items()}  #! bug
