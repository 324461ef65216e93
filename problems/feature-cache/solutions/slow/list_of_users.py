"""Slow: keeps the order of use in a plain list, which has to be searched at every use."""


class FeatureCache:
    def __init__(self, capacity):
        self.capacity, self.rows, self.order = capacity, {}, []

    def use(self, user):
        if user in self.rows:
            self.order.remove(user)
        self.order.append(user)

    def get(self, user):
        if user not in self.rows:
            return None
        self.use(user)
        return self.rows[user]

    def put(self, user, row):
        self.use(user)
        self.rows[user] = row
        if len(self.rows) > self.capacity:
            del self.rows[self.order.pop(0)]

    def forget(self, user):
        if user in self.rows:
            self.order.remove(user)
        return self.rows.pop(user, None) is not None
