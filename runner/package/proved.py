"""What constraints prove about the integers of a value, for languages whose plain numbers are not exact for all."""

from collections.abc import Sequence

from runner.package.where import FLIPPED, Constraint, Length, Number, Operand, Path, Place

SAFE = 2**53 - 1
LONGEST = 2**32
INFINITE = float("inf")

Asked = frozenset[tuple[str, Path]]


def safe_in_javascript(name: str, path: Path, constraints: Sequence[Constraint]) -> bool:
    """Whether the constraints prove that every int at a path of a value is at most 2**53 - 1 in size."""
    low, high = bounds(name, path, constraints, frozenset())
    return low >= -SAFE and high <= SAFE


def bounds(name: str, path: Path, constraints: Sequence[Constraint], asked: Asked) -> tuple[float, float]:
    """The least and greatest value that the constraints leave to what lies at a path of a value."""
    low, high = -INFINITE, INFINITE
    for constraint in constraints:
        for left, comparison, right in constraint.pairs():
            for one, sign, other in ((left, comparison, right), (right, FLIPPED[comparison], left)):
                if not isinstance(one, Place) or one.name != name or one.path != path or not for_all(one):
                    continue
                least, greatest = operand_bounds(other, constraints, asked | {(name, path)})
                low = max(low, least + (sign == ">")) if sign in (">", ">=", "==") else low
                high = min(high, greatest - (sign == "<")) if sign in ("<", "<=", "==") else high
    return low, high


def for_all(place: Place) -> bool:
    """Whether a place means every item, and not the first ones or all but some."""
    steps = zip(place.indices, place.path, strict=True)
    return all(step is not None or (letter and not offset) for (letter, offset), step in steps)


def operand_bounds(operand: Operand, constraints: Sequence[Constraint], asked: Asked) -> tuple[float, float]:
    """The least and greatest value an operand can have."""
    if isinstance(operand, Length):
        return 0, LONGEST
    if isinstance(operand, Number):
        return (operand.value, operand.value) if not isinstance(operand.value, str) else (-INFINITE, INFINITE)
    if (operand.name, operand.path) in asked:
        return -INFINITE, INFINITE
    return bounds(operand.name, operand.path, constraints, asked)
