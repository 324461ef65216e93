"""Wrong: makes room in a full cache also where the user has a row already."""

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
        if len(self.rows) == self.capacity:
            self.rows.popitem(last=False)
        self.rows[user] = row
        self.rows.move_to_end(user)

    def forget(self, user):
        return self.rows.pop(user, None) is not None
