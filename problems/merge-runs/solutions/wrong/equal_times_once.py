"""Wrong: keeps one node for each time, so times that come twice are lost."""


def merge_runs(runs):
    nodes = {}
    for run in runs:
        while run:
            nodes[run.value] = run
            run = run.next
    first = None
    for time in sorted(nodes, reverse=True):
        nodes[time].next = first
        first = nodes[time]
    return first
