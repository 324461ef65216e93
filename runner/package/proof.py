"""The proof of one package: its solutions fare as they should, under several keys, and its cases catch mistakes."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from latex2mathml.converter import convert
from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin

from runner.judge import judge
from runner.languages import LANGUAGES
from runner.package.generate import all_cases, small_cases, wavering
from runner.package.mutants import Mutant, mutants
from runner.package.problem import AuthorCode, Case, Package, PackageError
from runner.package.proofs_of_code import faults_of_code
from runner.package.report import Line, OnLine, Status
from runner.package.solutions import SKIP, answering_reference, called, differing, language_of, source_of
from runner.sandbox.binaries import Binaries
from runner.sandbox.pool import Pool
from runner.sandbox.program import Startup
from runner.verdict import CaseResult, Judgement, Verdict

FEWEST_FAILING = 3
CLOSE_TO_LIMIT = 0.5
SMALL_CASES = 200
VARIED = ("metric", "findings")
"""Checkers of answers that may be more or less good, so that a small mistake need not matter."""
MUTANT_PATIENCE = 5
"""A mutant that needs so many times what the reference needs is stopped, and caught."""
MUTANT_LEAST_S = 0.25
"""What a mutant may use at least, in seconds of compiled code."""
OnStep = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Solved:
    """How one solution fared: its name, its kind (reference, also an approach's; wrong, slow) and its judgement."""

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


def faults_of_words(package: Package) -> list[str]:
    """A sentence for each formula that cannot be rendered, in the statement and what is shown after it is solved."""
    notes = {f"approaches/{one.id}/notes.en.md": one.notes_md for one in package.approaches}
    texts = {"statement.en.md": package.statement_md, "learn.en.md": package.learn_md, **notes}
    return [
        f"The formula {formula!r} in {name} cannot be rendered; correct it."
        for name, text in texts.items()
        for formula in broken_formulas(text)
    ]


def failure(result: CaseResult) -> str:
    """One failed case in words."""
    return f"{result.verdict} in {result.group}/{result.name}. {result.message}".rstrip()


@dataclass(frozen=True, slots=True)
class Bench:
    """What proving takes: sandboxes, start-up costs, how many programs run at a time, and what was compiled already."""

    pool: Pool
    startups: Mapping[str, Startup]
    free: asyncio.Semaphore
    binaries: Binaries = field(default_factory=Binaries)


@dataclass(frozen=True, slots=True)
class Asked:
    """How much is to be proved: keys beside the first one, and whether small cases and mutants are tried too.

    In haste no slow solution is judged, of the references the one that gives the answers and one more, and of each
    approach one; where that is to be few, of the wrong solutions one for each group.
    """

    keys: Sequence[bytes] = ()
    small: bool = False
    mutants: bool = False
    haste: bool = False
    few: bool = False


@dataclass(slots=True)
class Proof:
    """The proof of one package, under way."""

    package: Package
    bench: Bench
    on_line: OnLine | None = None
    on_step: OnStep | None = None
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

    async def run(self, instance_key: bytes, cache: Path, asked: Asked) -> None:
        """Make every check in order; without hidden cases the rest cannot be checked."""
        package = self.package
        try:
            async with self.bench.free:
                groups = await all_cases(package, self.bench.pool, instance_key, cache)
        except PackageError as error:
            self.say(Status.FAIL, str(error))
            return
        counts = ", ".join(f"{name} {len(cases)}" for name, cases in groups.items())
        self.say(Status.OK, f"The folder keeps to the format; cases: {counts}.")
        self.settle(faults_of_words(package), "The statement renders.")
        cases = [case for cases in groups.values() for case in cases]
        async with self.bench.free:
            faults = await faults_of_code(package, self.bench.pool, cases)
        if package.author != AuthorCode():
            self.settle(faults, "The author's programs do as they should.")
        if package.script and not asked.haste:
            await self.check_generator(instance_key)
        references, failing = await self.solve(cases, asked)
        self.check_references(references)
        self.check_expectations(failing)
        self.check_slow([one for one in failing if one.kind == "slow"])
        self.check_groups(failing)
        if package.style == "repair":
            await self.check_starters(cases)
        if asked.keys:
            await self.other_keys(asked.keys, cache)
        if asked.small:
            await self.small(instance_key)
        if asked.mutants:
            await self.try_mutants(cases, references)

    async def solve(self, cases: Sequence[Case], asked: Asked) -> tuple[list[Solved], list[Solved]]:
        """Judge the solutions of the package against every case: the references, and those that must fail."""
        solved = await asyncio.gather(*(self.solve_one(path, cases) for path in judged_of(self.package, asked)))
        return [one for one in solved if one.kind == "reference"], [one for one in solved if one.kind != "reference"]

    async def solve_one(self, path: Path, cases: Sequence[Case]) -> Solved:
        """Judge one solution when a slot is free."""
        language = language_of(path, self.package.languages)
        judgement = await self.judged(self.package, cases, language, source_of(path))
        return Solved(*called(self.package, path), language, judgement)

    async def judged(
        self, package: Package, cases: Sequence[Case], language: str, source: str, until_wrong: bool = False
    ) -> Judgement:
        """Judge one source when a slot is free."""
        bench = self.bench
        async with bench.free:
            found = await judge(
                package,
                cases,
                language,
                source,
                bench.pool,
                startup=bench.startups.get(language, Startup()),
                owner="verify",
                binaries=bench.binaries,
                until_wrong=until_wrong,
            )
        if self.on_step is not None:
            self.on_step(package.slug)
        return found

    def check_references(self, references: Sequence[Solved]) -> None:
        """Each reference passes every case, so those of different languages agree; none comes near its limit."""
        self.settle(self.failing_references(references), f"All {len(references)} references pass every case.")
        for one in references:
            limit = self.package.limits.time_ms(one.language)
            worst = max((result.cpu_ms for result in one.judgement.cases), default=0.0)
            if one.judgement.verdict is Verdict.AC and worst > limit * CLOSE_TO_LIMIT:
                sentence = f"{one.name} needs {worst:.0f} ms of its {limit} ms; raise the limit or shrink the cases."
                self.say(Status.WARN, sentence)

    def failing_references(self, references: Sequence[Solved]) -> list[str]:
        """A sentence on each reference that does not pass."""
        return [
            f"{one.name} must pass every case; it got {one.first_failure()}"
            for one in references
            if one.judgement.verdict is not Verdict.AC
        ]

    def check_expectations(self, failing: Sequence[Solved]) -> None:
        """Each wrong and slow solution gets exactly the verdicts of expect.yaml; there are enough of them."""
        faults = [fault for one in failing if (fault := self.unexpected(one))]
        if len(failing) < FEWEST_FAILING:
            few = f"There are {len(failing)} wrong or slow solutions; {FEWEST_FAILING} would prove more."
            self.say(Status.WARN, few)
        self.settle(faults, f"All {len(failing)} wrong and slow solutions fail where they should.")

    def unexpected(self, one: Solved) -> str:
        """A sentence on how a solution fared otherwise than expected, or nothing."""
        if one.judgement.verdict is Verdict.IE:
            return f"{one.name} could not be judged: {one.first_failure()}"
        different = differing(self.package.solutions.expect[one.name], one.verdicts(self.package))
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
        """Each group after the samples catches something; what it catches is said."""
        passing = (Verdict.AC.value, SKIP)
        catches = []
        judged = {one.name for one in failing}
        left_out = {name: given for name, given in self.package.solutions.expect.items() if name not in judged}
        for group in self.package.groups[1:]:
            caught = [one.name for one in failing if one.verdicts(self.package)[group.id] not in passing]
            caught += [name for name, given in left_out.items() if given.get(group.id, SKIP) not in passing]
            catches.append(f"{group.id}: {', '.join(caught) or 'nothing'}")
            if not caught:
                self.say(Status.WARN, f"Group {group.id} catches no wrong or slow solution: it is dead weight.")
        if catches:
            self.say(Status.OK, f"What the hidden groups catch. {'; '.join(catches)}.")

    async def check_generator(self, instance_key: bytes) -> None:
        """The generator makes the same case from the same seed, whenever it runs."""
        async with self.bench.free:
            found = await wavering(self.package, self.bench.pool, instance_key)
        faults = [f"gen/gen.py makes {one} anew each time; draw everything from the seed." for one in found]
        self.settle(faults, "The generator makes the same cases from the same seeds.")

    async def check_starters(self, cases: Sequence[Case]) -> None:
        """The code to repair is one that can be compiled and is wrong."""
        faults = []
        for language, source in self.package.starters.items():
            name = f"starter/{LANGUAGES[language].source}"
            found = await self.judged(self.package, cases, language, source, until_wrong=True)
            if found.verdict is Verdict.AC:
                faults.append(f"{name} passes every case: there is nothing to repair.")
            elif not found.compile.ok:
                faults.append(f"{name} cannot be compiled: {found.compile.message[:300]}")
        self.settle(faults, "The code to repair is wrong, as it should be.")

    async def other_keys(self, keys: Sequence[bytes], cache: Path) -> None:
        """Every solution fares the same under hidden cases of other installations."""
        faults = []
        for number, key in enumerate(keys, 2):
            try:
                async with self.bench.free:
                    groups = await all_cases(self.package, self.bench.pool, key, cache)
            except PackageError as error:
                faults.append(f"Under key {number}: {error}")
                continue
            references, failing = await self.solve([case for cases in groups.values() for case in cases], Asked())
            found = [*self.failing_references(references), *filter(None, map(self.unexpected, failing))]
            faults += [f"Under key {number}: {fault}" for fault in found]
        self.settle(faults, f"Under {len(keys)} other keys every solution fares the same.")

    async def small(self, instance_key: bytes) -> None:
        """Small random cases have one answer, however it is found: by every reference, and by every slow solution."""
        right, slow = self.package.right, self.package.solutions.slow
        try:
            async with self.bench.free:
                cases = await small_cases(self.package, self.bench.pool, instance_key, SMALL_CASES)
        except PackageError as error:
            self.say(Status.FAIL, str(error))
            return
        if not cases:
            if self.package.script and self.package.checker.kind not in VARIED:
                told = "gen/small.yaml is missing; it says what gen.py is told for small random cases."
                self.say(Status.WARN, told)
            return
        paths = [*right, *slow]
        solved = await asyncio.gather(*(self.solve_one(path, cases) for path in paths))
        faults = [
            f"On small random cases {one.name} does not answer as the others do: {one.first_failure()}"
            for one in solved
            if one.judgement.verdict is not Verdict.AC
        ]
        count = f"{len(right)} references and {len(slow)} slow solutions"
        self.settle(faults, f"{len(cases)} small random cases: {count} agree.")

    async def try_mutants(self, cases: Sequence[Case], references: Sequence[Solved]) -> None:
        """Some case catches each mutant of the reference; those that pass have a reason in solutions/mutants.yaml."""
        made, reasons = mutants_of(self.package), self.package.solutions.survivors
        if not made:
            return
        package = quick(self.package, references)
        judged = await asyncio.gather(
            *(self.judged(package, cases, "python", one.source, until_wrong=True) for one in made)
        )
        alive = [one for one, judgement in zip(made, judged, strict=True) if judgement.verdict is Verdict.AC]
        for one in alive:
            if one.key not in reasons:
                self.say(
                    Status.WARN,
                    f"Nothing catches this mistake in line {one.line} of the reference: {one.key}. "
                    "Add a case that does, or a reason to solutions/mutants.yaml.",
                )
        for key in sorted(set(reasons) - {one.key for one in alive}):
            self.say(Status.WARN, f"solutions/mutants.yaml gives a reason for {key}, which does not pass; remove it.")
        known = f", {len(alive)} pass" if alive else ""
        self.say(Status.OK, f"Of {len(made)} mutants of the reference {len(made) - len(alive)} are caught{known}.")


def mutants_of(package: Package) -> list[Mutant]:
    """The mutants of the reference that gives the answers; none of one that is not Python, or whose answers vary."""
    path = answering_reference(package)
    return mutants(source_of(path)) if path.suffix == ".py" and package.checker.kind not in VARIED else []


def judged_of(package: Package, asked: Asked) -> list[Path]:
    """The solutions that are judged; in haste fewer, always the same ones."""
    solutions = package.solutions
    if not asked.haste:
        return [*package.right, *solutions.wrong, *solutions.slow]
    first = answering_reference(package)
    others = [path for path in solutions.reference if path != first]
    ways = [one.solutions[0] for one in package.approaches]
    wrong = one_a_group(package) if asked.few else solutions.wrong
    return [first, *others[sum(package.slug.encode()) % max(1, len(others)) :][:1], *ways, *wrong]


def one_a_group(package: Package) -> list[Path]:
    """The first wrong solution that each group is to catch, and those of which no group is named."""
    expect, groups = package.solutions.expect, {group.id for group in package.groups}
    caught: dict[str, Path] = {}
    for path in package.solutions.wrong:
        given = expect[f"{path.parent.name}/{path.name}"]
        failing = [name for name, verdict in given.items() if name in groups and verdict not in ("AC", SKIP)]
        for name in failing or [path.name]:
            caught.setdefault(name, path)
    return list(dict.fromkeys(caught.values()))


def steps(package: Package, asked: Asked) -> int:
    """How many programs proving a package judges, where nothing stops it early; none where its folder is gone."""
    if not package.path.is_dir():
        return 0
    solutions = package.solutions
    right = len(package.right) + len(solutions.slow)
    count = len(judged_of(package, asked)) + (right + len(solutions.wrong)) * len(asked.keys)
    count += len(package.starters) if package.style == "repair" else 0
    return count + right * (asked.small and bool(package.small)) + asked.mutants * len(mutants_of(package))


def quick(package: Package, references: Sequence[Solved]) -> Package:
    """The package with a time limit that is near to what its Python reference needs, so that mutants end soon."""
    results = [result.cpu_ms for one in references if one.language == "python" for result in one.judgement.cases]
    seconds = max(results, default=0.0) / 1000 / LANGUAGES["python"].time_factor
    limit = min(package.limits.time_s, max(MUTANT_LEAST_S, MUTANT_PATIENCE * seconds))
    return replace(package, limits=replace(package.limits, time_s=limit))
