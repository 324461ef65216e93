"""Slow: passes the smallest label on to neighbours until a sweep changes nothing."""

from collections import Counter


def mask_objects(mask: list[list[bool]]) -> list[int]:
    width = len(mask[0]) + 1
    labels = [0] * width
    for row in mask:
        labels += [len(labels) + x if marked else 0 for x, marked in enumerate(row)] + [0]
    labels += [0] * width
    changed = True
    while changed:
        changed = False
        for here in range(width, len(labels) - width):
            if labels[here]:
                around = (labels[here - width], labels[here - 1], labels[here + 1], labels[here + width])
                smallest = min([label for label in around if label], default=labels[here])
                if smallest < labels[here]:
                    labels[here] = smallest
                    changed = True
    sizes = Counter(label for label in labels if label)
    return [len(sizes), max(sizes.values(), default=0)]
