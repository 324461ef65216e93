"""Wrong: takes the slope once where the bend of a function needs its square."""

from dataclasses import dataclass
from math import tanh


@dataclass(slots=True)
class Step:
    kind: str
    a: int
    b: int


def chained(u: tuple[float, float, float], g: float, first: float, second: float) -> tuple[float, float, float]:
    return g, first * u[1], second * u[1] + first * u[2]


def slope_and_bend(steps: list[Step], numbers: list[float], xs: list[float]) -> list[tuple[float, float, float]]:
    found = []
    for x in xs:
        made: list[tuple[float, float, float]] = []
        for step in steps:
            if step.kind == "x":
                made.append((x, 1.0, 0.0))
            elif step.kind == "number":
                made.append((numbers[step.a], 0.0, 0.0))
            elif step.kind == "add":
                (u, du, ddu), (v, dv, ddv) = made[step.a], made[step.b]
                made.append((u + v, du + dv, ddu + ddv))
            elif step.kind == "multiply":
                (u, du, ddu), (v, dv, ddv) = made[step.a], made[step.b]
                made.append((u * v, du * v + u * dv, ddu * v + 2 * du * dv + u * ddv))
            elif step.kind == "power":
                u, k = made[step.a][0], step.b
                first = k * u ** (k - 1) if k else 0.0
                second = k * (k - 1) * u ** (k - 2) if k > 1 else 0.0
                made.append(chained(made[step.a], u**k, first, second))
            else:
                g = tanh(made[step.a][0])
                made.append(chained(made[step.a], g, 1 - g * g, -2 * g * (1 - g * g)))
        found.append(made[-1])
    return found
