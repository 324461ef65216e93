"""What problem.yaml of a Kattis package says, of the version legacy or 2025-09, as keys of ours."""

import re
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from runner.package.kattis.told import Notes

LEGACY, NEWEST = "legacy", "2025-09"
VERSIONS = {LEGACY: LEGACY, "legacy-icpc": LEGACY, NEWEST: NEWEST, "2023-07": NEWEST, "2023-07-draft": NEWEST}
LICENCES = {
    "public domain": "public domain",
    "cc0": "CC0-1.0",
    "cc by": "CC-BY-4.0",
    "cc by-sa": "CC-BY-SA-4.0",
    "educational": "educational use only",
    "permission": "with permission of the rights owner",
}
OTHER_LIMITS = ("compilation_time", "compilation_memory", "validation_time", "validation_memory", "validation_output")
TIMING = ("time_multiplier", "time_safety_margin", "time_multipliers", "time_resolution")
MOST_TIME_S, MOST_MEMORY_MB, LEAST_MEMORY_MB, MOST_OUTPUT_KB, MOST_CODE_KB = 30.0, 2048, 16, 65536, 256
TIME_S, MEMORY_MB, OUTPUT_KB, CODE_KB = 2.0, 1024, 8192, 128
UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
INTERACTIVE = (
    "The validator talks with the program while it runs; only programs that read once and print can be judged."
)
NO_POINTS = "There are no points here: accepted is what passes every group."


@dataclass(slots=True)
class Metadata:
    """What was read: the version, keys for our problem.yaml, and what other steps need."""

    version: str
    doc: dict[str, Any] = field(default_factory=dict)
    custom: bool = False
    flags: list[str] = field(default_factory=list)
    constants: dict[str, str] = field(default_factory=dict)
    languages: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Wishes:
    """What whoever imports says where the package does not."""

    licence: str = ""
    time_s: float = 0.0


def read_metadata(doc: Mapping[str, Any], wishes: Wishes, notes: Notes) -> Metadata:
    """Read every key, each with a note; a key that the version does not have is refused as Kattis asks."""
    named = str(doc.get("problem_format_version", LEGACY))
    version = VERSIONS.get(named, "")
    if not version:
        notes.refused("problem_format_version", f"{named!r} is not known; {LEGACY} and {NEWEST} are.")
        return Metadata(LEGACY)
    if "problem_format_version" in doc:
        notes.kept("problem_format_version", f"Read as {version}.")
    found = Metadata(version)
    readers = READERS if version == LEGACY else {**READERS, **NEWER}
    for key, value in doc.items():
        if key in readers:
            readers[key](found, value, notes)
        elif key != "problem_format_version":
            notes.refused(key, f"This key is not part of the version {version}.")
    if "uuid" not in found.doc:
        found.doc["uuid"] = str(uuid.uuid4())
    read_licence(found, doc, wishes, notes)
    read_limits(found, doc.get("limits") or {}, wishes, notes)
    return found


def read_name(found: Metadata, value: Any, notes: Notes) -> None:
    """The title, in English where there are several."""
    names = {"en": value} if isinstance(value, str) else dict(value) if isinstance(value, dict) else {}
    title = str(names.get("en") or next(iter(names.values()), "")).strip()
    if title:
        found.doc["title"] = {"en": title[:80]}
    if "en" not in names or len(names) > 1 or len(title) > 80:
        notes.lost("name", "One title is kept: the English one, or the first; at most 80 characters.")
    else:
        notes.kept("name")


def read_uuid(found: Metadata, value: Any, notes: Notes) -> None:
    """The uuid, which stays the problem's."""
    text = str(value).lower()
    if UUID.fullmatch(text):
        found.doc["uuid"] = text
        notes.kept("uuid")
    else:
        notes.lost("uuid", f"{value!r} is no UUID; a new one was made.")


def read_type(found: Metadata, value: Any, notes: Notes) -> None:
    """Only what is accepted or not is judged here, and only programs that read once and print."""
    kinds = value if isinstance(value, list) else str(value).split()
    for kind in kinds:
        if kind == "pass-fail":
            notes.kept("type")
        elif kind == "scoring":
            notes.lost("type", NO_POINTS)
        else:
            reasons = {
                "interactive": INTERACTIVE,
                "multi-pass": "The program would run several times.",
            }
            notes.refused("type", f"{kind}: {reasons.get(str(kind), 'This type is not supported.')}")


def read_validation(found: Metadata, value: Any, notes: Notes) -> None:
    """Whether the package brings its own output validator."""
    words = str(value).split()
    found.custom = words[:1] == ["custom"]
    if "interactive" in words:
        notes.refused("validation", INTERACTIVE)
    elif "score" in words:
        notes.refused("validation", "The validator gives points; here it can only accept or refuse.")
    elif words[:1] in (["default"], ["custom"]):
        notes.kept("validation", f"The {words[0]} output validator.")
    else:
        notes.refused("validation", f"{value!r} is neither default nor custom.")


def read_flags(found: Metadata, value: Any, notes: Notes) -> None:
    """What every output validator is told."""
    found.flags = str(value or "").split()
    notes.kept("validator_flags")


def read_author(found: Metadata, value: Any, notes: Notes) -> None:
    """The authors of a legacy package: names parted by commas or `and`."""
    names = [name.strip() for name in re.split(r",|\band\b", str(value or "")) if name.strip()]
    found.doc["credits"] = [*found.doc.get("credits", []), *names]
    notes.kept("author", "Kept as credits.")


def read_credits(found: Metadata, value: Any, notes: Notes) -> None:
    """The people of a newer package, with what each did beside the authors."""
    roles = value if isinstance(value, dict) else {"authors": value}
    names: list[str] = []
    for role, people in roles.items():
        groups = people.values() if role == "translators" and isinstance(people, dict) else [people]
        for group in groups:
            for one in group if isinstance(group, list) else [group]:
                name = re.sub(r"\s*<[^>]*>", "", str(one.get("name", "") if isinstance(one, dict) else one)).strip()
                names += [name if role == "authors" else f"{name} ({role})"] if name else []
    found.doc["credits"] = names
    if "@" in str(value) or "orcid" in str(value) or "kattis" in str(value):
        notes.lost("credits", "Names and what each did are kept, addresses and identifiers are not.")
    else:
        notes.kept("credits")


def read_source(found: Metadata, value: Any, notes: Notes) -> None:
    """Where the problem was first used."""
    entries = value if isinstance(value, list) else [value]
    texts = [
        f"{entry.get('name', '')} {entry.get('url', '')}".strip() if isinstance(entry, dict) else str(entry or "")
        for entry in entries
    ]
    text = "; ".join(filter(None, texts))
    if text:
        found.doc.setdefault("source", {})["idea_from"] = text
    notes.kept("source")


def read_source_url(found: Metadata, value: Any, notes: Notes) -> None:
    """The address of the source."""
    found.doc.setdefault("source", {})["note"] = f"See {value}"
    notes.kept("source_url", "Kept as a note on the source.")


def read_keywords(found: Metadata, value: Any, notes: Notes) -> None:
    """Keywords as tags."""
    words = [str(word) for word in value] if isinstance(value, list) else re.split(r"[,\s]+", str(value or ""))
    tags = [re.sub(r"[^a-z0-9]+", "-", word.lower()).strip("-")[:30].strip("-") for word in words]
    found.doc["tags"] = list(dict.fromkeys(tag for tag in tags if tag))[:8]
    if len(set(words)) > 8:
        notes.lost("keywords", "The first eight are kept as tags.")
    else:
        notes.kept("keywords", "Kept as tags.")


def read_languages(found: Metadata, value: Any, notes: Notes) -> None:
    """The languages that may be used."""
    found.languages = [] if value == "all" else value if isinstance(value, list) else str(value).split()
    if not found.languages:
        notes.kept("languages")


def read_constants(found: Metadata, value: Any, notes: Notes) -> None:
    """Values that stand in for their names."""
    found.constants = {str(name): str(one) for name, one in (value or {}).items()}
    notes.kept("constants", "Every name in statement, programs and arguments was replaced by its value.")


def read_grading(found: Metadata, value: Any, notes: Notes) -> None:
    """How points are added up, which nothing here does."""
    del found
    notes.lost("grading", f"Left out; a submission is accepted when it passes everything: {value!r:.80}")


def left_out(what: str) -> "Reader":
    """What drops a key, and says so."""

    def read(found: Metadata, value: Any, notes: Notes) -> None:
        del found
        if value:
            notes.lost(what, f"Left out: {value!r:.80}.")
        else:
            notes.kept(what)

    return read


def later(found: Metadata, value: Any, notes: Notes) -> None:
    """A key that is read after the others, together with what it needs."""
    del found, value, notes


Reader = Callable[[Metadata, Any, Notes], None]
READERS: Mapping[str, Reader] = {
    "name": read_name,
    "uuid": read_uuid,
    "type": read_type,
    "author": read_author,
    "source": read_source,
    "source_url": read_source_url,
    "license": later,
    "rights_owner": later,
    "limits": later,
    "validation": read_validation,
    "validator_flags": read_flags,
    "grading": read_grading,
    "keywords": read_keywords,
}
NEWER: Mapping[str, Reader] = {
    "version": left_out("version"),
    "credits": read_credits,
    "embargo_until": left_out("embargo_until"),
    "languages": read_languages,
    "allow_file_writing": left_out("allow_file_writing"),
    "constants": read_constants,
}


def read_licence(found: Metadata, doc: Mapping[str, Any], wishes: Wishes, notes: Notes) -> None:
    """The licence, without which nothing may be used."""
    said = str(doc.get("license", "unknown")).strip().lower()
    name = LICENCES.get(said, "")
    if name:
        notes.kept("license", f"Written as {name}.")
    elif wishes.licence:
        name = wishes.licence
        notes.lost("license", f"Written as {name}, which whoever imported it says; the package says {said}.")
    else:
        notes.refused(
            "license", f"It is {said}, so the problem may not be used; give one with --license if you know it."
        )
    found.doc["license"] = {"statement": name, "code": name}
    owner = str(doc.get("rights_owner") or "").strip()
    if owner:
        source = found.doc.setdefault("source", {})
        source["note"] = "; ".join(filter(None, [source.get("note", ""), f"Rights owner: {owner}"]))
        notes.kept("rights_owner", "Kept as a note on the source.")


def read_limits(found: Metadata, limits: Mapping[str, Any], wishes: Wishes, notes: Notes) -> None:
    """The limits, the same for every language as Kattis has them."""
    seconds = limits.get("time_limit")
    if seconds is not None:
        notes.kept("limits.time_limit", "The same for every language.")
    elif wishes.time_s:
        seconds = wishes.time_s
        notes.lost("limits.time_limit", f"{seconds:g} s, as whoever imported it says; Kattis works it out.")
    else:
        seconds = TIME_S
        notes.lost("limits.time_limit", f"{TIME_S:g} s; Kattis works it out from how long submissions take.")
    if not 0 < float(seconds) <= MOST_TIME_S:
        notes.refused("limits.time_limit", f"{seconds} s; a case may take up to {MOST_TIME_S:g} s.")
    memory = bounded("memory", limits, 1, (LEAST_MEMORY_MB, MOST_MEMORY_MB, MEMORY_MB), notes)
    output = bounded("output", limits, 1024, (1, MOST_OUTPUT_KB, OUTPUT_KB), notes)
    code = bounded("code", limits, 1, (1, MOST_CODE_KB, CODE_KB), notes)
    found.doc["limits"] = {
        "time_s": float(seconds),
        "memory_mb": memory,
        "output_kb": output,
        "code_kb": code,
        "same_for_all": True,
    }
    for key, value in limits.items():
        if key in (*OTHER_LIMITS, *TIMING):
            notes.lost(f"limits.{key}", f"Left out: {value!r}.")
        elif key not in ("time_limit", "memory", "output", "code"):
            notes.refused(f"limits.{key}", "This key is not known.")


def bounded(key: str, limits: Mapping[str, Any], factor: int, bounds: tuple[int, int, int], notes: Notes) -> int:
    """One limit in our unit, within what we allow; the last of `bounds` is taken where nothing is said."""
    least, most, usual = bounds
    if key not in limits:
        return usual
    wanted = int(limits[key]) * factor
    value = max(least, min(most, wanted))
    if value == wanted:
        notes.kept(f"limits.{key}")
    else:
        notes.lost(f"limits.{key}", f"Written as {value}; between {least} and {most} are possible.")
    return value
