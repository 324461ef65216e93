"""The checker findings: which of the planted faults a review has found, and how many false alarms it raised."""

from collections.abc import Mapping

from runner.package.checkers.finding import Finding

Marks = Mapping[int, str]


def findings(options: Mapping[str, float], expected: object, actual: object) -> Finding:
    """Whether marks reach the score that is needed; each planted fault is found once, at most `near` lines away.

    The score is hits / (hits + missed / 2 + cost * false alarms / 2): F1 where a false alarm costs 1. The sentence
    names lines and categories; what may be told of any case is the number of hits and false alarms.
    """
    assert isinstance(expected, dict)
    assert isinstance(actual, dict)
    planted, marked = dict(expected), dict(actual)
    near = int(options.get("near", 0))
    for distance in range(near + 1):
        for line in sorted(planted):
            for place in (line - distance, line + distance):
                if line in planted and marked.get(place) == planted[line]:
                    del planted[line], marked[place]
    hits, missed, alarms = len(expected) - len(planted), len(planted), len(marked)
    below = hits + missed / 2 + options.get("cost", 1.0) * alarms / 2
    score = hits / below if below else 1.0
    told = f"Found {hits} of {len(expected)}, with {alarms} false alarm{'s' * (alarms != 1)}."
    if score >= options["needed"]:
        return Finding(True, told, told)
    lost = "; ".join(f"line {line} is {what}" for line, what in sorted(planted.items()))
    odd = "; ".join(f"line {line} is not {what}" for line, what in sorted(marked.items()))
    details = f" {'; '.join(filter(None, (lost, odd)))}." if planted or marked else ""
    needed = f"{told} The score is {score:.2f}; {options['needed']:.2f} is needed."
    return Finding(False, needed + details, needed)


__all__ = ["findings"]
