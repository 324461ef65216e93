"""Python's own types in the Python driver: iterators, and what arrays and frames need to be read and written.

Raw bytes of an answer are collected here and sent ahead of its tokens, which are text. Joined only where a signature
has such types; `own_types`, made after this file, is the one object of the class.
"""

# mypy: ignore-errors

import array
import itertools


class OwnTypes:
    """How values of these types are read and written, by their shapes; `seals` says that answers may have raw bytes."""

    def __init__(self, seals):
        self.seals, self.blocks = seals, []
        self.readers, self.writers, self.words = {"iter": read_iter}, {}, {"iter": "an iterator"}
        self.plain = lambda value: value

    def read(self, source, type_):
        """One value."""
        return self.readers[type_[0]](source, type_)

    def seal(self, tokens, *, sum=sum, map=map, len=len):
        """An answer's tokens with the raw bytes before them."""
        if not self.seals:
            return tokens
        return b"".join([b"%d " % sum(map(len, self.blocks)), *self.blocks, b" ", tokens])


def read_iter(source, type_):
    """An iterator that gives each item once; numbers are made one by one, since there may be millions."""
    if type_[1] not in ("int", "float"):
        return itertools.chain(read_value(source, ("list", type_[1])))  # noqa: F821 - of arguments.py
    source.count()
    numbers = array.array("q" if type_[1] == "int" else "d")
    numbers.frombytes(source.raw(8 * source.count()))
    source.end()
    return itertools.chain(numbers)
