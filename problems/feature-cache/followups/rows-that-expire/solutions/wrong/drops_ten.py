"""Wrong: drops at most ten expired rows in a call, so as to be quick."""

from collections import OrderedDict
from itertools import islice


class ExpiringCache:
    def __init__(self, capacity: int, lifetime: int) -> None:
        self.capacity, self.lifetime, self.now = capacity, lifetime, 0
        self.rows: OrderedDict[int, int] = OrderedDict()
        self.births: OrderedDict[int, int] = OrderedDict()

    def expired(self, user: int) -> bool:
        return self.now - self.births[user] >= self.lifetime

    def clean(self) -> None:
        for user in list(islice(self.births, 10)):
            if self.expired(user):
                del self.births[user], self.rows[user]

    def get(self, user: int) -> int | None:
        if user not in self.rows or self.expired(user):
            return None
        self.rows.move_to_end(user)
        return self.rows[user]

    def put(self, user: int, row: int) -> None:
        self.clean()
        self.rows[user] = row
        self.rows.move_to_end(user)
        self.births[user] = self.now
        self.births.move_to_end(user)
        if len(self.rows) > self.capacity:
            dropped, _ = self.rows.popitem(last=False)
            del self.births[dropped]

    def tick(self, seconds: int) -> None:
        self.now += seconds
        self.clean()

    def count(self) -> int:
        self.clean()
        return len(self.rows)
