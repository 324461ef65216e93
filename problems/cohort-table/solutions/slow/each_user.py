"""Slow: looks through all visits for each user."""

from collections import Counter

import pandas as pd


def cohort_table(visits: pd.DataFrame) -> pd.DataFrame:
    counts: Counter[tuple[int, int]] = Counter()
    last = 0
    for user in visits["user"].unique():
        own = visits[visits["user"] == user]["at"]
        months = own.dt.year * 12 + own.dt.month - 1
        counts.update((int(months.min()), int(month)) for month in months.unique())
        last = max(last, int(months.max()))
    rows = []
    for first in sorted({first for first, _ in counts}):
        for month in range(first, last + 1):
            number = counts[first, month]
            cohort = f"{first // 12:04}-{first % 12 + 1:02}"
            rows.append((cohort, month - first, number, number / counts[first, first]))
    return pd.DataFrame(rows, columns=["cohort", "age", "active", "share"])
