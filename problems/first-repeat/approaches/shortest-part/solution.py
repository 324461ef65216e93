"""First repeat: halve for the shortest beginning of the stream that holds one, O(n log n)."""


def first_repeat(events: list[int]) -> int:
    def repeats(length: int) -> bool:
        return len(set(events[:length])) < length

    if not repeats(len(events)):
        return -1
    clean, enough = 0, len(events)
    while enough - clean > 1:
        middle = (clean + enough) // 2
        if repeats(middle):
            enough = middle
        else:
            clean = middle
    return enough - 1
