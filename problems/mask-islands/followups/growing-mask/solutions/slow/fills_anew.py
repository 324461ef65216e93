"""Slow: fills all objects anew after each mark."""


def growing_mask(rows: int, columns: int, marks: list[tuple[int, int]]) -> list[int]:
    marked: set[tuple[int, int]] = set()
    counts = []
    for y, x in marks:
        marked.add((y, x))
        unseen = set(marked)
        objects = 0
        while unseen:
            objects += 1
            stack = [unseen.pop()]
            while stack:
                here, beside = stack.pop()
                for near in ((here - 1, beside), (here + 1, beside), (here, beside - 1), (here, beside + 1)):
                    if near in unseen:
                        unseen.remove(near)
                        stack.append(near)
        counts.append(objects)
    return counts
