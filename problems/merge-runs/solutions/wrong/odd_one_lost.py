"""Wrong: merges in pairs and forgets the one that is left over when the number is odd."""


def merged(one, other):
    if not one or not other:
        return one or other
    front = last = type(one)(0)
    while one and other:
        if other.value < one.value:
            one, other = other, one
        last.next = one
        last, one = one, one.next
    last.next = one or other
    return front.next


def merge_runs(runs):
    while len(runs) > 1:
        runs = [merged(one, other) for one, other in zip(runs[::2], runs[1::2])]
    return runs[0] if runs else None
