"""Cohorts with sets: who came in each month, and of each set those who had not come before."""

from collections import defaultdict

import pandas as pd


def cohort_table(visits: pd.DataFrame) -> pd.DataFrame:
    came: dict[pd.Period, set[int]] = defaultdict(set)
    for user, month in zip(visits["user"].tolist(), visits["at"].dt.to_period("M")):
        came[month].add(user)
    rows: list[tuple[str, int, int, float]] = []
    known: set[int] = set()
    for first in sorted(came):
        new = came[first] - known
        known |= new
        age, month = 0, first
        while new and month <= max(came):
            number = len(new & came.get(month, set()))
            rows.append((str(first), age, number, number / len(new)))
            age, month = age + 1, month + 1
    return pd.DataFrame(rows, columns=["cohort", "age", "active", "share"])
