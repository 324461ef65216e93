"""Values for a new package: of any type an example, one that says nothing, and Python that writes or draws one."""

from collections.abc import Mapping

from runner.package.drivers.python import filled
from runner.package.fields import lengths_of
from runner.package.types import Type

EXAMPLES: Mapping[str, object] = {"int": 1, "float": 1.5, "bool": True, "str": "a", "moment": "2026-03-01", "rng": 1}
SCALARS = {"i8": "int", "f8": "float", "bool": "bool", "str": "str", "datetime": "moment"}
"""What the cells of a column are like."""
NEUTRAL: Mapping[str, object] = {"rng": 0, "int": 0, "float": 0.0, "bool": False, "str": "", "map": {}, "opt": None}
RANDOM = {
    "rng": "rng.randrange(2**32)",
    "moment": 'f"2026-03-{rng.randint(1, 28):02}"',
    "int": "rng.randint(0, 100)",
    "float": "round(rng.uniform(-1, 1), 3)",
    "bool": "rng.random() < 0.5",
    "str": '"".join(rng.choices("abc", k=rng.randint(1, 5)))',
}


def example(type_: Type) -> object:
    """A small value of a type, in its plain form."""
    if type_.fields:
        return array_or_frame(type_, EXAMPLES)
    inner = [example(item) for item in type_.items]
    match type_.kind:
        case "tuple":
            return inner
        case "map":
            return {str(inner[0]): inner[1]}
        case "matrix":
            return [[inner[0]]]
        case "opt":
            return inner[0]
    return inner if inner else EXAMPLES[type_.kind]


def array_or_frame(type_: Type, scalars: Mapping[str, object]) -> object:
    """An array whose named axes have the length 1, or a frame or series of one row."""
    if type_.kind == "nd":
        made = scalars[type_.items[0].kind]
        for length in reversed(lengths_of(type_.axes, 1)):
            made = [made] * length
        return made
    columns = {field.name: [EXAMPLES[SCALARS[field.dtype]]] for field in type_.fields}
    return columns.get("", columns)


def written(type_: Type) -> str:
    """The same as Python writes it."""
    if type_.kind == "nd":
        return filled("ones", type_)
    if type_.fields:
        return f"pd.{'Series' if type_.kind == 'series' else 'DataFrame'}({example(type_)!r})"
    inner = [written(item) for item in type_.items]
    match type_.kind:
        case "tuple":
            return f"({', '.join(inner)})"
        case "map":
            return f"{{{inner[0]}: {inner[1]}}}"
        case "matrix":
            return f"[[{inner[0]}]]"
        case "opt":
            return inner[0]
    return f"[{inner[0]}]" if inner else repr(EXAMPLES[type_.kind])


def nothing(type_: Type) -> object:
    """The value of a type that says nothing, in its plain form."""
    if type_.kind == "nd":
        return array_or_frame(type_, NEUTRAL)
    if type_.kind == "df":
        return {field.name: [] for field in type_.fields}
    if type_.kind == "tuple":
        return [nothing(item) for item in type_.items]
    return NEUTRAL.get(type_.kind, [])


def random_of(type_: Type) -> str:
    """Python that makes a random value of a type, in its plain form, from `rng` and `n`."""
    if type_.kind == "nd":
        made = RANDOM[type_.items[0].kind] if type_.fields[0].dtype != "u1" else RANDOM["int"]
        for axis in reversed(type_.axes):
            name, _, more = axis.partition("+")
            count = name if name.isdigit() else f"n + {more}" if more else "n"
            made = f"[{made} for _ in range({count})]"
        return made
    if type_.fields:
        columns = {field.name: f"[{RANDOM[SCALARS[field.dtype]]} for _ in range(n)]" for field in type_.fields}
        return columns.get("") or f"{{{', '.join(f'{name!r}: {made}' for name, made in columns.items())}}}"
    inner = [random_of(item) for item in type_.items]
    match type_.kind:
        case "tuple":
            return f"[{', '.join(inner)}]"
        case "map":
            return f"{{{inner[0]}: {inner[1]} for _ in range(n)}}"
        case "matrix":
            return f"[[{inner[0]} for _ in range(n)] for _ in range(n)]"
        case "opt":
            return f"None if rng.random() < 0.2 else {inner[0]}"
    return f"[{inner[0]} for _ in range(n)]" if inner else RANDOM[type_.kind]
