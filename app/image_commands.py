"""The commands for sandbox images: build, list, and the Debian image below them."""

import asyncio
import itertools
import json
import sys
import time
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from app.commands import JsonOption, console, finish, say
from app.settings import Settings
from runner import LANGUAGES, Engine, Language, images

MB = 1_000_000
AT_A_TIME = 2

images_cli = typer.Typer(help="Sandbox images: one per language, built when first needed.", no_args_is_help=True)


def megabytes(size: int | None) -> str:
    """A size for a person."""
    return "" if size is None else f"{size / MB:.0f} MB"


@images_cli.command("build")
def build_images(
    languages: Annotated[list[str] | None, typer.Argument(help="Languages, such as python.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every language.")] = False,
) -> None:
    """Build what is missing; a second time it takes no time."""
    wanted = list(LANGUAGES) if every else languages or []
    unknown = [name for name in wanted if name not in LANGUAGES]
    if unknown or not wanted:
        raise typer.BadParameter(f"choose from {', '.join(LANGUAGES)}, or --all")
    finish(_build_images(wanted))


async def _build_images(wanted: list[str]) -> int:
    """Build two images at a time: one installs while the other unpacks. The first goes alone and makes the base."""
    engine = await Engine.connect(Settings().runtime)
    rows = [LANGUAGES[name] for name in wanted]
    by_image = [[row for row in rows if row.image == image] for image in dict.fromkeys(row.image for row in rows)]
    told = itertools.count(1)
    free = asyncio.Semaphore(AT_A_TIME)

    async def build(languages: list[Language]) -> None:
        async with free:
            for language in languages:
                sentence = await _built(engine, language)
                line = f"{next(told)}/{len(wanted)} {sentence}"
                console.print(line, markup=False, highlight=False, soft_wrap=True)

    try:
        await build(by_image[0])
        await asyncio.gather(*map(build, by_image[1:]))
    finally:
        await engine.close()
    return 0


async def _built(engine: Engine, language: Language) -> str:
    """Make sure of a language's image; returns a line that says which it is."""
    began = time.monotonic()
    there = await engine.has_image(images.tag(language.image))
    tag = await images.ensure(engine, language, say)
    how = "was there" if there else f"built in {time.monotonic() - began:.0f} s"
    return f"{language.title}: {tag}, {how}, {megabytes(await engine.image_bytes(tag))}"


@images_cli.command("list")
def list_images(as_json: JsonOption = False) -> None:
    """Say which images are there and which are still to be built."""
    finish(_list_images(as_json))


async def _list_images(as_json: bool) -> int:
    engine = await Engine.connect(Settings().runtime)
    try:
        rows = await images.listed(engine)
    finally:
        await engine.close()
    if as_json:
        sys.stdout.write(json.dumps([document(row) for row in rows]) + "\n")
        return 0
    table = Table(box=None, pad_edge=False)
    for heading in ("language", "title", "image", "", "size", "for"):
        table.add_column(heading, justify="right" if heading == "size" else "left", overflow="fold")
    for row in rows:
        there = "to be built" if row.size is None else "built"
        table.add_row(row.language.id, row.language.title, row.image, there, megabytes(row.size), ", ".join(row.styles))
    # As wide as it needs to be: what a person reads beside it must not cut a name that is to be copied.
    Console(width=max(120, Console().width)).print(table, highlight=False)
    return 0


def document(row: images.Listed) -> dict[str, object]:
    """One language as `images list --json` prints it."""
    return {
        "language": row.language.id,
        "title": row.language.title,
        "image": row.image,
        "built": row.size is not None,
        "bytes": row.size,
        "styles": row.styles,
    }


@images_cli.command("base")
def base_image() -> None:
    """Print the Debian image that the others stand on, making it where it is missing."""
    finish(_base_image())


async def _base_image() -> int:
    engine = await Engine.connect(Settings().runtime)
    try:
        sys.stdout.write(await images.ensure_system(engine, say) + "\n")
    finally:
        await engine.close()
    return 0
