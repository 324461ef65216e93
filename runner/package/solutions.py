"""A package's own solutions: which files there are, and what is expected of the wrong and slow ones."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from runner.languages import LANGUAGES
from runner.package.drivers import SQL
from runner.package.problem import Group, Package, PackageError, Solutions
from runner.package.reading import IGNORED, read_yaml
from runner.verdict import Verdict

FOLDER = "solutions"
KINDS = ("reference", "wrong", "slow")
EXPECT = "expect.yaml"
SURVIVORS = "mutants.yaml"
SKIP = "skip"
ANY, MAY = "any", "may"
"""In place of groups: some group ends with one of these verdicts, and those that are not named may end with these."""
VERDICTS = tuple(verdict.value for verdict in Verdict if verdict is not Verdict.IE)


def language_of(path: Path, languages: Sequence[str] = ()) -> str:
    """The id of the language a solution is written in, told by its ending; of several it is the problem's own."""
    known = [language.id for language in LANGUAGES.values() if Path(language.source).suffix == path.suffix]
    if known:
        return next((name for name in known if name in languages), known[0])
    endings = ", ".join(dict.fromkeys(Path(language.source).suffix for language in LANGUAGES.values()))
    raise PackageError(path, "", f"The ending {path.suffix!r} belongs to no language; use {endings}.")


def read_solutions(
    folder: Path, languages: Sequence[str], named: Sequence[str] | str, groups: Sequence[Group]
) -> Solutions:
    """Every solution: a reference in each language that the package names, an expectation for each that must fail."""
    place = folder / FOLDER
    for path in sorted(place.iterdir()):
        if path.name not in (*KINDS, EXPECT, SURVIVORS, IGNORED):
            raise PackageError(
                path, "", f"This does not belong in solutions; use {', '.join(KINDS)}, {EXPECT} and {SURVIVORS}."
            )
    reference, wrong, slow = (solutions_in(place / kind) for kind in KINDS)
    covered = {language_of(path, languages) for path in reference}
    for needed in named if named != "all" else ():
        if needed not in covered:
            missing = place / "reference" / LANGUAGES[needed].source
            message = f"There is no reference in {LANGUAGES[needed].title}; add one or narrow `languages`."
            raise PackageError(missing, "", message)
    if not reference:
        raise PackageError(place / "reference", "", "There is no reference; add a solution that passes every case.")
    generated = any(group.source == "gen" for group in groups)
    if generated and "python" not in covered and not covered & set(SQL):
        raise PackageError(place / "reference", "", "There is no reference in Python; it gives the generated answers.")
    for path in (*wrong, *slow):
        if language_of(path, languages) not in languages:
            raise PackageError(path, "", "Its language is not among the problem's languages; rewrite or remove it.")
    names = [path.relative_to(place).as_posix() for path in (*wrong, *slow)]
    expect = read_expect(place / EXPECT, names, groups)
    return Solutions(reference, wrong, slow, expect, read_survivors(place / SURVIVORS))


def called(package: Package, path: Path) -> tuple[str, str]:
    """A solution's name in sentences, and its kind; that of an approach is a reference with a longer name."""
    if path.parent.parent.name == FOLDER:
        return f"{path.parent.name}/{path.name}", path.parent.name
    return path.relative_to(package.path).as_posix(), "reference"


def source_of(path: Path) -> str:
    """A solution's text; bytes that are no text are left to its compiler."""
    return path.read_text(encoding="utf-8", errors="replace")


def answering_reference(package: Package) -> Path:
    """The reference that answers the generated cases: the first by name in its language."""
    ending = Path(LANGUAGES[package.answering].source).suffix
    reference = package.solutions.reference
    return min((path for path in reference if path.suffix == ending), default=reference[0])


def read_survivors(path: Path) -> Mapping[str, str]:
    """Why some mutants of the reference are no mistakes, by what they change; {} without the file."""
    if not path.is_file():
        return {}
    doc = read_yaml(path)
    if not isinstance(doc, dict) or not all(isinstance(key, str) and isinstance(why, str) for key, why in doc.items()):
        raise PackageError(path, "", "This must be a map from a mutant, as verify prints it, to why it is no mistake.")
    return dict(doc)


def solutions_in(place: Path) -> tuple[Path, ...]:
    """The files of one kind, in order of name."""
    if not place.is_dir():
        return ()
    files = tuple(path for path in sorted(place.iterdir()) if path.name != IGNORED)
    for path in files:
        language_of(path)
    return files


def read_expect(path: Path, names: Sequence[str], groups: Sequence[Group]) -> Mapping[str, Mapping[str, str]]:
    """The table of expected verdicts; it speaks of every wrong and slow solution and of nothing else."""
    if not path.is_file():
        if names:
            raise PackageError(path, "", "This file is missing; it says how each wrong and slow solution fails.")
        return {}
    doc = read_yaml(path)
    if not isinstance(doc, dict):
        raise PackageError(path, "", "This must be a map from a solution to its verdict in every group.")
    for name in doc:
        if name not in names:
            raise PackageError(
                path, str(name), "There is no such wrong or slow solution; add the file or remove the line."
            )
    for name in names:
        if name not in doc:
            raise PackageError(
                path, name, "This solution has no line; write how it fails, as in {sample: AC, edge: WA}."
            )
    return {name: read_verdicts(path, name, doc[name], groups) for name in names}


def read_verdicts(path: Path, name: str, entry: object, groups: Sequence[Group]) -> Mapping[str, str]:
    """What is expected of one solution: group by group, with at least one group that it does not pass."""
    if not isinstance(entry, dict):
        raise PackageError(path, name, "This must be a map from group to verdict, as in {sample: AC, edge: WA}.")
    ids = [group.id for group in groups]
    loose = {
        key: read_loose(path, f"{name}.{key}", entry[key]) for key in (ANY, MAY) if key in entry and key not in ids
    }
    for group, verdict in entry.items():
        if group in loose:
            continue
        if group not in ids:
            raise PackageError(path, f"{name}.{group}", f"There is no such group; the groups are {', '.join(ids)}.")
        if verdict not in (*VERDICTS, SKIP):
            message = f"{verdict!r} is not a verdict; use {', '.join(VERDICTS)} or {SKIP}."
            raise PackageError(path, f"{name}.{group}", message)
    named = [verdict for group, verdict in entry.items() if group not in loose]
    if ANY not in loose and all(verdict in ("AC", SKIP) for verdict in named):
        raise PackageError(path, name, "It would pass everything; name the group that it fails.")
    return {**entry, **loose}


def read_loose(path: Path, key: str, entry: object) -> str:
    """Verdicts of which any will do, parted by spaces."""
    verdicts = [str(verdict) for verdict in (entry if isinstance(entry, list) else [entry])]
    failing = [verdict for verdict in VERDICTS if verdict != Verdict.AC.value]
    if not verdicts or any(verdict not in failing for verdict in verdicts):
        raise PackageError(
            path, key, f"This must be a verdict that is not AC, or a list of them: {', '.join(failing)}."
        )
    return " ".join(verdicts)


def differing(expect: Mapping[str, str], verdicts: Mapping[str, str]) -> list[str]:
    """Where the verdicts of the groups are not what was expected, a few words for each."""
    wanted, allowed = expect.get(ANY, "").split(), expect.get(MAY, "").split()
    if not wanted:
        return [
            f"{group} {expect.get(group, SKIP)} but got {verdict}"
            for group, verdict in verdicts.items()
            if verdict != expect.get(group, SKIP)
        ]
    found = [
        f"{group} {expect[group]} but got {verdict}"
        for group, verdict in verdicts.items()
        if expect.get(group, verdict) != verdict
    ]
    free = {group: verdict for group, verdict in verdicts.items() if group not in expect}
    found += [
        f"no {verdict} in {group}" for group, verdict in free.items() if verdict not in ("AC", SKIP, *wanted, *allowed)
    ]
    return found if set(wanted) & set(verdicts.values()) else [*found, f"{' or '.join(wanted)} in some group"]
