"""Wrong: remembers the largest cohort, which may have lost its users since."""

from collections import Counter


class LiveCohorts:
    def __init__(self) -> None:
        self.months: dict[int, set[int]] = {}
        self.first: dict[int, int] = {}
        self.counts: Counter[tuple[int, int]] = Counter()

    def visit(self, user: int, month: int) -> None:
        own = self.months.setdefault(user, set())
        if month in own:
            return
        old = self.first.get(user, month)
        if month < old:
            for seen in own:
                self.counts[old, seen] -= 1
                self.counts[month, seen] += 1
        own.add(month)
        self.first[user] = min(old, month)
        self.counts[self.first[user], month] += 1
        cohort = self.first[user]
        self.best = max(getattr(self, "best", (0, 0)), (self.counts[cohort, cohort], -cohort))

    def active(self, cohort: int, age: int) -> int:
        return self.counts[cohort, cohort + age]

    def largest(self) -> int | None:
        return -self.best[1] if self.months else None
