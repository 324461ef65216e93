"""Submissions for a while, a fresh container each: as fast as clients ask, or so many a second whatever happens."""

import asyncio
import statistics
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from runner.bench.cost import Meter, between
from runner.bench.figures import percentile, ratio
from runner.bench.submission import settled, submit
from runner.bench.workloads import WORKLOADS
from runner.sandbox.link import SandboxError
from runner.sandbox.pool import Pool

IDLE_ROUNDS = 9
PYTHON = WORKLOADS[0]
One = Callable[[], Coroutine[None, None, None]]


@dataclass(frozen=True, slots=True)
class Load:
    """How submissions come: from `clients` that each send their next when the last is judged, or `rate` a second."""

    clients: int = 0
    rate: float = 0.0

    def __str__(self) -> str:
        return f"{self.clients} clients" if self.clients else f"{self.rate:g} a second"


LOADS = (Load(clients=2), Load(clients=4), Load(rate=5.0))


async def sustain(pool: Pool, load: Load, seconds: float, slots: int, warm: int, meter: Meter) -> dict[str, Any]:
    """Keep a load up for so long; latencies count from when a submission came, so its wait for a slot too.

    At most `slots` are judged at a time, as in the product. Raises SandboxError when a pool does not come to rest.
    """
    idle_ms = await idle_median(pool, warm)
    gate, latencies, faults = asyncio.Semaphore(slots), list[float](), list[str]()

    async def one() -> None:
        began = time.perf_counter()
        async with gate:
            try:
                await submit(pool, PYTHON, PYTHON.fresh_source())
            except SandboxError as error:
                faults.append(str(error))
            else:
                latencies.append((time.perf_counter() - began) * 1000)

    cpu, began = meter.cpu_ms(), time.perf_counter()
    await (closed(one, load.clients, seconds) if load.clients else opened(one, load.rate, seconds))
    lasted = time.perf_counter() - began
    await settled(pool, PYTHON.language, warm)
    return load_row(load, lasted, latencies, faults, idle_ms, between(cpu, meter.cpu_ms()))


async def idle_median(pool: Pool, warm: int) -> float:
    """The latency of a submission that comes alone to a pool at rest, in milliseconds.

    A first one counts for nothing: a pool that nobody has asked keeps fewer warm.
    """
    times = list[float]()
    await settled(pool, PYTHON.language, min(warm, 1))
    await submit(pool, PYTHON, PYTHON.fresh_source())
    for _ in range(IDLE_ROUNDS):
        await settled(pool, PYTHON.language, warm)
        times.append((await submit(pool, PYTHON, PYTHON.fresh_source())).last_ms)
    await settled(pool, PYTHON.language, warm)
    return statistics.median(times)


async def closed(one: One, clients: int, seconds: float) -> None:
    """Clients that each send their next submission as soon as the last one is judged."""
    end = time.perf_counter() + seconds

    async def client() -> None:
        while time.perf_counter() < end:
            await one()

    await asyncio.gather(*(client() for _ in range(clients)))


async def opened(one: One, rate: float, seconds: float) -> None:
    """So many submissions a second, evenly, whether earlier ones are judged or not."""
    began = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for number in range(round(rate * seconds)):
            await asyncio.sleep(max(0.0, began + number / rate - time.perf_counter()))
            group.create_task(one())


def load_row(
    load: Load, lasted: float, latencies: list[float], faults: list[str], idle_ms: float, cpu_ms: float | None
) -> dict[str, Any]:
    """One load of the document; `wrong` counts submissions without the right verdict, which are in no other figure."""
    count = len(latencies)
    p95_ms = percentile(latencies, 0.95) if count else None
    return {
        "name": str(load),
        "clients": load.clients or None,
        "rate": load.rate or None,
        "seconds": round(lasted, 1),
        "submissions": count,
        "wrong": len(faults),
        "faults": faults[:3],
        "per_second": round(count / lasted, 2),
        "idle_ms": round(idle_ms, 1),
        "p50_ms": round(percentile(latencies, 0.5), 1) if count else None,
        "p95_ms": round(p95_ms, 1) if p95_ms is not None else None,
        "p95_to_idle": ratio(p95_ms, idle_ms),
        "cpu_ms": round(cpu_ms / count, 1) if cpu_ms is not None and count else None,
    }
