"""Edit distance: how far one gets on each diagonal with 0, 1, 2, ... changes, O(n * d) for the distance d."""


def edit_cost(first: str, second: str) -> int:
    ends, more = len(first), len(second)
    # reach[ends + 1 + k]: how many characters of `first` are done on diagonal k, where `second` is k further.
    reach = [-2] * (ends + more + 3)
    changes = -1
    while reach[more + 1] < ends:
        changes += 1
        put_in, replaced = -2, reach[max(-changes, -ends) + ends + 1]
        for k in range(max(-changes, -ends), min(changes, more) + 1):
            taken_out = reach[ends + 2 + k]
            i = max(put_in, replaced + 1, taken_out + 1, 0)
            i = min(i, ends, more - k)
            while i < ends and i + k < more and first[i] == second[i + k]:
                i += 1
            put_in, replaced = replaced, taken_out
            reach[ends + 1 + k] = i
    return changes
