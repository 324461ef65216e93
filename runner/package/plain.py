"""Plain data as typed values: what YAML or JSON says is checked against the declared type, place by place."""

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from runner.package.columns import rows_from_json
from runner.package.described import describe
from runner.package.plain_arrays import array_from_json, array_to_json
from runner.package.plain_frames import frame_from_json, frame_to_json, series_from_json
from runner.package.trees import linked, trimmed
from runner.package.types import MAX_CALLS, Called, Form, Type, article
from runner.package.values import grouped, key_text

INT_MIN, INT_MAX = -(2**63), 2**63 - 1
PYTHON_NAMES = {"int": int, "float": float, "bool": bool, "str": str}
INT_TEXT = re.compile(r"0|-?[1-9][0-9]{0,18}")


def from_json(value: object, type_: Type, place: str = "The value", nonfinite: bool = True) -> object:
    """Give back `value` as its declared type; an int serves as a float, nothing else is converted.

    A list serves as a tuple, a map as a record, a list of pairs as a map, and in a map of int the text of an int as a
    key. Raises ValueError with a sentence that begins with the place, such as `costs[3]`.
    """
    if type_.columns:
        rows = rows_from_json(value, type_.columns, place)
        named = {"columns": [column.name for column in type_.columns], "rows": rows}
        return rows if type_.kind == "table" else named
    if type_.forms:
        return calls_from_json(value, type_, place) if type_.kind == "calls" else trace_from_json(value, type_, place)
    if not type_.items and not type_.fields:
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
    """A list of a fixed number of values, as a tuple; or a record, which is a map."""
    if type_.name:
        return record_from_json(value, type_, place, nonfinite)
    if not isinstance(value, list | tuple):
        raise ValueError(f"{place} must be a list for {article(type_)}; this is {describe(value)}.")
    if len(value) != len(type_.items):
        raise ValueError(f"{place} must have {counted(len(type_.items))} for {article(type_)}; {this_has(value)}.")
    pairs = enumerate(zip(value, type_.items, strict=True))
    return tuple(from_json(one, item, f"{place}[{i}]", nonfinite) for i, (one, item) in pairs)


def record_from_json(value: object, type_: Type, place: str, nonfinite: bool) -> tuple[object, ...]:
    """A map from every field of a record to its value, and from nothing else."""
    names = ", ".join(type_.names)
    if not isinstance(value, dict):
        raise ValueError(f"{place} must be a map of {names} for {article(type_)}; this is {describe(value)}.")
    for key in value:
        if key not in type_.names:
            raise ValueError(f"{place} has {key_text(key)}, which is no field of {type_.name}; the fields are {names}.")
    for name in type_.names:
        if name not in value:
            raise ValueError(f"{place} has no {name}; {article(type_)} needs {names}.")
    pairs = zip(type_.names, type_.items, strict=True)
    return type_.made([from_json(value[name], item, f"{place}.{name}", nonfinite) for name, item in pairs])


def counted(count: int, noun: str = "item") -> str:
    """A number of things in words."""
    return f"1 {noun}" if count == 1 else f"{count} {noun}s"


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
    "iter": list_from_json,
    "nd": array_from_json,
    "df": frame_from_json,
    "series": series_from_json,
}


def calls_from_json(value: object, type_: Type, place: str) -> list[Called]:
    """A list of calls, each a list of a method's name and its arguments."""
    if not isinstance(value, list):
        raise ValueError(f"{place} must be a list of calls such as {example_call(type_)}; this is {describe(value)}.")
    if len(value) > MAX_CALLS:
        raise ValueError(f"{place} may hold at most {grouped(MAX_CALLS)} calls; this one holds {grouped(len(value))}.")
    by_name = {form.name: form for form in type_.forms}
    return [call_from_json(one, by_name, type_, f"{place}[{i}]") for i, one in enumerate(value)]


def call_from_json(value: object, by_name: Mapping[str, Form], type_: Type, place: str) -> Called:
    """One call with its arguments as the method declares them."""
    if not isinstance(value, list | tuple) or not value or not isinstance(value[0], str):
        raise ValueError(f"{place} must be a call such as {example_call(type_)}; this is {describe(value)}.")
    form = by_name.get(value[0])
    if form is None:
        methods = ", ".join(by_name)
        raise ValueError(f"{place} calls {key_text(value[0])}, which is no method; the methods are {methods}.")
    if len(value) - 1 != len(form.names):
        takes = f"takes {counted(len(form.names), 'argument')}"
        raise ValueError(f"{place} gives {form.name} {counted(len(value) - 1, 'argument')}; it {takes}.")
    given = zip(value[1:], form.types, form.names, form.nonfinite, strict=True)
    return form.name, *(from_json(one, item, f"{place}, {name}", odd) for one, item, name, odd in given)


def example_call(type_: Type) -> str:
    """A call as one may look like in JSON."""
    form = type_.forms[0]
    return f"[{', '.join([key_text(form.name), *form.names])}]"


def trace_from_json(value: object, type_: Type, place: str) -> list[object]:
    """What each of the known calls gave, null where the method gives nothing."""
    results = type_.results
    if not isinstance(value, list):
        raise ValueError(f"{place} must be a list of what each call gives; this is {describe(value)}.")
    if len(value) != len(results):
        raise ValueError(f"{place} must have {counted(len(results))}, one for each call; {this_has(value)}.")
    found: list[object] = []
    for i, (one, result) in enumerate(zip(value, results, strict=True)):
        if result is None and one is not None:
            raise ValueError(f"{place}[{i}] must be null, since {type_.calls[i][0]} gives nothing.")
        found.append(from_json(one, result, f"{place}[{i}]") if result else None)
    return found


def scalar_from_json(value: object, kind: str, place: str, nonfinite: bool) -> object:
    """One scalar as its declared type; raises ValueError like `from_json`."""
    if kind == "float" and type(value) in (int, float):
        return finite_float(value, place, nonfinite)
    if kind == "rng":
        if type(value) is not int or not 0 <= value <= INT_MAX:
            raise ValueError(f"{place} must be a seed, a whole number from 0 to 2**63 - 1; this is {describe(value)}.")
        return value
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


def to_json(value: object, type_: Type, *, compact: bool = False) -> object:
    """Give back a value as `from_json` reads it; `compact` writes the bytes of large arrays, for nobody to look at."""
    if type_.kind == "nd":
        return array_to_json(value, compact)
    if type_.kind in ("df", "series"):
        return frame_to_json(value)
    if value is None or not any(inner.kind == "nd" or inner.name for inner in type_.inside):
        return value
    if type_.kind == "opt":
        return to_json(value, type_.item, compact=compact)
    if type_.name and isinstance(value, tuple):
        fields = zip(type_.names, value, type_.items, strict=True)
        return {name: to_json(one, item, compact=compact) for name, one, item in fields}
    if isinstance(value, tuple):
        return [to_json(one, item, compact=compact) for one, item in zip(value, type_.items, strict=True)]
    if isinstance(value, dict):
        return {key: to_json(one, type_.item, compact=compact) for key, one in value.items()}
    if type_.forms:
        return steps_to_json(value, type_, compact)
    assert isinstance(value, list)
    return [to_json(one, type_.item, compact=compact) for one in value]


def steps_to_json(value: Any, type_: Type, compact: bool) -> list[object]:
    """Calls with their arguments, or what each call of a trace gave."""
    if type_.kind == "trace":
        pairs = zip(value, type_.results, strict=True)
        return [to_json(one, result, compact=compact) if result else None for one, result in pairs]
    forms = {form.name: form.types for form in type_.forms}
    return [
        [call[0], *(to_json(one, item, compact=compact) for one, item in zip(call[1:], forms[call[0]], strict=True))]
        for call in value
    ]
