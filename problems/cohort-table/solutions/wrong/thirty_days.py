"""Wrong: takes thirty days for a month."""

import pandas as pd


def cohort_table(visits: pd.DataFrame) -> pd.DataFrame:
    begun = visits.groupby("user")["at"].transform("min")
    ages = (visits["at"] - begun).dt.days // 30
    seen = pd.DataFrame({"user": visits["user"], "cohort": begun.dt.strftime("%Y-%m"), "age": ages}).drop_duplicates()
    counts = seen.groupby(["cohort", "age"]).size()
    rows = []
    for cohort in sorted(seen["cohort"].unique()):
        months = (visits["at"].max().to_period("M") - pd.Period(cohort, "M")).n
        for age in range(months + 1):
            number = counts.get((cohort, age), 0)
            rows.append((cohort, age, number, number / counts[cohort, 0]))
    return pd.DataFrame(rows, columns=["cohort", "age", "active", "share"])
