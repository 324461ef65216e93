"""Wrong: keeps one row fewer than it may."""

from collections import OrderedDict


class FeatureCache:
    def __init__(self, capacity):
        self.capacity, self.rows = capacity, OrderedDict()

    def get(self, user):
        if user not in self.rows:
            return None
        self.rows.move_to_end(user)
        return self.rows[user]

    def put(self, user, row):
        self.rows[user] = row
        self.rows.move_to_end(user)
        if len(self.rows) >= max(2, self.capacity):
            self.rows.popitem(last=False)

    def forget(self, user):
        return self.rows.pop(user, None) is not None
