"""A package's folder, read and validated: by the published JSON Schema, then by the rules it cannot say."""

import difflib
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError, best_match

from runner.languages import LANGUAGES
from runner.package.approaches import read_approaches, read_learn
from runner.package.author_code import read_author_code
from runner.package.cases import read_script, read_small, stored_cases
from runner.package.checker_kinds import check_scores, read_checker
from runner.package.complexity import read_complexity
from runner.package.drivers import offered
from runner.package.follow_ups import FOLDER, KEY, base, completed, follow_ups, follows
from runner.package.inputs import own_input, sample_text
from runner.package.measured import MEASURED, read_limits
from runner.package.problem import (
    Case,
    Group,
    License,
    Minutes,
    Package,
    PackageError,
)
from runner.package.reading import IGNORED, digest, files_of, read_text, read_yaml
from runner.package.review import read_categories
from runner.package.rubric import read_rubric
from runner.package.signature import read_signature
from runner.package.solutions import read_solutions
from runner.package.types_file import TYPES, check_used, read_types

SCHEMA_FILE = Path(__file__).with_name("problem.schema.json")
PROBLEM = "problem.yaml"
STATEMENT = "statement.en.md"
NEEDED = (PROBLEM, STATEMENT, "cases", "solutions")
ALLOWED = (
    *NEEDED,
    *(
        "gen",
        "learn.en.md",
        "hints.yaml",
        "rubric.yaml",
        FOLDER,
        TYPES,
        "validate.py",
        "check.py",
        "output_validator",
        MEASURED,
    ),
    *("approaches", "starter", "data", "README.md"),
)
LATER_KEYS = ("env", "reviewed")
NO_LICENCE = ("unknown", "none", "?", "")


def load(folder: Path, measuring: bool = False) -> Package:
    """Read the package in a folder, also where its limits are yet to be measured; raises PackageError.

    The error names the file, the key and what to do.

    Long on purpose: a line for each part of a package.
    """
    if not folder.is_dir() or folder.is_symlink():
        raise PackageError(folder, "", "There is no package folder here.")
    files = files_of(folder)
    check_names(folder)
    path = folder / PROBLEM
    doc = validated(path, completed(path, read_yaml(path)))
    before = follows(folder)
    records = read_types(folder)
    signature = read_signature(path, doc, records)
    check_used(folder, records, signature)
    groups, languages = read_groups(path, doc), read_languages(path, doc)
    package = Package(
        path=folder,
        digest=digest(folder, files, digest(before, files_of(before)) if before else ""),
        uuid=doc["uuid"],
        slug=doc["slug"],
        version=doc["version"],
        title=doc["title"]["en"],
        track=doc["track"],
        family=doc["family"],
        tags=tuple(doc["tags"]),
        prereqs=tuple(doc.get("prereqs", ())),
        difficulty=doc["difficulty"],
        minutes=read_minutes(path, doc),
        style=doc["style"],
        signature=signature,
        languages=languages,
        limits=read_limits(folder, doc, measuring),
        checker=(checker := read_checker(path, doc, signature)),
        author=read_author_code(folder, checker, doc["style"]),
        groups=groups,
        license=read_license(path, doc),
        credits=tuple(doc.get("credits", ())),
        source=doc.get("source", {}),
        statement_md=read_statement(folder / STATEMENT),
        stored=stored_cases(base(folder, "cases"), groups, signature),
        script=(script := read_script(base(folder, "gen"), groups)),
        small=read_small(base(folder, "gen"), script),
        solutions=(solutions := read_solutions(folder, languages, doc["languages"], groups)),
        complexity=read_complexity(path, doc, signature, solutions),
        approaches=read_approaches(folder, doc, languages),
        learn_md=read_learn(folder),
        rubric=read_rubric(folder),
        categories=read_categories(path, doc),
        starters=read_starters(folder, doc["style"], languages),
        follows=before.name if before else "",
        way=doc.get(KEY, ""),
    )
    check_scores(package)
    return package


def load_all(root: Path) -> tuple[dict[str, Package], list[PackageError]]:
    """Read every package below a folder; a broken one gives an error and does not hide the others."""
    packages: dict[str, Package] = {}
    errors: list[PackageError] = []
    owners: dict[str, str] = {}
    for folder in folders(root):
        try:
            package = load(folder)
        except PackageError as error:
            errors.append(error)
            continue
        owner = owners.setdefault(package.uuid, package.slug)
        if package.slug in packages:
            errors.append(PackageError(folder, "", "Another problem has this slug; rename one."))
            continue
        if owner != package.slug:
            message = f"The uuid is already that of {owner}; make a new one for this problem."
            errors.append(PackageError(folder / PROBLEM, "uuid", message))
            continue
        packages[package.slug] = package
    return packages, errors


def folders(root: Path) -> list[Path]:
    """The folder of every package below a folder, each with its follow-ups after it."""
    tops = sorted(path for path in Path(root).iterdir() if path.is_dir() and not path.name.startswith((".", "_")))
    return [one for top in tops for one in (top, *follow_ups(top))]


def check_names(folder: Path) -> None:
    """Refuse a folder that lacks a needed entry or holds one that the format does not know."""
    names = sorted(path.name for path in folder.iterdir() if path.name != "__pycache__")
    for name in names:
        if name not in ALLOWED:
            raise PackageError(folder / name, "", f"This name is not part of a package; {suggestion(name, ALLOWED)}.")
    for name in NEEDED:
        if name not in names and not (base(folder, name) / name).exists():
            raise PackageError(folder / name, "", "This is missing; add it.")


def suggestion(name: str, known: Sequence[str]) -> str:
    """What to do about an unknown name."""
    close = difflib.get_close_matches(name, known, n=1)
    return f"did you mean {close[0]!r}" if close else "remove it"


def validated(path: Path, doc: object) -> dict[str, Any]:
    """The document, if it keeps to the published schema; otherwise the plainest of its faults is raised."""
    if not isinstance(doc, dict):
        raise PackageError(path, "", "The file must hold keys and values; begin it with format: sandglass/1.")
    schema = json.loads(SCHEMA_FILE.read_text())
    error = best_match(Draft202012Validator(schema).iter_errors(doc))
    if error is not None:
        raise PackageError(path, *explained(error))
    folder = path.parent.resolve().name
    if doc["slug"] != folder:
        raise PackageError(path, "slug", f"The slug is {doc['slug']!r} but the folder is {folder!r}; make them equal.")
    return doc


def explained(error: ValidationError) -> tuple[str, str]:
    """A fault found by the schema as (key path, what to do)."""
    key = dotted(error.absolute_path)
    rule = str(error.validator)
    asked: Any = error.validator_value
    value: Any = error.instance
    schema: Any = error.schema
    if rule == "required":
        missing = next(name for name in asked if name not in value)
        hint = schema["properties"][missing]["description"]
        return joined(key, missing), f"This key is missing; add it. {hint}"
    if rule == "additionalProperties":
        known = list(schema["properties"])
        extra = next(name for name in value if name not in known)
        if extra in LATER_KEYS:
            return joined(key, extra), "This key is not supported yet; remove it."
        return joined(key, extra), f"This key is not known; {suggestion(str(extra), known)}."
    messages = {
        "const": f"This must be {asked!r}; it is {value!r}.",
        "enum": f"This must be one of {asked}; it is {value!r}.",
        "type": f"This must be {KINDS.get(str(asked), str(asked))}; it is {value!r}.",
        "pattern": f"{value!r} does not have the right form. {schema.get('description', '')}",
        "uniqueItems": "An entry stands there twice; remove one.",
    }
    message = messages.get(rule, f"{value!r} is not allowed. {schema.get('description', error.message)}")
    return key, message if len(message) <= 500 else f"{message[:500]}…"


KINDS = {
    "['number', 'string']": "a number or a word",
    "object": "a map of keys and values",
    "array": "a list",
    "string": "text (quote it)",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}


def dotted(parts: Sequence[str | int]) -> str:
    """A path of keys as people write it: `groups[1].reveal`."""
    text = ""
    for part in parts:
        text = f"{text}[{part}]" if isinstance(part, int) else joined(text, part)
    return text


def joined(key: str, name: object) -> str:
    """A key inside another one."""
    return f"{key}.{name}" if key else str(name)


def read_minutes(path: Path, doc: Mapping[str, Any]) -> Minutes:
    """How long the problem takes."""
    minutes = Minutes(**doc["minutes"])
    if minutes.cap < minutes.expected:
        raise PackageError(path, "minutes.cap", f"The cap is below the expected {minutes.expected} minutes; raise it.")
    return minutes


def read_license(path: Path, doc: Mapping[str, Any]) -> License:
    """The licences, both of them known."""
    for key, value in doc["license"].items():
        if value.strip().lower() in NO_LICENCE:
            raise PackageError(path, f"license.{key}", "A licence must be known; name it, such as CC-BY-4.0 or MIT.")
    return License(**doc["license"])


def read_statement(path: Path) -> str:
    """The statement's Markdown, which holds neither a title nor samples."""
    text = read_text(path)
    if not text.strip():
        raise PackageError(path, "", "The statement is empty; write what is asked.")
    for number, line in enumerate(text.splitlines(), 1):
        if re.match(r"# ", line):
            raise PackageError(path, f"line {number}", "Remove the title; it comes from problem.yaml.")
        if re.match(r"#+ +(samples?|examples?)\b", line, re.IGNORECASE):
            raise PackageError(path, f"line {number}", "Samples do not belong here; they lie in cases/sample.")
    return text


def read_starters(folder: Path, style: str, languages: Sequence[str]) -> Mapping[str, str]:
    """What the editor opens with by language, where the package says it: code to repair, and nothing else."""
    place = folder / "starter"
    if style not in ("repair", "review"):
        if place.exists():
            raise PackageError(place, "", "Only repair and review problems bring their code; remove this folder.")
        return {}
    paths = {name: place / LANGUAGES[name].source for name in languages}
    for path in sorted(place.iterdir()) if place.is_dir() else ():
        if path not in paths.values() and path.name != IGNORED:
            known = ", ".join(one.name for one in paths.values())
            raise PackageError(path, "", f"No language of the problem begins with this file; use {known}.")
    for path in paths.values():
        if not path.is_file():
            raise PackageError(path, "", "This is missing; it is the code that the problem is about.")
    return {name: read_text(path) for name, path in paths.items()}


def read_languages(path: Path, doc: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids of the languages a candidate may use, in the table's order; `all` means all that can."""
    if doc["languages"] == "all" and doc["style"] != "sql":
        return offered(doc["style"])
    possible = offered(doc["style"])
    if doc["style"] == "sql" and len(doc["languages"]) != 1:
        raise PackageError(path, "languages", f"A sql problem is for one engine; name one of {', '.join(possible)}.")
    for number, name in enumerate(doc["languages"]):
        if name not in possible:
            message = f"{name!r} cannot be used here; use {', '.join(possible)}."
            raise PackageError(path, f"languages[{number}]", message)
    return tuple(name for name in LANGUAGES if name in doc["languages"])


def read_groups(path: Path, doc: Mapping[str, Any]) -> tuple[Group, ...]:
    """The groups: samples first and shown in full, ids unique, `needs` pointing backwards."""
    groups: list[Group] = []
    for number, entry in enumerate(doc["groups"]):
        key, known = f"groups[{number}]", [group.id for group in groups]
        if entry["id"] in known:
            raise PackageError(path, f"{key}.id", f"The id {entry['id']!r} stands there twice; rename one.")
        if (entry["from"] == "sample") != (number == 0):
            raise PackageError(path, f"{key}.from", "The first group, and no other, is from: sample.")
        if number == 0 and entry["reveal"] != "full":
            raise PackageError(path, f"{key}.reveal", "Samples are shown: write reveal: full.")
        for needed in entry.get("needs", ()):
            if needed not in known:
                raise PackageError(path, f"{key}.needs", f"{needed!r} is not an earlier group; name one of {known}.")
        title = entry.get("title", entry["id"].replace("-", " ").replace("_", " ").capitalize())
        needs, purpose = tuple(entry.get("needs", ())), entry.get("purpose", "")
        groups.append(Group(entry["id"], title, entry["from"], entry["reveal"], needs, purpose))
    return tuple(groups)


__all__ = ["Case", "Package", "PackageError", "load", "load_all", "own_input", "sample_text"]
