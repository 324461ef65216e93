"""Sandbox images: made on this machine when first needed, named by what went into them."""

import asyncio
import hashlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from runner.languages import IMAGES, LANGUAGES, Language
from runner.sandbox.container import Engine, EngineError

AGENT = IMAGES.parent / "agent"
BESIDE = ("selftest-", "starter-")
SUITE = "trixie"
PULLED = f"debian:{SUITE}-slim"
MADE = f"sandglass-os:{SUITE}"
Say = Callable[[str], None]
"""Told each step as it begins; lines of the tools that do the work are indented."""


def context(image: str) -> dict[str, bytes]:
    """The files that an image is built from, by their name in the build context."""
    files = {name: data for name, data in read_all(IMAGES / image).items() if not name.startswith(BESIDE)}
    if image == "base":
        files |= {f"agent/{path.name}": path.read_bytes() for path in sorted(AGENT.glob("*.[pc]*"))}
    return files


def tag(image: str) -> str:
    """The image's name on the engine: it changes when a file changes that the image is built from."""
    digest = hashlib.sha256()
    for part in ("base",) if image == "base" else ("base", image):
        for name, data in context(part).items():
            digest.update(f"{name} {len(data)} ".encode() + data)
    return f"sandglass-{image}:{digest.hexdigest()[:12]}"


async def ensure(engine: Engine, language: Language, say: Say) -> str:
    """Return the tag of a language's image, building what is missing; raises EngineError with the reason."""
    wanted = tag(language.image)
    if await engine.has_image(wanted):
        return wanted
    base = tag("base")
    if not await engine.has_image(base):
        system = await ensure_system(engine, say)
        say("building the base image with the agent")
        await engine.build(context("base"), base, {"BASE": system}, detail(say))
    say(f"building the image for {language.title}")
    files = context(language.image)
    if "requirements.lock" in files:
        files |= await download(IMAGES / language.image / "requirements.lock", say)
    await engine.build(files, wanted, {"BASE": base}, detail(say))
    return wanted


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
        await run([*pip, "--only-binary", ":all:", "--dest", folder, "-r", str(lock)], say)
        return await asyncio.to_thread(read_all, Path(folder))


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


def listed() -> dict[str, str]:
    """Every language's image tag."""
    return {language.id: tag(language.image) for language in LANGUAGES.values()}
