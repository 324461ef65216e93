"""What HTTP adds: one submission sent to a running server and followed to its end, beside the runner alone."""

import asyncio
import http.client
import json
import statistics
import time
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from runner import Case, Package, Pool, SandboxError, Startup, judge

LANGUAGE = "python"
PAUSE_SECONDS = 1.0
"""Long enough for used sandboxes to be removed and new ones to wait ready, on either side."""


def sent(url: str, slug: str, source: str) -> tuple[float, str]:
    """Send a submission and follow its events until it is done: milliseconds, and its verdict.

    Each is a new learner's, so that no limit of a learner's is met. Raises OSError or ValueError.
    """
    address = urlsplit(url)
    connection = http.client.HTTPConnection(address.hostname or "", address.port or 80, timeout=120)
    body = json.dumps({"problem": slug, "language": LANGUAGE, "source": source, "kind": "submit"})
    began = time.perf_counter()
    try:
        connection.request("POST", "/api/submissions", body, {"Content-Type": "application/json"})
        reply = connection.getresponse()
        data = reply.read()
        if reply.status != 202:
            raise ValueError(f"the server answered {reply.status}: {data[:200].decode(errors='replace')}")
        cookie = str(reply.headers["Set-Cookie"]).partition(";")[0]
        connection.request("GET", f"/api/submissions/{json.loads(data)['id']}/events", headers={"Cookie": cookie})
        stream, event = connection.getresponse(), b""
        for line in stream:
            if line.startswith(b"event:"):
                event = line.split()[1]
            elif line.startswith(b"data:") and event == b"done":
                verdict = json.loads(line[5:])["verdict"]
                return (time.perf_counter() - began) * 1000, str(verdict)
    finally:
        connection.close()
    raise ValueError("the events ended before the submission was done")


async def over_http(
    url: str, package: Package, cases: Sequence[Case], source: str, pool: Pool, startup: Startup, rounds: int
) -> dict[str, Any]:
    """Measure in turn through the server at `url` and here; both must accept, or SandboxError is raised."""
    through, alone = [], []
    for number in range(rounds + 1):
        await asyncio.sleep(PAUSE_SECONDS)
        try:
            took, verdict = await asyncio.to_thread(sent, url, package.slug, source)
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise SandboxError(f"nothing could be measured at {url}: {error}") from error
        await asyncio.sleep(PAUSE_SECONDS)
        await pool.warmed(LANGUAGE)
        began = time.perf_counter()
        judgement = await judge(package, cases, LANGUAGE, source, pool, startup=startup)
        if (verdict, judgement.verdict) != ("AC", "AC"):
            raise SandboxError(f"{package.slug} was judged {verdict} through HTTP and {judgement.verdict} here")
        if number:
            through.append(took)
            alone.append((time.perf_counter() - began) * 1000)
    http_ms, runner_ms = statistics.median(through), statistics.median(alone)
    return {
        "problem": package.slug,
        "tests": len(cases),
        "http_ms": round(http_ms, 1),
        "runner_ms": round(runner_ms, 1),
        "added_ms": round(http_ms - runner_ms, 1),
    }
