"""The records of a problem as the Python driver makes them, of the candidate's own classes where there are such."""

# mypy: ignore-errors

import dataclasses


class Records(dict):
    """The fields of each record by its name, and the classes that the records are of."""

    def __init__(self, fields):
        super().__init__(fields)
        self.classes = {name: dataclasses.make_dataclass(name, names, slots=True) for name, names in fields.items()}
        for own in self.classes.values():
            own.__module__ = "solution"

    def offer(self, names):
        """Let the candidate's file have the records, whether or not it defines them."""
        names.update(self.classes)

    def adopt(self, names):
        """Take the candidate's own classes from here on, where the file has some."""
        self.classes.update({name: names[name] for name in self if isinstance(names.get(name), type)})

    def filled(self, values, types):
        """Values of known types with their records made, which were read as tuples."""
        return [self.made(value, type_) for value, type_ in zip(values, types)]  # noqa: B905 - they are as many

    def inside(self, type_):
        """Whether records are anywhere in a type."""
        return type(type_) is not str and (type_[0] in self or any(map(self.inside, type_[1:])))

    def made(self, value, type_):
        """One value with its records made."""
        if value is None or not self.inside(type_):
            return value
        shape, *inner = type_
        if shape == "opt":
            return self.made(value, inner[0])
        if shape == "calls":
            return [(number, self.filled(args, inner[number][1:])) for number, args in value]
        if shape == "map":
            return {key: self.made(one, inner[1]) for key, one in value.items()}
        if shape in self:
            return self.classes[shape](*self.filled(value, inner))
        if shape == "tuple":
            return tuple(self.filled(value, inner))
        one, own = inner[0], self.classes.get(inner[0][0])
        if own and not any(type(kind) is tuple for kind in one[1:]):
            rows = [own(*row) for row in value]
        else:
            rows = [self.made(row, one) for row in value]
        return iter(rows) if shape == "iter" else rows
