"""A title and rows that are given as they are kept."""


class Notebook:
    def __init__(self, title, rows):
        self.title, self.rows = title, rows

    def rename(self, title):
        before, self.title = self.title, title
        return before

    def echo(self, number):
        return number

    def add_row(self, row):
        self.rows.append(row)
        return self.rows

    def best(self):
        return (len(self.rows), self.title) if self.rows else None

    def clear(self):
        self.rows.clear()
