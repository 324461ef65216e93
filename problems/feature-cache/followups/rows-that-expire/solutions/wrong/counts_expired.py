"""Wrong: makes room of expired rows and does not give them out, but counts them."""

from collections import OrderedDict


class ExpiringCache:
    def __init__(self, capacity: int, lifetime: int) -> None:
        self.capacity, self.lifetime, self.now = capacity, lifetime, 0
        self.rows: OrderedDict[int, int] = OrderedDict()
        self.births: OrderedDict[int, int] = OrderedDict()

    def expired(self, user: int) -> bool:
        return self.now - self.births[user] >= self.lifetime

    def get(self, user: int) -> int | None:
        if user not in self.rows or self.expired(user):
            return None
        self.rows.move_to_end(user)
        return self.rows[user]

    def put(self, user: int, row: int) -> None:
        if user not in self.rows and len(self.rows) == self.capacity:
            while self.births and self.expired(next(iter(self.births))):
                del self.rows[self.births.popitem(last=False)[0]]
        self.rows[user] = row
        self.rows.move_to_end(user)
        self.births[user] = self.now
        self.births.move_to_end(user)
        if len(self.rows) > self.capacity:
            dropped, _ = self.rows.popitem(last=False)
            del self.births[dropped]

    def tick(self, seconds: int) -> None:
        self.now += seconds

    def count(self) -> int:
        return len(self.rows)
