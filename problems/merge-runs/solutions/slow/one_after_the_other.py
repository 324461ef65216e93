"""Slow: merges one log after the other into the result, which is walked through each time, O(n k)."""


def merge_runs(runs):
    result = None
    for run in runs:
        before, here = None, result
        while run:
            while here and here.value <= run.value:
                before, here = here, here.next
            node, run = run, run.next
            node.next = here
            if before:
                before.next = node
            else:
                result = node
            before = node
    return result
