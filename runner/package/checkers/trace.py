"""The checker of classes: what each call gave is compared in order, and the first that is wrong is named."""

from collections.abc import Mapping, Sequence

from runner.package.checkers.causes import cause
from runner.package.checkers.finding import RIGHT, Finding
from runner.package.checkers.values import PLAIN, QUOTED, Same, compared, quickly_equal, quoted, within
from runner.package.values import call_text, grouped

BEYOND = " (beyond the tolerance)"


def trace(options: Mapping[str, float], calls: object, expected: object, actual: object) -> Finding:
    """Equal in type and value at every place of every call's result; floats within atol + rtol * |expected|."""
    if quickly_equal(expected, actual):
        return RIGHT
    assert isinstance(calls, list)
    assert isinstance(expected, list)
    if not isinstance(actual, list) or len(actual) != len(calls):
        return Finding(False, f"Expected what each of {grouped(len(calls))} calls gave, got {quoted(actual)}.")
    same, note = within(options), BEYOND if any(options.values()) else ""
    for number, (one, other) in enumerate(zip(expected, actual, strict=True)):
        if type(one) in PLAIN and type(other) in PLAIN and same(one, other):
            continue
        finding = compared(one, other, same, note)
        if not finding.ok:
            start = f"Call {grouped(number + 1)}, {call_text(calls[number], QUOTED)}"
            guess = guessed(calls[number][0], calls, expected, actual, same) if note else ""
            return Finding(False, f"{start}: {told(one, other, finding)} {guess}".strip())
    return RIGHT


def told(one: object, other: object, finding: Finding) -> str:
    """What differs in one call's result, as the rest of a sentence; nothing is null, as a case writes it."""
    if one is None or other is None:
        expected, got = ("null" if value is None else quoted(value) for value in (one, other))
        return f"expected {expected}, got {got}."
    return finding.message[0].lower() + finding.message[1:]


def guessed(
    method: object, calls: Sequence[Sequence[object]], expected: Sequence[object], actual: Sequence[object], same: Same
) -> str:
    """What explains every result of one method, where it always gave a value, or nothing."""
    pairs = [
        (one, other)
        for call, one, other in zip(calls, expected, actual, strict=True)
        if call[0] == method and not (one is None and other is None)
    ]
    if any(one is None or other is None for one, other in pairs):
        return ""
    if len(pairs) == 1:
        return cause(*pairs[0], same)
    return cause([one for one, _ in pairs], [other for _, other in pairs], same)
