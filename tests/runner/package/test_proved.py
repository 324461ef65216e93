"""What constraints prove about integers."""

import pytest

from runner.package import parse_type
from runner.package.proved import safe_in_javascript
from runner.package.where import Path, parse_where
from tests.runner.package.test_where import TYPES


@pytest.mark.parametrize(
    ("name", "path", "lines", "safe"),
    [
        ("k", (), [], False),
        ("k", (), ["0 <= k"], False),
        ("k", (), ["0 <= k <= 2**53 - 1"], True),
        ("k", (), ["0 <= k < 2**53"], True),
        ("k", (), ["0 <= k <= 2**53"], False),
        ("k", (), ["0 <= k", "k <= len(costs)"], True),
        ("k", (), ["0 <= k <= share"], False),
        ("costs", (None,), ["-2**53 < costs[i] < 2**53"], True),
        ("costs", (None,), ["0 <= costs[0] <= 5"], False),
        ("costs", (None,), ["0 <= costs[i] <= costs[i+1]"], False),
        ("costs", (None,), ["0 <= costs[i] <= k", "k <= 10"], True),
        ("costs", (None,), ["costs[i] <= k <= costs[i]"], False),
        ("rows", (None, None), ["0 <= rows[i][j] <= 9"], True),
        ("rows", (None, None), ["0 <= len(rows[i]) <= 9"], False),
        ("spans", (None, 0), ["0 <= spans[i][0] <= 9"], True),
        ("spans", (None, 0), ["0 <= spans[0][0] <= 9"], False),
        ("spans", (None, 1), ["0 <= spans[i][0] <= 9"], False),
        ("ages", (None,), ["0 <= ages[k] <= 130"], True),
        ("root", (None,), ["0 <= root[i] <= 9"], True),
        ("best", (), ["0 <= best <= 9"], True),
        ("pairs", (None, 0), ["0 <= pairs[i][0] <= pairs[i][1] <= 9"], True),
        ("pairs", (None, 0), ["0 <= pairs[i][0] <= pairs[i][1] <= pairs[i][0]"], False),
    ],
)
def test_what_the_constraints_prove_about_integers(name: str, path: Path, lines: list[str], safe: bool) -> None:
    constraints = [parse_where(line, {**TYPES, "pairs": parse_type("list[tuple[int,int]]")}) for line in lines]
    assert safe_in_javascript(name, path, constraints) is safe
