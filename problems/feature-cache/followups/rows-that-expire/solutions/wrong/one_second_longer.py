"""Wrong: a row that is exactly as old as its lifetime is still given out."""

from collections import OrderedDict


class ExpiringCache:
    def __init__(self, capacity: int, lifetime: int) -> None:
        self.capacity, self.lifetime, self.now = capacity, lifetime, 0
        self.rows: OrderedDict[int, int] = OrderedDict()
        self.births: OrderedDict[int, int] = OrderedDict()

    def get(self, user: int) -> int | None:
        if user not in self.rows:
            return None
        self.rows.move_to_end(user)
        return self.rows[user]

    def put(self, user: int, row: int) -> None:
        self.rows[user] = row
        self.rows.move_to_end(user)
        self.births[user] = self.now
        self.births.move_to_end(user)
        if len(self.rows) > self.capacity:
            dropped, _ = self.rows.popitem(last=False)
            del self.births[dropped]

    def tick(self, seconds: int) -> None:
        self.now += seconds
        while self.births:
            user = next(iter(self.births))
            if self.now - self.births[user] <= self.lifetime:
                return
            del self.births[user], self.rows[user]

    def count(self) -> int:
        return len(self.rows)
