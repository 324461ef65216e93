"""Exactly k failures: how often was each number of failures reached before this end?"""


def exact_stretches(faulty: list[bool], k: int) -> int:
    starts = [0] * (len(faulty) + 1)
    starts[0] = 1
    failures = found = 0
    for failed in faulty:
        failures += failed
        if failures >= k:
            found += starts[failures - k]
        starts[failures] += 1
    return found
