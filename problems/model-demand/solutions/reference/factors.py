"""Each item has a level, drawn from its later days; weekday, offer and eve multiply it, by kinds of items."""

import numpy as np
import pandas as pd


def fit_predict(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    closed = {day for part in (train, test) for day in part.loc[part["closed"], "day"]}
    both = [part.assign(weekday=part["day"] % 7, eve=(part["day"] + 1).isin(closed)) for part in (train, test)]
    old = both[0][~both[0]["closed"]].copy()
    old["age"] = 0.98 ** (train["day"].max() - old["day"])
    old["factor"] = 1.0
    tables = [["kind", "weekday"], ["kind", "offer"], ["kind", "eve"]]
    found: list[pd.Series] = [pd.Series(dtype=float)] * len(tables)
    for _ in range(6):
        level = levels(old)
        base = old["item"].map(level)
        for place, keys in enumerate(tables):
            others = old["factor"] / (old.set_index(keys).index.map(found[place]) if len(found[place]) else 1.0)
            sums = pd.DataFrame({"sold": old["sold"], "base": base * others}).groupby([old[key] for key in keys]).sum()
            found[place] = sums["sold"] / sums["base"].clip(lower=1e-9)
            old["factor"] = others * old.set_index(keys).index.map(found[place])
    new, level = both[1], levels(old)
    of_kind = old.assign(level=old["item"].map(level)).groupby("item").first().groupby("kind")["level"].median()
    forecast = new["item"].map(level).fillna(new["kind"].map(of_kind)).fillna(level.median()).to_numpy()
    for keys, table in zip(tables, found):
        forecast = forecast * pd.Series(new.set_index(keys).index.map(table)).fillna(1.0).to_numpy()
    return np.where(new["closed"], 0.0, forecast)


def levels(old: pd.DataFrame) -> pd.Series:
    sums = pd.DataFrame({"sold": old["sold"] * old["age"], "factor": old["factor"] * old["age"]})
    sums = sums.groupby(old["item"]).sum()
    return sums["sold"] / sums["factor"]
