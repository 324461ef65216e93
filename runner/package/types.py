"""Types: the grammar of what a signature may declare, and its words for people."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from runner.package.columns import Column

MAX_DEPTH = 4
MAX_ITEMS = 8
SCALARS = ("int", "float", "bool", "str")
SHAPES = ("list[T]", "matrix[T]", "tuple[A,B]", "opt[T]", "map[K,T]", "tree[T]", "lnode[T]")
NODES = ("tree", "lnode")
KEYS = ("int", "str")
LATER = ("nd", "df", "series", "iter", "rng")
WORD = re.compile(r"[A-Za-z]\w*|[\[\],]")
LONGEST = 200


@dataclass(frozen=True, slots=True)
class Type:
    """One declared type: a scalar, a shape with the types inside it, or a table or rows with their columns.

    The items of a list, matrix or opt are one type, those of a map its keys and its values. A value is a list, a list
    of lists, a tuple, None or what it holds, or a dict; that of a linked list is a list, that of a binary tree a list
    in level order: for each node in turn its left and its right child, None where there is none, and no None at the
    end. A table's value is a list of rows, each a list in the order of the columns. Rows are what a query answers:
    {columns: [name], rows: [[value]]}.
    """

    kind: str
    items: "tuple[Type, ...]" = ()
    columns: tuple[Column, ...] = ()

    def __str__(self) -> str:
        if self.columns:
            return f"{self.kind}({', '.join(map(str, self.columns))})"
        return f"{self.kind}[{','.join(map(str, self.items))}]" if self.items else self.kind

    @property
    def words(self) -> str:
        """The type as a person reads it: "list of list of int"."""
        inner = [item.words for item in self.items]
        match self.kind:
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
    def item(self) -> "Type":
        """What a list holds, the row of a matrix, the value of an opt or a map."""
        return Type("list", self.items) if self.kind == "matrix" else self.items[-1]

    @property
    def plain(self) -> "Type":
        """The same type with each matrix as a list of lists, which is what it is in every language."""
        items = tuple(item.plain for item in self.items)
        return Type("list", (Type("list", items),)) if self.kind == "matrix" else Type(self.kind, items, self.columns)

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


def bracketed(type_: Type) -> str:
    """The words of a type inside another one, where "or" could belong to either."""
    return f"({type_.words})" if type_.kind == "opt" else type_.words


def article(type_: Type) -> str:
    """The type with its article: "an int", "a list of int"."""
    return f"{'an' if type_.words.startswith('int') else 'a'} {type_.words}"


def parse_type(text: str) -> Type:
    """Read a type such as `list[tuple[int,str]]`; raises ValueError with a sentence that says what is allowed."""
    squeezed = re.sub(r"\s+", "", text)
    words = WORD.findall(squeezed)
    if len(text) > LONGEST or "".join(words) != squeezed:
        raise ValueError(not_a_type(text[:LONGEST]))
    words.reverse()
    parsed = next_type(words, text)
    if words:
        raise ValueError(not_a_type(text))
    if parsed.depth > MAX_DEPTH:
        raise ValueError(f"The type {text!r} nests {parsed.depth} types; at most {MAX_DEPTH} are allowed.")
    return parsed


def next_type(words: list[str], text: str) -> Type:
    """The next type of the words, which are in reverse; those it is made of are taken away."""
    kind = words.pop() if words else ""
    if kind in LATER:
        raise ValueError(f"The type {kind!r} is not supported yet; use {allowed()}.")
    if kind in SCALARS:
        return Type(kind)
    if kind not in [shape.split("[")[0] for shape in SHAPES] or not words or words.pop() != "[":
        raise ValueError(not_a_type(text))
    items = [next_type(words, text)]
    while words and words[-1] == ",":
        words.pop()
        items.append(next_type(words, text))
    if not words or words.pop() != "]":
        raise ValueError(not_a_type(text))
    refuse_items(kind, items, text)
    return Type(kind, tuple(items))


def refuse_items(kind: str, items: list[Type], text: str) -> None:
    """Raise ValueError where a shape holds what it cannot."""
    wanted = {"tuple": range(2, MAX_ITEMS + 1), "map": range(2, 3)}.get(kind, range(1, 2))
    if len(items) not in wanted:
        count = f"two to {MAX_ITEMS}" if kind == "tuple" else "two" if kind == "map" else "one"
        raise ValueError(f"A {kind} in {text!r} names {len(items)} types; it needs {count}.")
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
    return f"{', '.join(SCALARS)}, {', '.join(SHAPES[:-1])} or {SHAPES[-1]}"


def not_a_type(text: str) -> str:
    """The sentence on a text that is no type."""
    return f"{text!r} is not a type; use {allowed()}."
