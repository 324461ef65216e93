"""Names and words of a signature in the candidate's language."""

import textwrap
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from runner.package.problem import Package, Parameter, Returns, Signature
from runner.package.types import NODES, Type

WIDTH = 96
ARITY = {2: "Pair", 3: "Triple"}
LINKS = {"tree": ("left", "right"), "lnode": ("next",)}
NODE_NAMES = {"tree": "TreeNode", "lnode": "ListNode"}
FIELDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


def camel(name: str) -> str:
    """A snake_case name in camelCase."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def pascal(name: str) -> str:
    """A snake_case name in PascalCase, as classes are called."""
    return "".join(word.capitalize() for word in name.split("_"))


def free(name: str, reserved: frozenset[str]) -> str:
    """The name, with an underscore where the language has reserved it."""
    return f"{name}_" if name in reserved else name


def signature_of(package: Package) -> Signature:
    """The signature of a function or class, with its matrices as lists of lists."""
    if package.signature is None:
        raise ValueError(f"{package.slug} has no signature; it is a {package.style} problem.")
    asked = package.signature
    methods = tuple(
        replace(one, params=plain_params(one.params), returns=one.returns and plain_returns(one.returns))
        for one in asked.methods
    )
    return replace(asked, params=plain_params(asked.params), returns=plain_returns(asked.returns), methods=methods)


def plain_params(params: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    """Parameters with their matrices as lists of lists."""
    return tuple(replace(param, type=param.type.plain) for param in params)


def plain_returns(returns: Returns) -> Returns:
    """What is returned, with its matrices as lists of lists."""
    return replace(returns, type=returns.type.plain)


def tuples_of(signature: Signature) -> Mapping[Type, str]:
    """A name for each tuple of a signature where the language has none of its own; what a tuple holds comes first.

    A record has a name already.
    """
    found = dict.fromkeys(inner for type_ in signature.exchanged for inner in type_.inside if inner.kind == "tuple")
    names: dict[Type, str] = {}
    for type_ in found:
        if type_.name:
            names[type_] = type_.name
            continue
        name = ARITY.get(len(type_.items), f"Tuple{len(type_.items)}")
        count = sum(other.startswith(name) for other in names.values())
        names[type_] = f"{name}{count + 1}" if count else name
    return names


def nodes_of(signature: Signature) -> Mapping[Type, str]:
    """A name for each tree and linked list of a signature, which is that of its nodes."""
    found = dict.fromkeys(inner for type_ in signature.exchanged for inner in type_.inside if inner.kind in NODES)
    names: dict[Type, str] = {}
    for type_ in found:
        count = sum(other.kind == type_.kind for other in names)
        names[type_] = f"{NODE_NAMES[type_.kind]}{count + 1 if count else ''}"
    return names


def named_types(signature: Signature) -> Mapping[Type, str]:
    """Names for all that a language with declared types has to define, what is inside first."""
    return {**nodes_of(signature), **tuples_of(signature)}


def records_of(types: Iterable[Type]) -> list[Type]:
    """The records that types are made of, those inside others first."""
    return list(dict.fromkeys(inner for type_ in types for inner in type_.inside if inner.name))


def fields_of(type_: Type, reserved: frozenset[str], write: Callable[[str], str] = str) -> list[tuple[str, Type]]:
    """The fields of a tuple or a record, each with its type; `write` turns a name into what a language writes."""
    names = [free(write(name), reserved) for name in type_.names or FIELDS]
    return list(zip(names, type_.items, strict=False))


def kinds_of(signature: Signature) -> list[str]:
    """Which kinds of nodes a signature has: tree, lnode, both or none."""
    return list(dict.fromkeys(type_.kind for type_ in nodes_of(signature)))


def wrapped(text: str, first: str, following: str) -> str:
    """Text as lines of a comment, each with its beginning."""
    return textwrap.fill(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=following,
        break_long_words=False,
        break_on_hyphens=False,
    )
