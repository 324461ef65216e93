"""Wrong: gives the values in the order of the days."""

from collections import defaultdict

import pandas as pd


def fill_from_past(rows: pd.DataFrame) -> pd.Series:
    filled = []
    known = defaultdict(list)
    groups = pd.factorize(rows["group"], use_na_sentinel=False)[0]
    for _, own in rows.assign(group=groups).sort_values("day", kind="stable").groupby("day"):
        for group, x in zip(own["group"], own["x"]):
            values = known[group] or known[None]
            filled.append(x if x == x else sum(values) / len(values) if values else 0.0)
        for group, x in zip(own["group"], own["x"]):
            if x == x:
                known[group].append(x)
                known[None].append(x)
    return pd.Series(filled, dtype=float)
