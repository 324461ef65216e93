"""Constraints on values: the `where` of a parameter, read by a small parser of our own and never run as code.

A constraint is a chain of comparisons such as `1 <= len(costs) <= 200000` or `-10**9 <= costs[i] <= 10**9`. A
letter in brackets stands for every index, the same letter for the same one: `spans[i][0] <= spans[i][1]` and
`times[i] <= times[i+1]` say what they look like. Text has a length in code points; its characters are items.
"""

import ast
import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from runner.package.types import Type
from runner.package.values import show

SAFE = 2**53 - 1
LONGEST = 2**32
MAX_POWER = 128
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
Indices = Mapping[str, int]


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
    """A named value or an item of it; each index is a letter (or none) and an offset."""

    name: str
    indices: tuple[tuple[str, int], ...]
    text: str

    def read(self, values: Values, at: Indices) -> object:
        """The value at this place."""
        found = values[self.name]
        for letter, offset in self.indices:
            assert isinstance(found, list | str)
            found = found[at.get(letter, 0) + offset]
        return found

    def label(self, at: Indices) -> str:
        """The place with its letters filled in: `costs[3]`."""
        return self.name + "".join(f"[{at.get(letter, 0) + offset}]" for letter, offset in self.indices)


@dataclass(frozen=True, slots=True)
class Length:
    """The length of the list or text at a place."""

    place: Place
    text: str

    def read(self, values: Values, at: Indices) -> object:
        """The length, in items or code points."""
        found = self.place.read(values, at)
        assert isinstance(found, list | str)
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
            if type_at(place, types).kind not in ("list", "str"):
                raise ValueError(f"{source!r} asks for the length of {place.text}, which is neither list nor text.")
            return Length(place, ast.unparse(node))
        raise ValueError(f"{source!r} calls something other than len().")
    if isinstance(node, ast.Name | ast.Subscript):
        place = parse_place(node, types, source)
        if type_at(place, types).kind == "list":
            raise ValueError(f"{source!r} compares {place.text}, a list; compare its length or its items.")
        return place
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return Number(node.value, repr(node.value))
    return Number(parse_number(node, source), ast.unparse(node))


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
    """A name with any number of indices: `xs`, `xs[i]`, `xs[i+1][0]`."""
    indices: list[tuple[str, int]] = []
    text = ast.unparse(node)
    while isinstance(node, ast.Subscript):
        indices.insert(0, parse_index(node.slice, source))
        node = node.value
    if not isinstance(node, ast.Name) or node.id not in types:
        raise ValueError(f"{source!r} speaks of {ast.unparse(node)!r}; the names here are {', '.join(types)}.")
    place = Place(node.id, tuple(indices), text)
    type_at(place, types)
    return place


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


def type_at(place: Place, types: Mapping[str, Type]) -> Type:
    """The type of what lies at a place; raises ValueError for too many indices."""
    type_ = types[place.name]
    for number in range(len(place.indices)):
        if type_.item is not None:
            type_ = type_.item
        elif type_.kind != "str" or number != len(place.indices) - 1:
            raise ValueError(f"{place.text} has more indices than {place.name} ({types[place.name]}) has levels.")
    return type_


def sort_of(operand: Operand, types: Mapping[str, Type]) -> str:
    """Whether an operand is "text" or a "number"."""
    if isinstance(operand, Number):
        return "text" if isinstance(operand.value, str) else "number"
    if isinstance(operand, Length):
        return "number"
    return "text" if type_at(operand, types).kind == "str" else "number"


def violation(constraint: Constraint, values: Values) -> str | None:
    """A sentence on the first place where the values break the constraint, or None."""
    if quickly_holds(constraint, values):
        return None
    for at in every_index(constraint.places, values):
        for left, comparison, right in constraint.pairs():
            one, other = left.read(values, at), right.read(values, at)
            if not TESTS[comparison](one, other):
                return sentence(left, comparison, right, values, at)
    return None


def quickly_holds(constraint: Constraint, values: Values) -> bool:
    """Whether fixed bounds around the items of one flat list hold, told by its least and greatest item."""
    places = [operand for operand in constraint.operands if not isinstance(operand, Number)]
    if len(places) != 1 or not isinstance(places[0], Place) or len(places[0].indices) != 1:
        return False
    letter, offset = places[0].indices[0]
    found = values[places[0].name]
    if not letter or offset or not isinstance(found, list) or not found:
        return False
    if any(item != item for item in found):
        return False
    return all(
        TESTS[comparison](left.read(ends, {letter: 0}), right.read(ends, {letter: 0}))
        for ends in ({places[0].name: [min(found)]}, {places[0].name: [max(found)]})
        for left, comparison, right in constraint.pairs()
    )


def every_index(places: Sequence[Place], values: Values) -> Iterator[dict[str, int]]:
    """Each way to fill in the letters so that every place exists."""
    letters = list(dict.fromkeys(letter for place in places for letter, _ in place.indices if letter))
    yield from filled(letters, places, values, {})


def filled(
    letters: Sequence[str], places: Sequence[Place], values: Values, at: dict[str, int]
) -> Iterator[dict[str, int]]:
    """Fill in the first letter with every index it can have, then the others."""
    room = [room_for(place, letters, values, at) for place in places]
    if any(count <= 0 for count in room):
        return
    if not letters:
        yield at
        return
    for index in range(min(room)):
        yield from filled(letters[1:], places, values, {**at, letters[0]: index})


def room_for(place: Place, letters: Sequence[str], values: Values, at: Mapping[str, int]) -> int:
    """How many values the next letter can take at this place; 0 when a settled index is outside."""
    found, room = values[place.name], LONGEST
    for letter, offset in place.indices:
        if not isinstance(found, list | str):
            break
        if letter in letters:
            return max(0, len(found) - offset) if letter == letters[0] else room
        index = at.get(letter, 0) + offset
        if index >= len(found):
            return 0
        found = found[index]
    return room


def sentence(left: Operand, comparison: str, right: Operand, values: Values, at: Indices) -> str:
    """What is wrong, said of the value and not of the bound."""
    if isinstance(left, Number) or (isinstance(left, Length) and isinstance(right, Place)):
        left, right, comparison = right, left, FLIPPED[comparison]
    bound = shown(right.read(values, at))
    if not isinstance(right, Number):
        bound = f"{right.text}, which is {bound}"
    verb = "may" if comparison in ("<", "<=") else "must"
    how = {"<": "less than", "<=": "at most", ">": "more than", ">=": "at least", "==": "exactly"}[comparison]
    one = shown(left.read(values, at))
    if isinstance(left, Length):
        label = left.place.label(at)
        if isinstance(left.place.read(values, at), str):
            return f"{label} {verb} have {how} {bound} characters; this one has {one}."
        return f"{label} {verb} hold {how} {bound} items; this one holds {one}."
    assert isinstance(left, Place)
    return f"{left.label(at)} {verb} be {how} {bound}; this one is {one}."


def shown(value: object) -> str:
    """A value inside a sentence."""
    return show(value, Type("str" if isinstance(value, str) else "int"), 60)


def safe_in_javascript(name: str, type_: Type, constraints: Sequence[Constraint]) -> bool:
    """Whether the constraints prove that every int of a value is at most 2**53 - 1 in size."""
    low, high = bounds(name, type_.depth, constraints, frozenset())
    return low >= -SAFE and high <= SAFE


def bounds(name: str, depth: int, constraints: Sequence[Constraint], asked: frozenset[str]) -> tuple[float, float]:
    """The least and greatest value that the constraints leave to the items of a value."""
    low, high = -float("inf"), float("inf")
    for constraint in constraints:
        for left, comparison, right in constraint.pairs():
            for one, sign, other in ((left, comparison, right), (right, FLIPPED[comparison], left)):
                if not isinstance(one, Place) or one.name != name or len(one.indices) != depth:
                    continue
                if any(not letter or offset for letter, offset in one.indices):
                    continue
                least, greatest = operand_bounds(other, constraints, asked | {name})
                low = max(low, least + (sign == ">")) if sign in (">", ">=", "==") else low
                high = min(high, greatest - (sign == "<")) if sign in ("<", "<=", "==") else high
    return low, high


def operand_bounds(operand: Operand, constraints: Sequence[Constraint], asked: frozenset[str]) -> tuple[float, float]:
    """The least and greatest value an operand can have."""
    if isinstance(operand, Length):
        return 0, LONGEST
    if isinstance(operand, Number):
        return (operand.value, operand.value) if not isinstance(operand.value, str) else (-float("inf"), float("inf"))
    if operand.name in asked:
        return -float("inf"), float("inf")
    return bounds(operand.name, len(operand.indices), constraints, asked)
