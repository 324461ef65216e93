"""The test data of a Kattis package: samples, secret cases by group, and what their configuration files say."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from runner.package.kattis.metadata import LEGACY, Metadata
from runner.package.kattis.told import Notes
from runner.package.reading import MAX_FILE_BYTES, read_yaml

SAMPLE, SECRET = "sample", "secret"
MAX_CASES = 450
"""Each is two or three files, and a package of ours has at most a thousand."""
MAX_GROUPS = 19
RESERVED = (SAMPLE, "any", "may", "own", "small")
BESIDE = (".hint", ".desc", ".png", ".jpg", ".jpeg", ".svg", ".in.statement", ".ans.statement", ".in.download")
CONFIGURATIONS = ("testdata.yaml", "test_group.yaml")
"""The first is that of the legacy format and of drafts of the newer one."""
WORDS_KEYS = ("output_validator_args", "output_validator_flags")


@dataclass(slots=True)
class Found:
    """One case: where its files are, and its name in our package."""

    name: str
    given: Path
    answer: Path


@dataclass(slots=True)
class Group:
    """One group: its id here, the folder in `data`, its cases, and what their validator is told."""

    id: str
    path: str
    cases: list[Found]
    words: list[str]
    needs: list[str] = field(default_factory=list)
    full: bool = False


def read_data(folder: Path, about: Metadata, notes: Notes) -> list[Group]:
    """The groups, the samples first; what cannot be taken is noted."""
    data = folder / "data"
    root = settings(data, about, {}, notes)
    groups = [
        *found_groups(data, data / SAMPLE, about, root, notes),
        *found_groups(data, data / SECRET, about, root, notes),
    ]
    samples = [group for group in groups if group.path.split("/")[0] == SAMPLE]
    secret = [group for group in groups if group not in samples]
    if not secret:
        if not samples:
            notes.refused("data/secret", "There are no cases in it, and no samples.")
            return []
        notes.lost("data/secret", "There are no cases in it; the samples are judged in its place.")
        secret = [replace(group, path=f"{SECRET}/{group.path}", full=False) for group in samples]
    name_groups(secret)
    first = sample_group(samples, secret, notes)
    order(first, secret, data, about, notes)
    count = sum(len(group.cases) for group in (first, *secret))
    if count > MAX_CASES or len(secret) > MAX_GROUPS:
        limits = f"at most {MAX_CASES} in {MAX_GROUPS} groups are allowed"
        notes.refused("data", f"There are {count} cases in {len(secret)} groups; {limits}.")
    notes.kept(
        "data", f"{len(first.cases)} samples and {count - len(first.cases)} secret cases in {len(secret)} groups."
    )
    for name in ("invalid_input", "invalid_inputs"):
        if (data / name).is_dir():
            notes.lost(f"data/{name}", "Left out with the input validators.")
    return [first, *secret]


def found_groups(data: Path, place: Path, about: Metadata, above: Mapping[str, Any], notes: Notes) -> Iterator[Group]:
    """Every folder with cases in it, each with what its configuration says."""
    if not place.is_dir():
        return
    said = settings(place, about, above, notes)
    cases = [one for path in sorted(place.glob("*.in")) if (one := found_case(data, path, said, notes))]
    if cases:
        name = place.relative_to(data).as_posix()
        full = bool(said.get("full_feedback", name.split("/")[0] == SAMPLE))
        yield Group("", name, cases, words_of(said), needed(said), full)
    for path in sorted(place.iterdir()):
        if path.is_dir() and path.suffix != ".files":
            yield from found_groups(data, path, about, said, notes)


def settings(place: Path, about: Metadata, above: Mapping[str, Any], notes: Notes) -> Mapping[str, Any]:
    """What holds in a folder: its own configuration over that of the folder around it."""
    names = CONFIGURATIONS if about.version == LEGACY else CONFIGURATIONS[::-1]
    path = next((place / name for name in names if (place / name).is_file()), None)
    if path is None:
        return above
    doc = read_yaml(path) or {}
    if not isinstance(doc, dict):
        notes.refused(str(path.name), "This must be a map.")
        return above
    key = path.relative_to(place.parent.parent if place.name != "data" else place.parent).as_posix()
    for name, value in doc.items():
        if name in ("args", "static_validation_score") and value:
            notes.refused(f"{key}: {name}", "Programs are given standard input alone.")
        elif name in ("accept_score", "reject_score", "range", "score_aggregation", "max_score"):
            notes.lost(f"{key}: {name}", "Left out: there are no points here.")
        elif name in ("grading", "grader_flags", "input_validator_flags", "input_validator_args") and value:
            notes.lost(f"{key}: {name}", f"Left out: {value!r:.80}.")
    return {**above, **replaced(doc, about.constants)}


def replaced(doc: Mapping[str, Any], constants: Mapping[str, str]) -> dict[str, Any]:
    """A configuration with its constants in place, in lists of texts too."""

    def one(value: Any) -> Any:
        if isinstance(value, list):
            return [one(item) for item in value]
        return with_constants(value, constants) if isinstance(value, str) else value

    return {name: one(value) for name, value in doc.items()}


def with_constants(text: str, constants: Mapping[str, str]) -> str:
    """A text in which every {{name}} of a constant is its value."""
    return re.sub(r"\{\{(\w+)\}\}", lambda match: constants.get(match[1], match[0]), text) if constants else text


def words_of(said: Mapping[str, Any]) -> list[str]:
    """What the output validator is told."""
    for key in WORDS_KEYS:
        value = said.get(key)
        if isinstance(value, dict):
            value = value.get("flags", "")
        if value:
            return [str(word) for word in value] if isinstance(value, list) else str(value).split()
    return []


def needed(said: Mapping[str, Any]) -> list[str]:
    """The names of the groups that must be passed before."""
    value = said.get("require_pass", [])
    return [value] if isinstance(value, str) else [str(one) for one in value]


def found_case(data: Path, path: Path, said: Mapping[str, Any], notes: Notes) -> Found | None:
    """One case, or None where it cannot be taken."""
    name, answer = path.relative_to(data).with_suffix("").as_posix(), path.with_suffix(".ans")
    if not answer.is_file():
        notes.refused(f"data/{name}.in", "Its answer is missing.")
        return None
    if path.with_suffix(".files").exists():
        notes.refused(f"data/{name}.files", "Programs are given standard input alone.")
        return None
    own = path.with_suffix(".yaml")
    if own.is_file():
        read_own(own, name, said, notes)
    for ending in BESIDE:
        if (path.parent / f"{path.stem}{ending}").is_file():
            notes.lost(f"data/…{ending}", f"Left out, such as {name}{ending}.")
            break
    for one in (path, answer):
        if one.stat().st_size > MAX_FILE_BYTES:
            notes.lost(
                f"data/{name}", f"Left out: {one.name} has {one.stat().st_size} bytes, at most {MAX_FILE_BYTES} fit."
            )
            return None
    for one in (path, answer):
        try:
            one.read_bytes().decode()
        except UnicodeDecodeError:
            notes.refused(f"data/{name}{one.suffix}", "It is not UTF-8.")
    return Found("", path, answer)


def read_own(path: Path, name: str, said: Mapping[str, Any], notes: Notes) -> None:
    """The configuration of one case, which can say little that its group does not."""
    doc = read_yaml(path) or {}
    if doc.get("args"):
        notes.refused(f"data/{name}.yaml: args", "Programs are given standard input alone.")
    if "output_validator_args" in doc and words_of(doc) != words_of(said):
        notes.refused(f"data/{name}.yaml: output_validator_args", "One group has one list of arguments here.")
    if any(key in doc for key in ("hint", "description", "full_feedback", "input_validator_args")):
        notes.lost("data/….yaml", f"Hints and descriptions of single cases are left out, such as those of {name}.")


def sample_group(samples: list[Group], secret: list[Group], notes: Notes) -> Group:
    """The one group of samples; where there are none, the smallest secret case is shown as one."""
    first = Group(SAMPLE, SAMPLE, [], [], full=True)
    for group in samples:
        first.cases += group.cases
        first.words = first.words or group.words
    if not samples:
        smallest = min((case for group in secret for case in group.cases), key=lambda case: case.given.stat().st_size)
        first.cases, first.words = [Found("", smallest.given, smallest.answer)], secret[0].words
        notes.lost("data/sample", "There are no samples; the smallest secret case is shown as one.")
    elif len(samples) > 1:
        notes.lost("data/sample", "The groups of the samples are one.")
    name_cases(first)
    return first


def name_groups(groups: list[Group]) -> None:
    """Give each group an id, and each case a name."""
    taken = set(RESERVED)
    for group in groups:
        parts = group.path.split("/")[1:] or [SECRET]
        plain = re.sub(r"[^a-z0-9_-]+", "-", "-".join(parts).lower()).strip("-_")[:26] or "group"
        plain = plain if plain not in RESERVED else f"group-{plain}"
        number = next(n for n in range(1, 1000) if (plain if n == 1 else f"{plain}-{n}") not in taken)
        group.id = plain if number == 1 else f"{plain}-{number}"
        taken.add(group.id)
        name_cases(group)


def name_cases(group: Group) -> None:
    """Names that keep the order of the files; two that would be alike are told apart by a number."""
    taken: set[str] = set()
    for number, case in enumerate(group.cases, 1):
        plain = re.sub(r"[^a-z0-9_-]+", "-", case.given.stem.lower()).strip("-_")[:50] or "case"
        name = plain if plain not in taken else f"{plain}-{number}"
        taken.add(name)
        case.name = f"{number:03}-{name}"


def order(first: Group, secret: list[Group], data: Path, about: Metadata, notes: Notes) -> None:
    """Which groups are skipped when an earlier one was not passed."""
    if about.version != LEGACY:
        ids = {group.path: group.id for group in (first, *secret)}
        for group in secret:
            group.needs = [ids.get(name, name) for name in group.needs]
        secret[:] = sorted_by_needs(secret, notes)
        return
    breaks = [breaks_off(data), breaks_off(data / SECRET, data)]
    for before, group in zip([first, *secret], secret, strict=False):
        group.needs = [before.id] if breaks[0 if before is first else 1] else []
    if len(secret) > 1 and all(breaks):
        notes.kept("on_reject", "A group is skipped when the one before it was not passed.")


def sorted_by_needs(groups: list[Group], notes: Notes) -> list[Group]:
    """The groups in their order, but each after those that it needs; what cannot be is noted and left out."""
    done, waiting = [SAMPLE], list(groups)
    found: list[Group] = []
    while waiting:
        group = next((one for one in waiting if set(one.needs) <= set(done)), waiting[0])
        if not set(group.needs) <= set(done):
            notes.lost(f"data/{group.path}/test_group.yaml: require_pass", "It names groups that are not before it.")
            group.needs = [one for one in group.needs if one in done]
        waiting.remove(group)
        done.append(group.id)
        found.append(group)
    if found != groups:
        notes.lost("data", f"Groups are judged after those that they require: {', '.join(one.id for one in found)}.")
    return found


def breaks_off(*places: Path) -> bool:
    """Whether judging ends with the first case that is rejected, which it does unless a folder says otherwise."""
    for place in places:
        path = place / "testdata.yaml"
        if path.is_file() and isinstance(doc := read_yaml(path), dict) and "on_reject" in doc:
            return bool(doc["on_reject"] == "break")
    return True
