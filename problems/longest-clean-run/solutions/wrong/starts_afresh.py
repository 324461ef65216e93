"""Wrong: starts with nothing after a failure too many, as if no later stretch could begin before it."""


def longest_stretch(faulty: list[bool], k: int) -> int:
    length = failures = longest = 0
    for failed in faulty:
        if failed and failures == k:
            length = failures = 0
        else:
            length += 1
            failures += failed
        longest = max(longest, length)
    return longest
