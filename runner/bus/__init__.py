"""The bus between control plane and runner: one protocol, and its body for a single process."""

import asyncio
from typing import Protocol

from runner.bus.envelopes import Beat, CaseDone, Compiled, Grown, Job, Judged, Measuring, Report, Started


class Bus(Protocol):
    """Carries hints, never the only copy of anything: the submission table can send all of it again."""

    async def send_job(self, job: Job) -> None:
        """Offer one attempt to the runners."""

    async def next_job(self) -> Job:
        """Wait for the next job; each job goes to one runner."""

    async def send_report(self, report: Report) -> None:
        """Tell the control plane what happened, in order per submission."""

    async def next_report(self) -> Report:
        """Wait for the next report."""


class LocalBus:
    """The bus inside one process: two queues."""

    def __init__(self) -> None:
        self._jobs: asyncio.Queue[Job] = asyncio.Queue()
        self._reports: asyncio.Queue[Report] = asyncio.Queue()

    async def send_job(self, job: Job) -> None:
        """Offer one attempt to the workers of this process."""
        await self._jobs.put(job)

    async def next_job(self) -> Job:
        """Wait for the next job."""
        return await self._jobs.get()

    async def send_report(self, report: Report) -> None:
        """Hand a report to the control plane of this process."""
        await self._reports.put(report)

    async def next_report(self) -> Report:
        """Wait for the next report."""
        return await self._reports.get()


__all__ = [
    "Beat",
    "Bus",
    "CaseDone",
    "Compiled",
    "Grown",
    "Job",
    "Judged",
    "LocalBus",
    "Measuring",
    "Report",
    "Started",
]
