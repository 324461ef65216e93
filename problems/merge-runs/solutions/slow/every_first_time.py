"""Slow: looks at the first time of every log at each step, O(n k)."""


def merge_runs(runs):
    left = [run for run in runs if run]
    first = last = None
    while left:
        place = min(range(len(left)), key=lambda at: left[at].value)
        node = left[place]
        if node.next:
            left[place] = node.next
        else:
            del left[place]
        if last:
            last.next = node
        first, last = first or node, node
    return first
