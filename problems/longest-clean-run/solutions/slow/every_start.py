"""Slow: walks on from every start until there are too many failures, O(n^2)."""


def longest_stretch(faulty: list[bool], k: int) -> int:
    longest = 0
    for start in range(len(faulty)):
        failures = 0
        for end in range(start, len(faulty)):
            failures += faulty[end]
            if failures > k:
                break
            longest = max(longest, end - start + 1)
    return longest
