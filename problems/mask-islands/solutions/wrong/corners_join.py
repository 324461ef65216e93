"""Wrong: also joins pixels that touch at a corner alone."""


def mask_objects(mask: list[list[bool]]) -> list[int]:
    unseen = {(y, x) for y, row in enumerate(mask) for x, marked in enumerate(row) if marked}
    sizes = []
    while unseen:
        stack = [unseen.pop()]
        size = 0
        while stack:
            y, x = stack.pop()
            size += 1
            for there in [(y + dy, x + dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1)]:
                if there in unseen:
                    unseen.remove(there)
                    stack.append(there)
        sizes.append(size)
    return [len(sizes), max(sizes, default=0)]
