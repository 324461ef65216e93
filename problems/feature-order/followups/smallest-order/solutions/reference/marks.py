"""One large number has a bit for each feature of a block that is ready, another one for each block that has any."""

BITS = 512


def smallest_order(n: int, deps: list[tuple[int, int]]) -> list[int] | None:
    missing = [0] * n
    waiting: list[list[int]] = [[] for _ in range(n)]
    for feature, needed in deps:
        missing[feature] += 1
        waiting[needed].append(feature)
    blocks, some = [0] * (n // BITS + 1), 0
    ready = [feature for feature in range(n) if missing[feature] == 0]
    order: list[int] = []
    while True:
        for feature in ready:
            blocks[feature // BITS] |= 1 << feature % BITS
            some |= 1 << feature // BITS
        if not some:
            return order if len(order) == n else None
        block = (some & -some).bit_length() - 1
        mark = blocks[block] & -blocks[block]
        blocks[block] ^= mark
        if not blocks[block]:
            some ^= 1 << block
        order.append(block * BITS + mark.bit_length() - 1)
        ready = []
        for feature in waiting[order[-1]]:
            missing[feature] -= 1
            if missing[feature] == 0:
                ready.append(feature)
