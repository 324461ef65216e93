"""How long a key takes to the watcher over real sockets, and what a room costs: python -m tests.app.live.latency.

Fifty rooms of three, each candidate typing two keys a second with a cursor after each; and fifty idle rooms for
memory. The server is a process of its own; the figures are for its log.
"""

import asyncio
import json
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx

from app.live import wire
from app.migrate import upgrade
from tests.app.bank import write_bank
from tests.app.conftest import until
from tests.app.live.browsers import CODE
from tests.app.live.stage import Page
from tests.app.people import PASSWORD, PLAN, entered, linked, opened, seat
from tests.serving import Server

ROOMS = 50
SECONDS = 15
KEYS_PER_SECOND = 2


class Trio:
    """One room with its three pages; the watcher's notes when each key arrives."""

    def __init__(self) -> None:
        self.pages = [Page() for _ in range(3)]
        self.sent: list[float] = []
        self.came: list[float] = []
        self.base = 0

    def arrived(self) -> None:
        """Take note of every letter that the watcher has now."""
        if self.base:
            self.came += [time.perf_counter()] * (len(self.pages[2].text()) - self.base - len(self.came))

    async def type(self, delay: float) -> None:
        """Type for a while at an even pace."""
        candidate = self.pages[1]
        await asyncio.sleep(delay)
        for count in range(SECONDS * KEYS_PER_SECOND):
            candidate.append("x")
            self.sent.append(time.perf_counter())
            said = wire.Aware(candidate.doc.client_id, count + 1, {"cursor": {"anchor": count}})
            await candidate.send(wire.awareness([said]))
            await asyncio.sleep(1 / KEYS_PER_SECOND)


async def room(server: Server, account: httpx.AsyncClient) -> Trio:
    """Plan, enter and start an interview, and open its three pages."""
    trio = Trio()
    interview = (await account.post("/api/interviews", json=PLAN | {"parts": [PLAN["parts"][2]]})).json()["id"]
    people = [account, *(httpx.AsyncClient(base_url=server.url, timeout=30) for _ in range(2))]
    seats = [await entered(account, interview)]
    for caller, role in ((people[1], "candidate"), (people[2], "watcher")):
        secret = (await linked(account, interview, role))["secret"]  # type: ignore[arg-type]
        seats.append(await opened(caller, secret, "Walter" if role == "watcher" else None))
    await people[1].post(seat(seats[1], "/consent"))
    await account.post(seat(seats[0], "/controls"), json={"action": "start"})
    for caller, participant, page in zip(people, seats, trio.pages, strict=True):
        ticket = (await caller.post(seat(participant, "/ticket"))).json()["ticket"]
        await page.open(server.url.replace("http", "ws") + f"/api/rooms/{interview}/live?ticket={ticket}")
        await until(page.text)
    for caller in people[1:]:
        await caller.aclose()
    trio.base = len(trio.pages[2].text(CODE))
    trio.pages[2].on_frame = trio.arrived
    return trio


def resident(pid: int) -> int:
    """Bytes of memory that a process holds."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) * 1024


def cpu_seconds(pid: int) -> float:
    """Seconds of CPU that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / 100


async def measure(server: Server) -> dict[str, Any]:
    """Open the rooms, let them type, and return the figures."""
    assert server._process
    pid = server._process.pid
    async with httpx.AsyncClient(base_url=server.url, timeout=30) as account:
        body = {"name": "Ines", "email": "ines@example.org", "password": PASSWORD}
        await account.post("/api/account/set-up", json=body)
        warm = [await room(server, account) for _ in range(2)]
        before = resident(pid)
        trios = warm + [await room(server, account) for _ in range(ROOMS)]
    held = resident(pid) - before
    used = cpu_seconds(pid)
    await asyncio.gather(*(trio.type(index * 0.5 / len(trios)) for index, trio in enumerate(trios)))
    await until(lambda: all(len(trio.came) == len(trio.sent) for trio in trios))
    used = cpu_seconds(pid) - used
    took = [1000 * (came - sent) for trio in trios for sent, came in zip(trio.sent, trio.came, strict=True)]
    for trio in trios:
        for page in trio.pages:
            await page.close()
    cuts = statistics.quantiles(took, n=100)
    return {
        "rooms": ROOMS,
        "keys": len(took),
        "p50_ms": round(cuts[49], 2),
        "p99_ms": round(cuts[98], 2),
        "cpu_percent": round(100 * used / SECONDS, 1),
        "kib_per_room": round(held / ROOMS / 1024, 1),
    }


def main() -> None:
    """Measure once and print one JSON line."""
    with tempfile.TemporaryDirectory() as folder:
        data, bank = Path(folder), Path(folder) / "bank"
        write_bank(bank)
        upgrade(data / "sandglass.db")
        server = Server(data, "--no-runner", SANDGLASS_PROBLEMS=str(bank)).start()
        try:
            print(json.dumps(asyncio.run(measure(server))))
        finally:
            server.stop()
            server.client.close()


if __name__ == "__main__":
    main()
