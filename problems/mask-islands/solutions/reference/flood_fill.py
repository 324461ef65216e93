"""Objects in a mask: flood fill with a stack over one flat array that has a border, O(rows * columns)."""


def mask_objects(mask: list[list[bool]]) -> list[int]:
    width = len(mask[0]) + 1  # one false pixel after each row keeps the rows apart
    unseen = bytearray(width)
    for row in mask:
        unseen.extend(row)
        unseen.append(0)
    unseen.extend(bytes(width))
    count = largest = 0
    start = unseen.find(1)
    while start != -1:
        unseen[start] = 0
        stack = [start]
        size = 0
        while stack:
            here = stack.pop()
            size += 1
            for there in (here - width, here - 1, here + 1, here + width):
                if unseen[there]:
                    unseen[there] = 0
                    stack.append(there)
        count += 1
        largest = max(largest, size)
        start = unseen.find(1, start + 1)
    return [count, largest]
