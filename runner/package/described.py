"""What a value of YAML or JSON is, in a few words."""

from runner.package.types import Type
from runner.package.values import show


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
