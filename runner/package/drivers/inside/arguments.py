"""How the Python driver reads arguments: tokens of known types, one line for each argument."""

# mypy: ignore-errors

BLOCKS = ("nd", "df", "series", "iter")
"""What travels as raw bytes."""
own_types = None
"""How Python's own types are read and written, where the signature has some: made after this file."""
records = {}
"""The fields of each record by its name, where the signature has some: made after this file."""


def has_text(type_):
    """Whether text or raw bytes are anywhere in a type: a name, or a tuple of a shape and the types inside."""
    return type_ == "str" if type(type_) is str else type_[0] in BLOCKS or any(map(has_text, type_[1:]))


def scalars(kind, tokens):
    """Tokens as values of a scalar type other than text."""
    if kind == "bool":
        return [token == b"1" for token in tokens]
    return list(map(int if kind == "int" else float, tokens))


class Tokens:
    """Arguments without text in them, split at their spaces."""

    def __init__(self, tokens, nodes):
        self.tokens, self.at, self.nodes = tokens, 0, nodes

    def count(self):
        """A length, or whether there is something."""
        self.at += 1
        return int(self.tokens[self.at - 1])

    def take(self, kind, count):
        """So many scalars of a kind."""
        self.at += count
        return scalars(kind, self.tokens[self.at - count : self.at])

    def tuples(self, kinds, count):
        """So many tuples of scalars, column by column."""
        width, start = len(kinds), self.at
        self.at += width * count
        columns = [scalars(kind, self.tokens[start + i : self.at : width]) for i, kind in enumerate(kinds)]
        return list(zip(*columns))  # noqa: B905 - they are equally long, and this is quicker


class Bytes:
    """Arguments with text in them, cut by its lengths."""

    def __init__(self, data, at, nodes):
        self.data, self.at, self.nodes = data, at, nodes

    def token(self):
        """What stands before the next space or the end of the line."""
        start = at = self.at
        while self.data[at] not in b" \n":
            at += 1
        self.at = at + 1
        return self.data[start:at]

    def count(self):
        """A length, or whether there is something."""
        return int(self.token())

    def text(self):
        """One text, as long as its length says."""
        size = self.count()
        self.at += size + 1
        return self.data[self.at - size - 1 : self.at - 1].decode()

    def raw(self, size):
        """So many bytes as they are."""
        self.at += size
        return memoryview(self.data)[self.at - size : self.at]

    def end(self):
        """Pass over what parts raw bytes from what comes next."""
        self.at += 1

    def take(self, kind, count):
        """So many scalars of a kind."""
        if kind == "str":
            return [self.text() for _ in range(count)]
        return scalars(kind, [self.token() for _ in range(count)])


def read_value(source, type_):
    """One value from tokens or bytes."""
    if type(type_) is str:
        return source.take(type_, 1)[0]
    shape, *inner = type_
    if shape == "rng" or shape in BLOCKS:
        return own_types.read(source, type_)
    if shape == "calls":
        return read_calls(source, inner)  # noqa: F821 - of calls.py, which is there where there are any
    if shape == "tuple" or shape in records:
        return tuple([read_value(source, one) for one in inner])
    if shape == "opt":
        return read_value(source, inner[0]) if source.count() else None
    if shape in ("tree", "lnode"):
        item = ("tuple", inner[0], "int", "int") if shape == "tree" else inner[0]
        return source.nodes.built(shape, read_value(source, ("list", item)))
    count = source.count()
    if shape == "map":
        return {read_value(source, inner[0]): read_value(source, inner[1]) for _ in range(count)}
    if type(inner[0]) is str:
        return source.take(inner[0], count)
    flat = (inner[0][0] == "tuple" or inner[0][0] in records) and all(type(one) is str for one in inner[0][1:])
    if flat and type(source) is Tokens:
        return source.tuples(inner[0][1:], count)
    return [read_value(source, inner[0]) for _ in range(count)]


def read_values(data, types, nodes):
    """The arguments, one a line; a line with text is cut by its lengths, any other split at its spaces.

    `nodes` makes those of trees and linked lists, where there are any.
    """
    values, at = [], 0
    for type_ in types:
        if has_text(type_):
            source = Bytes(data, at, nodes)
            values.append(read_value(source, type_))
            at = source.at
        else:
            end = data.index(b"\n", at)
            values.append(read_value(Tokens(data[at:end].split(), nodes), type_))
            at = end + 1
    return values


def filled(values, types):
    """The arguments with their records made, once the candidate's file has said of which classes they are."""
    return records.filled(values, types) if records else values
