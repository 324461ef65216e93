"""Wrong: a row that is only read grows old, as in a queue."""

from collections import OrderedDict


class FeatureCache:
    def __init__(self, capacity):
        self.capacity, self.rows = capacity, OrderedDict()

    def get(self, user):
        return self.rows.get(user)

    def put(self, user, row):
        self.rows[user] = row
        self.rows.move_to_end(user)
        if len(self.rows) > self.capacity:
            self.rows.popitem(last=False)

    def forget(self, user):
        return self.rows.pop(user, None) is not None
