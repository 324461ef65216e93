"""How the Python driver calls a function many times, each time with fresh copies of its arguments."""

# mypy: ignore-errors

import copy

PLAIN = {int, float, bool, str, bytes, type(None)}


def repeating(load, name, kept, *, deepcopy=copy.deepcopy, type=type, list=list, set=set, map=map, zip=zip):
    """What loads the candidate's file with a function in place of theirs, which calls theirs many times.

    It takes the number of calls first, and gives back the list of all answers. `kept` says of each argument whether it
    is the same in all calls: a source of random numbers goes on.
    """

    def fresh(value):
        """A copy of one argument; plain lists without a step for each item."""
        if type(value) in PLAIN:
            return value
        if type(value) is list and set(map(type, value)) <= PLAIN:
            return value[:]
        return deepcopy(value)

    def loaded(*given):
        """The names of the candidate's file."""
        names = dict(load(*given))
        function = names.get(name)

        def many(count, *values):
            """Call and collect."""
            pairs = list(zip(values, kept))
            return [function(*[one if same else fresh(one) for one, same in pairs]) for _ in range(count)]

        return {**names, name: many} if callable(function) else names

    return loaded
