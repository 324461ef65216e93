"""A package as somebody hands it over, a folder or a zip archive; what is odd is refused before anything is written."""

import shutil
import stat
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from runner.package.kattis.told import Notes

MAX_FILES = 10_000
MAX_FILE_BYTES = 256 * 1024 * 1024
MAX_TOTAL_BYTES = 1024 * 1024 * 1024
MAX_RATIO = 1000
"""A member that is this many times smaller when packed is a trap, unless it is small."""
SMALL_BYTES = 1024 * 1024
PIECE = 1024 * 1024
PROBLEM = "problem.yaml"


class ArchiveError(Exception):
    """What was handed over cannot be opened safely; the text says what is wrong and what to do."""


@contextmanager
def opened(path: Path, notes: Notes) -> Iterator[Path]:
    """The folder that holds problem.yaml; that of an archive, or of links, is gone afterwards. Raises ArchiveError."""
    if path.is_dir():
        files, linked = plain_files(path, notes)
        if not linked:
            yield rooted(path)
            return
        with TemporaryDirectory(prefix="sandglass-import-") as place:
            yield rooted(copied(path, files, Path(place) / path.resolve().name))
        return
    if not zipfile.is_zipfile(path):
        raise ArchiveError(f"{path} is neither a folder nor a zip archive.")
    with TemporaryDirectory(prefix="sandglass-import-") as place, zipfile.ZipFile(path) as archive:
        members = checked(archive)
        for member in members:
            extract(archive, member, Path(place))
        folder = rooted(Path(place))
        yield folder if folder != Path(place) else renamed(folder, path.stem)


def renamed(folder: Path, name: str) -> Path:
    """An archive without a folder of its own has the archive's name."""
    inner = folder.parent / f"{folder.name}-named" / name
    inner.parent.mkdir()
    folder.rename(inner)
    folder.mkdir()
    target = folder / name
    inner.rename(target)
    inner.parent.rmdir()
    return target


def rooted(folder: Path) -> Path:
    """The folder itself, or the one folder in it, whichever holds problem.yaml."""
    if (folder / PROBLEM).is_file():
        return folder
    inner = [path for path in folder.iterdir() if path.is_dir() and (path / PROBLEM).is_file()]
    if len(inner) != 1:
        raise ArchiveError(f"There is no {PROBLEM} in it; give the folder or archive of one Kattis package.")
    return inner[0]


def plain_files(folder: Path, notes: Notes) -> tuple[list[Path], bool]:
    """The files of a folder and the links to them, and whether there is any link.

    A link elsewhere is left out; a device and far too much are refused.
    """
    found, total, root, linked = list[Path](), 0, folder.resolve(), False
    for number, path in enumerate(sorted(folder.rglob("*")), 1):
        link = path.is_symlink()
        linked = linked or link
        target = path.resolve() if link else path
        if link and not (target.is_relative_to(root) and target.is_file()):
            notes.lost(path.relative_to(folder).as_posix(), "Left out: it is a link, and to no file of the package.")
            continue
        info = target.stat()
        if not stat.S_ISREG(info.st_mode) and not stat.S_ISDIR(info.st_mode):
            raise ArchiveError(f"{path} is a device or no plain file; put the file itself there.")
        total += info.st_size
        refuse_size(str(path), info.st_size, number, total)
        if path.is_file():
            found.append(path)
    return found, linked


def copied(folder: Path, files: list[Path], target: Path) -> Path:
    """A copy of some files of a folder, in which what a link led to lies in its place."""
    for path in files:
        place = target / path.relative_to(folder)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)
    return target


def checked(archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    """The plain files of an archive, once every member is known to be harmless."""
    members, total, seen = [], 0, set[str]()
    for number, member in enumerate(archive.infolist(), 1):
        refuse_name(member.filename)
        if member.flag_bits & 1:
            raise ArchiveError(f"{member.filename} is encrypted; pack it without a password.")
        kind = stat.S_IFMT(member.external_attr >> 16)
        if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
            raise ArchiveError(f"{member.filename} is a link or no plain file; put the file itself there.")
        total += member.file_size
        refuse_size(member.filename, member.file_size, number, total)
        if member.file_size > SMALL_BYTES and member.file_size > MAX_RATIO * max(1, member.compress_size):
            raise ArchiveError(f"{member.filename} is {member.compress_size} bytes that unfold to {member.file_size}.")
        if member.filename in seen:
            raise ArchiveError(f"{member.filename} is in the archive twice.")
        seen.add(member.filename)
        if not member.is_dir():
            members.append(member)
    return members


def refuse_name(name: str) -> None:
    """Refuse a name that would leave the folder."""
    parts = PurePosixPath(name).parts
    if name.startswith("/") or "\\" in name or "\0" in name or ":" in name or ".." in parts or not parts:
        raise ArchiveError(f"The archive has a file called {name!r}, which would leave its folder.")


def refuse_size(name: str, size: int, count: int, total: int) -> None:
    """Refuse what is too large or too much."""
    if size > MAX_FILE_BYTES:
        raise ArchiveError(f"{name} has {size} bytes; at most {MAX_FILE_BYTES} are allowed.")
    if count > MAX_FILES or total > MAX_TOTAL_BYTES:
        raise ArchiveError(f"There are more than {MAX_FILES} files or {MAX_TOTAL_BYTES} bytes in it.")


def extract(archive: zipfile.ZipFile, member: zipfile.ZipInfo, place: Path) -> None:
    """Write one member, and no more of it than it promised."""
    target = place.joinpath(*PurePosixPath(member.filename).parts)
    target.parent.mkdir(parents=True, exist_ok=True)
    left = member.file_size
    try:
        with archive.open(member) as source, target.open("xb") as file:
            while piece := source.read(PIECE):
                left -= len(piece)
                if left < 0:
                    raise ArchiveError(f"{member.filename} is larger than the archive says.")
                file.write(piece)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, OSError) as error:
        raise ArchiveError(f"{member.filename} cannot be read: {error}.") from None
