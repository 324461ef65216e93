"""Values as people write and read them: from YAML or JSON into declared types, and as short readable text."""

from itertools import chain

from runner.package.types import INT_MAX, INT_MIN, Type, article

SHOWN = 2000
PYTHON_NAMES = {"int": int, "float": float, "bool": bool, "str": str}


def from_json(value: object, type_: Type, place: str = "The value", nonfinite: bool = True) -> object:
    """Give back `value` as its declared type; an int serves as a float, nothing else is converted.

    Raises ValueError with a sentence that begins with the place, such as `costs[3]`.
    """
    if type_.item is None:
        return scalar_from_json(value, type_.kind, place, nonfinite)
    if not isinstance(value, list):
        raise ValueError(f"{place} must be {article(type_)}; this is {describe(value)}.")
    kind = type_.item.kind
    kinds = set(map(type, value))
    if kind in ("int", "bool") and kinds == {PYTHON_NAMES[kind]}:
        if kind == "bool" or (min(value) >= INT_MIN and max(value) <= INT_MAX):
            return list(value)
    return [from_json(item, type_.item, f"{place}[{i}]", nonfinite) for i, item in enumerate(value)]


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
    return {list: "a list", dict: "a map of keys"}.get(type(value), f"a {type(value).__name__}")


def show(value: object, type_: Type | None, limit: int = SHOWN) -> str:
    """Readable text of a value, of about `limit` characters at most.

    Python's own literals; what does not fit is counted: `[1, 2, … 199 998 more]`. Without a type the value is
    the text of a program that reads and prints, shown as it is.
    """
    if type_ is None:
        text = value if isinstance(value, str) else repr(value)
        return text if len(text) <= limit else f"{text[:limit]}\n… {grouped(len(text) - limit)} more characters"
    return "".join(pieces(value, limit))


def pieces(value: object, room: int) -> list[str]:
    """The text of one value in pieces that together keep to about `room` characters."""
    if isinstance(value, str):
        return [quoted(value, room)]
    if not isinstance(value, list):
        text = literal(value)
        return [text if len(text) <= max(room, 40) else f"{text[:room]}…"]
    shown: list[list[str]] = []
    for item in value:
        if room <= 0:
            break
        shown.append(pieces(item, room))
        room -= sum(map(len, shown[-1])) + 2
    if len(shown) < len(value):
        shown.append([f"… {grouped(len(value) - len(shown))} more"])
    parted = chain.from_iterable([", ", *item] for item in shown)
    return ["[", *list(parted)[1:], "]"]


def literal(value: object) -> str:
    """A number or bool as Python writes it; an int of absurd size by its size."""
    if isinstance(value, int) and value.bit_length() > 4096:
        return f"an int of {grouped(value.bit_length())} bits"
    return repr(value)


def quoted(text: str, room: int) -> str:
    """Text in quotes, with what does not fit counted."""
    kept = max(room, 16)
    if len(text) <= kept:
        return repr(text)
    return f"{text[:kept]!r} … {grouped(len(text) - kept)} more characters"


def grouped(number: int) -> str:
    """A count with its thousands set apart: 199 998."""
    return f"{number:,}".replace(",", " ")
