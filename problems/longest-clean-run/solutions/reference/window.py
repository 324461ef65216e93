"""Longest stretch: a window whose start follows its end, O(n) time and O(1) memory."""


def longest_stretch(faulty: list[bool], k: int) -> int:
    start = failures = longest = 0
    for end, failed in enumerate(faulty):
        failures += failed
        while failures > k:
            failures -= faulty[start]
            start += 1
        longest = max(longest, end - start + 1)
    return longest
