"""Slow: goes through all users when it is asked."""

from collections import Counter


class LiveCohorts:
    def __init__(self) -> None:
        self.months: dict[int, set[int]] = {}

    def visit(self, user: int, month: int) -> None:
        self.months.setdefault(user, set()).add(month)

    def active(self, cohort: int, age: int) -> int:
        return sum(min(own) == cohort and cohort + age in own for own in self.months.values())

    def largest(self) -> int | None:
        sizes = Counter(min(own) for own in self.months.values())
        return min(sizes, key=lambda cohort: (-sizes[cohort], cohort), default=None)
