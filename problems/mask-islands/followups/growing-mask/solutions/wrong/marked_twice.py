"""Wrong: counts a pixel that is marked again as one more object."""


def growing_mask(rows: int, columns: int, marks: list[tuple[int, int]]) -> list[int]:
    parents: dict[tuple[int, int], tuple[int, int]] = {}
    objects = 0
    counts: list[int] = []
    for y, x in marks:
        pixel = (y, x)
        parents.setdefault(pixel, pixel)
        objects += 1
        for near in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
            here = pixel
            while parents[here] != here:
                here = parents[here]
            if near not in parents:
                continue
            while parents[near] != near:
                near = parents[near]
            if near != here:
                parents[near] = here
                objects -= 1
        counts.append(objects)
    return counts
