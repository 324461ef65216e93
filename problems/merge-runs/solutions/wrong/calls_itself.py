"""Wrong: merges two logs by calling itself for every node, which long logs do not allow."""


def merged(one, other):
    if not one or not other:
        return one or other
    if other.value < one.value:
        one, other = other, one
    one.next = merged(one.next, other)
    return one


def merge_runs(runs):
    while len(runs) > 1:
        pairs = zip(runs[::2], runs[1::2])
        runs = [merged(one, other) for one, other in pairs] + runs[len(runs) // 2 * 2 :]
    return runs[0] if runs else None
