"""Wrong: stops as soon as one of two logs has ended, and loses the rest of the other."""


def merged(one, other):
    front = last = type(one or other)(0) if one or other else None
    if not one or not other:
        return one or other
    while one and other:
        if other.value < one.value:
            one, other = other, one
        last.next = one
        last, one = one, one.next
    last.next = None
    return front.next


def merge_runs(runs):
    result = None
    for run in runs:
        result = merged(result, run)
    return result
