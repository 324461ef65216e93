"""Types: the grammar of what a signature may declare, and its words for people."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from runner.package.columns import Column
from runner.package.fields import ARRAY_DTYPES, Field, axes_words, parse_array, parse_frame, parse_series
from runner.package.record import record_class

MAX_DEPTH = 4
MAX_ITEMS = 8
SCALARS = ("int", "float", "bool", "str")
SHAPES = ("list[T]", "matrix[T]", "tuple[A,B]", "opt[T]", "map[K,T]", "tree[T]", "lnode[T]")
NODES = ("tree", "lnode")
KEYS = ("int", "str")
PYTHON_ONLY = ("nd", "df", "series", "iter", "rng")
ALONE = ("df", "series", "iter", "rng")
"""What is a whole parameter or a whole answer, and never inside another type."""
GIVEN_ONLY = ("iter", "rng")
PYTHON_SHAPES = ('nd[f8,"n d"]', "df[a:i8,b:str?]", "series[f8?]", "iter[T]", "rng")
FIELDS = re.compile(r"\b(nd|df|series)\s*\[([^\[\]]*)\]")
WORD = re.compile(r"[A-Za-z]\w*|[\[\],]|\0")
LONGEST = 200
MAX_CALLS = 200_000
CALLS = "calls"
"""The name of what a case asks of a class."""

Called = tuple[object, ...]
"""One call as a value: the method's name, then its arguments."""


@dataclass(frozen=True, slots=True)
class Form:
    """How one method of a class is called: its parameters, which of them may be nan or inf, and what it gives."""

    name: str
    names: tuple[str, ...]
    types: "tuple[Type, ...]"
    nonfinite: tuple[bool, ...]
    returns: "Type | None"

    def __str__(self) -> str:
        gives = f" -> {self.returns}" if self.returns else ""
        return f"{self.name}({', '.join(map(str, self.types))}){gives}"


@dataclass(frozen=True, slots=True)
class Type:
    """One declared type: a scalar, a shape with the types inside it, or a table or rows with their columns.

    The items of a list, matrix or opt are one type, those of a map its keys and its values. A value is a list, a list
    of lists, a tuple, None or what it holds, or a dict; that of a linked list is a list, that of a binary tree a list
    in level order: for each node in turn its left and its right child, None where there is none, and no None at the
    end. A table's value is a list of rows, each a list in the order of the columns. Rows are what a query answers:
    {columns: [name], rows: [[value]]}. What calls hold is a list of `Called`; what a trace holds is a list of what
    each of its calls gave, None where the method gives nothing. These two have the methods' forms, and their items
    are the types of all that goes in or comes out; a trace can be read once it knows its calls (`of`). An nd holds one
    scalar and has axes and its dtype as a field; its value is a numpy array of that dtype. A df or series has fields;
    its value is a Frame (see `frames`). The value of an iter is a list, that of an rng its seed. A record is a tuple
    with a name, whose items have names too; its value is a `Record`.
    """

    kind: str
    items: "tuple[Type, ...]" = ()
    columns: tuple[Column, ...] = ()
    forms: tuple[Form, ...] = ()
    calls: Sequence[Called] = field(default=(), compare=False, repr=False)
    axes: tuple[str, ...] = ()
    fields: tuple[Field, ...] = ()
    name: str = ""
    names: tuple[str, ...] = ()

    def __str__(self) -> str:
        if self.name:
            return self.name
        if self.fields:
            inner = ",".join(map(str, self.fields))
            return f'{self.kind}[{inner},"{" ".join(self.axes)}"]' if self.axes else f"{self.kind}[{inner}]"
        if self.forms:
            return f"{self.kind}({'; '.join(map(str, self.forms))})"
        if self.columns:
            return f"{self.kind}({', '.join(map(str, self.columns))})"
        return f"{self.kind}[{','.join(map(str, self.items))}]" if self.items else self.kind

    @property
    def words(self) -> str:
        """The type as a person reads it: "list of list of int"."""
        inner = [item.words for item in self.items]
        if self.fields:
            return self._field_words
        match self.kind:
            case "iter":
                return f"iterator of {bracketed(self.items[0])}"
            case "rng":
                return "source of random numbers"
            case "calls":
                return "list of calls"
            case "trace":
                return "list of what each call gave"
            case "tuple" if self.name:
                fields = zip(self.names, inner, strict=True)
                return f"{self.name} ({', '.join(f'{name}: {item}' for name, item in fields)})"
            case "tuple":
                return f"tuple ({', '.join(inner)})"
            case "map":
                return f"map from {inner[0]} to {inner[1]}"
            case "opt":
                return f"{inner[0]} or null"
            case "lnode":
                return f"linked list of {inner[0]}"
        return f"{self.kind} of {bracketed(self.items[0])}" if self.items else self.kind

    @property
    def _field_words(self) -> str:
        inner = ", ".join(one.words for one in self.fields)
        if self.kind == "nd":
            return f"{len(self.axes)}-d array of {inner} ({axes_words(self.axes)})"
        return f"data frame ({inner})" if self.kind == "df" else f"series of {inner}"

    @property
    def item(self) -> "Type":
        """What a list holds, the row of a matrix, the value of an opt or a map, a part of an array's first axis."""
        if len(self.axes) > 1:
            return replace(self, axes=self.axes[1:])
        return Type("list", self.items) if self.kind == "matrix" else self.items[-1]

    @property
    def plain(self) -> "Type":
        """The same type with each matrix as a list of lists, which is what it is in every language."""
        items = tuple(item.plain for item in self.items)
        return Type("list", (Type("list", items),)) if self.kind == "matrix" else replace(self, items=items)

    def made(self, values: Iterable[object]) -> tuple[object, ...]:
        """The value of a tuple or record of these items."""
        return record_class(self.name, self.names)(values) if self.name else tuple(values)

    @property
    def by_name(self) -> Mapping[str, tuple[int, Form]]:
        """The forms of calls or a trace by the methods' names, each with its number."""
        return {form.name: (number, form) for number, form in enumerate(self.forms)}

    @property
    def results(self) -> "list[Type | None]":
        """What each call of a trace gives, in order; None for nothing."""
        gives = {form.name: form.returns for form in self.forms}
        return [gives[str(call[0])] for call in self.calls]

    def of(self, calls: Sequence[Called]) -> "Type":
        """The type of the trace of these calls."""
        return replace(self, calls=calls)

    @property
    def inside(self) -> "Iterator[Type]":
        """Every type that this one is made of, the innermost first and itself last."""
        for item in self.items:
            yield from item.inside
        yield self

    @property
    def scalars(self) -> set[str]:
        """The kinds of the scalars inside."""
        return {type_.kind for type_ in self.inside if type_.kind in SCALARS}

    @property
    def depth(self) -> int:
        """How many shapes are around the innermost scalar; a matrix counts as two."""
        return max((item.depth for item in self.items), default=-1) + (2 if self.kind == "matrix" else 1)


NO_RECORDS: Mapping[str, Type] = {}
"""What types.yaml names where there is none."""


def bracketed(type_: Type) -> str:
    """The words of a type inside another one, where "or" could belong to either."""
    return f"({type_.words})" if type_.kind == "opt" else type_.words


def article(type_: Type) -> str:
    """The type with its article: "an int", "a list of int"."""
    return f"{'an' if type_.words.startswith(('int', 'iter', *'AEIO')) else 'a'} {type_.words}"


def parse_type(text: str, records: Mapping[str, Type] = NO_RECORDS) -> Type:
    """Read a type such as `list[tuple[int,str]]`; raises ValueError with a sentence that says what is allowed.

    The records are those of types.yaml by name.
    """
    own = [fielded(*found) for found in FIELDS.findall(text[: LONGEST + 1])]
    squeezed = re.sub(r"\s+", "", FIELDS.sub("\0", text))
    found = WORD.findall(squeezed)
    if len(text) > LONGEST or "\0" in text or "".join(found) != squeezed:
        raise ValueError(not_a_type(text[:LONGEST], records))
    words: list[str | Type] = [own.pop(0) if word == "\0" else word for word in found]
    words.reverse()
    parsed = next_type(words, text, records)
    if words:
        raise ValueError(not_a_type(text, records))
    if parsed.depth > MAX_DEPTH:
        raise ValueError(f"The type {text!r} nests {parsed.depth} types; at most {MAX_DEPTH} are allowed.")
    return parsed


def fielded(kind: str, text: str) -> Type:
    """An nd, df or series, from what stands in its brackets."""
    if kind == "nd":
        held, axes = parse_array(text)
        return Type(kind, (Type(ARRAY_DTYPES[held.dtype]),), axes=axes, fields=(held,))
    return Type(kind, fields=parse_frame(text) if kind == "df" else parse_series(text))


def next_type(words: list[str | Type], text: str, records: Mapping[str, Type]) -> Type:
    """The next type of the words, which are in reverse; those it is made of are taken away."""
    kind = words.pop() if words else ""
    if isinstance(kind, Type):
        return kind
    if kind in records:
        return records[kind]
    if kind in (*SCALARS, "rng"):
        return Type(kind)
    if kind not in (*(shape.split("[")[0] for shape in SHAPES), "iter") or not words or words.pop() != "[":
        raise ValueError(not_a_type(text, records))
    items = [next_type(words, text, records)]
    while words and words[-1] == ",":
        words.pop()
        items.append(next_type(words, text, records))
    if not words or words.pop() != "]":
        raise ValueError(not_a_type(text, records))
    refuse_items(kind, items, text)
    return Type(kind, tuple(items))


def refuse_items(kind: str, items: list[Type], text: str) -> None:
    """Raise ValueError where a shape holds what it cannot."""
    wanted = {"tuple": range(2, MAX_ITEMS + 1), "map": range(2, 3)}.get(kind, range(1, 2))
    if len(items) not in wanted:
        count = f"two to {MAX_ITEMS}" if kind == "tuple" else "two" if kind == "map" else "one"
        raise ValueError(f"A {kind} in {text!r} names {len(items)} types; it needs {count}.")
    if alone := [item.kind for item in items if item.kind in ALONE]:
        raise ValueError(f"A {kind} in {text!r} holds {alone[0]}, which must be a whole parameter or answer.")
    if kind == "matrix" and items[0].kind == "nd":
        raise ValueError(f"A matrix in {text!r} holds an array; write list, or give the array more axes.")
    if kind == "map" and items[0].kind not in KEYS:
        raise ValueError(f"The keys of a map in {text!r} are {items[0]}; they must be {' or '.join(KEYS)}.")
    if kind in NODES and items[0].kind not in SCALARS:
        raise ValueError(f"A {kind} in {text!r} holds {items[0]}; it must hold one of {', '.join(SCALARS)}.")
    if kind == "opt" and items[0].kind in NODES:
        raise ValueError(f"An opt in {text!r} holds a {items[0].kind}, which may be empty by itself; leave opt away.")
    if kind == "opt" and items[0].kind == "opt":
        raise ValueError(f"An opt in {text!r} holds an opt; null would say nothing about which.")


def allowed() -> str:
    """Every type there is, for a sentence."""
    own = f"for Python alone {', '.join(PYTHON_SHAPES[:-1])} and {PYTHON_SHAPES[-1]}"
    return f"{', '.join(SCALARS)}, {', '.join(SHAPES[:-1])} or {SHAPES[-1]}; {own}"


def not_a_type(text: str, records: Mapping[str, Type]) -> str:
    """The sentence on a text that is no type."""
    named = f"; of types.yaml {', '.join(records)}" if records else ""
    return f"{text!r} is not a type; use {allowed()}{named}."


def calls_and_trace(forms: tuple[Form, ...]) -> tuple[Type, Type]:
    """The types of what a case asks of a class with these methods, and of what comes back."""
    given = tuple(type_ for form in forms for type_ in form.types)
    back = tuple(form.returns for form in forms if form.returns is not None)
    return Type("calls", given, forms=forms), Type("trace", back, forms=forms)
