"""Fields: the dtypes of arrays, data frames and series as a signature writes them, and the names of axes."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

ARRAY_DTYPES = {"f8": "float", "f4": "float", "i8": "int", "i4": "int", "u1": "int", "bool": "bool"}
"""What an array may hold, and the scalar that each is."""
COLUMN_DTYPES = ("i8", "f8", "bool", "str", "datetime")
OTHER_NAMES = {"b1": "bool"}
MOST_AXES = 4
MOST_COLUMNS = 20
AXIS = re.compile(r"_|[0-9]{1,9}|[a-z][a-z0-9_]{0,19}(?:\+[0-9]{1,4})?")
NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
WORDS = {
    "f8": "float",
    "f4": "float of 32 bits",
    "i8": "int",
    "i4": "int of 32 bits",
    "u1": "int from 0 to 255",
    "bool": "bool",
    "str": "str",
    "datetime": "datetime",
}


@dataclass(frozen=True, slots=True)
class Field:
    """What an array, a series or a column holds: its name, "" but for a column, its dtype, and if gaps may be there."""

    name: str
    dtype: str
    gaps: bool = False

    def __str__(self) -> str:
        return f"{self.name}{':' if self.name else ''}{self.dtype}{'?' if self.gaps else ''}"

    @property
    def kind(self) -> str:
        """What it holds as a person says it: "int", "float"."""
        return WORDS[self.dtype]

    @property
    def words(self) -> str:
        """The field as a person reads it: "user: int", "float or missing"."""
        return f"{self.name}{': ' if self.name else ''}{WORDS[self.dtype]}{' or missing' if self.gaps else ''}"


def parse_array(text: str) -> tuple[Field, tuple[str, ...]]:
    """Read what stands in the brackets of an nd: `f8,"n d"`; raises ValueError with a sentence."""
    dtype, comma, rest = (part.strip() for part in text.partition(","))
    dtype = OTHER_NAMES.get(dtype, dtype)
    if dtype not in ARRAY_DTYPES:
        raise ValueError(f"{dtype!r} is not what an nd may hold; use one of {', '.join(ARRAY_DTYPES)}.")
    axes = tuple(rest[1:-1].split()) if comma and len(rest) > 1 and rest[0] == rest[-1] and rest[0] in "\"'" else ()
    if not 1 <= len(axes) <= MOST_AXES or not all(map(AXIS.fullmatch, axes)):
        raise ValueError(
            f'nd[{text}] must name one to {MOST_AXES} axes: nd[f8,"n d"], nd[i8,"n 3"], or _ for one of any length.'
        )
    return Field("", dtype), axes


def parse_series(text: str) -> tuple[Field, ...]:
    """Read what stands in the brackets of a series: `f8?`; raises ValueError with a sentence."""
    return (column("", text.strip()),)


def parse_frame(text: str) -> tuple[Field, ...]:
    """Read what stands in the brackets of a df: `user:i8,g:str?`; raises ValueError with a sentence."""
    fields = []
    for part in text.split(","):
        name, colon, dtype = (word.strip() for word in part.partition(":"))
        if not colon or NAME.fullmatch(name) is None:
            raise ValueError(f"{part.strip()!r} in a df is no column; write name:dtype, as in df[user:i8,g:str?].")
        fields.append(column(name, dtype))
    names = [field.name for field in fields]
    if len(set(names)) < len(names) or len(names) > MOST_COLUMNS:
        raise ValueError(f"A df has one to {MOST_COLUMNS} columns, no name twice; this one has {', '.join(names)}.")
    return tuple(fields)


def column(name: str, text: str) -> Field:
    """One column's dtype, with ? where gaps may be."""
    dtype, gaps = text.removesuffix("?"), text.endswith("?")
    dtype = OTHER_NAMES.get(dtype, dtype)
    if dtype not in COLUMN_DTYPES:
        known = ", ".join(COLUMN_DTYPES)
        raise ValueError(f"{text!r} is not what a column may hold; use one of {known}, with ? where gaps may be.")
    return Field(name, dtype, gaps)


def lengths_of(axes: Sequence[str], length: int) -> list[int]:
    """The lengths of axes where every name means the same one."""
    parts = [axis.partition("+") for axis in axes]
    return [int(name) if name.isdigit() else length + int(more or 0) for name, _, more in parts]


def axes_words(axes: Sequence[str]) -> str:
    """Axes as a person reads them: "n by d"."""
    return " by ".join("any" if axis == "_" else axis for axis in axes)
