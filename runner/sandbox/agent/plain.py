"""JSON by the interpreter's own C code alone: the module `json` costs more to import than all the rest of an agent."""

import _json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Rules:
    """How the C code is to read JSON: strictly, into plain Python values."""

    strict = True
    object_hook = None
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = float


READ = _json.make_scanner(Rules)  # type: ignore[arg-type]
WRITE = _json.make_encoder(None, None, _json.encode_basestring_ascii, None, ": ", ", ", False, False, True)  # type: ignore[arg-type]


def loads(data: bytes | str) -> "Any":
    """The value that a JSON text stands for; raises ValueError or StopIteration for anything else."""
    text = data.decode() if isinstance(data, bytes) else data
    value, end = READ(text, 0)
    if text[end:].strip():
        raise ValueError("more than one value")
    return value


def dumps(value: "Any") -> str:
    """A value as JSON text in ASCII."""
    return "".join(WRITE(value, 0))
