"""What the author's programs are tried on: inputs that must be refused, answers that must pass or must not."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from runner.package.cases import check_keys, given_by, read_args
from runner.package.plain import from_json
from runner.package.problem import Case, Package, PackageError
from runner.package.reading import IGNORED, read_bytes, read_yaml

BAD_INPUTS, OUTPUTS_OK, OUTPUTS_BAD = "bad_inputs", "outputs_ok", "outputs_bad"
BAD_INPUT_KEYS = ("args", "explain")
OUTPUT_KEYS = ("case", "args", "input", "expected", "answer", "explain")
FROM = "trial"


@dataclass(frozen=True, slots=True)
class BadInput:
    """An input that must be refused; `case` is None where the types or `where` refuse it already."""

    path: Path
    case: Case | None


@dataclass(frozen=True, slots=True)
class Output:
    """An answer to a case, and whether it must pass."""

    path: Path
    case: Case
    answer: object
    ok: bool


def files_in(package: Package, folder: str, endings: Sequence[str]) -> Iterator[Path]:
    """The files of one of the three folders."""
    place = package.path / "cases" / folder
    if not place.is_dir():
        return
    for path in sorted(place.iterdir()):
        if path.name == IGNORED:
            continue
        if path.suffix not in endings or not path.is_file():
            raise PackageError(path, "", f"A file here ends in {' or '.join(endings)}; rename or remove it.")
        yield path


def bad_inputs(package: Package) -> list[BadInput]:
    """The inputs in cases/bad_inputs; raises PackageError."""
    if package.signature is None:
        paths = files_in(package, BAD_INPUTS, (".in",))
        return [BadInput(path, Case(path.stem, BAD_INPUTS, stdin=read_bytes(path))) for path in paths]
    return [bad_arguments(package, path) for path in files_in(package, BAD_INPUTS, (".yaml",))]


def bad_arguments(package: Package, path: Path) -> BadInput:
    """Arguments that must be refused."""
    assert package.signature is not None
    doc = read_yaml(path)
    if not package.signature.methods:
        check_keys(path, "", doc, BAD_INPUT_KEYS, ("args",))
    try:
        args = read_args(given_by(doc, package.signature), package.signature)
    except (ValueError, KeyError):
        return BadInput(path, None)
    return BadInput(path, Case(path.stem, BAD_INPUTS, args=args))


def outputs(package: Package, cases: Sequence[Case]) -> list[Output]:
    """The answers in cases/outputs_ok and cases/outputs_bad; raises PackageError."""
    return [
        output(package, cases, path, folder == OUTPUTS_OK)
        for folder in (OUTPUTS_OK, OUTPUTS_BAD)
        for path in files_in(package, folder, (".yaml",))
    ]


def output(package: Package, cases: Sequence[Case], path: Path, ok: bool) -> Output:
    """One answer, to a case of the package that is named, or to one that is given."""
    doc = read_yaml(path)
    check_keys(path, "", doc, OUTPUT_KEYS, ("answer",))
    given = "input" if package.signature is None else "args"
    if ("case" in doc) == (given in doc):
        raise PackageError(path, "", f"Say which case this answers: either case: GROUP/NAME, or {given} and expected.")
    case = known_case(path, doc["case"], cases) if "case" in doc else own_case(package, path, doc)
    try:
        return Output(path, case, answer(package, case, doc["answer"]), ok)
    except ValueError as error:
        raise PackageError(path, "answer", str(error)) from None


def known_case(path: Path, name: object, cases: Sequence[Case]) -> Case:
    """The case of the package that is called GROUP/NAME."""
    found = next((case for case in cases if f"{case.group}/{case.name}" == name), None)
    if found is None:
        raise PackageError(
            path, "case", f"There is no case {name!r}; write its group and its name, as in sample/first."
        )
    return found


def own_case(package: Package, path: Path, doc: dict[str, object]) -> Case:
    """A case that stands beside its answer."""
    signature, expected = package.signature, doc.get("expected")
    if expected is None and "expected" not in doc and not (signature and signature.repeated):
        raise PackageError(path, "expected", "This key is missing; give the reference's answer to this input.")
    if signature is None:
        return Case(path.stem, FROM, stdin=str(doc["input"]).encode(), expected=str(expected))
    try:
        args = read_args(doc["args"], signature)
    except ValueError as error:
        raise PackageError(path, "args", str(error)) from None
    case = Case(path.stem, FROM, args=args)
    if expected is None and signature.repeated:
        return case
    try:
        return replace(case, expected=from_json(expected, signature.expected_type(args), "The expected answer"))
    except ValueError as error:
        raise PackageError(path, "expected", str(error)) from None


def answer(package: Package, case: Case, given: object) -> object:
    """An answer as the checker gets it; raises ValueError."""
    if package.signature is None:
        if not isinstance(given, str):
            raise ValueError("This must be text: what a program prints.")
        return given
    return from_json(given, package.signature.answer_type(case.args), "The answer", True)
