"""Wrong: puts each new run behind all others, as if it were always the largest."""


def merge_plan(sizes: list[int], ways: int) -> int:
    if len(sizes) < 2:
        return 0
    left, written, at = sorted(sizes), 0, 0
    take = (len(left) - 2) % (ways - 1) + 2
    while len(left) - at > 1:
        size = sum(left[at : at + take])
        written += size
        left.append(size)
        at += take
        take = ways
    return written
