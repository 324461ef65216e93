"""Slow: looks through all rows for expired ones whenever something is asked."""


class ExpiringCache:
    def __init__(self, capacity, lifetime):
        self.capacity, self.lifetime, self.now, self.rows = capacity, lifetime, 0, {}

    def clean(self):
        self.rows = {user: kept for user, kept in self.rows.items() if self.now - kept[1] < self.lifetime}

    def get(self, user):
        self.clean()
        if user not in self.rows:
            return None
        self.rows[user] = self.rows.pop(user)
        return self.rows[user][0]

    def put(self, user, row):
        self.clean()
        self.rows.pop(user, None)
        self.rows[user] = (row, self.now)
        if len(self.rows) > self.capacity:
            del self.rows[next(iter(self.rows))]

    def tick(self, seconds):
        self.now += seconds

    def count(self):
        self.clean()
        return len(self.rows)
