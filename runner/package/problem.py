"""A problem as the runner knows it: plain frozen data, made by `schema.load` from a package's folder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from runner.languages import LANGUAGES
from runner.package.types import Type
from runner.package.where import Constraint

OWN = "own"
"""The group of a candidate's own inputs, which have no expected answer."""


class PackageError(Exception):
    """A package that breaks a rule: the file, the key inside it (may be empty), and what to do."""

    def __init__(self, path: Path, key: str, message: str) -> None:
        super().__init__(path, key, message)
        self.path = path
        self.key = key
        self.message = message

    def __str__(self) -> str:
        return ": ".join(part for part in (str(self.path), self.key, self.message) if part)


@dataclass(frozen=True, slots=True)
class Minutes:
    """How long a problem should take, and the longest it may."""

    expected: int
    cap: int


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a function."""

    name: str
    type: Type
    doc: str
    where: tuple[Constraint, ...] = ()
    nonfinite: bool = False


@dataclass(frozen=True, slots=True)
class Returns:
    """What a function gives back; its constraints speak of `result`."""

    type: Type
    doc: str = ""
    where: tuple[Constraint, ...] = ()


@dataclass(frozen=True, slots=True)
class Method:
    """One method of a class; `returns` is None where it gives nothing."""

    name: str
    params: tuple[Parameter, ...]
    returns: Returns | None = None

    @property
    def types(self) -> tuple[Type, ...]:
        """The types of the parameters, in order."""
        return tuple(param.type for param in self.params)


@dataclass(frozen=True, slots=True)
class Signature:
    """The function a candidate writes; all names are snake_case.

    With `methods` it is a class: the last parameter is the calls of a case, what is returned is their trace. One that
    is `repeated` is called as often as a case says, and its answer is the list of what it gave.
    """

    name: str
    params: tuple[Parameter, ...]
    returns: Returns
    methods: tuple[Method, ...] = ()
    repeated: bool = False

    @property
    def own_params(self) -> tuple[Parameter, ...]:
        """The parameters that the candidate's function or constructor has."""
        return self.params[:-1] if self.methods else self.params

    @property
    def exchanged(self) -> tuple[Type, ...]:
        """The types of all values that a program is given and gives back."""
        if not self.methods:
            return (*self.types, self.returns.type)
        passed = [type_ for method in self.methods for type_ in method.types]
        given = [method.returns.type for method in self.methods if method.returns]
        return (*(param.type for param in self.own_params), *passed, *given)

    def answer_type(self, args: Sequence[object]) -> Type:
        """The type of the answer to these arguments; a trace's knows its calls."""
        if self.repeated:
            return Type("list", (self.returns.type,))
        if not self.methods:
            return self.returns.type
        calls = args[-1]
        assert isinstance(calls, Sequence)
        return self.returns.type.of(calls)

    def expected_type(self, args: Sequence[object]) -> Type:
        """The type of the expected answer: one answer, also where many are asked for."""
        return self.returns.type if self.repeated else self.answer_type(args)

    @property
    def types(self) -> tuple[Type, ...]:
        """The types of the parameters, in order."""
        return tuple(param.type for param in self.params)

    @property
    def constraints(self) -> tuple[Constraint, ...]:
        """All constraints on the parameters."""
        return tuple(constraint for param in self.params for constraint in param.where)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one test case may use; `time_s` is CPU time of compiled code, which each language multiplies.

    Where it is the same for all, no language does; `measured` says that it was not chosen.
    """

    time_s: float
    memory_mb: int = 256
    output_kb: int = 4096
    code_kb: int = 64
    same_for_all: bool = False
    measured: bool = False

    def time_ms(self, language_id: str) -> int:
        """The CPU time of one case in a language, in milliseconds."""
        factor = 1.0 if self.same_for_all else LANGUAGES[language_id].time_factor
        return round(self.time_s * 1000 * factor)


@dataclass(frozen=True, slots=True)
class Checker:
    """How an answer is compared: the kind, and its options (tolerances).

    `words` are the arguments of an output validator by group, those of every other group under ""; and for a metric its
    name and its baseline.
    """

    kind: str
    options: Mapping[str, float] = field(default_factory=dict)
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Group:
    """Test cases that are judged and shown together.

    `source` is where the cases come from (sample, fixed, gen); `reveal` is what a candidate sees of them
    (full, name, none); the group is skipped when a group named in `needs` was not passed.
    """

    id: str
    title: str
    source: str
    reveal: str
    needs: tuple[str, ...] = ()
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One test case: `args` for a function, `stdin` for a program; a candidate's own has no `expected`.

    `calls` is how often a function is called that is `repeated`; 0 where the checker says it. Where predictions are
    scored, `expected` is the truth and `needed` the score.
    """

    name: str
    group: str
    args: tuple[object, ...] = ()
    stdin: bytes = b""
    expected: object = None
    explanation_md: str | None = None
    calls: int = 0
    needed: float | None = None


@dataclass(frozen=True, slots=True)
class License:
    """The licences of a package's words and of its code."""

    statement: str
    code: str


@dataclass(frozen=True, slots=True)
class Solutions:
    """A package's own solutions by fate, and the verdicts expected of each wrong or slow one.

    The keys of `expect` are paths such as `wrong/greedy.py`; inside, each group it reaches has a verdict. `survivors`
    are mutants of the reference that pass, with the reason.
    """

    reference: tuple[Path, ...]
    wrong: tuple[Path, ...]
    slow: tuple[Path, ...]
    expect: Mapping[str, Mapping[str, str]]
    survivors: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Approach:
    """One way to solve a problem: how it claims to grow, its notes in Markdown, and solutions that must pass."""

    id: str
    title: str
    time: str
    space: str
    notes_md: str
    solutions: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Complexity:
    """How the growth of a solution is measured: sizes, what the generator is told for each, and known solutions.

    `size` is `len(name)` or the name of a parameter; `by` is the generator's argument that takes a size, `inputs` what
    else it is told for typical and adversarial ones. `fast` and `slow` are how the references and `separates` grow.
    """

    size: str
    ladder: tuple[int, ...]
    by: str
    inputs: Mapping[str, Mapping[str, object]]
    fast: str
    slow: str
    separates: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class AuthorCode:
    """Programs of the author's, which run in sandboxes alone; "" or no files where there is none.

    `check` and `validate` are the texts of check.py and validate.py, `validator` the files of output_validator.
    """

    check: str = ""
    validate: str = ""
    validator: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Criterion:
    """What weak and what strong work shows, one sentence each."""

    weak: str
    strong: str


@dataclass(frozen=True, slots=True)
class Generated:
    """One line of gen/script.yaml: a case to be made when the package is installed."""

    group: str
    name: str
    args: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Package:
    """A whole problem, read and validated; `digest` is the SHA-256 of every file that it is made of.

    `follows` is the slug of the problem that this one is a follow-up of, and `way` how: improve or differently;
    `starters` is the code to repair or to review by language, and `categories` are what its lines may be marked as.
    """

    path: Path
    digest: str
    uuid: str
    slug: str
    version: int
    title: str
    track: str
    family: str
    tags: tuple[str, ...]
    prereqs: tuple[str, ...]
    difficulty: int
    minutes: Minutes
    style: str
    signature: Signature | None
    languages: tuple[str, ...]
    limits: Limits
    checker: Checker
    groups: tuple[Group, ...]
    license: License
    credits: tuple[str, ...]
    source: Mapping[str, str]
    statement_md: str
    stored: Mapping[str, tuple[Case, ...]]
    script: tuple[Generated, ...]
    solutions: Solutions
    small: tuple[Mapping[str, object], ...] = ()
    follows: str = ""
    way: str = ""
    starters: Mapping[str, str] = field(default_factory=dict)
    categories: Mapping[str, str] = field(default_factory=dict)
    rubric: Mapping[str, Criterion] = field(default_factory=dict)
    author: AuthorCode = field(default_factory=AuthorCode)
    approaches: tuple[Approach, ...] = ()
    learn_md: str = ""
    complexity: Complexity | None = None

    def cases(self, group_id: str) -> tuple[Case, ...]:
        """The cases of a group that lie in the folder; generated groups have none here."""
        return self.stored.get(group_id, ())

    @property
    def right(self) -> tuple[Path, ...]:
        """Every solution that must pass every case: the references, and those of the approaches."""
        return (*self.solutions.reference, *(path for one in self.approaches for path in one.solutions))

    @property
    def answering(self) -> str:
        """The language whose reference answers the generated cases."""
        return self.languages[0] if self.style == "sql" else "python"

    @property
    def constraints(self) -> tuple[str, ...]:
        """What every input keeps to, one readable line each; that of a method's parameter begins with its name."""
        if self.signature is None or self.categories:
            return ()
        lines = [str(line) for line in self.signature.constraints]
        for method in self.signature.methods:
            lines += [f"{method.name}: {line}" for param in method.params for line in param.where]
        return tuple(lines)


def reveals_all(package: Package, case: Case) -> bool:
    """Whether the candidate may see everything of a case."""
    reveal = next((group.reveal for group in package.groups if group.id == case.group), "full")
    return case.group == OWN or reveal == "full"


def in_memory(
    slug: str,
    *,
    signature: Signature | None = None,
    languages: tuple[str, ...],
    limits: Limits,
    checker: Checker,
    group: Group,
    cases: tuple[Case, ...] = (),
) -> Package:
    """A problem without a folder, for judging alone: a function with this signature, or a program without one."""
    return Package(
        path=Path(slug),
        digest=slug,
        uuid=slug,
        slug=slug,
        version=1,
        title=slug,
        track="",
        family="",
        tags=(),
        prereqs=(),
        difficulty=1,
        minutes=Minutes(1, 1),
        style="function" if signature else "stdio",
        signature=signature,
        languages=languages,
        limits=limits,
        checker=checker,
        groups=(group,),
        license=License("", ""),
        credits=(),
        source={},
        statement_md="",
        stored={group.id: cases},
        script=(),
        solutions=Solutions((), (), (), {}),
    )
