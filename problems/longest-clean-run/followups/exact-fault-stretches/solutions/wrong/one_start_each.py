"""Wrong: takes one start for each end, the first one, though later ones may leave as many failures."""


def exact_stretches(faulty: list[bool], k: int) -> int:
    start = failures = found = 0
    for end, failed in enumerate(faulty):
        failures += failed
        while failures > k:
            failures -= faulty[start]
            start += 1
        found += failures == k and start <= end
    return found
