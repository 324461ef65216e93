"""Wrong: drops who was used least often, and of those who was used longest ago."""


class FeatureCache:
    def __init__(self, capacity):
        self.capacity, self.clock, self.rows, self.uses = capacity, 0, {}, {}

    def use(self, user):
        self.clock += 1
        self.uses[user] = (self.uses.get(user, (0, 0))[0] + 1, self.clock)

    def get(self, user):
        if user not in self.rows:
            return None
        self.use(user)
        return self.rows[user]

    def put(self, user, row):
        if user not in self.rows and len(self.rows) == self.capacity:
            self.forget(min(self.rows, key=self.uses.__getitem__))
        self.rows[user] = row
        self.use(user)

    def forget(self, user):
        self.uses.pop(user, None)
        return self.rows.pop(user, None) is not None
