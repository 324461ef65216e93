"""Slow: notes when each user was used last, and looks through all of them to make room."""


class FeatureCache:
    def __init__(self, capacity):
        self.capacity, self.clock, self.rows, self.used = capacity, 0, {}, {}

    def use(self, user):
        self.clock += 1
        self.used[user] = self.clock

    def get(self, user):
        if user not in self.rows:
            return None
        self.use(user)
        return self.rows[user]

    def put(self, user, row):
        self.rows[user] = row
        self.use(user)
        if len(self.rows) > self.capacity:
            self.forget(min(self.used, key=self.used.get))

    def forget(self, user):
        self.used.pop(user, None)
        return self.rows.pop(user, None) is not None
