"""Wrong: looking for a row that is not there leaves an empty one."""

from collections import OrderedDict


class FeatureCache:
    def __init__(self, capacity):
        self.capacity, self.rows = capacity, OrderedDict()

    def get(self, user):
        row = self.rows.setdefault(user, None)
        self.rows.move_to_end(user)
        self.shrink()
        return row

    def put(self, user, row):
        self.rows[user] = row
        self.rows.move_to_end(user)
        self.shrink()

    def shrink(self):
        if len(self.rows) > self.capacity:
            self.rows.popitem(last=False)

    def forget(self, user):
        return self.rows.pop(user, None) is not None
