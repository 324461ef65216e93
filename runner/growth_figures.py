"""What was measured of growth and what follows from it, as it travels and is kept."""

import msgspec

KINDS = ("typical", "adversarial")
"""Inputs as they mostly come, and inputs that are hard for many solutions; both are always shown."""


class Interval(msgspec.Struct, frozen=True):
    """A number with the bounds that the measurements leave it."""

    low: float
    mid: float
    high: float

    def moved(self, by: float) -> "Interval":
        """The same further up."""
        return Interval(self.low + by, self.mid + by, self.high + by)


class Mark(msgspec.Struct, frozen=True):
    """One size: the CPU time of one call in milliseconds (least, median, most of all repeats), and the memory of a run.

    `spread` is how far the median lies above the least, as a share of it.
    """

    size: int
    best_ms: float
    median_ms: float
    worst_ms: float
    spread: float
    memory_kib: int
    repeats: int


class Doubling(msgspec.Struct, frozen=True):
    """How many times longer an input of twice the size took: the median, and the least and most of the repeats."""

    size: int
    low: float
    mid: float
    high: float


class Curve(msgspec.Struct, frozen=True):
    """One program on one kind of inputs.

    `slope` is that of the plain times on double-logarithmic paper; `power` is what remains of it once two references
    have taken away what the machine adds. `grows` is the power of n where it may be said, else None; `words` say it.
    `ended` says why there is nothing at larger sizes.
    """

    program: str
    marks: list[Mark]
    doubling: list[Doubling]
    slope: Interval | None
    power: Interval | None
    grows: int | None
    words: str
    ended: str = ""


class Contest(msgspec.Struct, frozen=True):
    """Two programs on one kind of inputs: how the ratio of their times grows, and where one overtakes the other.

    `faster` names the one that grows slower where that may be said, else it is "".
    """

    one: str
    other: str
    slope: Interval | None
    faster: str
    crossover: int | None
    words: str


class Panel(msgspec.Struct, frozen=True):
    """All curves on one kind of inputs; `doubt` says why nothing may be concluded from them, "" where it may."""

    kind: str
    curves: list[Curve]
    contest: Contest | None
    doubt: str = ""


class Growth(msgspec.Struct, frozen=True):
    """A whole measurement: `size` is what a size is, `load` and `cores` those of the host before it began.

    `fault` says why there are no panels, "" where there are.
    """

    language: str
    size: str
    panels: list[Panel]
    seeds: int = 0
    cpu_s: float = 0.0
    load: float = 0.0
    cores: int = 1
    fault: str = ""
