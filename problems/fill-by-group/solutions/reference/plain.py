"""Gaps by group in plain Python: a list of training values for each group."""

from collections import defaultdict
from statistics import median

import pandas as pd


def fill_by_group(rows: pd.DataFrame) -> pd.DataFrame:
    groups = [None if pd.isna(group) else group for group in rows["group"]]
    values: dict[str | None, list[float]] = defaultdict(list)
    for group, x, split in zip(groups, rows["x"], rows["split"]):
        if split == "train" and x == x:
            values[group].append(x)
    everything = [x for own in values.values() for x in own]
    otherwise = median(everything) if everything else 0.0
    medians = {group: median(own) for group, own in values.items()}
    filled = [x if x == x else medians.get(group, otherwise) for group, x in zip(groups, rows["x"])]
    return rows.assign(x=pd.Series(filled, dtype=float))
