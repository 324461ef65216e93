"""Drivers run here, without a sandbox: the same descriptors, this machine's Python, Node and g++."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from runner.package import Package, Parameter, Returns, Signature, Type, decode, encode, parse_type, program
from runner.package.problem import Checker, License, Limits, Minutes, Solutions
from runner.package.where import parse_where
from tests.conftest import missing

NONCE = "0123456789abcdef"
RECORDS = {
    name: Type("tuple", tuple(map(parse_type, fields.values())), name=name, names=tuple(fields))
    for name, fields in {
        "Booking": {"start": "int", "end": "int", "value": "int"},
        "Only": {"in": "str"},
        "Linked": {"root": "tree[int]", "next_run": "lnode[str]"},
    }.items()
}
"""Records that every signature here may have; some have fields whose names are reserved somewhere."""
RECORDS["RoomPlan"] = Type(
    "tuple",
    (*map(parse_type, ("int", "opt[float]", "list[str]", "map[str,bool]")), RECORDS["Booking"]),
    name="RoomPlan",
    names=("room_number", "type", "class", "default", "first"),
)
RUNS = 'exec "$@" <input 3>&1 1>prints'
CPP_FLAGS = ("-std=gnu++20", "-O0", "-w")


@dataclass(frozen=True)
class Outcome:
    """What one run left: exit code (negative for a signal), the answer channel, prints and errors."""

    code: int
    answer: bytes
    prints: str
    errors: str
    package: Package
    args: Sequence[object] = ()

    @property
    def value(self) -> object:
        """The decoded answer; raises AnswerError as the judge would see it."""
        assert self.package.signature is not None
        return decode(self.answer, self.package.signature.answer_type(self.args), NONCE)


def function_package(
    name: str,
    params: dict[str, str],
    returns: str,
    where: list[str] | None = None,
    result: list[str] = [],  # noqa: B006
) -> Package:
    """A package with nothing but a signature."""
    if where is None:
        where = []
    types = {key: parse_type(text, RECORDS) for key, text in params.items()}
    returned = parse_type(returns, RECORDS)
    lines = tuple(parse_where(text, types) for text in where)
    given = tuple(
        Parameter(key, type_, f"What {key} is.", lines if i == 0 else ())
        for i, (key, type_) in enumerate(types.items())
    )
    promised = tuple(parse_where(text, {"result": returned, **types}) for text in result)
    signature = Signature(name, given, Returns(returned, "What comes back.", promised))
    return bare_package("function", signature)


def bare_package(style: str, signature: Signature | None = None) -> Package:
    """A package that was never in a folder."""
    return Package(
        path=Path("problems/bare"),
        digest="0" * 64,
        uuid="00000000-0000-4000-8000-000000000000",
        slug="bare",
        version=1,
        title="Bare",
        track="algorithms",
        family="swe",
        tags=("bare",),
        prereqs=(),
        difficulty=1,
        minutes=Minutes(5, 10),
        style=style,
        signature=signature,
        languages=("python", "javascript", "cpp"),
        limits=Limits(1.0),
        checker=Checker("exact" if signature else "tokens"),
        groups=(),
        license=License("CC-BY-4.0", "MIT"),
        credits=(),
        source={},
        statement_md="Nothing.",
        stored={},
        script=(),
        solutions=Solutions((), (), (), {}),
    )


def need(tool: str) -> str:
    """The path of a tool that the machine must have for this test."""
    found = shutil.which(tool)
    if found is None:
        missing(tool, f"{tool} is not on this machine")
        raise AssertionError
    return found


@dataclass
class Bench:
    """A folder to run in, and the compiler's prepared header."""

    folder: Path
    header: Path
    built: dict[str, Path] = field(default_factory=dict)

    def command(self, package: Package, language: str, source: str) -> list[str]:
        """The command that runs a source in its language; C++ is compiled once per package and source."""
        place = self.folder / f"{language}-{abs(hash((source, repr(package.signature)))):x}"
        files = program(package, language, source)
        if not place.exists():
            place.mkdir()
            for name, text in files.files.items():
                (place / name).write_bytes(text.encode("utf-8", "surrogatepass"))
        entry = str(place / files.entry)
        if language == "python":
            return [sys.executable, "-I", "-B", entry]
        if language == "javascript":
            return [need("node"), entry]
        binary = place / "program"
        if not binary.exists():
            done = self.compile(entry, binary)
            assert done.returncode == 0, done.stderr
        return [str(binary)]

    def compile(self, entry: str, binary: Path) -> subprocess.CompletedProcess[str]:
        """Compile a C++ program with the header prepared beforehand."""
        words = [need("g++"), *CPP_FLAGS, f"-I{self.header}", "-o", str(binary), entry]
        return subprocess.run(words, capture_output=True, text=True, check=False)

    def run(self, package: Package, language: str, source: str, *args: object, stdin: bytes | None = None) -> Outcome:
        """Run a source on arguments, or on raw input."""
        command = self.command(package, language, source)
        if package.signature is not None:
            stdin = NONCE.encode() + b"\n" + encode(args, package.signature.types)
        (self.folder / "input").write_bytes(stdin or b"")
        done = subprocess.run(
            ["sh", "-c", RUNS, "sh", *command], cwd=self.folder, capture_output=True, check=False, timeout=60
        )
        prints = (self.folder / "prints").read_bytes().decode(errors="replace")
        return Outcome(done.returncode, done.stdout, prints, done.stderr.decode(errors="replace"), package, args)
