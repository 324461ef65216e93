"""How a Kattis package judges output: flags of the default validator, or a validator of its own."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from runner.package.author_code import (
    C_ENDINGS,
    CPP_ENDINGS,
    HEADER_ENDINGS,
    PYTHON_ENDINGS,
    validator_language,
)
from runner.package.kattis.data import Group, with_constants
from runner.package.kattis.metadata import LEGACY, Metadata
from runner.package.kattis.told import Notes

TOLERANCES: Mapping[str, tuple[str, ...]] = {
    "float_tolerance": ("atol", "rtol"),
    "float_absolute_tolerance": ("atol",),
    "float_relative_tolerance": ("rtol",),
}
LEGACY_PLACE, PLACE = "output_validators", "output_validator"
KINDS = (*PYTHON_ENDINGS, *C_ENDINGS, *CPP_ENDINGS, *HEADER_ENDINGS)
SCRIPTS = ("build", "run")
INPUT_VALIDATORS = ("input_validators", "input_format_validators")


def read_checker(
    folder: Path, about: Metadata, groups: Sequence[Group], notes: Notes
) -> tuple[dict[str, Any], dict[str, str]]:
    """The checker of problem.yaml, and the files of output_validator."""
    for name in INPUT_VALIDATORS:
        if (folder / name).is_dir():
            notes.lost(name, "Left out: they would check data that does not change any more.")
    place = folder / (LEGACY_PLACE if about.version == LEGACY else PLACE)
    custom = about.custom if about.version == LEGACY else place.is_dir()
    if custom:
        return own_validator(place, about, groups, notes)
    if place.is_dir():
        notes.lost(place.name, "Left out: problem.yaml asks for the default validator.")
    return default_validator(about, groups, notes), {}


def default_validator(about: Metadata, groups: Sequence[Group], notes: Notes) -> dict[str, Any]:
    """The tokens checker as the flags ask for it, which must be the same for all secret groups."""
    secret = [about.flags + group.words for group in groups[1:]]
    key = "validator_flags" if about.version == LEGACY else "output_validator_args"
    if any(words != secret[0] for words in secret):
        notes.refused(key, "The groups have different flags; here a problem has one checker.")
        return {"kind": "tokens"}
    words = secret[0] if secret else about.flags
    try:
        checker = checker_of(words)
    except ValueError as error:
        notes.refused(key, str(error))
        return {"kind": "tokens"}
    notes.kept(key, f"{' '.join(words) or 'No flags'}: written as {checker}.")
    if groups and about.flags + groups[0].words not in (words, about.flags):
        notes.lost("data/sample: flags", "The samples are judged with the flags of the secret data.")
    return checker


def checker_of(words: Sequence[str]) -> dict[str, Any]:
    """The tokens checker that does what these flags say; raises ValueError."""
    flat = [one for word in words for one in word.split()]
    checker: dict[str, Any] = {"kind": "tokens", "ignore_case": True}
    while flat:
        word = flat.pop(0)
        if word == "case_sensitive":
            del checker["ignore_case"]
        elif word == "space_change_sensitive":
            checker["strict_spaces"] = True
        elif word in TOLERANCES:
            value = tolerance(word, flat.pop(0) if flat else "")
            checker |= dict.fromkeys(TOLERANCES[word], value) if value else {}
        else:
            raise ValueError(f"The flag {word!r} is not known.")
    if "atol" in checker and "rtol" in checker:
        checker["either"] = True
    return checker


def tolerance(word: str, text: str) -> float:
    """A tolerance; raises ValueError."""
    try:
        value = float(text)
    except ValueError:
        raise ValueError(f"{word} needs a number after it; there is {text!r}.") from None
    if not 0 <= value <= 1:
        raise ValueError(f"{word} is {text}; it must be from 0 to 1.")
    return value


def own_validator(
    place: Path, about: Metadata, groups: Sequence[Group], notes: Notes
) -> tuple[dict[str, Any], dict[str, str]]:
    """The validator checker with its arguments, and its files."""
    checker: dict[str, Any] = {"kind": "validator"}
    words = {group.id: about.flags + group.words for group in groups}
    lists = list(words.values())
    usual = max(lists, key=lists.count, default=[])
    if usual:
        checker["args"] = usual
    if others := {name: one for name, one in words.items() if one != usual}:
        checker["args_by_group"] = others
    try:
        files = validator_files(place, about, notes)
        validator_language(files)
    except ValueError as error:
        notes.refused(place.name, str(error))
        return checker, {}
    notes.kept(place.name, "Runs in a sandbox as it is: the input, the answer and a folder in, exit code 42 or 43 out.")
    return checker, files


def validator_files(place: Path, about: Metadata, notes: Notes) -> dict[str, str]:
    """The files of the one validator; raises ValueError."""
    if not place.is_dir():
        raise ValueError(f"There is no folder {place.name}.")
    source = place
    if about.version == LEGACY:
        programs = [path for path in sorted(place.iterdir()) if not path.name.startswith(("README", "."))]
        if len(programs) != 1:
            raise ValueError(f"There are {len(programs)} validators; one is supported.")
        source = programs[0]
    files: dict[str, str] = {}
    for path in [source] if source.is_file() else sorted(source.rglob("*")):
        if path.is_dir() or path.name in SCRIPTS:
            raise ValueError(f"{path.name} is a folder or script; plain files of Python, C or C++ are supported.")
        if path.suffix not in KINDS:
            notes.lost(f"{place.name}/{path.name}", "Left out.")
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        if path.suffix == ".py" and "python2" in text.split("\n")[0]:
            raise ValueError("It is written in Python 2.")
        files[path.name] = with_constants(text, about.constants)
    return files
