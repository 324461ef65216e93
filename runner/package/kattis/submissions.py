"""The submissions of a Kattis package as solutions of ours, with the verdicts that are expected of each."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from runner.languages import LANGUAGES
from runner.package.drivers import SQL
from runner.package.kattis.data import Group, with_constants
from runner.package.kattis.metadata import LEGACY, Metadata
from runner.package.kattis.told import Notes
from runner.package.reading import MAX_FILE_BYTES, read_yaml

OURS_BY_ENDING = {Path(row.source).suffix: row.id for row in LANGUAGES.values() if row.id not in SQL}
SAME = {".cc": ".cpp", ".cxx": ".cpp", ".c++": ".cpp", ".C": ".cpp", ".py3": ".py", ".f95": ".f90", ".r": ".R"}
"""Endings that mean the same as one of ours."""
ENDINGS: Mapping[str, str] = OURS_BY_ENDING | {ending: OURS_BY_ENDING[ours] for ending, ours in SAME.items()}
ALL = ("AC", "WA", "TLE", "RTE")
OURS: Mapping[str, tuple[str, ...]] = {"WA": ("WA",), "TLE": ("TLE",), "RTE": ("RTE", "MLE", "OLE")}
"""The verdicts here for each there: too much memory or output is a crash there."""
RULES = "submissions.yaml"


@dataclass(slots=True)
class Rule:
    """What verdicts cases may have, and of which one must be there; `groups` says it of some groups alone."""

    permitted: tuple[str, ...] = ALL
    required: tuple[str, ...] = ALL
    groups: dict[str, "Rule"] = field(default_factory=dict)


FAILING = Rule(ALL, ("RTE", "TLE", "WA"))
DEFAULTS: Mapping[str, Rule] = {
    "accepted": Rule(("AC",), ("AC",)),
    "rejected": FAILING,
    "partially_accepted": FAILING,
    "wrong_answer": Rule(("AC", "WA"), ("WA",)),
    "time_limit_exceeded": Rule(("AC", "TLE"), ("TLE",)),
    "run_time_error": Rule(("AC", "RTE"), ("RTE",)),
    "brute_force": Rule(("AC", "RTE", "TLE"), ("RTE", "TLE")),
}
LEGACY_DEFAULTS: Mapping[str, Rule] = {
    "accepted": DEFAULTS["accepted"],
    "wrong_answer": DEFAULTS["wrong_answer"],
    "time_limit_exceeded": Rule(("AC", "WA", "TLE"), ("TLE",)),
    "run_time_error": Rule(ALL, ("RTE",)),
    "partially_accepted": FAILING,
}


@dataclass(slots=True)
class Taken:
    """The solutions: texts by path in `solutions`, and what expect.yaml says of those that must fail."""

    files: dict[str, str] = field(default_factory=dict)
    expect: dict[str, dict[str, Any]] = field(default_factory=dict)
    languages: set[str] = field(default_factory=set)


def read_submissions(folder: Path, about: Metadata, groups: Sequence[Group], notes: Notes) -> Taken:
    """Every submission that can be judged here, each with a note."""
    place, taken = folder / "submissions", Taken()
    rules = own_rules(place, about, notes)
    for path in submissions(place):
        name = path.relative_to(place).as_posix()
        key = f"submissions/{name}"
        try:
            language, text = program(path, about)
            rule = rule_for(name, about, rules)
            kind, expected = meaning(rule, groups)
        except ValueError as error:
            notes.lost(key, f"Left out: {error}")
            continue
        target = free_name(taken, kind, path.stem, language)
        taken.files[target], taken.languages = text, {*taken.languages, language}
        if expected:
            taken.expect[target] = expected
        said = f"Must {'pass everything' if kind == 'reference' else 'fail'}"
        notes.kept(key, f"{said}: solutions/{target}{f' {expected}' if expected else ''}.")
    if not any(name.startswith("reference/") for name in taken.files):
        notes.refused("submissions/accepted", "No accepted submission can be judged here; one is needed.")
    return taken


def submissions(place: Path) -> Iterator[Path]:
    """Every submission: a file, or a folder, in a folder of submissions."""
    for folder in sorted(place.iterdir()) if place.is_dir() else ():
        if folder.is_dir():
            yield from (path for path in sorted(folder.iterdir()) if not path.name.startswith((".", "README")))


def program(path: Path, about: Metadata) -> tuple[str, str]:
    """The language and the text of a submission; raises ValueError where it cannot be judged here."""
    if path.is_dir():
        files = [one for one in sorted(path.rglob("*")) if one.is_file()]
        if len(files) != 1:
            raise ValueError("a solution here is one file.")
        path = files[0]
    if path.stat().st_size > MAX_FILE_BYTES:
        raise ValueError("it is too long.")
    text = path.read_bytes().decode("utf-8", "replace")
    language = ENDINGS.get(path.suffix, "")
    if language not in LANGUAGES or language in SQL:
        raise ValueError(f"{path.suffix or path.name} is no language here.")
    if language == "python" and ("python2" in text.split("\n")[0] or path.stem.endswith(("_py2", ".py2"))):
        raise ValueError("it is written in Python 2.")
    return language, with_constants(text, about.constants)


def own_rules(place: Path, about: Metadata, notes: Notes) -> Mapping[str, Any]:
    """What submissions.yaml says of paths of submissions."""
    path = place / RULES
    if about.version == LEGACY or not path.is_file():
        return {}
    doc = read_yaml(path) or {}
    if not isinstance(doc, dict) or not all(isinstance(entry, dict) for entry in doc.values()):
        notes.refused(f"submissions/{RULES}", "This must be a map of maps.")
        return {}
    notes.kept(f"submissions/{RULES}", "Permitted and required verdicts are kept, of everything and of single groups.")
    if any(key in entry for entry in doc.values() for key in ("message", "score", "use_for_time_limit", "entrypoint")):
        notes.lost(f"submissions/{RULES}", "Messages, scores, entry points and use_for_time_limit are left out.")
    return doc


def rule_for(name: str, about: Metadata, rules: Mapping[str, Any]) -> Rule:
    """What is expected of one submission; raises ValueError where nothing is."""
    top = name.split("/")[0]
    defaults = LEGACY_DEFAULTS if about.version == LEGACY else DEFAULTS
    found = defaults.get(top)
    rule = Rule(found.permitted, found.required) if found else Rule()
    for pattern, entry in rules.items():
        if not any(matches(name, one) for one in unfolded(pattern)):
            continue
        base = rule if pattern == top else Rule()
        permitted = tuple(entry.get("permitted", base.permitted))
        required = tuple(entry.get("required", base.required))
        narrower = required if "required" in entry or pattern == top else rule.required
        allowed = permitted if pattern == top else tuple(one for one in rule.permitted if one in permitted)
        inner = {
            key: Rule(tuple(one.get("permitted", ALL)), tuple(one.get("required", ALL)))
            for key, one in entry.items()
            if isinstance(one, dict)
        }
        rule = Rule(allowed, narrower, {**rule.groups, **inner})
    if rule.permitted == ALL and rule.required == ALL and not rule.groups:
        raise ValueError("nothing is expected of it.")
    return rule


def matches(name: str, pattern: str) -> bool:
    """Whether a glob matches a submission, or the folder that it is in."""
    parts, wanted = name.split("/"), pattern.split("/")
    return len(wanted) <= len(parts) and all(map(fnmatchcase, parts, wanted))


def unfolded(pattern: str) -> list[str]:
    """A glob without its braces: each of the globs that it stands for."""
    match = re.search(r"\{([^{}]*)\}", pattern)
    if match is None:
        return [pattern]
    return [
        one
        for word in match[1].split(",")
        for one in unfolded(pattern[: match.start()] + word + pattern[match.end() :])
    ]


def meaning(rule: Rule, groups: Sequence[Group]) -> tuple[str, dict[str, Any]]:
    """Which kind of solution it is, and what expect.yaml says of it; raises ValueError where that says nothing."""
    named = {group.path: group.id for group in groups}
    expected: dict[str, Any] = {}
    required, permitted = rule.required, rule.permitted
    for path, inner in rule.groups.items():
        if inner.permitted == ("AC",) and path in named:
            expected[named[path]] = "AC"
        elif "AC" not in inner.required:
            required = inner.required
    failing = [one for one in permitted if one != "AC"]
    if not failing:
        return "reference", {}
    if "AC" in required:
        raise ValueError("it may pass, so nothing would be proved by it.")
    wanted = [one for one in required if one in failing]
    others = [one for one in failing if one not in wanted]
    expected["any"] = ours(wanted)
    if others:
        expected["may"] = ours(others)
    return ("slow" if wanted == ["TLE"] and not others else "wrong"), expected


def ours(verdicts: Sequence[str]) -> str | list[str]:
    """Verdicts as they are called here; a single one without its list."""
    found = [one for verdict in verdicts for one in OURS[verdict]]
    return found[0] if len(found) == 1 else found


def free_name(taken: Taken, kind: str, stem: str, language: str) -> str:
    """A path in `solutions` that no other has."""
    plain = re.sub(r"[^A-Za-z0-9_]+", "_", stem).strip("_") or "solution"
    suffix = Path(LANGUAGES[language].source).suffix
    number = next(n for n in range(1, 1000) if f"{kind}/{plain}{'' if n == 1 else f'_{n}'}{suffix}" not in taken.files)
    return f"{kind}/{plain}{'' if number == 1 else f'_{number}'}{suffix}"
