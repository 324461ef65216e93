"""Slow: finds expired rows by a queue, but looks through all rows for the one that was used longest ago."""

from collections import deque


class ExpiringCache:
    def __init__(self, capacity, lifetime):
        self.capacity, self.lifetime, self.now, self.clock = capacity, lifetime, 0, 0
        self.rows, self.used, self.births = {}, {}, deque()

    def use(self, user):
        self.clock += 1
        self.used[user] = self.clock

    def get(self, user):
        if user not in self.rows:
            return None
        self.use(user)
        return self.rows[user][0]

    def put(self, user, row):
        if user not in self.rows and len(self.rows) == self.capacity:
            self.drop(min(self.used, key=self.used.__getitem__))
        self.rows[user] = (row, self.now, self.clock)
        self.births.append((user, self.rows[user]))
        self.use(user)

    def drop(self, user):
        del self.rows[user], self.used[user]

    def tick(self, seconds):
        self.now += seconds
        while self.births and self.now - self.births[0][1][1] >= self.lifetime:
            user, kept = self.births.popleft()
            if self.rows.get(user) is kept:
                self.drop(user)

    def count(self):
        return len(self.rows)
