"""Mutants: a reference with one small mistake put in, of the kinds that people make."""

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

MOST = 60
SWAPPED: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.USub: ast.UAdd,
}
NAMES = {"min": "max", "max": "min", "any": "all", "all": "any", "sorted": "list"}
Change = Callable[[], None]


@dataclass(frozen=True, slots=True)
class Mutant:
    """One mutant: the line of the reference, what it said, what it says now, and the whole source."""

    line: int
    was: str
    now: str
    source: str

    @property
    def key(self) -> str:
        """What names a mutant in solutions/mutants.yaml, whatever else of the file changes."""
        return f"{self.was} -> {self.now}"


def mutants(source: str, most: int = MOST) -> list[Mutant]:
    """Every mutant of a Python source that differs from it and from the others, in order of line.

    Of more than `most` they are picked evenly, always the same ones. Raises SyntaxError.
    """
    plain = ast.unparse(ast.parse(source))
    found: dict[str, Mutant] = {}
    tree = ast.parse(source)
    told = {node for statement in statements(tree) for node in own_nodes(statement)}
    for place, node in enumerate(ast.walk(tree)):
        for number in range(len(list(changes(node))) if node in told else 0):
            mutant = changed(source, place, number)
            if mutant.source != plain and mutant.was != mutant.now:
                found.setdefault(mutant.source, mutant)
    every = sorted(found.values(), key=lambda one: one.line)
    return every if len(every) <= most else [every[index * len(every) // most] for index in range(most)]


def changed(source: str, place: int, number: int) -> Mutant:
    """The source with one change of one node, each known by its number."""
    tree = ast.parse(source)
    node = list(ast.walk(tree))[place]
    statement = next(one for one in statements(tree) if node in own_nodes(one))
    was = head(statement)
    list(changes(node))[number]()
    return Mutant(statement.lineno, was, head(statement), ast.unparse(ast.fix_missing_locations(tree)))


def changes(node: ast.AST) -> Iterator[Change]:
    """What can be changed about one node, each as something to do to it."""
    match node:
        case ast.Compare(ops=ops):
            yield from (put(ops, number) for number, one in enumerate(ops) if type(one) in SWAPPED)
        case ast.BinOp(op=op) | ast.BoolOp(op=op) | ast.AugAssign(op=op) | ast.UnaryOp(op=op) if type(op) in SWAPPED:
            yield lambda: setattr(node, "op", SWAPPED[type(op)]())
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield lambda: setattr(node, "operand", ast.UnaryOp(ast.Not(), operand))
        case ast.Constant(value=int(value)) if type(value) is int:
            yield lambda: setattr(node, "value", value + 1)
        case ast.If() | ast.IfExp():
            yield lambda: setattr(node, "test", ast.Constant(False))
        case ast.Call(func=ast.Name(id=name) as function) if name in NAMES:
            yield lambda: setattr(function, "id", NAMES[name])


def put(ops: list[ast.cmpop], number: int) -> Change:
    """Putting the counterpart of one comparison in its place."""

    def change() -> None:
        ops[number] = SWAPPED[type(ops[number])]()  # type: ignore[call-overload]

    return change


def statements(tree: ast.Module) -> Iterator[ast.stmt]:
    """Every statement that may hold a mistake: all but imports."""
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt) and not isinstance(node, ast.Import | ast.ImportFrom):
            yield node


def own_nodes(statement: ast.stmt) -> list[ast.AST]:
    """A statement and what belongs to it alone: not the statements inside, and nothing that is only said of types."""
    found: list[ast.AST] = [statement]
    for name, value in ast.iter_fields(statement):
        parts = value if isinstance(value, list) else [value]
        if name not in ("annotation", "returns", "decorator_list", "type_params"):
            found += [one for part in parts if isinstance(part, ast.AST) for one in expressions(part)]
    return found


def expressions(node: ast.AST) -> Iterator[ast.AST]:
    """A node and those below it, as far as they are no statements, hints of types, or pieces of a text with values."""
    if isinstance(node, ast.stmt | ast.JoinedStr):
        return
    yield node
    for name, value in ast.iter_fields(node):
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, ast.AST) and name != "annotation":
                yield from expressions(part)


def head(statement: ast.stmt) -> str:
    """The first line of a statement, as it is written without its comments."""
    lines = ast.unparse(copy.copy(statement)).splitlines()
    return next((line for line in lines if not line.startswith("@")), "")
