"""What may be said of measured growth: a power of n where it is certain, and "cannot tell" where it is not.

A power is said only of what lies clearly nearer to it than to its neighbours, when the ratios to a fast and to a slow
reference agree, and when those two references grow apart as they are known to. What is closer than the root of n is
never told apart, which is why n log n is the same as n here.
"""

import math
from collections.abc import Callable, Mapping, Sequence

from runner.growth.slope import Points, Times, crossover, doublings, last_slope, logs, mark, ratios, slope
from runner.growth_figures import Contest, Curve, Interval, Mark, Panel

BAND = 0.25
"""How far from a power the bounds may reach: half of what parts it from the root of n further on."""
TAIL = 0.3
"""How far from it the largest sizes alone may lie."""
REFERENCES_OFF = 0.35
"""How far the two references may be from growing apart as they are known to."""
MOST_SIZES = 6
MOST_SPREAD = 0.30
SPREAD_SHARE = 1 / 3
APART = 0.5
POWERS = (0, 1, 2, 3)
WORDS: Mapping[int, str] = {
    0: "It hardly grows here; log n would look the same.",
    1: "It grows like n here; n log n would look the same.",
    2: "It grows like n² here; n² log n would look the same.",
    3: "It grows like n³ here; n³ log n would look the same.",
}
FAST, SLOW = "fast", "slow"
"""The names of the two references among the programs."""
FORMS: Mapping[str, Callable[[int], float]] = {
    "1": lambda n: 1.0,
    "log n": math.log,
    "n": float,
    "n log n": lambda n: n * math.log(n),
    "n^2": lambda n: float(n) ** 2,
    "n^2 log n": lambda n: float(n) ** 2 * math.log(n),
    "n^3": lambda n: float(n) ** 3,
}
"""The ways in which a reference may be known to grow."""


def busy(load: float, cores: int) -> str:
    """Why nothing may be concluded on a host that has more to do than cores; "" where it has not."""
    if load <= cores:
        return ""
    return f"The machine was busy (load {load:.1f} on {cores} cores), so no growth is named. Measure again later."


def scattered(marks: Sequence[Mark]) -> str:
    """Why nothing may be concluded from repeats that differ much; "" where they do not."""
    wide = [one for one in marks if one.spread > MOST_SPREAD]
    if not marks or len(wide) <= SPREAD_SHARE * len(marks):
        return ""
    return (
        f"Repeats differ by more than {MOST_SPREAD:.0%} at {len(wide)} of {len(marks)} points, "
        "so no growth is named. Measure again later."
    )


def known_power(form: str, points: Points) -> float:
    """The slope that a known way to grow has over these very sizes."""
    sizes = sorted(points)
    grow = FORMS[form]
    return math.log(grow(sizes[-1]) / grow(sizes[0])) / math.log(sizes[-1] / sizes[0])


def largest(points: Points) -> Points:
    """The largest sizes alone: at small ones the cost of the call itself bends every line."""
    return {size: points[size] for size in sorted(points)[-MOST_SIZES:]}


def seen_against(one: Times, reference: Times, form: str) -> tuple[Interval, float] | None:
    """The power of n of a program as its ratio to a reference shows it, and that of the largest sizes alone."""
    points = largest(ratios(one, reference))
    found = slope(points)
    if found is None:
        return None
    known = known_power(form, points)
    return found.moved(known), last_slope(points) + known


def power_in(seen: Interval, tail: float) -> int | None:
    """The power of n that bounds leave, None where they leave several or none."""
    for power in POWERS:
        if power - BAND <= seen.low and seen.high <= power + BAND and abs(tail - power) <= TAIL:
            return power
    return None


def joined(one: Interval, other: Interval) -> Interval:
    """Bounds that hold those of two references."""
    return Interval(min(one.low, other.low), (one.mid + other.mid) / 2, max(one.high, other.high))


def panel(
    kind: str,
    times: Mapping[str, Times],
    memory: Mapping[str, Mapping[int, int]],
    forms: Mapping[str, str],
    *,
    doubt: str = "",
    ended: Mapping[str, str] | None = None,
) -> Panel:
    """Every curve on one kind of inputs.

    `times` and `memory` (KiB by size) are by program, `forms` says how the references grow.
    """
    marks = {
        name: [mark(size, list(found[size].values()), memory.get(name, {}).get(size, 0)) for size in sorted(found)]
        for name, found in times.items()
    }
    doubt = doubt or scattered([one for some in marks.values() for one in some])
    reason = doubt or references_off(times, forms)
    curves = [
        curve(name, found, marks[name], times, forms, reason, (ended or {}).get(name, ""))
        for name, found in times.items()
    ]
    own = [name for name in times if name not in (FAST, SLOW)]
    tails = [] if reason else [seen_against(times[name], times[FAST], forms[FAST]) for name in own]
    contest = compared(own[0], own[1], times, doubt, [seen[1] for seen in tails if seen]) if len(own) > 1 else None
    return Panel(kind, curves, contest, doubt)


def references_off(times: Mapping[str, Times], forms: Mapping[str, str]) -> str:
    """Why the references cannot be trusted here; "" where they can."""
    if FAST not in times or SLOW not in times or not forms:
        return "There are not two references in this language to measure against, so no growth is named."
    points = largest(ratios(times[SLOW], times[FAST]))
    found = slope(points)
    if found is None:
        return "The two references could not both be measured at enough sizes, so no growth is named."
    wanted = known_power(forms[SLOW], points) - known_power(forms[FAST], points)
    if abs(found.mid - wanted) > REFERENCES_OFF:
        return (
            f"The two references grew apart by n to the {found.mid:.1f}, where n to the {wanted:.1f} is known, "
            "so no growth is named. Measure again later."
        )
    return ""


def curve(
    name: str,
    found: Times,
    marks: list[Mark],
    times: Mapping[str, Times],
    forms: Mapping[str, str],
    reason: str,
    ended: str,
) -> Curve:
    """One program's curve, with what may be said of it."""
    plain = slope(logs(found))
    if name in (FAST, SLOW):
        words = f"It is known to grow like {readable(forms.get(name, ''))}."
        return Curve(name, marks, doublings(found), plain, None, None, words, ended)
    power, grows, words = None, None, reason
    if not reason:
        seen = [seen_against(found, times[reference], forms[reference]) for reference in (FAST, SLOW)]
        power, grows, words = told([one for one in seen if one is not None])
    return Curve(name, marks, doublings(found), plain, power, grows, words, ended)


def told(seen: Sequence[tuple[Interval, float]]) -> tuple[Interval | None, int | None, str]:
    """The bounds, the power if it may be said, and the sentence; `seen` is what each reference shows."""
    if len(seen) < 2:
        return None, None, "It could not be measured at enough sizes to say how it grows."
    power = joined(seen[0][0], seen[1][0])
    found = {power_in(*one) for one in seen}
    grows = found.pop() if len(found) == 1 else None
    if grows is not None:
        return power, grows, WORDS[grows]
    low, high = max(0.0, power.low), max(0.0, power.high)
    return power, None, f"Cannot tell here: it grows like something from n^{low:.1f} to n^{high:.1f}."


def compared(one: str, other: str, times: Mapping[str, Times], doubt: str, tails: Sequence[float]) -> Contest:
    """How two programs stand to each other; `tails` are the powers seen of each at the largest sizes that it can do.

    Two that are compared where one of them is not yet itself, such as below the size at which a hidden loop shows, are
    not told apart.
    """
    points = ratios(times[one], times[other])
    found, crossing = slope(largest(points)), crossover(points)
    if doubt or found is None:
        words = doubt or "There are not enough sizes at which both were measured."
        return Contest(one, other, found, "", None if doubt else crossing, words)
    faster = other if found.low > APART else one if found.high < -APART else ""
    if len(tails) > 1 and abs(tails[0] - tails[1]) <= APART:
        faster = ""
    if not faster:
        words = f"Cannot tell here whether {one} or {other} grows faster."
    else:
        slower = one if faster == other else other
        least = found.low if faster == other else -found.high
        words = f"{slower} grows faster than {faster}: by n to the {least:.1f} or more."
    if crossing is not None:
        words += f" They cross near size {crossing}."
    return Contest(one, other, found, faster, crossing, words)


def readable(form: str) -> str:
    """A way to grow with raised powers."""
    return form.replace("^2", "²").replace("^3", "³")
