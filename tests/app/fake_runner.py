"""A second body of the runner for tests: takes jobs from the bus and answers as the source tells it to.

The source is the name of the verdict that every case gets, followed by words: `slow` waits for `go` before it
reports cases, `silent` starts and is never heard of again, `lost` is not even started. `leaves` makes every
case leave a picture and a table, `heavy` makes each of those pictures a megabyte.
"""

import asyncio
from collections.abc import Mapping
from typing import Any

from runner.bus import Bus, CaseDone, Compiled, Grown, Job, Judged, Measuring, Started
from runner.growth_figures import KINDS, Curve, Doubling, Growth, Interval, Mark, Panel
from runner.languages import LANGUAGES
from runner.package.problem import Package
from runner.verdict import CaseResult, CompileResult, Judgement, Picture, Shown, Table, Verdict, combine

PNG = b"\x89PNG what it takes to tell one from another"


class FakeRunner:
    """Judges nothing, reports everything."""

    def __init__(self, bus: Bus, packages: Mapping[str, Package]) -> None:
        self._bus, self._packages = bus, packages
        self._working: set[asyncio.Task[None]] = set()
        self.go = asyncio.Event()
        self.jobs: list[Job] = []
        self.states = dict.fromkeys(LANGUAGES, "ready")
        self.stopped = False
        self.wanted: list[str] = []

    async def start(self) -> None:
        """Take jobs until cancelled."""
        self._spawn(self._take())

    async def stop(self) -> None:
        """Drop everything."""
        self.stopped = True
        for work in self._working:
            work.cancel()
        await asyncio.gather(*self._working, return_exceptions=True)

    def want(self, language: str) -> None:
        """Remember what was asked for."""
        self.wanted.append(language)

    def health(self) -> dict[str, Any]:
        """Say that all is well, but for what a test changed."""
        languages = [
            {"id": row.id, "title": row.title, "state": self.states[row.id], "detail": ""} for row in LANGUAGES.values()
        ]
        engine = {"ok": True, "detail": "a fake", "runtime": "none"}
        return {
            "engine": engine,
            "languages": languages,
            "pool": {"python": {"warm": 1, "busy": 0}},
            "running": 0,
        }

    def _spawn(self, work: Any) -> None:
        self._working.add(asyncio.create_task(work))

    async def _take(self) -> None:
        while True:
            job = await self._bus.next_job()
            self.jobs.append(job)
            self._spawn(self.judge(job))

    async def grow(self, job: Job) -> None:
        """Report a measurement in which every program is linear; a source that says `silent` is never measured."""
        await self._bus.send_report(Measuring(job.submission, job.token, 0.4))
        if any("silent" in source for source in job.programs.values()):
            return
        if any("slow" in source for source in job.programs.values()):
            await self.go.wait()
        marks = [Mark(size, size / 100, size / 90, size / 80, 0.1, 9000, 5) for size in (100, 200, 400, 800)]
        doubling = [Doubling(size, 1.9, 2.0, 2.1) for size in (100, 200, 400)]
        about = Interval(0.9, 1.0, 1.1)
        curves = [Curve(name, marks, doubling, about, about, 1, "It grows like n here.") for name in job.programs]
        fault = "It does not compile." if any("CE" in source for source in job.programs.values()) else ""
        panels = [] if fault else [Panel(kind, curves, None) for kind in KINDS]
        growth = Growth(job.language, "len(left)", panels, 5, 12.5, 0.5, 2, fault)
        await self._bus.send_report(Grown(job.submission, job.token, growth))

    async def judge(self, job: Job) -> None:
        """Report one attempt from its start to its judgement."""
        if job.kind == "growth":
            await self.grow(job)
            return
        word, *manner = job.source.split()
        if "lost" in manner:
            return
        await self._bus.send_report(Started(job.submission, job.token))
        if "silent" in manner:
            return
        verdict = Verdict(word)
        compiled = CompileResult(ok=verdict is not Verdict.CE, message="solution.py: no" if word == "CE" else "")
        await self._bus.send_report(Compiled(job.submission, job.token, compiled))
        left: list[Shown] = []
        if "leaves" in manner:
            png = PNG + bytes(1 << 20 if "heavy" in manner else 0)
            left = [Picture(640, 480, png), Table(["", "n"], [[0, 1.5], ["x", None]], 12, 3)]
        cases = self.cases(job, verdict, left) if compiled.ok else []
        for index, case in enumerate(cases):
            if "slow" in manner and index == 1:
                await self.go.wait()
            await self._bus.send_report(CaseDone(job.submission, job.token, index, case))
        judgement = Judgement(combine(compiled, cases), compiled, cases, 1.0, 20.0, job.language, "fake:1", "")
        await self._bus.send_report(Judged(job.submission, job.token, judgement))

    def cases(self, job: Job, verdict: Verdict, left: list[Shown]) -> list[CaseResult]:
        """Results for every planned case; hidden ones hold their secrets, as if the judge forgot to blank them."""
        package = self._packages[job.problem]
        groups = [group for group in package.groups if job.kind == "submit" or group.source == "sample"]
        names = [(case.name, group.id, str(case.expected)) for group in groups for case in package.cases(group.id)]
        names += [(str(number), "own", "") for number in range(1, len(job.inputs) + 1)]
        return [
            CaseResult(
                name=name,
                group=group,
                verdict=Verdict.AC if group == "own" and verdict is Verdict.WA else verdict,
                cpu_ms=1.5,
                wall_ms=2.5,
                memory_kib=1000,
                message=f"Expected {expected}, got nothing.",
                input=[("left", expected)],
                expected=expected,
                got=expected,
                stdout=f"printed {expected}",
                stderr=f"warned {expected}",
                shown=left,
                told="The accuracy is about 0.7; at least about 0.8 is needed.",
            )
            for name, group, expected in names
        ]
