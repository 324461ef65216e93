"""Wrong: divides by those who came in the month before."""

import pandas as pd


def cohort_table(visits: pd.DataFrame) -> pd.DataFrame:
    months = visits["at"].dt.year * 12 + visits["at"].dt.month - 1
    seen = pd.DataFrame({"user": visits["user"], "month": months}).drop_duplicates()
    seen["first"] = seen.groupby("user")["month"].transform("min")
    counts = seen.groupby(["first", "month"]).size()
    last = seen["month"].max()
    firsts = sorted(seen["first"].unique())
    grid = [(first, month) for first in firsts for month in range(first, last + 1)]
    active = counts.reindex(grid, fill_value=0).tolist()
    return pd.DataFrame(
        {
            "cohort": [f"{first // 12:04}-{first % 12 + 1:02}" for first, _ in grid],
            "age": [month - first for first, month in grid],
            "active": active,
            "share": [n / (counts.get((a, b - 1), 0) or n or 1) for n, (a, b) in zip(active, grid)],
        }
    )
