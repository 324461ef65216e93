"""Wrong: asks for the largest of no objects when nothing is marked."""


def mask_objects(mask: list[list[bool]]) -> list[int]:
    unseen = {(y, x) for y, row in enumerate(mask) for x, marked in enumerate(row) if marked}
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
    return [len(sizes), max(sizes)]
