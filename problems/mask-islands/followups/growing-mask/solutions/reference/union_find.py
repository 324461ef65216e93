"""Growing mask: union-find over the marked pixels, each new one joined with its neighbours."""


def growing_mask(rows: int, columns: int, marks: list[tuple[int, int]]) -> list[int]:
    width = columns + 1  # one pixel that is never marked keeps the rows apart
    parents: dict[int, int] = {}
    objects = 0
    counts: list[int] = []
    for y, x in marks:
        pixel = y * width + x
        if pixel not in parents:
            parents[pixel] = pixel
            objects += 1
            for near in (pixel - width, pixel - 1, pixel + 1, pixel + width):
                if near not in parents:
                    continue
                while parents[near] != near:
                    parents[near] = parents[parents[near]]
                    near = parents[near]
                if near != pixel:
                    parents[near] = pixel
                    objects -= 1
        counts.append(objects)
    return counts
