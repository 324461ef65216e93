"""Wrong: with k = 0 also counts a stretch of no readings for each end."""


def exact_stretches(faulty: list[bool], k: int) -> int:
    starts = [0] * (len(faulty) + 1)
    starts[0] = 1
    failures = found = 0
    for failed in faulty:
        failures += failed
        if k == 0:
            starts[failures] += 1
            found += starts[failures]
            continue
        if failures >= k:
            found += starts[failures - k]
        starts[failures] += 1
    return found
