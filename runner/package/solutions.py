"""A package's own solutions: which files there are, and what is expected of the wrong and slow ones."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from runner.languages import LANGUAGES
from runner.package.drivers import SQL
from runner.package.problem import Group, PackageError, Solutions
from runner.package.reading import IGNORED, read_yaml
from runner.verdict import Verdict

KINDS = ("reference", "wrong", "slow")
EXPECT = "expect.yaml"
SKIP = "skip"
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
    place = folder / "solutions"
    for path in sorted(place.iterdir()):
        if path.name not in (*KINDS, EXPECT, IGNORED):
            raise PackageError(path, "", f"This does not belong in solutions; use {', '.join(KINDS)} and {EXPECT}.")
    reference, wrong, slow = (solutions_in(place / kind) for kind in KINDS)
    covered = {language_of(path, languages) for path in reference}
    for needed in named if named != "all" else ():
        if needed not in covered:
            missing = place / "reference" / LANGUAGES[needed].source
            message = f"There is no reference in {LANGUAGES[needed].title}; add one or narrow `languages`."
            raise PackageError(missing, "", message)
    if "python" not in covered and not covered & set(SQL):
        raise PackageError(place / "reference", "", "There is no reference in Python; it gives the generated answers.")
    for path in (*wrong, *slow):
        if language_of(path, languages) not in languages:
            raise PackageError(path, "", "Its language is not among the problem's languages; rewrite or remove it.")
    names = [path.relative_to(place).as_posix() for path in (*wrong, *slow)]
    return Solutions(reference, wrong, slow, read_expect(place / EXPECT, names, groups))


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
    for group, verdict in entry.items():
        if group not in ids:
            raise PackageError(path, f"{name}.{group}", f"There is no such group; the groups are {', '.join(ids)}.")
        if verdict not in (*VERDICTS, SKIP):
            message = f"{verdict!r} is not a verdict; use {', '.join(VERDICTS)} or {SKIP}."
            raise PackageError(path, f"{name}.{group}", message)
    if all(verdict in ("AC", SKIP) for verdict in entry.values()):
        raise PackageError(path, name, "It would pass everything; name the group that it fails.")
    return dict(entry)
