"""Wrong: takes the distance from start to end for the number of readings."""


def longest_stretch(faulty: list[bool], k: int) -> int:
    start = failures = longest = 0
    for end, failed in enumerate(faulty):
        failures += failed
        while failures > k:
            failures -= faulty[start]
            start += 1
        longest = max(longest, end - start)
    return longest
