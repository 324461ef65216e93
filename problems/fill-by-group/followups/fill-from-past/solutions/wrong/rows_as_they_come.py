"""Wrong: takes the order of the rows for the order of the days."""

import pandas as pd


def fill_from_past(rows: pd.DataFrame) -> pd.Series:
    groups = pd.factorize(rows["group"], use_na_sentinel=False)[0]
    filled, known = [], []
    for place, (group, x) in enumerate(zip(groups, rows["x"])):
        if x != x:
            own = [value for other, value in known if other == group] or [value for _, value in known]
            filled.append(sum(own) / len(own) if own else 0.0)
        else:
            known.append((group, x))
            filled.append(x)
    return pd.Series(filled, dtype=float)
