"""Wrong: finds rows by the last bits of the user, and does not look whose row it has found."""

from collections import OrderedDict

BITS = 1023


class FeatureCache:
    def __init__(self, capacity):
        self.capacity, self.rows = capacity, OrderedDict()

    def get(self, user):
        if user & BITS not in self.rows:
            return None
        self.rows.move_to_end(user & BITS)
        return self.rows[user & BITS]

    def put(self, user, row):
        self.rows[user & BITS] = row
        self.rows.move_to_end(user & BITS)
        if len(self.rows) > self.capacity:
            self.rows.popitem(last=False)

    def forget(self, user):
        return self.rows.pop(user & BITS, None) is not None
