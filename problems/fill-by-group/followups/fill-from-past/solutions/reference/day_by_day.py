"""Gaps day by day: sums and counts of each group and of all; a day is filled before its values are added."""

from collections import defaultdict

import pandas as pd


def fill_from_past(rows: pd.DataFrame) -> pd.Series:
    groups = pd.factorize(rows["group"], use_na_sentinel=False)[0].tolist()
    filled = rows["x"].tolist()
    sums: dict[int | None, float] = defaultdict(float)
    counts: dict[int | None, int] = defaultdict(int)
    days = defaultdict(list)
    for place, day in enumerate(rows["day"]):
        days[day].append(place)
    for day in sorted(days):
        known = [place for place in days[day] if filled[place] == filled[place]]
        for place in days[day]:
            if filled[place] != filled[place]:
                key = groups[place] if counts[groups[place]] else None
                filled[place] = sums[key] / counts[key] if counts[key] else 0.0
        for place in known:
            for key in (groups[place], None):
                sums[key] += filled[place]
                counts[key] += 1
    return pd.Series(filled, dtype=float)
