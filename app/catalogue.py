"""The bank of problems: what is offered, how it is filtered, and how one problem looks to a candidate."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app.errors import NotFound
from app.problem_shapes import (
    Approach,
    Approaches,
    Category,
    ColumnOf,
    GroupInfo,
    Minutes,
    Parameter,
    Problem,
    ProblemList,
    ProblemSummary,
    Returned,
    Sample,
    Setup,
    Signature,
    Solution,
)
from app.shapes import LanguageName, NamedText
from app.statement import Renderer
from runner import (
    LANGUAGES,
    OWN,
    Case,
    Group,
    Package,
    Type,
    language_of,
    own_input,
    read_hints,
    readable_input,
    sample_text,
    show,
    starter,
)

SCORES_TOLD = 5
"""Submits of one problem by one person whose scores on hidden data are told."""


class Entry:
    """One problem: its package, and the views of it that are made once."""

    def __init__(self, package: Package, renderer: Renderer) -> None:
        self.package = package
        self._renderer = renderer
        self._page: dict[str, Any] | None = None
        self._hints: tuple[str, ...] | None = None
        self._approaches: Approaches | None = None

    @property
    def hints(self) -> tuple[str, ...]:
        """The hints that an interviewer may give, mildest first; read on the first call."""
        if self._hints is None:
            self._hints = read_hints(self.package.path)
        return self._hints

    @property
    def approaches(self) -> Approaches:
        """The ways to solve the problem and what to read on its idea; rendered on the first call."""
        if self._approaches is None:
            learn, ways = self.package.learn_md, self.package.approaches
            self._approaches = Approaches(
                state="open",
                learn_html=self._renderer.render(learn) if learn else None,
                approaches=[
                    Approach(
                        id=way.id,
                        title=way.title,
                        time=way.time,
                        space=way.space,
                        notes_html=self._renderer.render(way.notes_md),
                        solutions=[self._solution(path) for path in way.solutions],
                    )
                    for way in ways
                ],
            )
        return self._approaches

    def summary(self, status: str) -> ProblemSummary:
        """Shape the problem for the list; `status` is the caller's."""
        return ProblemSummary.model_validate(self._summary() | {"status": status})

    def page(self, status: str) -> Problem:
        """Shape the problem in full; its statement is rendered on the first call."""
        if self._page is None:
            self._page = self._summary() | self._details()
        return Problem.model_validate(self._page | {"status": status})

    @property
    def scored(self) -> bool:
        """Whether hidden cases have a score, told a few times only so that nobody learns hidden data by it."""
        return self.package.checker.kind == "metric"

    def plan(self, kind: str, inputs: list[str], scored: int = 0) -> list[dict[str, Any]]:
        """List the cases that a submission will meet, in judging order: {name, group, shown, hidden}.

        Hidden ones whose result says how good it is have `told`; where scores are rationed, `scored` counts submits.
        """
        everything = kind == "submit"
        told = {"told": True} if self.package.style == "review" or 0 < scored <= SCORES_TOLD else {}
        rationed = told | ({"scored": scored} if scored else {})
        wanted = [group for group in self.package.groups if everything or group.source == "sample"]
        planned = [
            {"name": name, "group": group.id, "shown": shown, "hidden": group.reveal != "full"}
            | (rationed if group.reveal != "full" else {})
            for group in wanted
            for name, shown in zip(self._names(group), self._shown(group), strict=True)
        ]
        own = (str(number + 1) for number in range(len(inputs)))
        return planned + [{"name": name, "group": OWN, "shown": name, "hidden": False} for name in own]

    def stored(self, group: str, name: str) -> Sample | None:
        """Return a case that lies in the package, hidden or not; generated ones are not known here."""
        case = next((one for one in self.package.cases(group) if one.name == name), None)
        return None if case is None else self._sample(case)

    def check_input(self, text: str) -> None:
        """Raise ValueError with a sentence where `text` is not an input of this problem."""
        own_input(self.package, text)

    def _names(self, group: Group) -> list[str]:
        stored = [case.name for case in self.package.cases(group.id)]
        return stored + [line.name for line in self.package.script if line.group == group.id]

    def _shown(self, group: Group) -> list[str]:
        names = self._names(group)
        return [str(number + 1) for number in range(len(names))] if group.reveal == "none" else names

    def _summary(self) -> dict[str, Any]:
        package = self.package
        return {
            "slug": package.slug,
            "title": package.title,
            "track": package.track,
            "family": package.family,
            "tags": list(package.tags),
            "difficulty": package.difficulty,
            "minutes": Minutes(expected=package.minutes.expected, cap=package.minutes.cap),
            "style": package.style,
            "languages": list(package.languages),
            "follows": {"slug": package.follows, "way": package.way} if package.follows else None,
        }

    def _details(self) -> dict[str, Any]:
        package = self.package
        samples = [self._sample(case) for case in package.cases(package.groups[0].id)]
        groups = [
            GroupInfo(id=group.id, title=group.title, reveal=group.reveal, cases=self._shown(group))
            for group in package.groups
        ]
        return {
            "statement_html": self._renderer.render(package.statement_md),
            "signature": self._signature(),
            "constraints": list(package.constraints),
            "samples": samples,
            "groups": groups,
            "setups": {language: self._setup(language) for language in package.languages},
            "code_kb": package.limits.code_kb,
            "license": package.license.statement,
            "version": package.version,
            "categories": [Category(id=name, meaning=meaning) for name, meaning in package.categories.items()],
            "approaches": len(package.approaches),
            "learn": bool(package.learn_md),
        }

    def _signature(self) -> Signature | None:
        asked = self.package.signature
        if asked is None:
            return None
        params = [
            Parameter(
                name=p.name,
                type=str(p.type),
                doc=p.doc,
                where=[str(line) for line in p.where],
                columns=_columns(p.type),
            )
            for p in asked.params
        ]
        returned = asked.returns.type
        returns = Returned(type=str(returned), doc=asked.returns.doc, columns=_columns(returned))
        return Signature(name=asked.name, params=params, returns=returns)

    def _sample(self, case: Case) -> Sample:
        asked = self.package.signature
        if asked is None:
            answer = str(case.expected)
        else:
            unsaid = asked.repeated and case.expected is None
            answer = "judged on many calls" if unsaid else show(case.expected, asked.expected_type(case.args))
        explained = case.explanation_md
        return Sample(
            name=case.name,
            inputs=[NamedText(name=name, text=text) for name, text in readable_input(self.package, case)],
            answer=answer,
            explanation_html=self._renderer.render(explained) if explained else None,
            raw=sample_text(self.package, case),
        )

    def _solution(self, path: Path) -> Solution:
        language = LANGUAGES[language_of(path, self.package.languages)]
        return Solution(
            language=language.id,
            title=language.title,
            html=self._renderer.code(path.read_text(encoding="utf-8"), path.suffix[1:]),
        )

    def _setup(self, language: str) -> Setup:
        row = LANGUAGES[language]
        return Setup(
            title=row.title,
            starter=starter(self.package, language),
            file=row.source,
            time_ms=self.package.limits.time_ms(language),
            memory_mb=self.package.limits.memory_mb,
        )


class Catalogue:
    """All problems of the bank, by slug."""

    def __init__(self, packages: Mapping[str, Package]) -> None:
        renderer = Renderer()
        self._entries = {slug: Entry(packages[slug], renderer) for slug in sorted(packages)}
        by_ease = sorted(self._entries.values(), key=lambda entry: (entry.package.difficulty, entry.package.title))
        self._ordered = tuple(by_ease)

    def __contains__(self, slug: str) -> bool:
        return slug in self._entries

    def __iter__(self) -> Iterator[Entry]:
        """Go through all problems, easy ones first."""
        return iter(self._ordered)

    def followups_of(self, slug: str) -> list[str]:
        """Return the slugs of the problems that go on from this one."""
        return [entry.package.slug for entry in self._ordered if entry.package.follows == slug]

    def get(self, slug: str) -> Entry:
        """Return one problem; raises NotFound."""
        entry = self._entries.get(slug)
        if entry is None:
            raise NotFound("There is no such problem.", code="no_such_problem", field="problem")
        return entry

    def listing(
        self,
        statuses: Mapping[str, str],
        *,
        track: str | None = None,
        difficulty: int | None = None,
        tag: str | None = None,
        language: str | None = None,
        q: str | None = None,
    ) -> ProblemList:
        """Return the problems that match every filter, easy ones first, and the facets of the whole bank."""
        words = (q or "").casefold().split()
        matching = [
            entry
            for entry in self._ordered
            if track in (None, entry.package.track)
            and difficulty in (None, entry.package.difficulty)
            and (tag is None or tag in entry.package.tags)
            and (language is None or language in entry.package.languages)
            and _mentions(entry.package, words)
        ]
        return ProblemList(
            problems=[entry.summary(statuses.get(entry.package.slug, "new")) for entry in matching],
            tracks=_sorted(entry.package.track for entry in self._ordered),
            tags=_sorted(tag for entry in self._ordered for tag in entry.package.tags),
            languages=[LanguageName(id=row.id, title=row.title) for row in LANGUAGES.values()],
        )


def _columns(type_: Type) -> list[ColumnOf]:
    tables = [ColumnOf(name=one.name, type=one.kind, empty=one.nullable) for one in type_.columns]
    return tables or [ColumnOf(name=one.name, type=one.kind, empty=one.gaps) for one in type_.fields if one.name]


def _sorted(values: Iterable[str]) -> list[str]:
    return sorted(set(values))


def _mentions(package: Package, words: list[str]) -> bool:
    text = " ".join((package.slug, package.title, package.track, *package.tags)).casefold()
    return all(word in text for word in words)
