"""The test cases that lie in a package: YAML files for functions, pairs of .in and .ans for programs."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from runner.package.calls import check_calls, check_trace
from runner.package.checked import violation
from runner.package.plain import from_json
from runner.package.problem import Case, Generated, Group, PackageError, Signature
from runner.package.reading import IGNORED, read_bytes, read_text, read_yaml
from runner.package.shapes import check_shapes
from runner.package.types import CALLS, MAX_CALLS

CASE_NAME = re.compile(r"(?:\d+[-_])?([a-z0-9][a-z0-9_-]{0,59})")
SCRIPT_NAME = re.compile(r"[a-z0-9][a-z0-9 ,_-]{0,59}")
CASE_KEYS = ("args", CALLS, "answer", "needed", "explain")
SCRIPT_KEYS = ("group", "name", "args")


def stored_cases(folder: Path, groups: Sequence[Group], signature: Signature | None) -> Mapping[str, tuple[Case, ...]]:
    """The cases of every sample and fixed group, in order of file name."""
    stored: dict[str, tuple[Case, ...]] = {}
    fixed = [group for group in groups if group.source == "fixed"]
    known = {"sample", "fixed", "bad_inputs", "outputs_ok", "outputs_bad"}
    for path in sorted((folder / "cases").iterdir()):
        if path.name not in known and path.name != IGNORED:
            raise PackageError(path, "", "This does not belong in cases; use cases/sample or cases/fixed.")
    for group in groups:
        if group.source == "gen":
            continue
        place = folder / "cases" / group.source
        if group.source == "fixed" and len(fixed) > 1:
            place = place / group.id
        stored[group.id] = cases_in(place, group, signature)
    refuse_strays(folder / "cases" / "fixed", fixed)
    return stored


def refuse_strays(place: Path, fixed: Sequence[Group]) -> None:
    """Refuse what no group would read in cases/fixed."""
    if not place.exists():
        return
    if not fixed:
        raise PackageError(place, "", "No group is from: fixed; add one to problem.yaml or remove this folder.")
    for path in sorted(place.iterdir()):
        if len(fixed) > 1 and path.name not in [group.id for group in fixed]:
            raise PackageError(
                path, "", "Several groups are fixed; put each group's cases into cases/fixed/<group id>."
            )


def cases_in(place: Path, group: Group, signature: Signature | None) -> tuple[Case, ...]:
    """The cases in one folder."""
    if not place.is_dir():
        raise PackageError(place, "", f"This folder is missing; it holds the cases of group {group.id}.")
    files = sorted(path for path in place.iterdir() if path.name != IGNORED)
    if signature is None:
        cases = [program_case(path, files, group) for path in files if path.suffix == ".in"]
        refuse_others(files, (".in", ".ans", ".md"))
        for path in files:
            if path.suffix != ".in" and path.with_suffix(".in") not in files:
                raise PackageError(path, "", f"There is no {path.stem}.in beside it; add it or remove this file.")
    else:
        refuse_others(files, (".yaml",))
        cases = [function_case(path, group, signature) for path in files]
    if not cases:
        raise PackageError(place, "", f"Group {group.id} has no cases; add one.")
    names = [case.name for case in cases]
    for path, name in zip([path for path in files if path.suffix in (".in", ".yaml")], names, strict=True):
        if names.count(name) > 1:
            raise PackageError(path, "", f"Two cases of group {group.id} are called {name!r}; rename one.")
    return tuple(cases)


def refuse_others(files: Sequence[Path], suffixes: Sequence[str]) -> None:
    """Refuse files that are no case."""
    for path in files:
        if path.suffix not in suffixes or not path.is_file():
            raise PackageError(
                path, "", f"A case here is a file that ends in {' or '.join(suffixes)}; rename or remove it."
            )


def case_name(path: Path) -> str:
    """A case's name: its file's, without the leading number."""
    match = CASE_NAME.fullmatch(path.stem)
    if match is None:
        message = "A case's file name is small letters, digits, - and _, after an optional number: 01-empty.yaml."
        raise PackageError(path, "", message)
    return match[1]


def program_case(path: Path, files: Sequence[Path], group: Group) -> Case:
    """One case of a program: input, expected output, optional explanation."""
    answer, notes = path.with_suffix(".ans"), path.with_suffix(".md")
    if answer not in files:
        raise PackageError(answer, "", f"The answer to {path.name} is missing; add it.")
    explanation = read_text(notes) if notes in files else None
    return Case(
        case_name(path),
        group.id,
        stdin=read_bytes(path),
        expected=read_text(answer),
        explanation_md=explanation,
    )


def function_case(path: Path, group: Group, signature: Signature) -> Case:
    """One case of a function: arguments by name, and the answer, each checked against the signature."""
    doc = read_yaml(path)
    calls = (CALLS,) if signature.methods else ()
    answer = () if signature.repeated else ("answer",)
    known = [key for key in CASE_KEYS if key != CALLS or calls or signature.repeated]
    check_keys(path, "", doc, known, ("args", *calls, *answer))
    explanation = doc.get("explain")
    if explanation is not None and not isinstance(explanation, str):
        raise PackageError(path, "explain", "This must be text; quote it or write it after `explain: |`.")
    try:
        args = read_args(given_by(doc, signature), signature)
    except ValueError as error:
        of_calls = calls and str(error).startswith((CALLS, "In call"))
        raise PackageError(path, CALLS if of_calls else "args", str(error)) from None
    try:
        repeats = read_repeats(doc) if signature.repeated else 0
    except ValueError as error:
        raise PackageError(path, CALLS, str(error)) from None
    needed = doc.get("needed")
    if needed is not None and type(needed) not in (int, float):
        raise PackageError(path, "needed", "This must be a number: the score that predictions need.")
    if "answer" not in doc:
        return Case(case_name(path), group.id, args=args, explanation_md=explanation, calls=repeats)
    try:
        expected = from_json(doc["answer"], signature.expected_type(args), "The answer")
        check_answer(args, expected, signature)
    except ValueError as error:
        raise PackageError(path, "answer", str(error)) from None
    name = case_name(path)
    return Case(name, group.id, args=args, expected=expected, explanation_md=explanation, calls=repeats, needed=needed)


def read_repeats(doc: Mapping[str, Any]) -> int:
    """How often a case has a function called; 0 where that is left to the checker. Raises ValueError."""
    repeats = doc.get(CALLS, 0)
    if type(repeats) is not int or not 0 <= repeats <= MAX_CALLS:
        raise ValueError(f"This must be a whole number from 1 to {MAX_CALLS}: how often the function is called.")
    return repeats


def given_by(doc: Mapping[str, Any], signature: Signature) -> object:
    """What a case gives by name: its arguments, and for a class its calls; raises KeyError or ValueError."""
    args = doc["args"]
    if not signature.methods or not isinstance(args, dict):
        return args
    if CALLS in args:
        raise ValueError(f"{CALLS!r} does not belong into args; write it beside args.")
    return {**args, CALLS: doc[CALLS]}


def read_args(given: object, signature: Signature) -> tuple[object, ...]:
    """Arguments by name as typed values in the signature's order; raises ValueError with a sentence."""
    names = [param.name for param in signature.params]
    if not isinstance(given, dict):
        raise ValueError(f"The arguments must be given by name: {', '.join(names)}.")
    for name in given:
        if name not in names:
            raise ValueError(f"{name!r} is not a parameter; the parameters are {', '.join(names)}.")
    for name in names:
        if name not in given:
            raise ValueError(f"The argument {name!r} is missing; add it.")
    values = {
        param.name: from_json(given[param.name], param.type, param.name, param.nonfinite) for param in signature.params
    }
    check_args(values, signature)
    return tuple(values.values())


def check_args(values: Mapping[str, object], signature: Signature) -> None:
    """Raise ValueError with a sentence when the arguments break a constraint."""
    for constraint in signature.constraints:
        sentence = violation(constraint, values)
        if sentence is not None:
            raise ValueError(sentence)
    if signature.methods:
        check_calls(values, signature)
    check_shapes(values, signature)


def check_answer(args: Sequence[object], expected: object, signature: Signature) -> None:
    """Raise ValueError with a sentence when an expected answer breaks the constraints on `result`."""
    values = dict(zip((param.name for param in signature.params), args, strict=True))
    for constraint in signature.returns.where:
        sentence = violation(constraint, {**values, "result": expected})
        if sentence is not None:
            raise ValueError(sentence)
    if signature.methods and isinstance(expected, list):
        check_trace(values, expected, signature)
    check_shapes(values, signature, expected)


def check_keys(path: Path, key: str, doc: Any, known: Sequence[str], needed: Sequence[str]) -> None:
    """Refuse a document that is not a map with exactly known keys."""
    if not isinstance(doc, dict):
        raise PackageError(path, key, f"This must be a map with the keys {', '.join(known)}.")
    for name in doc:
        if name not in known:
            raise PackageError(path, f"{key}.{name}".lstrip("."), f"This key is not known; use {', '.join(known)}.")
    for name in needed:
        if name not in doc:
            raise PackageError(path, f"{key}.{name}".lstrip("."), "This key is missing; add it.")


def read_script(folder: Path, groups: Sequence[Group]) -> tuple[Generated, ...]:
    """The lines of gen/script.yaml; needed when a group is generated, refused when none is."""
    generated = [group.id for group in groups if group.source == "gen"]
    path, program = folder / "gen" / "script.yaml", folder / "gen" / "gen.py"
    if not generated:
        if path.parent.exists():
            raise PackageError(path.parent, "", "No group is from: gen; add one to problem.yaml or remove this folder.")
        return ()
    for needed in (path, program):
        if not needed.is_file():
            raise PackageError(needed, "", f"This is missing; group {generated[0]} is from: gen.")
    doc = read_yaml(path)
    if not isinstance(doc, list):
        raise PackageError(path, "", "This must be a list of maps with group, name and args.")
    lines: list[Generated] = []
    for number, entry in enumerate(doc):
        line = read_line(path, f"[{number}]", entry, generated)
        if any((line.group, line.name) == (other.group, other.name) for other in lines):
            raise PackageError(path, f"[{number}].name", f"Two cases of group {line.group} are called {line.name!r}.")
        lines.append(line)
    for group in generated:
        if all(line.group != group for line in lines):
            raise PackageError(path, "", f"Group {group} has no cases; add one.")
    return tuple(lines)


def read_line(path: Path, key: str, entry: Any, generated: Sequence[str]) -> Generated:
    """One case to generate."""
    check_keys(path, key, entry, SCRIPT_KEYS, ("group", "name"))
    if entry["group"] not in generated:
        message = f"{entry['group']!r} is not a generated group; the generated ones are {', '.join(generated)}."
        raise PackageError(path, f"{key}.group", message)
    if not isinstance(entry["name"], str) or SCRIPT_NAME.fullmatch(entry["name"]) is None:
        raise PackageError(path, f"{key}.name", "A case's name is at most 60 small letters, digits, spaces, - and _.")
    if not isinstance(entry.get("args", {}), dict):
        raise PackageError(path, f"{key}.args", "This must be a map of what gen.py is to be told.")
    return Generated(entry["group"], entry["name"], entry.get("args", {}))


def read_small(folder: Path, script: Sequence[Generated]) -> tuple[Mapping[str, object], ...]:
    """What gen.py is told for small random cases: the maps of gen/small.yaml in order; () without that file."""
    path = folder / "gen" / "small.yaml"
    if not script or not path.is_file():
        return ()
    doc = read_yaml(path)
    if not isinstance(doc, list) or not doc or not all(isinstance(entry, dict) for entry in doc):
        raise PackageError(path, "", "This must be a list of maps, each what gen.py is told for a small random case.")
    return tuple(doc)
