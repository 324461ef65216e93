"""Wrong: stops one failure too early, so that a stretch has fewer than k; with k = 0 it asks for the impossible."""


def longest_stretch(faulty: list[bool], k: int) -> int:
    start = failures = longest = 0
    for end, failed in enumerate(faulty):
        failures += failed
        while failures >= k and start <= end:
            failures -= faulty[start]
            start += 1
        longest = max(longest, end - start + 1)
    return longest
