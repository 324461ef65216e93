"""Wrong: the fill calls itself once per pixel and runs out of depth on a large object."""


def mask_objects(mask: list[list[bool]]) -> list[int]:
    rows, columns = len(mask), len(mask[0])
    seen = [[False] * columns for _ in range(rows)]

    def fill(y: int, x: int) -> int:
        if not (0 <= y < rows and 0 <= x < columns) or seen[y][x] or not mask[y][x]:
            return 0
        seen[y][x] = True
        return 1 + fill(y + 1, x) + fill(y - 1, x) + fill(y, x + 1) + fill(y, x - 1)

    sizes = [size for y in range(rows) for x in range(columns) if (size := fill(y, x))]
    return [len(sizes), max(sizes, default=0)]
