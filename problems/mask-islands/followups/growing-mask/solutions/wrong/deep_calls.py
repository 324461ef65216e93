"""Wrong: looks for a root by calls that call themselves, along chains that grow with every pixel."""


def growing_mask(rows: int, columns: int, marks: list[tuple[int, int]]) -> list[int]:
    parents: dict[tuple[int, int], tuple[int, int]] = {}

    def root(pixel: tuple[int, int]) -> tuple[int, int]:
        return pixel if parents[pixel] == pixel else root(parents[pixel])

    objects = 0
    counts: list[int] = []
    for y, x in marks:
        if (y, x) not in parents:
            parents[y, x] = (y, x)
            objects += 1
            for near in ((y, x - 1), (y - 1, x), (y + 1, x), (y, x + 1)):
                if near not in parents:
                    continue
                one, other = root(near), root((y, x))
                if one != other:
                    parents[one] = other
                    objects -= 1
        counts.append(objects)
    return counts
