"""Wrong: moves the start by one and takes for granted that a failure left the window."""


def longest_stretch(faulty: list[bool], k: int) -> int:
    start = failures = longest = 0
    for end, failed in enumerate(faulty):
        failures += failed
        if failures > k:
            failures -= 1
            start += 1
        longest = max(longest, end - start + 1)
    return longest
