"""Wrong: takes the number of rows for the number of columns too."""


def mask_objects(mask: list[list[bool]]) -> list[int]:
    side = len(mask)
    unseen = {(y, x) for y in range(side) for x in range(side) if mask[y][x]}
    sizes = []
    while unseen:
        stack = [unseen.pop()]
        size = 0
        while stack:
            y, x = stack.pop()
            size += 1
            for there in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                if there in unseen:
                    unseen.remove(there)
                    stack.append(there)
        sizes.append(size)
    return [len(sizes), max(sizes, default=0)]
