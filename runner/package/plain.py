"""Plain data as typed values: what YAML or JSON says is checked against the declared type, place by place."""

import math
import re
from collections.abc import Callable

from runner.package.columns import rows_from_json
from runner.package.trees import linked, trimmed
from runner.package.types import Type, article
from runner.package.values import key_text, show

INT_MIN, INT_MAX = -(2**63), 2**63 - 1
PYTHON_NAMES = {"int": int, "float": float, "bool": bool, "str": str}
INT_TEXT = re.compile(r"0|-?[1-9][0-9]{0,18}")


def from_json(value: object, type_: Type, place: str = "The value", nonfinite: bool = True) -> object:
    """Give back `value` as its declared type; an int serves as a float, nothing else is converted.

    A list serves as a tuple, a list of pairs as a map, and in a map of int the text of an int as a key. Raises
    ValueError with a sentence that begins with the place, such as `costs[3]`.
    """
    if type_.columns:
        rows = rows_from_json(value, type_.columns, place)
        named = {"columns": [column.name for column in type_.columns], "rows": rows}
        return rows if type_.kind == "table" else named
    if not type_.items:
        return scalar_from_json(value, type_.kind, place, nonfinite)
    if type_.kind == "opt":
        return None if value is None else from_json(value, type_.item, place, nonfinite)
    return SHAPED[type_.kind](value, type_, place, nonfinite)


def list_from_json(value: object, type_: Type, place: str, nonfinite: bool) -> list[object]:
    """A list; one of plain scalars is looked at as a whole first, since it may be long."""
    if not isinstance(value, list):
        raise ValueError(f"{place} must be {article(type_)}; this is {describe(value)}.")
    item = type_.item
    if set(map(type, value)) == {PYTHON_NAMES.get(item.kind)} and fits_as_it_is(value, item.kind):
        return list(value)
    return [from_json(one, item, f"{place}[{i}]", nonfinite) for i, one in enumerate(value)]


def fits_as_it_is(values: list[object], kind: str) -> bool:
    """Whether every value of the right class keeps to what its kind allows, told quickly; False may still mean yes."""
    if kind == "int":
        return min(values) >= INT_MIN and max(values) <= INT_MAX  # type: ignore[type-var,operator]
    if kind == "float":
        return all(map(math.isfinite, values))  # type: ignore[arg-type]
    return kind == "bool" or "".join(map(str, values)).isascii()


def matrix_from_json(value: object, type_: Type, place: str, nonfinite: bool) -> list[object]:
    """A list of rows that are equally long."""
    if not isinstance(value, list):
        raise ValueError(f"{place} must be {article(type_)}; this is {describe(value)}.")
    rows = [list_from_json(row, type_.item, f"{place}[{i}]", nonfinite) for i, row in enumerate(value)]
    if odd := odd_row(rows):
        raise ValueError(f"{place}[{odd}] must have {counted(len(rows[0]))} as {place}[0] has; {this_has(rows[odd])}.")
    return list(rows)


def odd_row(rows: list[list[object]]) -> int:
    """The index of the first row that is not as long as the first one; 0 when there is none."""
    return next((i for i, row in enumerate(rows) if len(row) != len(rows[0])), 0)


def tuple_from_json(value: object, type_: Type, place: str, nonfinite: bool) -> tuple[object, ...]:
    """A list of a fixed number of values, as a tuple."""
    if not isinstance(value, list | tuple):
        raise ValueError(f"{place} must be a list for {article(type_)}; this is {describe(value)}.")
    if len(value) != len(type_.items):
        raise ValueError(f"{place} must have {counted(len(type_.items))} for {article(type_)}; {this_has(value)}.")
    pairs = enumerate(zip(value, type_.items, strict=True))
    return tuple(from_json(one, item, f"{place}[{i}]", nonfinite) for i, (one, item) in pairs)


def counted(count: int) -> str:
    """A number of items in words."""
    return "1 item" if count == 1 else f"{count} items"


def this_has(value: list[object] | tuple[object, ...]) -> str:
    """How many items there really are."""
    return f"this one has {len(value)}"


def map_from_json(value: object, type_: Type, place: str, nonfinite: bool) -> dict[object, object]:
    """A mapping, or a list of pairs, as a dict."""
    keys, inner = type_.items
    if isinstance(value, dict):
        pairs = list(value.items())
    elif isinstance(value, list) and all(isinstance(pair, list | tuple) and len(pair) == 2 for pair in value):
        pairs = [(key, one) for key, one in value]
    else:
        raise ValueError(f"{place} must be {article(type_)}, keys with their values; this is {describe(value)}.")
    found: dict[object, object] = {}
    for given, one in pairs:
        # JSON has no other way to write an int as a key.
        meant = int(given) if keys.kind == "int" and isinstance(given, str) and INT_TEXT.fullmatch(given) else given
        key = scalar_from_json(meant, keys.kind, f"A key of {place}", nonfinite)
        if key in found:
            raise ValueError(f"{place} has the key {key_text(key)} twice; remove one.")
        found[key] = from_json(one, inner, f"{place}[{key_text(key)}]", nonfinite)
    return found


def nodes_from_json(value: object, type_: Type, place: str, nonfinite: bool) -> list[object]:
    """A linked list as its values, or a tree in level order, with null where there is no node."""
    if not isinstance(value, list):
        raise ValueError(f"{place} must be a list for {article(type_)}; this is {describe(value)}.")
    if type_.kind == "lnode":
        return list_from_json(value, Type("list", type_.items), place, nonfinite)
    order = trimmed(list_from_json(value, Type("list", (Type("opt", type_.items),)), place, nonfinite))
    try:
        linked(order)
    except ValueError as error:
        raise ValueError(f"{place}[{error}] has no node above it; remove it, or a null too many before it.") from None
    return order


SHAPED: dict[str, Callable[[object, Type, str, bool], object]] = {
    "list": list_from_json,
    "matrix": matrix_from_json,
    "tuple": tuple_from_json,
    "map": map_from_json,
    "tree": nodes_from_json,
    "lnode": nodes_from_json,
}


def scalar_from_json(value: object, kind: str, place: str, nonfinite: bool) -> object:
    """One scalar as its declared type; raises ValueError like `from_json`."""
    if kind == "float" and type(value) in (int, float):
        return finite_float(value, place, nonfinite)
    if type(value) is not PYTHON_NAMES[kind]:
        raise ValueError(f"{place} must be {article(Type(kind))}; this is {describe(value)}.")
    if isinstance(value, str):
        if any("\ud800" <= character <= "\udfff" for character in value):
            raise ValueError(f"{place} holds half of a surrogate pair, which is not text; write the whole character.")
    elif isinstance(value, int) and not INT_MIN <= value <= INT_MAX:
        raise ValueError(f"{place} must fit into 64 bits, from -2**63 to 2**63 - 1.")
    return value


def finite_float(value: object, place: str, nonfinite: bool) -> float:
    """An int or float as a float, finite unless `nonfinite` allows the others."""
    assert isinstance(value, int | float)
    try:
        number = float(value)
    except OverflowError:
        raise ValueError(f"{place} is too large for a float.") from None
    if not nonfinite and number - number != 0:
        raise ValueError(f"{place} must be a finite number; this is {number}.")
    return number


def describe(value: object) -> str:
    """What a value of YAML or JSON is, in a few words."""
    if value is None:
        return "empty (null)"
    if isinstance(value, bool):
        return f"the bool {str(value).lower()}"
    if isinstance(value, int | float):
        return f"the {type(value).__name__} {show(value, Type(type(value).__name__), 60)}"
    if isinstance(value, str):
        return f"the text {show(value, Type('str'), 60)}"
    if isinstance(value, list):
        return "a list"
    return "a map of keys" if isinstance(value, dict) else f"a {type(value).__name__}"
