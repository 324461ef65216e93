"""A map that remembers its order: whoever is used goes to the end, the first one makes room."""

from collections import OrderedDict


class FeatureCache:
    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.rows: OrderedDict[int, int] = OrderedDict()

    def get(self, user: int) -> int | None:
        if user not in self.rows:
            return None
        self.rows.move_to_end(user)
        return self.rows[user]

    def put(self, user: int, row: int) -> None:
        self.rows[user] = row
        self.rows.move_to_end(user)
        if len(self.rows) > self.capacity:
            self.rows.popitem(last=False)

    def forget(self, user: int) -> bool:
        return self.rows.pop(user, None) is not None
