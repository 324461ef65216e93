"""Names and words of a signature in the candidate's language."""

import textwrap

from runner.package.problem import Package, Signature

WIDTH = 96


def camel(name: str) -> str:
    """A snake_case name in camelCase."""
    first, *others = name.split("_")
    return first + "".join(word.capitalize() for word in others)


def free(name: str, reserved: frozenset[str]) -> str:
    """The name, with an underscore where the language has reserved it."""
    return f"{name}_" if name in reserved else name


def signature_of(package: Package) -> Signature:
    """The signature of a function problem."""
    if package.signature is None:
        raise ValueError(f"{package.slug} has no signature; it is a {package.style} problem.")
    return package.signature


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
