"""Wrong: numbers pixels by the number of rows instead of that of columns."""


def growing_mask(rows: int, columns: int, marks: list[tuple[int, int]]) -> list[int]:
    parents: dict[int, int] = {}
    objects = 0
    counts: list[int] = []
    for y, x in marks:
        pixel = y * (rows + 1) + x
        if pixel not in parents:
            parents[pixel] = pixel
            objects += 1
            for near in (pixel - rows - 1, pixel - 1, pixel + 1, pixel + rows + 1):
                if near not in parents:
                    continue
                while parents[near] != near:
                    near = parents[near]
                if near != pixel:
                    parents[near] = pixel
                    objects -= 1
        counts.append(objects)
    return counts
