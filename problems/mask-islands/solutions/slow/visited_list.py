"""Slow: keeps the visited pixels in a list and searches it each time, O(pixels^2)."""


def mask_objects(mask: list[list[bool]]) -> list[int]:
    rows, columns = len(mask), len(mask[0])
    visited: list[tuple[int, int]] = []
    sizes = []
    for y in range(rows):
        for x in range(columns):
            if not mask[y][x] or (y, x) in visited:
                continue
            stack, first = [(y, x)], len(visited)
            visited.append((y, x))
            while stack:
                here, beside = stack.pop()
                for dy, dx in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                    there = (here + dy, beside + dx)
                    if not (0 <= there[0] < rows and 0 <= there[1] < columns) or not mask[there[0]][there[1]]:
                        continue
                    if there not in visited:
                        visited.append(there)
                        stack.append(there)
            sizes.append(len(visited) - first)
    return [len(sizes), max(sizes, default=0)]
