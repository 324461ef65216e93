"""Cohorts kept up to date: a user's months sorted, and a row of counts by age for each cohort."""

from bisect import bisect_left, insort
from collections import defaultdict


class LiveCohorts:
    def __init__(self) -> None:
        self.users: dict[int, list[int]] = {}
        self.rows: dict[int, dict[int, int]] = defaultdict(lambda: defaultdict(int))

    def count(self, months: list[int], by: int) -> None:
        row = self.rows[months[0]]
        for month in months:
            row[month - months[0]] += by

    def visit(self, user: int, month: int) -> None:
        months = self.users.setdefault(user, [])
        place = bisect_left(months, month)
        if months[place : place + 1] == [month]:
            return
        if months and place > 0:
            self.rows[months[0]][month - months[0]] += 1
            insort(months, month)
            return
        if months:
            self.count(months, -1)
        months.insert(0, month)
        self.count(months, 1)

    def active(self, cohort: int, age: int) -> int:
        return self.rows[cohort][age] if cohort in self.rows else 0

    def largest(self) -> int | None:
        sizes = {cohort: row[0] for cohort, row in self.rows.items() if row[0] > 0}
        return min(sizes, key=lambda cohort: (-sizes[cohort], cohort), default=None)
