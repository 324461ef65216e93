"""The value of a record: a tuple of its fields that knows their names."""

from functools import cache
from typing import ClassVar


class Record(tuple[object, ...]):
    """The fields of one record in order; `names` are theirs, and the name of the class is that of the record."""

    __slots__ = ()
    names: ClassVar[tuple[str, ...]] = ()


@cache
def record_class(name: str, names: tuple[str, ...]) -> type[Record]:
    """The class of the values of a record; the same one whenever name and fields are."""
    return type(name, (Record,), {"__slots__": (), "names": names})
