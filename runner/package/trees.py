"""Binary trees: between level order, in which people write them, and the links of their nodes."""

from collections.abc import Sequence


def linked(order: Sequence[object]) -> list[tuple[object, int, int]]:
    """The nodes of a tree in level order as (value, left, right): the numbers of its children, -1 for none.

    Children are numbered after their parents. Raises ValueError with the place of a value that no node is above.
    """
    nodes = [(place, value) for place, value in enumerate(order) if value is not None]
    numbers = {place: number for number, (place, _) in enumerate(nodes)}
    found: list[tuple[object, int, int]] = []
    for number, (place, value) in enumerate(nodes):
        if place > 2 * number:
            raise ValueError(str(place))
        below = 2 * number + 1
        found.append((value, numbers.get(below, -1), numbers.get(below + 1, -1)))
    return found


def in_level_order(values: Sequence[object], lefts: Sequence[object], rights: Sequence[object]) -> list[object]:
    """The tree of nodes that are numbered level by level; raises ValueError where they are not, or are no tree."""
    if not values:
        return []
    order, following = [values[0]], 1
    for pair in zip(lefts, rights, strict=True):
        for child in pair:
            if child not in (-1, following):
                raise ValueError("child")
            if child == following and following >= len(values):
                raise ValueError("child")
            order.append(None if child == -1 else values[following])
            following += child != -1
    if following != len(values):
        raise ValueError("nodes")
    return trimmed(order)


def trimmed(order: list[object]) -> list[object]:
    """A tree's level order without what is missing at its end."""
    end = len(order)
    while end and order[end - 1] is None:
        end -= 1
    return order[:end]
