"""Wrong: takes the end of a row for the neighbour of the beginning of the next one."""


def growing_mask(rows: int, columns: int, marks: list[tuple[int, int]]) -> list[int]:
    parents: dict[int, int] = {}
    objects = 0
    counts: list[int] = []
    for y, x in marks:
        pixel = y * columns + x
        if pixel not in parents:
            parents[pixel] = pixel
            objects += 1
            for near in (pixel - columns, pixel - 1, pixel + 1, pixel + columns):
                if near not in parents:
                    continue
                while parents[near] != near:
                    near = parents[near]
                if near != pixel:
                    parents[near] = pixel
                    objects -= 1
        counts.append(objects)
    return counts
