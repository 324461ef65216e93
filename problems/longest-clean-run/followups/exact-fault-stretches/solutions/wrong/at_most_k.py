"""Wrong: counts the stretches with at most k failures."""


def exact_stretches(faulty: list[bool], k: int) -> int:
    start = failures = found = 0
    for end, failed in enumerate(faulty):
        failures += failed
        while failures > k:
            failures -= faulty[start]
            start += 1
        found += end - start + 1
    return found
