"""Wrong: looks for the place of a new run among the next fifty only, to save time."""


def merge_plan(sizes: list[int], ways: int) -> int:
    if len(sizes) < 2:
        return 0
    left, written = sorted(sizes), 0
    take = (len(left) - 2) % (ways - 1) + 2
    while len(left) > 1:
        size = sum(left[:take])
        written += size
        del left[:take]
        place = next((at for at, other in enumerate(left[:50]) if other >= size), min(50, len(left)))
        left.insert(place, size)
        take = ways
    return written
