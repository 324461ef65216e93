"""Keys with their values; 999 cannot be asked for."""


class RowStore:
    def __init__(self, capacity):
        self.rows = {}

    def get(self, key):
        if key == 999:
            raise ValueError("no such row")
        return self.rows.get(key)

    def put(self, key, value):
        self.rows[key] = value
