"""The programs of a package's author: which files there may be, and which the checker needs."""

from collections.abc import Mapping
from pathlib import Path

from runner.package.follow_ups import base
from runner.package.problem import AuthorCode, Checker, PackageError
from runner.package.reading import IGNORED, read_text

CHECK, VALIDATE, VALIDATOR = "check.py", "validate.py", "output_validator"
PYTHON_ENDINGS = (".py",)
C_ENDINGS = (".c",)
CPP_ENDINGS = (".cc", ".cpp", ".cxx", ".c++")
HEADER_ENDINGS = (".h", ".hh", ".hpp")
NEEDS: Mapping[str, str] = {"custom": CHECK, "property": CHECK, "validator": VALIDATOR}
"""The kinds of checkers that are the author's own, each with the file or folder that it is."""
DEFINES: Mapping[str, str] = {CHECK: "check", VALIDATE: "validate"}


def read_author_code(folder: Path, checker: Checker, style: str) -> AuthorCode:
    """The author's programs; a follow-up takes those that it has not from the problem before it.

    Raises PackageError where the checker needs one that is not there, or nobody needs one.
    """
    needed = NEEDS.get(checker.kind, "")
    for name in (CHECK, VALIDATOR):
        if (folder / name).exists() and name != needed:
            kinds = " or ".join(kind for kind, file in NEEDS.items() if file == name)
            raise PackageError(folder / name, "", f"Nothing uses this: the checker is no {kinds}. Remove one of them.")
    if style in ("sql", "class") and (folder / VALIDATE).exists():
        raise PackageError(
            folder / VALIDATE, "", f"The inputs of a {style} problem are checked by their types; remove this."
        )
    place = {name: base(folder, name) / name for name in (CHECK, VALIDATE, VALIDATOR)}
    if needed and not place[needed].exists():
        raise PackageError(folder / needed, "", f"This is missing; the checker {checker.kind} needs it.")
    return AuthorCode(
        check=source(place[CHECK]) if needed == CHECK else "",
        validate=source(place[VALIDATE]) if place[VALIDATE].exists() else "",
        validator=validator_files(place[VALIDATOR]) if needed == VALIDATOR else {},
    )


def source(path: Path) -> str:
    """The text of check.py or validate.py."""
    text, name = read_text(path), DEFINES[path.name]
    if f"def {name}(" not in text:
        raise PackageError(path, "", f"It must define a function called {name}.")
    return text


def validator_files(folder: Path) -> Mapping[str, str]:
    """The files of an output validator, all in one language."""
    if not folder.is_dir():
        raise PackageError(folder, "", "This must be a folder with the validator's files.")
    files: dict[str, str] = {}
    for path in sorted(folder.iterdir()):
        if path.name == IGNORED:
            continue
        if path.suffix not in (*PYTHON_ENDINGS, *C_ENDINGS, *CPP_ENDINGS, *HEADER_ENDINGS) or not path.is_file():
            raise PackageError(path, "", "An output validator is files of Python, C or C++; remove this.")
        files[path.name] = read_text(path)
    try:
        validator_language(files)
    except ValueError as error:
        raise PackageError(folder, "", str(error)) from None
    return files


def validator_language(files: Mapping[str, str]) -> str:
    """The id of the language of a validator; raises ValueError with a sentence where it cannot be started."""
    endings = {Path(name).suffix for name in files}
    if endings <= set(PYTHON_ENDINGS) and files:
        if len(files) > 1 and "__main__.py" not in files:
            raise ValueError("Of several Python files one must be __main__.py, which is started.")
        return "python"
    if endings & set(PYTHON_ENDINGS):
        raise ValueError("The files must be of one language: Python, C or C++.")
    if endings & set(CPP_ENDINGS):
        return "cpp"
    if endings & set(C_ENDINGS):
        return "c"
    raise ValueError("There is no program of Python, C or C++ in it.")


def validator_start(files: Mapping[str, str]) -> str:
    """The file of a Python validator that is started."""
    return "__main__.py" if "__main__.py" in files else next(iter(files))


def checking_language(author: AuthorCode) -> str:
    """The id of the language whose sandbox the checker needs; "" for a checker of ours."""
    if author.validator:
        return validator_language(author.validator)
    return "python" if author.check else ""
