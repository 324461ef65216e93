"""Wrong: takes an age for the number of a month."""

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

    def active(self, cohort: int, age: int) -> int:
        return self.counts[cohort, age]

    def largest(self) -> int | None:
        sizes = [(number, -cohort) for (cohort, month), number in self.counts.items() if cohort == month]
        return -max(sizes)[1] if sizes else None
