"""types.yaml: the records that a package names, each with its fields and their types."""

import re
from collections.abc import Mapping
from pathlib import Path

from runner.package.drivers.names import pascal
from runner.package.follow_ups import base
from runner.package.problem import PackageError, Signature
from runner.package.reading import read_yaml
from runner.package.types import ALONE, MAX_DEPTH, Type, parse_type

TYPES = "types.yaml"
MAX_RECORDS = 12
MAX_FIELDS = 12
LONGEST = 40
RECORD = re.compile(r"(?:[A-Z][a-z0-9]+)+")
FIELD = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
SHAPED = re.compile(r"[A-Z]\w*")
TAKEN = frozenset(
    """
    Array ArrayList Awaited Boolean Box Buffer Byte Capitalize Character Class Clone Copy Date Debug Default
    Disposable Double Drop Enum Err Error Exclude Extract False Float Function HashMap Infinity Integer Intl
    Iterable Iterator List ListNode Long Lowercase Map Math None Number Object Ok Omit Option Parameters Partial
    Pick Promise Proxy ReadStream Readonly Record Reflect Required Result Self Set Short Solution Some String Symbol
    System TextDecoder TextEncoder Timer TreeNode True Uint8Array Uppercase Vec Void WriteStream
    """.split()  # noqa: SIM905 - a table of words reads best as words
)
"""What means something else in some language, or in a starter."""
NUMBERED = re.compile(r"(?:Pair|Triple|Tuple|TreeNode|ListNode)\d*")


def read_types(folder: Path) -> Mapping[str, Type]:
    """The records by name, in the order of the file; {} where there is none.

    A follow-up without the file has those of the problem before it. Raises PackageError with the record and field.
    """
    path = base(folder, TYPES) / TYPES
    if not path.is_file():
        return {}
    doc = read_yaml(path)
    if not isinstance(doc, dict) or not doc:
        raise PackageError(path, "", "This must be a map from records to fields: Booking: {start: int, end: int}.")
    if len(doc) > MAX_RECORDS:
        raise PackageError(path, "", f"The file names {len(doc)} records; at most {MAX_RECORDS} are allowed.")
    for name, fields in doc.items():
        check_name(path, name)
        check_fields(path, name, fields)
    found: dict[str, Type] = {}
    for name in doc:
        add(path, doc, name, found, ())
    return {name: found[name] for name in doc}


def check_name(path: Path, name: object) -> None:
    """Refuse a record's name that some language cannot have."""
    if not isinstance(name, str) or not RECORD.fullmatch(name) or len(name) > LONGEST:
        message = f"A record is called in PascalCase, such as Booking or RoomPlan, by at most {LONGEST} letters."
        raise PackageError(path, str(name), message)
    if name in TAKEN or NUMBERED.fullmatch(name):
        raise PackageError(path, name, f"The name {name} means something else in some language; choose another.")


def check_fields(path: Path, record: str, fields: object) -> None:
    """Refuse fields that are no map from names in snake_case to types."""
    if not isinstance(fields, dict) or not fields:
        raise PackageError(path, record, "A record is a map of at least one field to its type: {start: int, end: int}.")
    if len(fields) > MAX_FIELDS:
        message = f"The record has {len(fields)} fields; at most {MAX_FIELDS} are allowed."
        raise PackageError(path, record, message)
    seen: dict[str, str] = {}
    for name, text in fields.items():
        key = f"{record}.{name}"
        if not isinstance(name, str) or not FIELD.fullmatch(name) or len(name) > LONGEST:
            message = f"A field is called in snake_case, such as start or room_number, by at most {LONGEST} letters."
            raise PackageError(path, key, message)
        # Without underscores, since languages with other habits than Python's leave them away.
        squeezed = name.replace("_", "")
        if squeezed in seen:
            raise PackageError(path, key, f"In some languages this is called as {seen[squeezed]} is; rename one.")
        seen[squeezed] = name
        if not isinstance(text, str):
            raise PackageError(path, key, f"This must be a type, such as int or list[str]; it is {text!r}.")


def add(
    path: Path, doc: Mapping[str, Mapping[str, str]], name: str, found: dict[str, Type], above: tuple[str, ...]
) -> None:
    """Add a record to those that are found, after the ones inside it; `above` are those that it is inside of."""
    if name in found:
        return
    for field, text in doc[name].items():
        for inner in (word for word in SHAPED.findall(text) if word in doc):
            if inner in (*above, name):
                ways = " in ".join(dict.fromkeys((inner, name, *reversed(above))))
                message = f"A {inner} would hold itself ({ways}); records hold others without a circle."
                raise PackageError(path, f"{name}.{field}", message)
            add(path, doc, inner, found, (*above, name))
    items = [field_type(path, f"{name}.{field}", text, found) for field, text in doc[name].items()]
    made = Type("tuple", tuple(items), name=name, names=tuple(doc[name]))
    if made.depth > MAX_DEPTH:
        raise PackageError(path, name, f"This nests {made.depth} types; at most {MAX_DEPTH} are allowed.")
    found[name] = made


def check_used(folder: Path, records: Mapping[str, Type], signature: Signature | None) -> None:
    """Refuse a record called as the class is, and one of the package's own file that its signature has no use for."""
    if signature is not None and signature.methods:
        name = pascal(signature.name)
        for taken in {name, f"New{name}"} & records.keys():
            message = f"The class to write needs the name {taken} for itself; choose another."
            raise PackageError(folder / TYPES, taken, message)
    exchanged = signature.exchanged if signature is not None else ()
    used = {inner.name for type_ in exchanged for inner in type_.inside}
    for name in records.keys() - used if (folder / TYPES).is_file() else ():
        raise PackageError(folder / TYPES, name, "No parameter and no answer is of this record; use or remove it.")


def field_type(path: Path, key: str, text: str, records: Mapping[str, Type]) -> Type:
    """The type of one field."""
    try:
        type_ = parse_type(text, records)
    except ValueError as error:
        raise PackageError(path, key, str(error)) from None
    if type_.kind in ALONE:
        raise PackageError(path, key, f"A record holds {type_.kind}, which must be a whole parameter or answer.")
    return type_
