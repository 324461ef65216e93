"""Slow: walks on from every start until there are too many failures, O(n^2)."""


def exact_stretches(faulty: list[bool], k: int) -> int:
    found = 0
    for start in range(len(faulty)):
        failures = 0
        for end in range(start, len(faulty)):
            failures += faulty[end]
            if failures > k:
                break
            found += failures == k
    return found
