"""The command that begins a package: it asks what it needs to know and writes the folder."""

import re
import shutil
from collections.abc import Callable
from typing import Annotated, TypeVar

import typer

from app.commands import console
from app.settings import Settings
from runner import FAMILIES, PackageError, Type, Wanted, load, parse_type, skeleton

SLUG = re.compile(r"[a-z0-9][a-z0-9-]{1,38}[a-z0-9]")
NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
STYLES = ("function", "stdio")
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
    if style == "stdio":
        return Wanted(slug, title, track, difficulty, minutes)
    name = ask("Name of the function", re.sub(r"\W", "_", slug), named)
    params: list[tuple[str, Type]] = []
    while len(params) < 8:
        question = f"Parameter, as name: type{' (nothing more: Enter)' if params else ''}"
        more = ask(question, "", parameter(bool(params)))
        if more is None:
            break
        params.append(more)
    return Wanted(slug, title, track, difficulty, minutes, name, params, ask("Type that it returns", "int", parse_type))


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


def parameter(enough: bool) -> Callable[[str], tuple[str, Type] | None]:
    """Reads a parameter, such as `costs: list[int]`, or nothing where there is one already."""

    def read(text: str) -> tuple[str, Type] | None:
        if text == "" and enough:
            return None
        name, colon, type_ = text.partition(":")
        if not colon:
            raise ValueError("Give a name and a type, such as costs: list[int].")
        return named(name.strip()), parse_type(type_.strip())

    return read
