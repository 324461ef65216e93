"""Binary trees: level order and links say the same, however deep a tree is."""

import random

import pytest

from runner.package.trees import in_level_order, linked, trimmed
from tests.runner.package.test_echo import tree


def parted(order: list[object]) -> tuple[list[object], list[int], list[int]]:
    """Values, left and right links of a tree in level order."""
    rows = linked(order)
    return [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows]


def test_links_lead_to_the_children_that_level_order_names() -> None:
    assert linked([5, 3, 8, None, 4, 7]) == [(5, 1, 2), (3, -1, 3), (8, 4, -1), (4, -1, -1), (7, -1, -1)]
    assert linked([1, None, 2, None, 3]) == [(1, -1, 1), (2, -1, 2), (3, -1, -1)]


@pytest.mark.parametrize("count", [0, 1, 2, 3, 10, 100])
def test_what_is_linked_goes_back_into_level_order(count: int) -> None:
    for seed in range(20):
        order = tree(random.Random(seed), list(range(count)))
        assert in_level_order(*parted(order)) == order
        assert sorted(value for value in order if value is not None) == list(range(count))


def test_a_chain_of_a_hundred_thousand_is_no_deeper_than_any_other_tree() -> None:
    order: list[object] = [0, *(value for number in range(1, 100_000) for value in (None, number))]
    assert in_level_order(*parted(order)) == order


@pytest.mark.parametrize(
    ("values", "lefts", "rights"),
    [
        ([1], [0], [-1]),
        ([1], [1], [-1]),
        ([1], [-2], [-1]),
        ([1, 2], [-1, -1], [-1, -1]),
        ([1, 2], [1, 1], [-1, -1]),
        ([1, 2], [1, -1], [1, -1]),
        ([1, 2, 3], [2, -1, -1], [1, -1, -1]),
        ([1, 2], [1, 0], [-1, -1]),
    ],
)
def test_links_that_make_no_tree_are_refused(values: list[object], lefts: list[int], rights: list[int]) -> None:
    with pytest.raises(ValueError, match=r"child|nodes"):
        in_level_order(values, lefts, rights)


def test_what_is_missing_at_the_end_is_not_said() -> None:
    assert trimmed([1, None, 2, None, None]) == [1, None, 2]
    assert trimmed([None]) == []
