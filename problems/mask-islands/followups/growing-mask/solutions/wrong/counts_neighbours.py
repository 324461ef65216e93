"""Wrong: takes off one object for each marked neighbour, also where two of them belong together."""


def growing_mask(rows: int, columns: int, marks: list[tuple[int, int]]) -> list[int]:
    marked: set[tuple[int, int]] = set()
    objects = 0
    counts: list[int] = []
    for y, x in marks:
        if (y, x) not in marked:
            marked.add((y, x))
            around = ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1))
            objects += 1 - sum(near in marked for near in around)
        counts.append(objects)
    return counts
