"""Constraints on values: the `where` of a parameter, read by a small parser of our own and never run as code.

A constraint is a chain of comparisons such as `1 <= len(costs) <= 200000` or `-10**9 <= costs[i] <= 10**9`. A letter in
brackets stands for every index, the same letter for the same one: `spans[i][0] <= spans[i][1]` and `times[i] <=
times[i+1]` say what they look like, `jobs[i].start` names the field of a record; for a map it stands for every key, and
the place for its value. What is said of an opt holds where there is a value. Text has a length in code points; its
characters are items.
"""

import ast
import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from runner.package.frames import Frame
from runner.package.types import Type
from runner.package.values import key_text

MAX_POWER = 128
LONG = ("list", "matrix", "map", "lnode", "str", "iter", "nd", "df", "series")
"""What has a length."""
OPERATORS: dict[type[ast.cmpop], str] = {
    ast.Lt: "<",
    ast.LtE: "<=",
    ast.Gt: ">",
    ast.GtE: ">=",
    ast.Eq: "==",
}
TESTS: dict[str, Callable[[Any, Any], Any]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
}
FLIPPED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "=="}
SIGNS = {"<=": "≤", ">=": "≥", "==": "="}
RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")

Values = Mapping[str, object]
Indices = Mapping[str, int | str]
Path = tuple[int | None, ...]
"""Where in a type: None for every item, a number for one of a tuple's."""
Step = tuple[str, int] | str
"""One step of a place as it is written: an index, or the name of a field."""


@dataclass(frozen=True, slots=True)
class Number:
    """A fixed bound: a number or a text."""

    value: int | float | str
    text: str

    def read(self, values: Values, at: Indices) -> object:
        """The bound itself."""
        return self.value


@dataclass(frozen=True, slots=True)
class Place:
    """A named value or an item of it; each index is a letter (or none) and an offset.

    A field of a record is its number among them; `fields` holds the name beside each such index, "" beside any other.
    """

    name: str
    indices: tuple[tuple[str, int], ...]
    text: str
    path: Path = ()
    fields: tuple[str, ...] = ()

    def read(self, values: Values, at: Indices) -> object:
        """The value at this place."""
        found: Any = values[self.name]
        for index in self.steps(at):
            found = found[index]
        return found.item() if isinstance(found, np.generic) else found

    def steps(self, at: Indices) -> list[int | str]:
        """The indices with their letters filled in; a key of text has no offset."""
        steps: list[int | str] = []
        for letter, offset in self.indices:
            index = at.get(letter, 0)
            steps.append(index if isinstance(index, str) else index + offset)
        return steps

    def label(self, at: Indices) -> str:
        """The place with its letters filled in: `costs[3]` or `jobs[3].start`."""
        pairs = zip(self.steps(at), self.fields, strict=True)
        return self.name + "".join(f".{field}" if field else f"[{key_text(index)}]" for index, field in pairs)


@dataclass(frozen=True, slots=True)
class Length:
    """The length of the list or text at a place."""

    place: Place
    text: str

    def read(self, values: Values, at: Indices) -> object:
        """The length, in items or code points."""
        found = self.place.read(values, at)
        assert isinstance(found, list | str | dict | np.ndarray | Frame)
        return len(found)


Operand = Number | Place | Length


@dataclass(frozen=True, slots=True)
class Constraint:
    """One line of `where`: operands, and the comparison between each two neighbours."""

    source: str
    operands: tuple[Operand, ...]
    comparisons: tuple[str, ...]

    def __str__(self) -> str:
        """The constraint as the page shows it: `1 ≤ len(costs) ≤ 200 000`."""
        return readable(self.source)

    def pairs(self) -> Iterator[tuple[Operand, str, Operand]]:
        """Each two neighbours with their comparison."""
        return zip(self.operands, self.comparisons, self.operands[1:], strict=False)

    @property
    def places(self) -> list[Place]:
        """Every place that the constraint speaks of, those inside len() too."""
        spoken = [operand.place if isinstance(operand, Length) else operand for operand in self.operands]
        return [operand for operand in spoken if isinstance(operand, Place)]


def readable(source: str) -> str:
    """A constraint with real signs: powers raised, thousands set apart."""
    text = re.sub(r"\*\*\s*(\d+)", lambda match: match[1].translate(RAISED), source)
    text = re.sub(r"<=|>=|==", lambda match: SIGNS[match[0]], text)
    text = re.sub(r"(?<![\w.])\d{5,}(?![\w.])", lambda match: f"{int(match[0]):,}".replace(",", " "), text)
    return text.replace("-", "\u2212").replace("*", "\u00b7")


def parse_where(source: str, types: Mapping[str, Type]) -> Constraint:
    """Read one constraint over the named types; raises ValueError with a sentence on what is allowed."""
    try:
        tree = ast.parse(source.strip(), mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        raise ValueError(f"{source!r} cannot be read; write a comparison such as 1 <= len(xs) <= 1000.") from None
    if not isinstance(tree, ast.Compare) or any(type(op) not in OPERATORS for op in tree.ops):
        raise ValueError(f"{source!r} is not a comparison with <, <=, >, >= or ==.")
    operands = tuple(parse_operand(node, types, source) for node in (tree.left, *tree.comparators))
    constraint = Constraint(source.strip(), operands, tuple(OPERATORS[type(op)] for op in tree.ops))
    if not constraint.places:
        raise ValueError(f"{source!r} names no value; it must speak of {', '.join(types)}.")
    for left, _, right in constraint.pairs():
        if (sort_of(left, types) == "text") != (sort_of(right, types) == "text"):
            raise ValueError(f"{source!r} compares text with a number.")
    return constraint


def parse_operand(node: ast.expr, types: Mapping[str, Type], source: str) -> Operand:
    """One side of a comparison."""
    if isinstance(node, ast.Call):
        if isinstance(node.func, ast.Name) and node.func.id == "len" and len(node.args) == 1 and not node.keywords:
            place = parse_place(node.args[0], types, source)
            if type_at(place, types).kind not in LONG:
                raise ValueError(
                    f"{source!r} asks for the length of {place.text}, which is neither list nor map nor text."
                )
            return Length(place, ast.unparse(node))
        raise ValueError(f"{source!r} calls something other than len().")
    if isinstance(node, ast.Name | ast.Subscript | ast.Attribute):
        place = parse_place(node, types, source)
        found = type_at(place, types)
        if found.items or found.fields or found.kind == "rng":
            raise ValueError(
                f"{source!r} compares {place.text}, a {found.name or found.kind}; compare its {parts_of(found)}."
            )
        return place
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return Number(node.value, repr(node.value))
    return Number(parse_number(node, source), ast.unparse(node))


def parts_of(type_: Type) -> str:
    """What can be compared in place of a whole."""
    return "fields" if type_.name else "length or its items"


def parse_number(node: ast.expr, source: str) -> int | float:
    """A number, or sums, products and powers of numbers."""
    if isinstance(node, ast.Constant) and type(node.value) in (int, float):
        assert isinstance(node.value, int | float)
        return node.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -parse_number(node.operand, source)
    if isinstance(node, ast.BinOp):
        left, right = parse_number(node.left, source), parse_number(node.right, source)
        match node.op:
            case ast.Add():
                return left + right
            case ast.Sub():
                return left - right
            case ast.Mult():
                return left * right
            case ast.Pow() if isinstance(left, int) and isinstance(right, int) and 0 <= right <= MAX_POWER:
                if abs(left) <= 1024:
                    return int(left**right)
    raise ValueError(f"{source!r} holds {ast.unparse(node)!r}, which is no number, name, item or len().")


def parse_place(node: ast.expr, types: Mapping[str, Type], source: str) -> Place:
    """A name with any number of indices and fields: `xs`, `xs[i]`, `xs[i+1][0]`, `jobs[i].start`."""
    steps: list[Step] = []
    text = ast.unparse(node)
    while isinstance(node, ast.Subscript | ast.Attribute):
        steps.insert(0, node.attr if isinstance(node, ast.Attribute) else parse_index(node.slice, source))
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in types:
        raise ValueError(f"{source!r} speaks of {ast.unparse(node)!r}; the names here are {', '.join(types)}.")
    return settled(node.id, steps, text, types)


def settled(name: str, steps: Sequence[Step], text: str, types: Mapping[str, Type]) -> Place:
    """The place where steps lead; raises ValueError where they lead nowhere."""
    type_, place = held(types[name]), Place(name, (), text)
    for step in steps:
        if type_.name:
            if not isinstance(step, str) or step not in type_.names:
                fields = ", ".join(type_.names)
                raise ValueError(f"{text} must say which field of {type_.name} it means, with a dot: {fields}.")
            field, index = step, ("", type_.names.index(step))
        elif isinstance(step, str):
            raise ValueError(f"{text} asks {type_.words} for the field {step}; only a record has fields.")
        else:
            field, index = "", step
        place = replace(place, indices=(*place.indices, index), fields=(*place.fields, field))
        type_ = type_at(place, types)
    return replace(place, path=path_of(place, types))


def parse_index(node: ast.expr, source: str) -> tuple[str, int]:
    """An index: a letter, a letter plus a small number, or a number."""
    match node:
        case ast.Name(id=letter) if len(letter) == 1:
            return letter, 0
        case ast.BinOp(left=ast.Name(id=letter), op=ast.Add(), right=ast.Constant(value=int(offset))):
            if len(letter) == 1:
                return letter, offset
        case ast.Constant(value=int(offset)):
            return "", offset
    raise ValueError(f"{source!r} has the index {ast.unparse(node)!r}; use a letter, a letter + 1, or a number.")


def levels(place: Place, types: Mapping[str, Type]) -> Iterator[Type]:
    """The type of a named value, and of what lies behind each index; raises ValueError where there is nothing."""
    type_ = held(types[place.name])
    yield type_
    for number, (letter, offset) in enumerate(place.indices):
        if type_.kind == "tuple":
            if letter or offset >= len(type_.items):
                last = len(type_.items) - 1
                raise ValueError(f"{place.text} must say which of a tuple it means, with a number from 0 to {last}.")
            type_ = held(type_.items[offset])
        elif type_.kind == "map" and (not letter or offset):
            raise ValueError(f"{place.text} must have a letter alone where the key of a map stands.")
        elif type_.items:
            type_ = held(type_.item)
        elif type_.kind != "str" or number != len(place.indices) - 1:
            raise ValueError(f"{place.text} has more indices than {place.name} ({types[place.name]}) has levels.")
        yield type_


def held(type_: Type) -> Type:
    """What an opt holds where it holds something; any other type itself."""
    return type_.item if type_.kind == "opt" else type_


def type_at(place: Place, types: Mapping[str, Type]) -> Type:
    """The type of what lies at a place; raises ValueError for indices that lead nowhere."""
    return list(levels(place, types))[-1]


def path_of(place: Place, types: Mapping[str, Type]) -> Path:
    """A place's path; raises ValueError for indices that lead nowhere."""
    found = list(levels(place, types))
    steps = zip(found, place.indices, strict=False)
    return tuple(offset if type_.kind == "tuple" else None for type_, (_, offset) in steps)


def sort_of(operand: Operand, types: Mapping[str, Type]) -> str:
    """Whether an operand is "text" or a "number"."""
    if isinstance(operand, Number):
        return "text" if isinstance(operand.value, str) else "number"
    if isinstance(operand, Length):
        return "number"
    return "text" if type_at(operand, types).kind == "str" else "number"
