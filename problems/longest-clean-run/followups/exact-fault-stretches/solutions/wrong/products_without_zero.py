"""Wrong: multiplies the gaps around k failures, which counts stretches wrongly where there is no failure in them."""


def exact_stretches(faulty: list[bool], k: int) -> int:
    gaps = [1]
    for failed in faulty:
        if failed:
            gaps.append(1)
        else:
            gaps[-1] += 1
    return sum(before * behind for before, behind in zip(gaps, gaps[k:]))
