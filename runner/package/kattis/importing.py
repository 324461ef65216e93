"""A Kattis package as a package of ours: every part read, each key told, and the folder written whole or not at all."""

import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

from runner.languages import LANGUAGES
from runner.package.kattis.archive import PROBLEM, ArchiveError, opened
from runner.package.kattis.data import SAMPLE, Group, read_data
from runner.package.kattis.metadata import Metadata, Wishes, read_metadata
from runner.package.kattis.statement import read_statement
from runner.package.kattis.submissions import Taken, read_submissions
from runner.package.kattis.told import Notes
from runner.package.kattis.validators import read_checker
from runner.package.problem import PackageError
from runner.package.reading import MAX_FILE_BYTES, read_yaml
from runner.package.schema import load

CODES = {"python3": "python", "pypy3": "python", "pypy": "python", "nodejs": "javascript", "c++": "cpp"}
NEEDED_ELSEWHERE = {
    "include": "It is code that is added to every submission.",
    "static_validator": "It looks at the text of a submission.",
}
LEFT_OUT = ("attachments", "graders", "generators", "solution", "input_visualizer", "output_visualizer")
TRIALS = {"valid_output": "outputs_ok", "invalid_output": "outputs_bad"}
EXPECT_HEAD = (
    "# The verdicts of every wrong and slow solution: some group ends with one of `any`, others may with `may`.\n"
)
FIXED = {"version": 1, "track": "algorithms", "family": "swe", "difficulty": 3, "minutes": {"expected": 30, "cap": 60}}
"""What a Kattis package does not say."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did: the folder that was written, None where it was refused, and a note for each key."""

    folder: Path | None
    notes: Notes


def import_package(path: Path, into: Path, wishes: Wishes) -> Imported:
    """Read the package in a folder or zip archive and write it into a folder of packages."""
    notes = Notes()
    try:
        with opened(path, notes) as folder:
            return Imported(converted(folder, into, wishes, notes), notes)
    except ArchiveError as error:
        notes.refused(path.name, str(error))
    except PackageError as error:
        notes.refused(error.path.name, ": ".join(filter(None, [error.key, error.message])))
    except (ValueError, TypeError, AttributeError, KeyError) as error:
        # What a stranger's YAML may hold in place of a number, a text or a map is without end.
        notes.refused("the package", f"Some value in it has the wrong form: {error}.")
    return Imported(None, notes)


def converted(folder: Path, into: Path, wishes: Wishes, notes: Notes) -> Path | None:
    """Read every part, and write the package where nothing is refused."""
    doc = read_yaml(folder / PROBLEM)
    if not isinstance(doc, dict):
        notes.refused(PROBLEM, "The file must hold keys and values.")
        return None
    about = read_metadata(doc, with_time(folder, wishes), notes)
    statement = read_statement(folder, about, notes)
    groups = read_data(folder, about, notes)
    checker, validator = read_checker(folder, about, groups, notes)
    taken = read_submissions(folder, about, groups, notes)
    tell_others(folder, notes)
    slug = slug_of(folder.name)
    if (into / slug).exists():
        notes.refused("name of the package", f"{into / slug} is there already; move it away or rename the package.")
    if not notes.fit:
        return None
    files = {
        PROBLEM: dumped(document(slug, about, checker, groups, languages(about, taken, notes))),
        "statement.en.md": statement,
        **{f"output_validator/{name}": text for name, text in validator.items()},
        **{f"solutions/{name}": text for name, text in taken.files.items()},
        **trials(folder, notes),
    }
    if taken.expect:
        files["solutions/expect.yaml"] = EXPECT_HEAD + dumped(taken.expect)
    return written(into, slug, files, groups, notes)


def with_time(folder: Path, wishes: Wishes) -> Wishes:
    """The wishes, with the time limit that some tools leave in a file of their own."""
    path = folder / ".timelimit"
    if wishes.time_s or not path.is_file() or path.stat().st_size > 100:
        return wishes
    try:
        return Wishes(wishes.licence, float(path.read_text(encoding="utf-8")))
    except ValueError:
        return wishes


def tell_others(folder: Path, notes: Notes) -> None:
    """Note the folders that nothing here reads."""
    for name, why in NEEDED_ELSEWHERE.items():
        if (folder / name).is_dir() and any((folder / name).iterdir()):
            notes.refused(name, why)
    for name in LEFT_OUT:
        if (folder / name).is_dir():
            notes.lost(name, "Left out.")
    notes.lost("track, difficulty, minutes", "A Kattis package does not say them; correct them in problem.yaml.")


def slug_of(name: str) -> str:
    """The name of a package as a slug."""
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:40].strip("-")
    return slug if len(slug) >= 3 else f"{slug}-problem".strip("-")


def languages(about: Metadata, taken: Taken, notes: Notes) -> str | list[str]:
    """The languages that may be used: those that the package names, as far as a reference is there in each."""
    if not about.languages:
        return "all"
    named = {CODES.get(code, code) for code in about.languages}
    references = {
        one.id
        for one in LANGUAGES.values()
        for name in taken.files
        if name.startswith("reference/") and ends(name, one.source)
    }
    kept = [name for name in LANGUAGES if name in named and name in references]
    if not kept:
        notes.lost("languages", "There is no reference in any of them; all are allowed.")
        return "all"
    if named - set(kept):
        notes.lost("languages", f"Only those with a reference are allowed: {', '.join(kept)}.")
    else:
        notes.kept("languages")
    for name in [name for name in taken.expect if not any(ends(name, LANGUAGES[one].source) for one in kept)]:
        del taken.expect[name], taken.files[name]
        notes.lost(f"solutions/{name}", "Left out: its language is not allowed.")
    return kept


def ends(name: str, source: str) -> bool:
    """Whether a solution is of the language of such a source."""
    return Path(name).suffix == Path(source).suffix


def document(
    slug: str, about: Metadata, checker: Mapping[str, Any], groups: Sequence[Group], allowed: str | list[str]
) -> dict[str, Any]:
    """What problem.yaml says."""
    source = about.doc.get("source", {})
    note = "; ".join(filter(None, [source.get("note", ""), f"imported from the Kattis format {about.version}"]))
    doc: dict[str, Any] = {
        "format": "sandglass/1",
        "uuid": about.doc["uuid"],
        "slug": slug,
        "title": about.doc.get("title", {"en": slug.replace("-", " ").capitalize()}),
        **FIXED,
        "tags": about.doc.get("tags") or ["imported"],
        "style": "stdio",
        "languages": allowed,
        "limits": about.doc["limits"],
        "checker": dict(checker),
        "groups": [entry(group) for group in groups],
        "license": about.doc["license"],
        "source": {"idea_from": source.get("idea_from", "a Kattis package"), "note": note},
    }
    if about.doc.get("credits"):
        doc["credits"] = about.doc["credits"]
    return doc


def entry(group: Group) -> dict[str, Any]:
    """One group in problem.yaml."""
    source = SAMPLE if group.id == SAMPLE else "fixed"
    found: dict[str, Any] = {"id": group.id, "from": source, "reveal": "full" if group.full else "none"}
    return found | ({"needs": group.needs} if group.needs else {})


def dumped(doc: object) -> str:
    """A document as YAML that people can read."""
    return yaml.safe_dump(doc, sort_keys=False, allow_unicode=True, width=110)


def trials(folder: Path, notes: Notes) -> dict[str, str]:
    """What the validator must accept and refuse."""
    files: dict[str, str] = {}
    for place, target in TRIALS.items():
        for path in sorted((folder / "data" / place).rglob("*.in")):
            parts = [path, path.with_suffix(".ans"), path.with_suffix(".out")]
            name = re.sub(
                r"[^a-z0-9_-]+", "-", path.relative_to(folder / "data" / place).with_suffix("").as_posix().lower()
            )
            if (
                not all(one.is_file() for one in parts)
                or sum(one.stat().st_size for one in parts) > MAX_FILE_BYTES // 2
            ):
                notes.lost(f"data/{place}/{path.name}", "Left out: it is not whole, or too large.")
                continue
            given, answer, output = (one.read_bytes().decode("utf-8", "replace") for one in parts)
            files[f"cases/{target}/{name}.yaml"] = dumped({"input": given, "expected": answer, "answer": output})
        if (folder / "data" / place).is_dir():
            notes.kept(f"data/{place}", f"Kept in cases/{target}.")
    return files


def written(into: Path, slug: str, files: Mapping[str, str], groups: Sequence[Group], notes: Notes) -> Path | None:
    """Write the folder beside its place, read it as any package is, and move it there."""
    into.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".import-", dir=into) as place:
        folder = Path(place) / slug
        for name, text in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8", newline="")
        for group in groups:
            copy_cases(group, folder / "cases", len(groups) == 2)
        try:
            load(folder)
        except PackageError as error:
            where = error.path.relative_to(folder).as_posix() if error.path.is_relative_to(folder) else error.path.name
            notes.refused(where, ": ".join(filter(None, [error.key, error.message])))
            return None
        return folder.rename(into / slug)


def copy_cases(group: Group, place: Path, alone: bool) -> None:
    """Copy the cases of one group; a fixed group that is alone has no folder of its own."""
    target = place / SAMPLE if group.id == SAMPLE else place / "fixed" if alone else place / "fixed" / group.id
    target.mkdir(parents=True)
    for case in group.cases:
        shutil.copyfile(case.given, target / f"{case.name}.in")
        shutil.copyfile(case.answer, target / f"{case.name}.ans")


__all__ = ["Imported", "Wishes", "import_package"]
