"""A package proves itself: references pass everywhere, and each wrong or slow solution fails just where it should."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from latex2mathml.converter import convert
from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin

from runner.judge import judge
from runner.languages import LANGUAGES
from runner.package.generate import all_cases
from runner.package.problem import Case, Package, PackageError
from runner.package.solutions import SKIP, language_of
from runner.sandbox.pool import Pool
from runner.sandbox.program import Startup
from runner.verdict import CaseResult, Judgement, Verdict

FEWEST_FAILING = 3
CLOSE_TO_LIMIT = 0.5


class Status(StrEnum):
    """How one check ended; only `fail` makes a report bad."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Line:
    """One check of one problem, as a sentence."""

    problem: str
    status: Status
    sentence: str


@dataclass(frozen=True, slots=True)
class Report:
    """What verifying found, in order of the problems."""

    lines: tuple[Line, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing failed; warnings do not count."""
        return all(line.status is not Status.FAIL for line in self.lines)

    def document(self) -> dict[str, object]:
        """The report as `verify --json` prints it: {ok, problems: {slug: [{status, sentence}]}}."""
        problems: dict[str, list[dict[str, str]]] = {}
        for line in self.lines:
            problems.setdefault(line.problem, []).append({"status": line.status, "sentence": line.sentence})
        return {"ok": self.ok, "problems": problems}


OnLine = Callable[[Line], None]


async def verify(
    packages: Sequence[Package],
    pool: Pool,
    instance_key: bytes,
    cache: Path,
    startups: Mapping[str, Startup],
    on_line: OnLine | None = None,
    slots: int = 2,
) -> Report:
    """Prove packages, up to `slots` solutions at a time; each finding is told to `on_line` as it is made.

    Faults of ours (no sandbox, engine gone) raise; everything that a package does wrong is a line.
    """
    free = asyncio.Semaphore(slots)
    proofs = [Proof(package, pool, startups, free, on_line) for package in packages]
    await asyncio.gather(*(proof.run(instance_key, cache) for proof in proofs))
    return Report(tuple(line for proof in proofs for line in proof.lines))


def languages_needed(packages: Sequence[Package]) -> list[str]:
    """The ids of the languages that proving packages takes: those of their solutions, and Python for generators."""
    paths = [
        (path, package.languages)
        for package in packages
        for kind in (package.solutions.reference, package.solutions.wrong, package.solutions.slow)
        for path in kind
    ]
    found = {"python", *(language_of(path, languages) for path, languages in paths)}
    return [name for name in LANGUAGES if name in found]


@dataclass(frozen=True, slots=True)
class Solved:
    """How one solution fared: its name in `solutions/`, its kind (reference, wrong, slow) and its judgement."""

    name: str
    kind: str
    language: str
    judgement: Judgement

    def verdicts(self, package: Package) -> dict[str, str]:
        """The verdict of each group: its first that is not AC, AC when all are, `skip` when it was not judged."""
        if not self.judgement.compile.ok:
            return {group.id: Verdict.CE.value for group in package.groups}
        found = {}
        for group in package.groups:
            ended = [result.verdict for result in self.judgement.cases if result.group == group.id]
            failed = next((verdict for verdict in ended if verdict is not Verdict.AC), Verdict.AC)
            found[group.id] = failed.value if ended else SKIP
        return found

    def first_failure(self) -> str:
        """Where and how it first failed, in words."""
        if self.judgement.fault:
            return f"our fault: {self.judgement.fault}"
        if not self.judgement.compile.ok:
            return f"CE: {self.judgement.compile.message[:300]}"
        return next((failure(result) for result in self.judgement.cases if result.verdict is not Verdict.AC), "AC")


def source_of(path: Path) -> str:
    """A solution's text; bytes that are no text are left to its compiler."""
    return path.read_text(encoding="utf-8", errors="replace")


def broken_formulas(text: str) -> list[str]:
    """The formulas of a Markdown text that cannot be turned into MathML."""
    markdown = MarkdownIt("commonmark").enable("table").use(dollarmath_plugin, allow_digits=False)
    broken = []
    for block in markdown.parse(text):
        for token in (block, *(block.children or ())):
            if token.type.startswith("math"):
                try:
                    rendered = convert(token.content)
                except Exception:  # latex2mathml raises a class of its own for each mistake
                    rendered = "\\"
                if "\\" in rendered:  # it leaves commands that it does not know as they are
                    broken.append(token.content)
    return broken


def failure(result: CaseResult) -> str:
    """One failed case in words."""
    return f"{result.verdict} in {result.group}/{result.name}. {result.message}".rstrip()


@dataclass(slots=True)
class Proof:
    """The proof of one package, under way."""

    package: Package
    pool: Pool
    startups: Mapping[str, Startup]
    free: asyncio.Semaphore
    on_line: OnLine | None
    lines: list[Line] = field(default_factory=list)

    def say(self, status: Status, sentence: str) -> None:
        """Note one finding."""
        line = Line(self.package.slug, status, sentence)
        self.lines.append(line)
        if self.on_line is not None:
            self.on_line(line)

    def settle(self, faults: Sequence[str], otherwise: str) -> None:
        """Note each fault, or that there is none."""
        for fault in faults:
            self.say(Status.FAIL, fault)
        if not faults:
            self.say(Status.OK, otherwise)

    async def run(self, instance_key: bytes, cache: Path) -> None:
        """Make every check in order; without hidden cases the rest cannot be checked."""
        package = self.package
        try:
            async with self.free:
                groups = await all_cases(package, self.pool, instance_key, cache)
        except PackageError as error:
            self.say(Status.FAIL, str(error))
            return
        counts = ", ".join(f"{name} {len(cases)}" for name, cases in groups.items())
        self.say(Status.OK, f"The folder keeps to the format; cases: {counts}.")
        formulas = broken_formulas(package.statement_md)
        faults = [f"The formula {formula!r} in statement.en.md cannot be rendered; correct it." for formula in formulas]
        self.settle(faults, "The statement renders.")
        solved = await self.solve([case for cases in groups.values() for case in cases])
        self.check_references([one for one in solved if one.kind == "reference"])
        failing = [one for one in solved if one.kind != "reference"]
        self.check_expectations(failing)
        self.check_slow([one for one in failing if one.kind == "slow"])
        self.check_groups(failing)

    async def solve(self, cases: Sequence[Case]) -> list[Solved]:
        """Judge every solution of the package against every case."""
        solutions = self.package.solutions
        paths = [*solutions.reference, *solutions.wrong, *solutions.slow]
        return list(await asyncio.gather(*(self.solve_one(path, cases) for path in paths)))

    async def solve_one(self, path: Path, cases: Sequence[Case]) -> Solved:
        """Judge one solution when a slot is free."""
        language, source = language_of(path, self.package.languages), source_of(path)
        startup = self.startups.get(language, Startup())
        async with self.free:
            judgement = await judge(self.package, cases, language, source, self.pool, startup=startup)
        return Solved(f"{path.parent.name}/{path.name}", path.parent.name, language, judgement)

    def check_references(self, references: Sequence[Solved]) -> None:
        """Each reference passes every case, so those of different languages agree; none comes near its limit."""
        faults = [
            f"{one.name} must pass every case; it got {one.first_failure()}"
            for one in references
            if one.judgement.verdict is not Verdict.AC
        ]
        self.settle(faults, f"All {len(references)} references pass every case.")
        for one in references:
            limit = self.package.limits.time_ms(one.language)
            worst = max((result.cpu_ms for result in one.judgement.cases), default=0.0)
            if one.judgement.verdict is Verdict.AC and worst > limit * CLOSE_TO_LIMIT:
                sentence = f"{one.name} needs {worst:.0f} ms of its {limit} ms; raise the limit or shrink the cases."
                self.say(Status.WARN, sentence)

    def check_expectations(self, failing: Sequence[Solved]) -> None:
        """Each wrong and slow solution gets exactly the verdicts of expect.yaml; there are enough of them."""
        faults = [fault for one in failing if (fault := self.unexpected(one))]
        if len(failing) < FEWEST_FAILING:
            faults.append(f"There are {len(failing)} wrong or slow solutions; at least {FEWEST_FAILING} are needed.")
        self.settle(faults, f"All {len(failing)} wrong and slow solutions fail where they should.")

    def unexpected(self, one: Solved) -> str:
        """A sentence on how a solution fared otherwise than expected, or nothing."""
        if one.judgement.verdict is Verdict.IE:
            return f"{one.name} could not be judged: {one.first_failure()}"
        expect = self.package.solutions.expect[one.name]
        different = [
            f"{group} {expect.get(group, SKIP)} but got {verdict}"
            for group, verdict in one.verdicts(self.package).items()
            if verdict != expect.get(group, SKIP)
        ]
        if not different:
            return ""
        return f"{one.name} was expected to get {', '.join(different)} ({one.first_failure()})."

    def check_slow(self, slow: Sequence[Solved]) -> None:
        """Each slow solution fails by time and by nothing else."""
        for one in slow:
            verdicts = set(one.verdicts(self.package).values()) - {Verdict.AC.value, SKIP}
            if verdicts != {Verdict.TLE.value}:
                self.say(
                    Status.FAIL, f"{one.name} must fail by time alone; it got {', '.join(sorted(verdicts)) or 'AC'}."
                )

    def check_groups(self, failing: Sequence[Solved]) -> None:
        """Each group after the samples catches something."""
        passing = (Verdict.AC.value, SKIP)
        for group in self.package.groups[1:]:
            if all(one.verdicts(self.package)[group.id] in passing for one in failing):
                self.say(Status.WARN, f"Group {group.id} catches no wrong or slow solution: it is dead weight.")
