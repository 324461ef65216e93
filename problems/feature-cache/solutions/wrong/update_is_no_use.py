"""Wrong: a new row takes the place of the old one and keeps its age."""

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
        if len(self.rows) > self.capacity:
            self.rows.popitem(last=False)

    def forget(self, user):
        return self.rows.pop(user, None) is not None
