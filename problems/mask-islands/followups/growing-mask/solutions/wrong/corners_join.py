"""Wrong: also joins pixels that touch at a corner alone."""


def growing_mask(rows: int, columns: int, marks: list[tuple[int, int]]) -> list[int]:
    parents: dict[tuple[int, int], tuple[int, int]] = {}
    objects = 0
    counts: list[int] = []
    for y, x in marks:
        pixel = (y, x)
        if pixel not in parents:
            parents[pixel] = pixel
            objects += 1
            for near in [(y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)]:
                if near not in parents:
                    continue
                while parents[near] != near:
                    near = parents[near]
                if near != pixel:
                    parents[near] = pixel
                    objects -= 1
        counts.append(objects)
    return counts
