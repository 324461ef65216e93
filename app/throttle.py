"""The throttle of sign-ins: so many tries in a while, by what is tried and by where it comes from."""

import ipaddress
import time
from collections import OrderedDict, deque
from collections.abc import Callable

from fastapi import Request

from app.errors import TooMany

TRIES = 10
WINDOW_SECONDS = 900.0
KEPT = 20_000


class Throttle:
    """Counts tries per key, in memory: at most `tries` within `window` seconds; `clock` counts seconds."""

    def __init__(
        self, tries: int = TRIES, window: float = WINDOW_SECONDS, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._tries, self._window, self._clock = tries, window, clock
        self._seen: OrderedDict[str, deque[float]] = OrderedDict()

    def count(self, *keys: str) -> None:
        """Count a try before it is made, so that tries at the same time count too.

        Raises TooMany, and counts nothing, when one of the keys had its share.
        """
        now = self._clock()
        found = [self._of(key, now) for key in keys]
        waits = [times[0] + self._window - now for times in found if len(times) >= self._tries]
        if waits:
            raise TooMany(
                "There were many attempts to sign in. Wait a while before the next one.",
                code="too_many_attempts",
                retry_after=int(max(waits)) + 1,
            )
        for times in found:
            times.append(now)

    def forgive(self, *keys: str) -> None:
        """Take the last try back: it was a good one."""
        for key in keys:
            times = self._seen.get(key)
            if times:
                times.pop()

    def _of(self, key: str, now: float) -> deque[float]:
        times = self._seen.pop(key, None) or deque()
        while times and times[0] <= now - self._window:
            times.popleft()
        self._seen[key] = times
        while len(self._seen) > KEPT:
            self._seen.popitem(last=False)
        return times


def place_of_caller(request: Request) -> str:
    """Return what stands for the place that a request comes from."""
    return place_of(request.client.host if request.client else None)


def place_of(host: str | None) -> str:
    """Return what stands for a caller's place: the address, or of IPv6 the network that one household has."""
    try:
        address = ipaddress.ip_address(host or "")
    except ValueError:
        return "unknown"
    if address.version == 6 and address.ipv4_mapped is None:
        return str(ipaddress.ip_network((int(address), 64), strict=False).network_address)
    return str(getattr(address, "ipv4_mapped", None) or address)
