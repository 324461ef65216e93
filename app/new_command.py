"""The command that begins a package: it asks what it needs to know and writes the folder."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from typing import Annotated, TypeVar

import typer

from app.commands import console
from app.settings import Settings
from runner import FAMILIES, STYLES, PackageError, Type, Wanted, WantedMethod, load, parse_type, skeleton

SLUG = re.compile(r"[a-z0-9][a-z0-9-]{1,38}[a-z0-9]")
NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
MOST_PARAMETERS, MOST_METHODS = 8, 12
NO_MORE = " (nothing more: Enter)"
T = TypeVar("T")


def new_package(
    slug: Annotated[str, typer.Argument(help="The problem's name in addresses: small letters, digits, hyphens.")],
) -> None:
    """Begin a problem package by a few questions; what it writes loads as it is, and says where to go on."""
    folder = Settings().problems / slug
    if not SLUG.fullmatch(slug):
        raise typer.BadParameter("use 3 to 40 small letters, digits and hyphens", param_hint="SLUG")
    if folder.exists():
        raise typer.BadParameter(f"{folder} is there already", param_hint="SLUG")
    files = skeleton(asked(slug))
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    try:
        load(folder)
    except PackageError as error:
        shutil.rmtree(folder)
        console.print(f"Nothing was written. {error}", style="red", markup=False, highlight=False, soft_wrap=True)
        raise typer.Exit(1) from None
    on = f"Begin with statement.en.md; sandglass verify {slug} says what is missing."
    console.print(f"{len(files)} files are in {folder}. {on}", markup=False, highlight=False, soft_wrap=True)


def asked(slug: str) -> Wanted:
    """What somebody says of the problem to come; each answer is asked for again until it is one."""
    plain = slug.replace("-", " ").capitalize()
    title = ask("Title", plain, lambda text: text[:80])
    track = ask(f"Track ({', '.join(FAMILIES)})", "algorithms", one_of(tuple(FAMILIES)))
    difficulty = ask("Difficulty, 1 to 5", "2", whole(1, 5))
    minutes = ask("Minutes that it takes", "20", whole(1, 240))
    style = ask(f"Style ({', '.join(STYLES)})", "function", one_of(STYLES))
    wanted = Wanted(slug, title, track, difficulty, minutes, style)
    if style in ("stdio", "review"):
        return wanted
    what = "class, in snake_case" if style == "class" else "function"
    wanted = replace(wanted, name=ask(f"Name of the {what}", re.sub(r"\W", "_", slug), named))
    if style == "class":
        return replace(wanted, params=parameters("Parameter of the constructor", 0), methods=methods())
    params = parameters("Parameter", 1)
    return replace(wanted, params=params, returns=ask("Type that it returns", "int", parse_type))


def parameters(what: str, least: int, typed: Callable[[str], Type] = parse_type) -> list[tuple[str, Type]]:
    """Ask for parameters, one after the other, until there are no more."""
    params: list[tuple[str, Type]] = []
    while len(params) < MOST_PARAMETERS:
        enough = len(params) >= least
        more = ask(f"{what}, as name: type{NO_MORE if enough else ''}", "", parameter(enough, typed))
        if more is None:
            break
        params.append(more)
    return params


def methods() -> list[WantedMethod]:
    """Ask for the methods of a class, each with what it takes and gives, until there are no more."""
    found: list[WantedMethod] = []
    while len(found) < MOST_METHODS:
        name = ask(f"Method{NO_MORE if found else ''}", "", or_nothing(named) if found else named)
        if name is None:
            break
        params = parameters(f"Parameter of {name}", 0, of_method)
        returns = ask(f"Type that {name} returns (nothing: Enter)", "", or_nothing(of_method))
        found.append(WantedMethod(name, params, returns))
    return found


def ask(question: str, default: str, read: Callable[[str], T]) -> T:
    """Ask until the answer can be read; `read` raises ValueError with a sentence."""
    while True:
        text = typer.prompt(question, default=default, show_default=default != "", err=True).strip()
        try:
            return read(text)
        except ValueError as error:
            console.print(str(error), style="red", markup=False, highlight=False)


def one_of(words: tuple[str, ...]) -> Callable[[str], str]:
    """Reads one of these words."""

    def read(text: str) -> str:
        if text not in words:
            raise ValueError(f"Choose one of {', '.join(words)}.")
        return text

    return read


def or_nothing(read: Callable[[str], T]) -> Callable[[str], T | None]:
    """Reads what `read` does, or nothing."""
    return lambda text: read(text) if text else None


def of_method(text: str) -> Type:
    """Read a type that a method may take or give."""
    type_ = parse_type(text)
    if type_.kind in ("df", "series"):
        raise ValueError("A method takes and gives no frames; use lists or arrays of numbers.")
    return type_


def whole(least: int, most: int) -> Callable[[str], int]:
    """Reads a whole number."""

    def read(text: str) -> int:
        if not text.isdecimal() or not least <= int(text) <= most:
            raise ValueError(f"Give a whole number from {least} to {most}.")
        return int(text)

    return read


def named(text: str) -> str:
    """Read a name in snake_case."""
    if not NAME.fullmatch(text):
        raise ValueError("Give a name in snake_case, such as first_repeat.")
    return text


def parameter(enough: bool, typed: Callable[[str], Type]) -> Callable[[str], tuple[str, Type] | None]:
    """Reads a parameter, such as `costs: list[int]`, or nothing where there is one already."""

    def read(text: str) -> tuple[str, Type] | None:
        if text == "" and enough:
            return None
        name, colon, type_ = text.partition(":")
        if not colon:
            raise ValueError("Give a name and a type, such as costs: list[int].")
        return named(name.strip()), typed(type_.strip())

    return read
