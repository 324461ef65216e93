"""The ladder of sizes: how far each program can climb, where programs are compared, and how often each is called."""

from collections.abc import Mapping, Sequence

CAP_MS = 400.0
"""The longest that one call should take."""
ROUND_MS = 1.5
"""A round of calls takes about as long at least, so that the clock's own steps do not show."""
RUNGS = 5
"""At so many neighbouring sizes each two programs are compared: the largest that both can climb to."""
LEAST_SIZE = 16
MOST_CALLS = 400
SOON_MS = 25.0
LATE_MS = 100.0


def rungs(ladder: Sequence[int]) -> tuple[int, ...]:
    """The sizes of a package's ladder, with smaller ones before them for programs that cannot climb it."""
    found = list(ladder)
    while found[0] // 2 >= LEAST_SIZE:
        found.insert(0, found[0] // 2)
    return tuple(found)


def may_climb(last_ms: float, step: float) -> bool:
    """Whether a program that took so long may be tried at the next size; `step` is how much its time grew before."""
    return last_ms * max(1.5, step) <= CAP_MS


def shared(sizes: Sequence[int], tops: Mapping[str, int]) -> dict[str, list[int]]:
    """The sizes at which each program is measured.

    `tops` has the place of each program's largest size. Each two programs meet at the largest sizes that both can do.
    """
    needed: dict[str, set[int]] = {name: set() for name in tops}
    for one, top in tops.items():
        for other, other_top in tops.items():
            last = min(top, other_top)
            needed[one].update(sizes[max(0, last - RUNGS + 1) : last + 1])
            needed[other].update(sizes[max(0, last - RUNGS + 1) : last + 1])
    return {name: sorted(found) for name, found in needed.items()}


def calls_for(expected_ms: float) -> int:
    """How many calls make a round, when one is expected to take so long."""
    return max(1, min(MOST_CALLS, round(ROUND_MS / max(expected_ms, 1e-4))))


def rounds_for(expected_ms: float) -> int:
    """How many rounds one process does."""
    return 3 if expected_ms < SOON_MS else 2 if expected_ms < LATE_MS else 1


def expected(known: Mapping[int, float], size: int) -> float:
    """What one call may take at a size, judged by the nearest size that was tried; milliseconds."""
    if not known:
        return CAP_MS
    nearest = min(known, key=lambda one: (abs(one - size), one))
    return known[nearest] * min(1.0, size / nearest) if size <= nearest else known[nearest] * (size / nearest)
