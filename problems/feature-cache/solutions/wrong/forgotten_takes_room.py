"""Wrong: a row that was dropped on request still counts, until it is old."""

from collections import OrderedDict


class FeatureCache:
    def __init__(self, capacity):
        self.capacity, self.rows = capacity, OrderedDict()

    def get(self, user):
        if self.rows.get(user) is None:
            return None
        self.rows.move_to_end(user)
        return self.rows[user]

    def put(self, user, row):
        self.rows[user] = row
        self.rows.move_to_end(user)
        if len(self.rows) > self.capacity:
            self.rows.popitem(last=False)

    def forget(self, user):
        there = self.rows.get(user) is not None
        if there:
            self.rows[user] = None
        return there
