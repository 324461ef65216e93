"""Wrong: a row that was replaced still expires, and takes the new one along."""

from collections import OrderedDict, deque


class ExpiringCache:
    def __init__(self, capacity: int, lifetime: int) -> None:
        self.capacity, self.lifetime, self.now = capacity, lifetime, 0
        self.rows: OrderedDict[int, int] = OrderedDict()
        self.births: deque[tuple[int, int]] = deque()

    def get(self, user: int) -> int | None:
        if user not in self.rows:
            return None
        self.rows.move_to_end(user)
        return self.rows[user]

    def put(self, user: int, row: int) -> None:
        self.rows[user] = row
        self.rows.move_to_end(user)
        self.births.append((user, self.now))
        if len(self.rows) > self.capacity:
            self.rows.popitem(last=False)

    def tick(self, seconds: int) -> None:
        self.now += seconds
        while self.births:
            user, born = self.births[0]
            if self.now - born < self.lifetime:
                return
            self.births.popleft()
            self.rows.pop(user, None)

    def count(self) -> int:
        return len(self.rows)
