"""Wrong: takes quotients of small differences, which lose half of the digits."""

from dataclasses import dataclass
from math import tanh


@dataclass
class Step:
    kind: str
    a: int
    b: int


def value_at(steps: list[Step], numbers: list[float], x: float) -> float:
    made: list[float] = []
    for step in steps:
        if step.kind == "x":
            made.append(x)
        elif step.kind == "number":
            made.append(numbers[step.a])
        elif step.kind == "add":
            made.append(made[step.a] + made[step.b])
        elif step.kind == "multiply":
            made.append(made[step.a] * made[step.b])
        else:
            made.append(made[step.a] ** step.b if step.kind == "power" else tanh(made[step.a]))
    return made[-1]


def slope_and_bend(steps: list[Step], numbers: list[float], xs: list[float]) -> list[tuple[float, float, float]]:
    found = []
    for x in xs:
        low, value, high = (value_at(steps, numbers, x + move) for move in (-1e-4, 0.0, 1e-4))
        found.append((value, (high - low) / 2e-4, (high - 2 * value + low) / 1e-8))
    return found
